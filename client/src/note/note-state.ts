import * as l10n from '@vscode/l10n';
import type { OutlineResult } from '../../../server/src/wire/note.ts';
import { outOf } from '../amount.ts';

/** The state of a note, in a few words: `session 6 of 16`, `draft`. */
export function noteStateOf({ session, planned, isDraft, isSigned, isStub }: OutlineResult): string[] {
  const number = session === undefined ? [] : [l10n.t('session {0}', outOf(session, planned))];
  const status = isStub
    ? [l10n.t('not held')]
    : isSigned
      ? [l10n.t('signed')]
      : isDraft
        ? [l10n.t('draft')]
        : [];
  return [...number, ...status];
}

/** How many of the required sections hold content: `4 of 5 sections recorded`. */
export function recordedOf({ recorded, required, isStub }: OutlineResult): string {
  if (isStub) return l10n.t('No sections are asked of a session that was not held');
  if (required === 0) return l10n.t('No sections are asked of this note');
  return l10n.t('{0} of {1} sections recorded', recorded, required);
}
