import type { Lexicon } from '../note/lexicon.ts';
import { noPathFields, type PathFields, pathParts, readPathFields } from '../note/path-fields.ts';
import { nearestKnown } from '../text/near-miss.ts';
import { objectionToPathPattern, pathPattern } from '../text/path-pattern.ts';

/** What the path of a note gives, by an absolute path or URI, with `/`. */
export type FromPath = (path: string | undefined) => PathFields;

/** Where no pattern is configured. */
export const nothingFromPath: FromPath = () => noPathFields;

/**
 * Compiles the patterns of a configuration; the first that fits a path counts.
 * @param folder that of the configuration file, absolute, with `/`.
 */
export function fromPathOf(folder: string, sources: readonly string[], lexicon: Lexicon): FromPath {
  const patterns = sources.map(pathPattern);
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  let last: { readonly path: string; readonly read: PathFields } | undefined;
  return (path) => {
    if (path === undefined || !path.startsWith(prefix)) return noPathFields;
    // Of a note that is typed in, the same is asked with each key.
    if (last?.path === path) return last.read;
    let read = noPathFields;
    for (const pattern of patterns) {
      const found = readPathFields(pattern, path.slice(prefix.length), lexicon);
      if (!found) continue;
      read = found;
      break;
    }
    last = { path, read };
    return read;
  };
}

/**
 * Why a pattern of `protocol.fromPath` cannot give what it is meant to.
 * @returns the rest of a sentence about the pattern; `undefined` where nothing is wrong.
 */
export function objectionToFromPath(source: string): string | undefined {
  const objection = objectionToPathPattern(source);
  if (objection !== undefined) return objection;
  const { names } = pathPattern(source);
  const unknown = names.find((name) => !pathParts.includes(name));
  if (unknown !== undefined) {
    const near = nearestKnown(
      unknown,
      pathParts.map((each) => [each, each] as const),
    )?.meaning;
    const known = pathParts.map((each) => `{${each}}`).join(', ');
    return `names {${unknown}}, which is no part. ${near ? `Did you mean {${near}}?` : `Known: ${known}.`}`;
  }
  if (names.includes('client') && names.includes('group')) {
    return 'names {client} and {group}, and a note has one of them; write two patterns in a list';
  }
  const given = ['year', 'month', 'day'].filter((name) => names.includes(name));
  if (given.length > 0 && given.length < 3 && !names.includes('date')) {
    return 'needs {year}, {month} and {day} together, or {date}';
  }
  return undefined;
}
