/** Sections of fewer words are not compared. */
const FEWEST_WORDS = 40;

/**
 * The distinct three-word shingles of a text, as salted 32-bit hashes, ascending. Words are stretches of letters and
 * digits, in lower case, which a single hyphen or apostrophe may join.
 * @param salt drawn again for each process, so that hashes of common phrases cannot be looked up.
 * @returns an empty list for a text of fewer than 40 words.
 */
export function shinglesOf(prose: string, salt: number): Int32Array {
  const words = wordHashes(prose, salt);
  if (words.length < FEWEST_WORDS) return none;
  const shingles = new Int32Array(words.length - 2);
  let [first = 0, second = 0] = words;
  for (let i = 2; i < words.length; i++) {
    const third = words[i] ?? 0;
    shingles[i - 2] = mix(mix(first, second), third);
    first = second;
    second = third;
  }
  return distinct(shingles.sort());
}

const none = new Int32Array(0);

/** The numbers of an ascending list, each once; the list is used up. */
function distinct(sorted: Int32Array): Int32Array {
  let count = 0;
  for (const each of sorted) {
    if (count > 0 && sorted[count - 1] === each) continue;
    sorted[count] = each;
    count++;
  }
  return sorted.subarray(0, count);
}

/**
 * True where one text holds at least a share of the shingles of another.
 * @param shingles distinct and ascending, as `shinglesOf` has them; `within` as well.
 * @param share from 0 to 1.
 */
export function holdsShare(shingles: ArrayLike<number>, within: ArrayLike<number>, share: number): boolean {
  const count = shingles.length;
  let missed = 0;
  let at = 0;
  for (let i = 0; i < count; i++) {
    const wanted = shingles[i] ?? 0;
    while (at < within.length && (within[at] ?? 0) < wanted) at++;
    // Texts that differ part ways early, so that most comparisons end after a fifth of the way.
    if (within[at] !== wanted && (count - ++missed) / count < share) return false;
  }
  return count > 0;
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
  return /[A-Za-z0-9]/.test(character) ? character.toLowerCase().charCodeAt(0) : 0;
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
