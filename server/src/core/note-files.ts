import type { Config } from './config/resolve.ts';
import { readFrontMatter } from './note/front-matter.ts';
import type { YamlMap } from './note/yaml-value.ts';

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

/**
 * True where the front matter makes a Markdown text a note: `type: ipt-session`, or `session` with `client` or `group`.
 * @param text the whole text or a beginning of it that holds the front matter.
 */
export function isNoteByFrontMatter(text: string): boolean {
  if (!text.startsWith('---')) return false;
  const frontMatter = readFrontMatter(text);
  return frontMatter.kind === 'read' && marksNote(frontMatter.map);
}

function marksNote({ entries }: YamlMap): boolean {
  const has = (name: string) => entries.some((entry) => entry.name === name);
  const type = entries.find(({ name }) => name === 'type')?.value;
  if (type?.kind === 'scalar' && String(type.value).toLowerCase() === 'ipt-session') return true;
  return has('session') && (has('client') || has('group'));
}

/** Judges a file by name, configuration and text. */
export function fileStatus(path: string, text: string, config: Config): FileStatus {
  const byName = statusByName(path, config);
  return byName === 'other' && isNoteByFrontMatter(text) ? 'note' : byName;
}
