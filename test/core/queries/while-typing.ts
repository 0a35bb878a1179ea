import { completionsAt, occasionIn, resolveConfig } from '../../../server/src/core/index.ts';
import { frontMatter, noteOf, today } from '../../harness/notes.ts';

const open = [
  { id: 'HW7a', session: 7 },
  { id: 'HW7b', session: 7 },
] as never;

/** What is offered after a text, first things first. */
export function offered(text: string, after = '', config = resolveConfig(undefined), trigger?: string) {
  const note = noteOf(text + after, config);
  const input = {
    note,
    offset: text.length,
    fields: note.fields,
    trigger,
    today,
    occasion: occasionIn(note.fields, undefined),
    reported: new Set<string>(),
    openHomework: open,
  };
  return completionsAt(input)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ label, filter }) => ({ label, filter: filter ?? label }));
}

export const labels = (text: string, after?: string) => offered(text, after).map(({ label }) => label);

/** A line in the body of a note. */
export const inNote = (line: string) => `${frontMatter}\n${line}`;
