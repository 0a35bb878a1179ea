import type { Config } from './config/resolve.ts';
import { isNoteByFrontMatter } from './note/top.ts';

/** What a file is to us. `other`: some Markdown file, of which the tool says nothing. */
export type FileStatus = 'note' | 'excluded' | 'other';

/** The ending that makes a Markdown file a note. */
export const NOTE_SUFFIX = '.ipt.md';

/**
 * Judges a file by its name and the configuration alone.
 * @param path absolute path or URI, with `/`.
 */
export function statusByName(path: string, config: Config): FileStatus {
  if (config.exclude.some((globs) => globs.matches(path))) return 'excluded';
  if (path.toLowerCase().endsWith(NOTE_SUFFIX)) return 'note';
  return config.include.some((globs) => globs.matches(path)) ? 'note' : 'other';
}

/** Judges a file by name, configuration and text. */
export function fileStatus(path: string, text: string, config: Config): FileStatus {
  const byName = statusByName(path, config);
  return byName === 'other' && isNoteByFrontMatter(text, config.lexicon) ? 'note' : byName;
}
