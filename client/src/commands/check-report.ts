import * as l10n from '@vscode/l10n';
import type { CheckWorkspaceResult } from '../../../server/src/wire/workspace.ts';
import { amount } from '../amount.ts';
import { unread } from '../views/course-rows.ts';
import { notRead } from './left-out.ts';

/** What the user is shown once the workspace has been checked. */
export interface CheckReport {
  readonly message: string;
  /** Whether anything was found that is listed among the problems. */
  readonly hasFindings: boolean;
}

/** Sums up a check: how much was found, or that nothing was, and in the same breath what was not checked. */
export function checkReport(result: CheckWorkspaceResult): CheckReport {
  const { notes, files, leftOut, unchecked, isUnread } = result;
  const count = files.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0);
  const checked = l10n.t('{0} checked', amount(notes, 'note'));
  const rest = [
    ...(unchecked > 0 ? [l10n.t('{0} could not be checked.', amount(unchecked, 'file'))] : []),
    ...skippedIn(result),
    ...(isUnread && (notes > 0 || count > 0)
      ? [
          l10n.t(
            'Some notes could not be read and were not checked; nothing was checked that looks across notes.',
          ),
        ]
      : []),
    ...notRead(leftOut),
  ];
  const message = [headline(result, count, checked), ...rest].join(' ');
  return { message, hasFindings: count > 0 };
}

function headline(
  { notes, files, isUnread, skipped, unchecked }: CheckWorkspaceResult,
  count: number,
  checked: string,
): string {
  if (count > 0)
    return l10n.t('{0} in {1}; {2}.', amount(count, 'finding'), amount(files.length, 'file'), checked);
  if (notes > 0) return l10n.t('No documentation gaps found by these checks. {0}.', checked);
  if (isUnread) return `${unread()} ${l10n.t('Open notes are checked as you write.')}`;
  const isThere = unchecked + skipped.drafts + skipped.beforeCheckFrom > 0;
  return isThere
    ? l10n.t('No session notes were checked.')
    : l10n.t('No session notes were found in this workspace.');
}

function skippedIn({ skipped: { drafts, beforeCheckFrom, others } }: CheckWorkspaceResult): string[] {
  const parts = [
    ...(drafts > 0 ? [amount(drafts, 'draft')] : []),
    ...(beforeCheckFrom > 0
      ? [l10n.t('{0} dated before “{1}”', amount(beforeCheckFrom, 'note'), 'checkFrom')]
      : []),
    ...(others === 1 ? [l10n.t('1 Markdown file that is no session note')] : []),
    ...(others > 1 ? [l10n.t('{0} Markdown files that are no session notes', others)] : []),
  ];
  return parts.length === 0 ? [] : [l10n.t('Skipped: {0}.', parts.join(', '))];
}
