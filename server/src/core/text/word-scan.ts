const BEYOND_ASCII = 128;
const letterOrDigit = /[\p{L}\p{M}\p{N}]/u;

/** Reads a text word by word: stretches of letters, marks and digits, which an apostrophe before a letter goes on. */
export class WordScan {
  /** Where the word is that was read last, in UTF-16 code units. */
  start = 0;
  end = 0;
  /** A hash of it, as it is written: FNV-1a of its code units. */
  hash = 0;
  readonly #text: string;
  readonly #seed: number;

  /** @param salt goes into the hash. */
  constructor(text: string, salt: number) {
    this.#text = text;
    this.#seed = salt ^ 0x811c9dc5;
  }

  /** The word that was read last. */
  get word(): string {
    return this.#text.slice(this.start, this.end);
  }

  /** Reads the next word. False at the end of the text. */
  next(): boolean {
    const text = this.#text;
    const { length } = text;
    let at = this.end;
    while (at < length && unitsAt(text, at) === 0) at++;
    this.start = at;
    let hash = this.#seed;
    while (at < length) {
      const units =
        unitsAt(text, at) || (isApostrophe(text.charCodeAt(at)) && unitsAt(text, at + 1) > 0 ? 1 : 0);
      if (units === 0) break;
      for (const end = at + units; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    }
    this.end = at;
    this.hash = hash;
    return at > this.start;
  }
}

/** How many code units the letter, mark or digit takes that begins at an offset: 0 where none does. */
function unitsAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < BEYOND_ASCII ? (ascii[code] ?? 0) : unitsBeyondAscii(text.codePointAt(at));
}

const ascii = Uint8Array.from({ length: BEYOND_ASCII }, (_, code) =>
  /[A-Za-z0-9]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** By code point, each looked up once. */
const others = new Map<number, number>();

function unitsBeyondAscii(point: number | undefined): number {
  if (point === undefined) return 0;
  const known = others.get(point);
  if (known !== undefined) return known;
  const units = unitsOf(point);
  others.set(point, units);
  return units;
}

function unitsOf(point: number): number {
  const character = String.fromCodePoint(point);
  return letterOrDigit.test(character) ? character.length : 0;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}
