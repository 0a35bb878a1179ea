import { type Word, word } from './word.ts';

/** Another form of note, by whose names a note can be told. */
export interface NoteForm {
  readonly id: Word;
  readonly name: Word;
  /** Its parts in their order: their names, in the singular and lower case, and their letters. */
  readonly parts: readonly { readonly names: readonly string[]; readonly letter: string }[];
}

const part = (...names: readonly [string, ...string[]]) => ({ names, letter: names[0].charAt(0) });
const plan = part('plan');
const response = part('response');
const intervention = part('intervention');

/** The forms in which therapists write notes elsewhere. */
export const forms: readonly NoteForm[] = [
  {
    id: word('soap'),
    name: word('SOAP'),
    parts: [part('subjective'), part('objective'), part('assessment'), plan],
  },
  { id: word('dap'), name: word('DAP'), parts: [part('data'), part('assessment'), plan] },
  {
    id: word('birp'),
    name: word('BIRP'),
    parts: [part('behaviour', 'behavior'), intervention, response, plan],
  },
  { id: word('girp'), name: word('GIRP'), parts: [part('goal'), intervention, response, plan] },
  { id: word('pirp'), name: word('PIRP'), parts: [part('problem'), intervention, response, plan] },
  { id: word('pie'), name: word('PIE'), parts: [part('problem'), intervention, part('evaluation')] },
];

/** Words that may come after a name, as in `Subjective report` or `Objective findings`. */
export const afterNames: readonly string[] = ['data', 'finding', 'information', 'observation', 'report'];

/** Names that sections of ours have as well: by these alone no other form is told. */
export const sharedNames: readonly string[] = ['plan', 'intervention'];
