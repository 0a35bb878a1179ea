import picomatch from 'picomatch';
import { linearTest } from '../text/configured-patterns.ts';

/** A set of globs, relative to the folder of the configuration in which they are. */
export interface GlobSet {
  readonly folder: string;
  readonly globs: readonly string[];
  /** @param path an absolute path or a URI, with `/`. */
  readonly matches: (path: string) => boolean;
}

/** Compiles globs. A glob that names a folder matches everything in it. */
export function globSet(folder: string, globs: readonly string[]): GlobSet {
  const tests = globs.flatMap((glob) => {
    const bare = glob.replace(/^\.\//, '').replace(/\/$/, '');
    return [testOf(bare), testOf(`${bare}/**`)];
  });
  const isMatch = (path: string) => tests.some((test) => test(path));
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  return { folder, globs, matches: (path) => path.startsWith(prefix) && isMatch(path.slice(prefix.length)) };
}

/**
 * With this many wildcards, the engine's time for a path grows at most with the cube of a name's length; with more, one
 * name can keep it forever.
 */
const MOST_WILDCARDS = 3;
const LONGEST_GLOB = 1000;

/** Repeats what is in brackets; `!(…)` alone does not. */
const repeats = /(?<!!)\(|\+/;

/** What a glob's expression says of names that no path of ours has: `.`, `..` and none at all. */
const needless = ['(?!\\.{1,2}(?:\\/|$))', '(?!(?:^|\\/)\\.{1,2}(?:\\/|$))', '(?=.)'];

function testOf(glob: string): (path: string) => boolean {
  const own = isCostly(glob) ? linearGlob(glob) : picomatch(glob, { dot: true });
  return own ?? (() => false);
}

function isCostly(glob: string): boolean {
  return (glob.replace(/\/\*\*$/, '').match(/\*+/g)?.length ?? 0) > MOST_WILDCARDS || repeats.test(glob);
}

/** `undefined` for a glob that holds `!(…)`. */
function linearGlob(glob: string): ((path: string) => boolean) | undefined {
  const [, marks = '', rest = ''] = /^((?:!(?!\())*)(.*)$/s.exec(glob) ?? [];
  const { regex } = picomatch(rest, { dot: true })('', true);
  const test = linearTest(needless.reduce((text, each) => text.replaceAll(each, ''), regex.source));
  if (!test) return undefined;
  const isNegated = marks.length % 2 === 1;
  return (path) => (path === rest || test(path)) !== isNegated;
}

const closers: Readonly<Record<string, string>> = { '[': ']', '{': '}', '(': ')' };

/**
 * Why a glob can match nothing.
 * @returns the rest of a sentence about the glob; `undefined` where it may match.
 */
export function objectionToGlob(glob: string): string | undefined {
  if (glob.trim() === '' || glob.trim() === '!') return 'names nothing; write one such as archive/**';
  if (glob.includes('\\')) return 'holds “\\”; write “/” between folders';
  if (glob.startsWith('/')) return 'begins with “/”; globs are relative to the folder of this file';
  if (glob.split('/').includes('..'))
    return 'leaves the folder of this file, and only files below it are looked at';
  const unclosed = unclosedBracket(glob);
  if (unclosed !== undefined) return `holds “${unclosed}” and no “${closers[unclosed]}” after it`;
  if (glob.length > LONGEST_GLOB) return `has more than ${LONGEST_GLOB} characters; write several globs`;
  return isCostly(glob) && !linearGlob(glob)
    ? 'has too many wildcards beside “!(…)”; write several globs'
    : undefined;
}

function unclosedBracket(glob: string): string | undefined {
  const open: string[] = [];
  for (const character of glob) {
    if (open.at(-1) === '[' && character !== ']') continue;
    if (closers[character]) open.push(character);
    else if (character === closers[open.at(-1) ?? '']) open.pop();
  }
  return open.at(-1);
}
