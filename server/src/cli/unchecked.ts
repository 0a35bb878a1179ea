import type { NoteSkip } from '../core/index.ts';
import type { ReadFailure } from '../host/host.ts';

/** Why something was not checked that is, or may hold, a note: words of the JSON format. */
export type UncheckedReason =
  | ReadFailure
  | 'nested-too-deeply'
  | 'too-many-marks'
  | 'broken-configuration'
  | 'internal-error';

/** What the reasons mean, to be put after a path. */
export const uncheckedWords: Readonly<Record<UncheckedReason, string>> = {
  absent: 'does not exist',
  unreadable: 'cannot be read',
  directory: 'is a folder',
  special: 'is no regular file',
  'endless-link': 'is a link that leads back to itself',
  'name-not-utf-8': 'has a name that is not valid UTF-8',
  binary: 'holds binary data',
  'utf-16': 'is UTF-16, not UTF-8',
  'not-utf-8': 'is not valid UTF-8',
  'too-large': 'is larger than 100 MB',
  oversized: 'is larger than 1 MB and not named as a note',
  'lfs-pointer': 'is a pointer of Git LFS in place of the text',
  encrypted: 'is encrypted',
  unanswered: 'was not read: the file system does not answer',
  unmerged: 'has several versions since a merge',
  'nested-too-deeply': 'has quotes or lists that are nested too deeply',
  'too-many-marks': 'has a paragraph with too many marks to be read',
  'broken-configuration': 'has a broken configuration',
  'internal-error': 'was not checked in full because of a defect of this tool',
};

/** Why notes were left out on purpose: words of the JSON format. */
export type SkipReason = NoteSkip | 'no-notes' | 'undated' | 'baseline';

/** How many were left out, by reason; reasons that did not come up are absent. */
export type Skipped = Readonly<Partial<Record<SkipReason, number>>>;

/** Something about a file or folder that people are told on standard error. */
export interface Notice {
  readonly path: string;
  readonly message: string;
  /** True where the run cannot count as clean. */
  readonly fails: boolean;
  /** Why the file was not checked; absent for one that was, or that holds no note. */
  readonly unchecked?: UncheckedReason;
}
