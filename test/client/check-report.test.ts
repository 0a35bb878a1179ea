import { expect, it } from 'vitest';
import { checkReport } from '../../client/src/commands/check-report.ts';
import type { CheckWorkspaceResult } from '../../server/src/wire.ts';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } };
const file = (...messages: string[]) => ({
  uri: 'file:///clinic/s08.ipt.md',
  diagnostics: messages.map((message) => ({ range, message })),
});
const result = (over: Partial<CheckWorkspaceResult>): CheckWorkspaceResult => ({
  notes: 0,
  isUnread: false,
  files: [],
  ...over,
});

it.each<[Partial<CheckWorkspaceResult>, string, boolean]>([
  [{ notes: 3, files: [file('a', 'b'), file('c')] }, '3 findings in 2 files; 3 notes checked.', true],
  [{ notes: 1, files: [file('a')] }, '1 finding in 1 file; 1 note checked.', true],
  // A configuration that cannot be used, and so no note that was checked.
  [{ notes: 0, files: [file('a')] }, '1 finding in 1 file; 0 notes checked.', true],
  [{ notes: 2 }, 'No documentation gaps found by these checks. 2 notes checked.', false],
  [{}, 'No session notes were found in this workspace.', false],
  [
    { isUnread: true },
    'The notes of this folder cannot be read here. Open notes are checked as you write.',
    false,
  ],
  [
    { notes: 2, isUnread: true },
    'No documentation gaps found by these checks. 2 notes checked. The notes of some folders cannot be read here and were not checked.',
    false,
  ],
  [
    { notes: 2, isUnread: true, files: [file('a')] },
    '1 finding in 1 file; 2 notes checked. The notes of some folders cannot be read here and were not checked.',
    true,
  ],
])('%o', (over, message, hasFindings) => {
  expect(checkReport(result(over))).toEqual({ message, hasFindings });
});
