import * as l10n from '@vscode/l10n';
import type { CheckWorkspaceResult } from '../../../server/src/wire/workspace.ts';
import { nameOf } from '../file-name.ts';

type LeftOut = CheckWorkspaceResult['leftOut'][number];

/** This many are named. */
const NAMED = 3;

/**
 * What was not read, and why, as a sentence.
 * @returns nothing where all was read.
 */
export function notRead(leftOut: readonly LeftOut[]): string[] {
  if (leftOut.length === 0) return [];
  const named = leftOut
    .slice(0, NAMED)
    .map(({ uri, reason }) => l10n.t('{0} ({1})', decodeURIComponent(nameOf(uri)), reasonOf(reason)));
  const more = leftOut.length - named.length;
  const list = named.join(', ');
  return [more > 0 ? l10n.t('Not read: {0} and {1} more.', list, more) : l10n.t('Not read: {0}.', list)];
}

function reasonOf(reason: LeftOut['reason']): string {
  switch (reason) {
    case 'unlisted':
      return l10n.t('the folder cannot be listed');
    case 'unanswered':
      return l10n.t('the file system does not answer');
    case 'endless':
      return l10n.t('it leads back to a folder above it');
    case 'too-deep':
      return l10n.t('it lies too many folders deep');
    case 'too-many':
      return l10n.t('it holds too many files or folders');
  }
}
