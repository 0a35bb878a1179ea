import { wholeNote } from '../../harness/notes.ts';
import { replace } from '../../rules/changes.ts';

/** The note of one session of a clean course, 6 to 9: each names what the one before has set. */
export function sessionOf(
  client: string,
  session: number,
  ...changes: readonly ((text: string) => string)[]
): string {
  const own = [
    replace('SYN-101', client),
    replace('session: 8', `session: ${session}`),
    replace('2025-05-30', `2025-05-${20 + session}`),
    replace('Mood was lower', `HW${session - 1}a done. Mood was lower`),
    replace('HW8a: write to a cousin by Friday', `HW${session}a: write to a cousin by Friday`),
    replace('- [ ] without an id\n', ''),
    replace('planned_sessions: 16', 'planned_sessions: 16\nmeasures: declined'),
    ...changes,
  ];
  return own.reduce((text, change) => change(text), wholeNote);
}

/** Without a word on the homework of the session before. */
export const silentOnHomework = (text: string) => text.replace(/HW\d+a done\. /, '');

/** Two clean courses with notes of sessions 6 to 9. */
export function twoCourses(): Record<string, string> {
  const files: Record<string, string> = {};
  for (const client of ['SYN-101', 'SYN-102'])
    for (const session of [6, 7, 8, 9])
      files[`${client.toLowerCase()}/s0${session}.ipt.md`] = sessionOf(client, session);
  return files;
}
