import type { CheckWorkspaceResult } from '../../../server/src/wire.ts';
import { amount } from '../amount.ts';
import { UNREAD } from '../views/course-rows.ts';

/** What is told once the workspace has been checked. */
export interface CheckReport {
  readonly message: string;
  /** Whether anything was found that is listed among the problems. */
  readonly hasFindings: boolean;
}

/** Sums up a check: how much was found, or that nothing was, and in the same breath what was not checked. */
export function checkReport(result: CheckWorkspaceResult): CheckReport {
  const { notes, files, unchecked, isUnread } = result;
  const count = files.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0);
  const checked = `${amount(notes, 'note')} checked`;
  const rest = [
    ...(unchecked > 0 ? [`${amount(unchecked, 'file')} could not be checked.`] : []),
    ...skippedIn(result),
    ...(isUnread && (notes > 0 || count > 0)
      ? ['The notes of some folders cannot be read here and were not checked.']
      : []),
  ];
  const message = [headline(result, count, checked), ...rest].join(' ');
  return { message, hasFindings: count > 0 };
}

function headline(
  { notes, files, isUnread, skipped, unchecked }: CheckWorkspaceResult,
  count: number,
  checked: string,
): string {
  if (count > 0) return `${amount(count, 'finding')} in ${amount(files.length, 'file')}; ${checked}.`;
  if (notes > 0) return `No documentation gaps found by these checks. ${checked}.`;
  if (isUnread) return `${UNREAD} Open notes are checked as you write.`;
  const isThere = unchecked + skipped.drafts + skipped.beforeCheckFrom > 0;
  return isThere ? 'No session notes were checked.' : 'No session notes were found in this workspace.';
}

function skippedIn({ skipped: { drafts, beforeCheckFrom, others } }: CheckWorkspaceResult): string[] {
  const parts = [
    ...(drafts > 0 ? [amount(drafts, 'draft')] : []),
    ...(beforeCheckFrom > 0 ? [`${amount(beforeCheckFrom, 'note')} dated before “checkFrom”`] : []),
    ...(others === 1 ? ['1 Markdown file that is no session note'] : []),
    ...(others > 1 ? [`${others} Markdown files that are no session notes`] : []),
  ];
  return parts.length === 0 ? [] : [`Skipped: ${parts.join(', ')}.`];
}
