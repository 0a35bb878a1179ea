/** Sections of fewer words are not compared. */
const FEWEST_WORDS = 40;

/**
 * The distinct three-word shingles of a text, as salted 32-bit hashes, in the order in which they first appear. Words
 * are stretches of letters and digits, in lower case, which a single hyphen or apostrophe may join.
 * @param salt drawn anew for each process, so that hashes of common phrases cannot be looked up.
 * @returns an empty list for a text of fewer than 40 words.
 */
export function shinglesOf(prose: string, salt: number): number[] {
  const words = wordHashes(prose, salt);
  if (words.length < FEWEST_WORDS) return [];
  const seen = new HashSet(words.length);
  const distinct: number[] = [];
  let [first = 0, second = 0] = words;
  for (let i = 2; i < words.length; i++) {
    const third = words[i] ?? 0;
    const shingle = mix(mix(first, second), third);
    if (seen.add(shingle)) distinct.push(shingle);
    first = second;
    second = third;
  }
  return distinct;
}

/** The share of the shingles of one text that another holds, from 0 to 1. */
export function shareFound(shingles: readonly number[], within: readonly number[]): number {
  if (shingles.length === 0) return 0;
  const known = new HashSet(within.length);
  for (const each of within) known.add(each);
  let found = 0;
  for (const each of shingles) if (known.has(each)) found++;
  return found / shingles.length;
}

/** FNV-1a over the code points of each word, in one pass: this sees every character of every note. */
function wordHashes(prose: string, salt: number): number[] {
  const hashes: number[] = [];
  const seed = salt ^ 0x811c9dc5;
  let hash = seed;
  let isInWord = false;
  for (let i = 0; i < prose.length; i++) {
    const code = prose.charCodeAt(i);
    const letter = code < 128 ? (ascii[code] ?? 0) : foldAt(prose, i, code);
    if (letter > 0) {
      hash = Math.imul(hash ^ letter, 0x01000193);
      isInWord = true;
      if (letter > 0xffff) i++;
    } else if (isInWord && !(isJoint(code) && startsWord(prose, i + 1))) {
      hashes.push(hash);
      hash = seed;
      isInWord = false;
    } else if (isInWord) {
      hash = Math.imul(hash ^ code, 0x01000193);
    }
  }
  if (isInWord) hashes.push(hash);
  return hashes;
}

const letterOrDigit = /[\p{L}\p{N}]/u;

/** For each ASCII character what stands for it in a hash: itself in lower case, or 0 outside words. */
const ascii = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return letterOrDigit.test(character) ? character.toLowerCase().charCodeAt(0) : 0;
});

/** The same for other characters, each looked up once: a code point above 0xffff takes two code units. */
const others = new Map<number, number>();

function foldAt(prose: string, index: number, code: number): number {
  const isPair = code >= 0xd800 && code < 0xdc00;
  const point = isPair ? (prose.codePointAt(index) ?? code) : code;
  const known = others.get(point);
  if (known !== undefined) return known;
  const character = String.fromCodePoint(point);
  const letter = letterOrDigit.test(character) ? (character.toLowerCase().codePointAt(0) ?? 0) : 0;
  others.set(point, letter);
  return letter;
}

/** True for `'`, `’` and `-`. */
function isJoint(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2d;
}

function startsWord(prose: string, index: number): boolean {
  if (index >= prose.length) return false;
  const code = prose.charCodeAt(index);
  return (code < 128 ? (ascii[code] ?? 0) : foldAt(prose, index, code)) > 0;
}

function mix(a: number, b: number): number {
  return Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b) ^ (b >>> 15);
}

/** A set of hashes by open addressing: they are spread evenly, and a `Set` would take most of the time of a check. */
class HashSet {
  readonly #slots: Int32Array;
  readonly #mask: number;
  #hasZero = false;

  /** @param most how many hashes will be added at most. */
  constructor(most: number) {
    const size = 2 ** (33 - Math.clz32(most + 1));
    this.#slots = new Int32Array(size);
    this.#mask = size - 1;
  }

  /** @returns false where the hash was there before. */
  add(hash: number): boolean {
    if (hash === 0) {
      const isNew = !this.#hasZero;
      this.#hasZero = true;
      return isNew;
    }
    const slot = this.#slotOf(hash);
    if (this.#slots[slot] === hash) return false;
    this.#slots[slot] = hash;
    return true;
  }

  has(hash: number): boolean {
    return hash === 0 ? this.#hasZero : this.#slots[this.#slotOf(hash)] === hash;
  }

  /** Where a hash stands, or would. */
  #slotOf(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    for (let there = this.#slots[slot]; there !== 0 && there !== hash; there = this.#slots[slot]) {
      slot = (slot + 1) & this.#mask;
    }
    return slot;
  }
}
