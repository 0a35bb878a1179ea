import { wholeNote } from '../harness/notes.ts';
import { type Change, replace, without } from '../rules/changes.ts';

/** A note with one finding: an error. */
export const withError = without('Development of a plan to address the problem area')(wholeNote);

/** A note with one finding: a warning that has a safe fix. */
export const withWarning = replace('## Exploration of', '## Exploraton of')(wholeNote);

/** A note with one finding: an information. */
export const withInfo = replace('#mood-link', '#mood-lnik')(wholeNote);

/** A draft with one finding, an error that is relaxed to a hint. */
export const withHint = replace('session: 8\n', 'session: 8\nstatus: draft\n')(withError);

/** The session after that of the whole note, without a word on its homework. */
export const next = [
  replace('session: 8', 'session: 9'),
  replace('2025-05-30', '2025-05-31'),
  replace('Mood was lower after the visit on Sunday.', 'Sleep was poor since the call, mood flat.'),
  replace('HW8a: write to a cousin by Friday', 'HW9a: another visit'),
].reduce((text, change) => change(text), wholeNote);

/** Signs a note: nothing edits it from then on. */
export const signed: Change = replace('clinician: C-07\n', 'clinician: C-07\nsigned: 2025-05-30\n');

/** Makes a note that of another client: notes side by side are not of one course then. */
export function of(client: string, text: string): string {
  return replace('SYN-101', client)(text);
}
