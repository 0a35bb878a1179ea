import { sha256 } from '@noble/hashes/sha256';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { once } from '../text/once.ts';
import type { Identifier } from './identifier.ts';

/** Names to flag, as salted hashes: anyone who holds the list can recognise a name, not read one. */
export interface NameList {
  readonly salt: string;
  /** `hashName` of each name. */
  readonly hashes: ReadonlySet<string>;
  /** `hashName` of the first word of each name: after no other word need a name be looked for. */
  readonly firstWords: ReadonlySet<string>;
  /** Words of the longest name. */
  readonly maxWords: number;
}

const word = once(() => /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’‐‑-](?=[\p{L}\p{N}]))*/gu);
const following = once(
  () => new RegExp(String.raw`\.?[ \t\u00a0\r\n>*_]{1,8}(?<next>${word().source})`, 'uy'),
);
const hyphen = /[-‐‑]/g;
const possessive = /['’]s$/i;
const capital = once(() => /\p{Lu}/u);
/** A word of the name of a file: in `TamsinOverbury` a capital begins one. */
const piece = once(() => /\p{Lu}?[\p{Ll}\p{Lo}\p{M}'’]+|\p{Lu}+(?!\p{Ll})/gu);

/** A list of names to flag. Blank names are left out. */
export function nameList(names: Iterable<string>, salt: string): NameList {
  const hashes = new Set<string>();
  const firstWords = new Set<string>();
  let maxWords = 0;
  for (const name of names) {
    // `Anne-Marie` is written with a blank as well, and in the names of files no one can tell.
    for (const words of [wordsOf(name), wordsOf(name.replace(hyphen, ' '))]) {
      const [first] = words;
      if (first === undefined) continue;
      hashes.add(hashWords(words, salt));
      firstWords.add(hashWords([first], salt));
      maxWords = Math.max(maxWords, words.length);
    }
  }
  return { salt, hashes, firstWords, maxWords };
}

/**
 * The hash under which a list holds a name: SHA-256, in hexadecimal, of the salt and the name in NFC and lower case,
 * with single spaces, and without punctuation around its words or possessive endings.
 */
export function hashName(name: string, salt: string): string {
  return hashWords(wordsOf(name), salt);
}

/**
 * The names of a list in a text, the longest where several begin; ascending. A name of one word counts only with a
 * capital letter, since Will and Rose are words as well.
 * @param prose running text; offsets refer to it.
 */
export function findListedNames(prose: string, list: NameList): Identifier[] {
  const found: Identifier[] = [];
  if (list.hashes.size === 0) return found;
  const memory = memoryOf(list);
  let end = 0;
  for (const { 0: first, index } of prose.matchAll(word())) {
    if (index < end || !isAmong(first, list.firstWords, list.salt, memory.firstWords)) continue;
    const isListed = (name: string) => isAmong(name, list.hashes, list.salt, memory.names);
    end = endOfName(prose, index, first, list.maxWords, isListed);
    if (end > 0) found.push({ kind: 'name', start: index, end });
  }
  return found;
}

/**
 * True where the name of a folder or file holds a listed name: in any case, its words joined by hyphens, underscores or
 * points or written together, the last of them perhaps first (`overbury-tamsin`).
 */
export function isNamedIn(fileName: string, list: NameList): boolean {
  if (list.hashes.size === 0) return false;
  const { names } = memoryOf(list);
  const words = fileName.match(piece()) ?? [];
  for (let start = 0; start < words.length; start++) {
    for (let count = 1; count <= list.maxWords && start + count <= words.length; count++) {
      const run = words.slice(start, start + count);
      const turned = run.map((_, first) => [...run.slice(first), ...run.slice(0, first)].join(' '));
      const isListed = (name: string) => isAmong(name, list.hashes, list.salt, names);
      if (turned.some(isListed) || isListed(run.join(''))) return true;
    }
  }
  return false;
}

/**
 * Where the longest listed name that begins with a word ends.
 * @returns an offset, or 0 if none begins there.
 */
function endOfName(
  prose: string,
  start: number,
  first: string,
  maxWords: number,
  isListed: (name: string) => boolean,
): number {
  let longest = 0;
  let last = first;
  let end = start + first.length;
  for (let count = 1; count <= maxWords; count++) {
    const unowned = end - (possessive.exec(last)?.[0].length ?? 0);
    const name = prose.slice(start, unowned);
    if ((count > 1 || capital().test(name)) && isListed(name)) longest = unowned;
    const pattern = following();
    pattern.lastIndex = end;
    const next = pattern.exec(prose)?.groups?.['next'];
    if (next === undefined) break;
    last = next;
    end = pattern.lastIndex;
  }
  return longest;
}

interface Memory {
  readonly firstWords: Map<string, boolean>;
  readonly names: Map<string, boolean>;
}

/** What was found out about the words of texts, so that each is hashed once; goes with the list. */
const memories = new WeakMap<NameList, Memory>();
const MOST_REMEMBERED = 50_000;

function memoryOf(list: NameList): Memory {
  const kept = memories.get(list);
  if (kept !== undefined) return kept;
  const memory: Memory = { firstWords: new Map(), names: new Map() };
  memories.set(list, memory);
  return memory;
}

function isAmong(
  written: string,
  hashes: ReadonlySet<string>,
  salt: string,
  memory: Map<string, boolean>,
): boolean {
  const known = memory.get(written);
  if (known !== undefined) return known;
  if (memory.size >= MOST_REMEMBERED) memory.clear();
  const isIn = hashes.has(hashName(written, salt));
  memory.set(written, isIn);
  return isIn;
}

/** The words of a text as they are hashed. */
function wordsOf(text: string): string[] {
  return Array.from(text.normalize('NFC').matchAll(word()), ([written]) =>
    written.toLowerCase().replaceAll('’', "'").replace(/[‐‑]/g, '-').replace(possessive, ''),
  );
}

function hashWords(words: readonly string[], salt: string): string {
  return bytesToHex(sha256(utf8ToBytes(`${salt}\0${words.join(' ')}`)));
}
