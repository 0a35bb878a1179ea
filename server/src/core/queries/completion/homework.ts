import type { Fields } from '../../note/fields.ts';
import { type Note, sectionsOf } from '../../note/note.ts';
import { promptFor } from '../../protocol/moments.ts';
import { word } from '../../protocol/word.ts';
import type { Span } from '../../text/span.ts';
import type { Completion, CompletionInput } from './item.ts';

const task = word('- [ ] [state what the client will do, with whom and by when]');

/**
 * Completes an item of homework: a task with the next free id. In a group there is one for each member without.
 * @param span the marker of the list and of the task, as far as they are written.
 */
export function completeHomework({ note, fields, occasion }: CompletionInput, span: Span): Completion[] {
  const prompt = promptFor(task, occasion.isGroup).replace('- [ ] ', '');
  return nextIds(note, fields).map((id, rank) => ({
    kind: 'homework',
    label: id === '' ? '- [ ]' : `- [ ] ${id}`,
    detail: 'homework',
    span,
    insert: ['- [ ] ', ...(id === '' ? [] : [`${id}: `]), { prompt }],
    filter: `- [ ] ${id}`,
    rank,
  }));
}

/** `HW8a`, or `HW18-M3` in a group; an empty id where the note has no session number. */
function nextIds(note: Note, { session, isGroup, members }: Fields): string[] {
  if (session === undefined) return [''];
  const used = new Set<string>(
    sectionsOf(note, 'homework').flatMap(({ blocks }) =>
      blocks.flatMap(({ facts }) => facts.tasks.flatMap(({ id }) => id?.code ?? [])),
    ),
  );
  const isFree = (id: string) => note.lexicon.codes.homework.test(id) && !used.has(id);
  if (isGroup && members.length > 0) {
    return members.map(({ id }) => `HW${session.value}-${id.value}`).filter(isFree);
  }
  const next = Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => `HW${session.value}${letter}`).find(
    isFree,
  );
  return [next ?? ''];
}
