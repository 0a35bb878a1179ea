import type { Settings } from './config/settings.ts';
import type { NoteFacts } from './course/facts.ts';
import type { NoteResult } from './lint.ts';
import { isBeforeCheckFrom } from './report-from.ts';

/** Why a note is left out on purpose: to its writer, or to the past. */
export type NoteSkip = 'drafts' | 'before-check-from';

/** Why a note is left out, wholly or except for a few rules; `undefined` for one that is checked. */
export function skipReasonOf(
  { isDraft }: Pick<NoteResult, 'isDraft'>,
  { date }: Pick<NoteFacts, 'date'>,
  settings: Settings,
): NoteSkip | undefined {
  if (isDraft && (settings.drafts === 'skip' || settings.onDrafts !== undefined)) return 'drafts';
  return isBeforeCheckFrom(settings, date?.value) ? 'before-check-from' : undefined;
}
