import type { CheckWorkspaceResult } from '../../../server/src/wire.ts';
import { amount } from '../amount.ts';
import { UNREAD } from '../views/course-rows.ts';

/** What is told once the workspace has been checked. */
export interface CheckReport {
  readonly message: string;
  /** Whether anything was found that is listed among the problems. */
  readonly hasFindings: boolean;
}

/** Sums up a check: how much was found, or that nothing was, and what was not checked. */
export function checkReport({ notes, files, isUnread }: CheckWorkspaceResult): CheckReport {
  const count = files.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0);
  const lacks = isUnread ? ' The notes of some folders cannot be read here and were not checked.' : '';
  if (count > 0) {
    const found = `${amount(count, 'finding')} in ${amount(files.length, 'file')}`;
    return { message: `${found}; ${amount(notes, 'note')} checked.${lacks}`, hasFindings: true };
  }
  if (notes === 0) {
    const message = isUnread
      ? `${UNREAD} Open notes are checked as you write.`
      : 'No session notes were found in this workspace.';
    return { message, hasFindings: false };
  }
  const clean = `No documentation gaps found by these checks. ${amount(notes, 'note')} checked.`;
  return { message: `${clean}${lacks}`, hasFindings: false };
}
