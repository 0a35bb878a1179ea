import { expect, it } from 'vitest';
import { checkReport } from '../../client/src/commands/check-report.ts';
import type { CheckWorkspaceResult } from '../../server/src/wire/workspace.ts';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } };
const file = (...messages: string[]) => ({
  uri: 'file:///clinic/s08.ipt.md',
  diagnostics: messages.map((message) => ({ range, message })),
});
const none = { drafts: 0, beforeCheckFrom: 0, others: 0 };
const result = (over: Partial<CheckWorkspaceResult>): CheckWorkspaceResult => ({
  notes: 0,
  unchecked: 0,
  skipped: none,
  isUnread: false,
  leftOut: [],
  files: [],
  ...over,
});
const clean = 'No documentation gaps found by these checks. 2 notes checked.';
const elsewhere =
  'Some notes could not be read and were not checked; nothing was checked that looks across notes.';
const endless = { uri: 'memfs:/clinic/a%20b', reason: 'endless' } as const;
const silent = { uri: 'memfs:/clinic/s08.ipt.md', reason: 'unanswered' } as const;

it.each<[Partial<CheckWorkspaceResult>, string, boolean]>([
  [{ notes: 3, files: [file('a', 'b'), file('c')] }, '3 findings in 2 files; 3 notes checked.', true],
  [{ notes: 1, files: [file('a')] }, '1 finding in 1 file; 1 note checked.', true],
  [{ notes: 2 }, clean, false],
  [{}, 'No session notes were found in this workspace.', false],
  // A configuration that cannot be used, and so no note that was checked.
  [
    { unchecked: 4, files: [file('a')] },
    '1 finding in 1 file; 0 notes checked. 4 files could not be checked.',
    true,
  ],
  [{ unchecked: 1 }, 'No session notes were checked. 1 file could not be checked.', false],
  [
    { skipped: { ...none, beforeCheckFrom: 1 } },
    'No session notes were checked. Skipped: 1 note dated before “checkFrom”.',
    false,
  ],
  [{ notes: 2, unchecked: 1 }, `${clean} 1 file could not be checked.`, false],
  [
    { notes: 2, skipped: { drafts: 1, beforeCheckFrom: 31, others: 1 } },
    `${clean} Skipped: 1 draft, 31 notes dated before “checkFrom”, 1 Markdown file that is no session note.`,
    false,
  ],
  [{ skipped: { ...none, drafts: 2 } }, 'No session notes were checked. Skipped: 2 drafts.', false],
  [
    { skipped: { ...none, others: 6 } },
    'No session notes were found in this workspace. Skipped: 6 Markdown files that are no session notes.',
    false,
  ],
  [
    { isUnread: true },
    'The notes of this folder cannot be read here, or not all of them. Open notes are checked as you write.',
    false,
  ],
  [{ notes: 2, leftOut: [endless] }, `${clean} Not read: a b (it leads back to a folder above it).`, false],
  [
    { notes: 2, isUnread: true, leftOut: [silent, silent, silent, endless] },
    `${clean} ${elsewhere} Not read: ${Array(3).fill('s08.ipt.md (the file system does not answer)').join(', ')} and 1 more.`,
    false,
  ],
  [{ notes: 2, isUnread: true }, `${clean} ${elsewhere}`, false],
  [
    { notes: 2, isUnread: true, files: [file('a')] },
    `1 finding in 1 file; 2 notes checked. ${elsewhere}`,
    true,
  ],
])('%o', (over, message, hasFindings) => {
  expect(checkReport(result(over))).toEqual({ message, hasFindings });
});
