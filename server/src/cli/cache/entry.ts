import type { Finding } from '../../core/index.ts';
import type { FileStamp } from '../../host/file-stamp.ts';
import type { CheckedNote } from '../check-notes.ts';

/** What a cache remembers of one note: codes, numbers and places, as the report has them, and not a word of its text. */
export interface CacheEntry {
  readonly path: string;
  readonly stamp: FileStamp;
  /** SHA-256 of the text, in hexadecimal. */
  readonly hash: string;
  /** Stands for the configuration under which it was checked. */
  readonly config: string;
  readonly checked: Omit<CheckedNote, 'path' | 'fixed' | 'hash'>;
}

/**
 * The entry of a note that was just checked. Suggestions are left out: they may move the note's own text, and no report
 * prints them.
 */
export function entryOf(
  { path, fixed: _, hash, ...checked }: CheckedNote & { readonly hash: string },
  stamp: FileStamp,
  config: string,
): CacheEntry {
  const { findings, silenced } = checked.result;
  const printed = (all: readonly Finding[]) =>
    all.map(({ suggestions: _suggestions, ...finding }) => finding);
  const result = { ...checked.result, findings: printed(findings), silenced: printed(silenced) };
  return {
    path,
    stamp,
    hash,
    config,
    checked: { ...checked, result },
  };
}
