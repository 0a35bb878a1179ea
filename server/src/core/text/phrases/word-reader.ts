import { BREAK, isApostrophe, isBlank, isCloser, isDigit, isPoint, isStop, telling } from './characters.ts';
import { ROOT, type Vocabulary } from './vocabulary.ts';

/** A longer number is someone's telephone. */
const MOST_DIGITS = 4;
const ZERO = 0x30;
const NINE = 0x39;
const SPACE = 0x20;
const none: readonly never[] = [];

/** Reads a text sentence by sentence. This sees every character of every note, and is written to be quick. */
export class WordReader {
  /** After the sentence that was read last, in UTF-16 code units. */
  at = 0;
  /** The words and signs of the sentence that was read last, by their kinds in the vocabulary. */
  kinds: number[] = [];
  readonly #text: string;
  readonly #vocabulary: Vocabulary;
  #numbers: number[] | undefined;

  constructor(text: string, vocabulary: Vocabulary) {
    this.#text = text;
    this.#vocabulary = vocabulary;
  }

  /** The whole numbers in it, in figures or in words. */
  get numbers(): readonly number[] {
    return this.#numbers ?? none;
  }

  /** Reads the next sentence: it ends at a stop before a blank, and where a paragraph does. False at the end of the text. */
  next(): boolean {
    const text = this.#text;
    const { length } = text;
    const vocabulary = this.#vocabulary;
    const { ascii } = vocabulary;
    // A new list: one that is emptied gives its room back, and has to ask for it again.
    this.kinds = [];
    this.#numbers = undefined;
    if (this.at >= length) return false;
    while (this.at < length) {
      const code = text.charCodeAt(this.at);
      const column = code < 128 ? (ascii[code] ?? 0) : vocabulary.columnOf(code);
      if (column > 0) this.#readWord(code, column);
      else if (code === SPACE || (code < 128 && !telling.has(code))) this.at++;
      else if (this.#readSign(code)) break;
    }
    return true;
  }

  /** @param column of its first character, in the tree of words. */
  #readWord(first: number, column: number): void {
    const from = this.at;
    const kind = this.#readLetters(column);
    if (first <= NINE) {
      this.kinds.push(this.#readNumber(from) ? this.#vocabulary.inDigits(kind) : kind);
      return;
    }
    this.kinds.push(kind);
    const number = kind === 0 ? undefined : this.#vocabulary.numberOf(kind);
    if (number !== undefined) this.#addNumber(number);
  }

  /** Walks the tree of words along the letters of one, apostrophes aside. */
  #readLetters(first: number): number {
    const text = this.#text;
    const { length } = text;
    const vocabulary = this.#vocabulary;
    const { ascii, base, parent } = vocabulary;
    let at = this.at;
    let node = ROOT;
    let isInTree = true;
    let column = first;
    do {
      at++;
      if (isInTree) {
        const after = (base[node] ?? 0) + column;
        if (parent[after] === node) node = after;
        else if (base[node] !== 0) isInTree = false;
        else {
          vocabulary.grow(node);
          const grown = (base[node] ?? 0) + column;
          if (parent[grown] === node) node = grown;
          else isInTree = false;
        }
      }
      const code = at < length ? text.charCodeAt(at) : SPACE;
      column = code < 128 ? (ascii[code] ?? 0) : vocabulary.columnOf(code);
      if (column > 0 || !isApostrophe(code)) continue;
      column = vocabulary.columnOf(text.charCodeAt(at + 1));
      if (column > 0) at++;
    } while (column > 0);
    this.at = at;
    return isInTree ? vocabulary.wholeAt(node) : vocabulary.begunAt(node);
  }

  #addNumber(number: number): void {
    if (this.#numbers) this.#numbers.push(number);
    else this.#numbers = [number];
  }

  /** Reads a number, if what was read is made of digits; with a point or comma in it, it is no whole one. */
  #readNumber(from: number): boolean {
    const text = this.#text;
    let number = 0;
    for (let at = from; at < this.at; at++) {
      const code = text.charCodeAt(at);
      if (!isDigit(code)) return false;
      number = number * 10 + code - ZERO;
    }
    const end = this.at;
    while (isPoint(text.charCodeAt(this.at)) && isDigit(text.charCodeAt(this.at + 1))) {
      do this.at++;
      while (isDigit(text.charCodeAt(this.at)));
    }
    if (this.at === end && end - from <= MOST_DIGITS) this.#addNumber(number);
    return true;
  }

  /** Reads what is no word. True where the sentence ends with it. */
  #readSign(code: number): boolean {
    const text = this.#text;
    const at = this.at++;
    if (code === BREAK) return true;
    if (isStop(code)) {
      while (isStop(text.charCodeAt(this.at)) || isCloser(text.charCodeAt(this.at))) this.at++;
      return this.at >= text.length || isBlank(text.charCodeAt(this.at));
    }
    const sign = signAt(text, at, code);
    if (sign === undefined) return false;
    if (sign === '->' && code < 128) this.at++;
    this.kinds.push(this.#vocabulary.kindOfSign(sign));
    return false;
  }
}

function signAt(text: string, at: number, code: number): string | undefined {
  switch (code) {
    case 0x2f:
      return '/';
    case 0x3a:
      return at + 1 >= text.length || isBlank(text.charCodeAt(at + 1)) ? ':' : undefined;
    // `->` and `=>`
    case 0x2d:
    case 0x3d:
      return text.charCodeAt(at + 1) === 0x3e ? '->' : undefined;
    // The same as one character.
    case 0x2192:
    case 0x21d2:
      return '->';
    default:
      return undefined;
  }
}
