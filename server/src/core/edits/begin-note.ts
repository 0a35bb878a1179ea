import type { Note } from '../note/note.ts';
import type { Word } from '../protocol/word.ts';
import { joinWords, say, withLineEnds } from '../say.ts';
import type { Edit } from '../text/edit.ts';
import { lineEndOf } from '../text/line-table.ts';
import { fieldLine, isAskedOfNew } from './fields.ts';
import { sectionText } from './sections.ts';

/** Begins a note that holds nothing: the fields that are required of one, and its sections, as prompts. */
export function beginNote({ lexicon: { protocol }, text }: Note): Edit<Word> {
  const fields = protocol.fields.filter((field) => isAskedOfNew(field, 'client'));
  const sections = protocol.sections.filter(({ required }) => required);
  const front = say`---\n${joinWords(fields.map(fieldLine), '\n')}\n---`;
  const body = joinWords(
    sections.map((section) => sectionText(section, protocol, { moment: undefined, isGroup: false })),
    '\n\n',
  );
  const whole = /[\r\n]$/.test(text) ? say`${front}\n\n${body}` : say`${front}\n\n${body}\n`;
  return { span: { start: 0, end: 0 }, newText: withLineEnds(whole, lineEndOf(text)) };
}
