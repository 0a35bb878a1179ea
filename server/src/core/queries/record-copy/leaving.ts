import { type Word, word } from '../../protocol/word.ts';
import type { Edit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';

/** Marks of Markdown and YAML go unseen; what was written as text is missed where a line held nothing else. */
type Kind = 'mark' | 'text';

const bare = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]*)?(?:\[[^\]]?\][ \t]*)?$/;
const lineEnd = /\r\n|\n|\r/g;

/** What is left out of a text, character by character, so that what overlaps or is within another does no harm. */
export class Leaving {
  readonly #text: string;
  readonly #out: Uint8Array;
  readonly #put = new Map<number, Word>();

  constructor(text: string) {
    this.#text = text;
    this.#out = new Uint8Array(text.length);
  }

  /** Leaves out a stretch. */
  out({ start, end }: Span, kind: Kind = 'mark'): void {
    this.#out.fill(kind === 'text' ? 2 : 1, start, end);
  }

  /** Leaves out a stretch and says something else in its place. */
  instead(span: Span, word: Word): void {
    this.out(span);
    this.#put.set(span.start, word);
  }

  isOut(offset: number): boolean {
    return this.#out[offset] !== 0;
  }

  /**
   * Leaves out what would be left of lines: those that are empty now, a marker of a list whose item is gone, spaces at line ends, blank lines after one another and around the whole.
   */
  tidy(): void {
    let isAfterBlank = true;
    let last = 0;
    for (const { start, end, next } of this.#lines()) {
      const isBlank = this.#text.slice(start, end).trim() === '';
      const isGone = !isBlank && this.#isGone(start, end);
      if (isGone || (isBlank && isAfterBlank)) this.out({ start, end: next });
      else {
        isAfterBlank = isBlank;
        let at = end;
        while (at > start && (this.isOut(at - 1) || /[ \t]/.test(this.#text.charAt(at - 1)))) at--;
        if (!this.#puts(at, end)) this.out({ start: at, end });
        if (!isBlank) last = end;
      }
    }
    this.out({ start: last, end: this.#text.length });
  }

  /** The edits that leave it all out. */
  edits(): Edit<Word>[] {
    const edits: Edit<Word>[] = [];
    for (let at = 0; at < this.#out.length; ) {
      if (!this.isOut(at)) {
        at++;
        continue;
      }
      let end = at + 1;
      while (end < this.#out.length && this.isOut(end) && !this.#put.has(end)) end++;
      edits.push({ span: { start: at, end }, newText: this.#put.get(at) ?? word('') });
      at = end;
    }
    return edits;
  }

  *#lines(): Generator<{ start: number; end: number; next: number }> {
    let start = 0;
    for (const { 0: mark, index } of this.#text.matchAll(lineEnd)) {
      yield { start, end: index, next: index + mark.length };
      start = index + mark.length;
    }
    yield { start, end: this.#text.length, next: this.#text.length };
  }

  #puts(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (this.#put.has(at) && this.#put.get(at) !== '') return true;
    return false;
  }

  #isGone(start: number, end: number): boolean {
    let left = '';
    let isTextOut = false;
    for (let at = start; at < end; at++) {
      if (!this.isOut(at)) left += this.#text.charAt(at);
      else if (this.#out[at] === 2) isTextOut = true;
    }
    if (left.trim() === '') return !this.#puts(start, end);
    return isTextOut && bare.test(left);
  }
}

/** Where the spaces before an offset begin, not before `from`. */
export function blanksBefore(offset: number, from: number, text: string): number {
  let at = offset;
  while (at > from && /[ \t]/.test(text.charAt(at - 1))) at--;
  return at;
}
