import type { Range } from 'vscode-languageserver';
import { Random } from '../corpus/random.ts';

/** A change as the protocol has it. */
export interface ContentChange {
  readonly range: Range;
  readonly text: string;
}

/** What is typed at one place, key by key, and then taken back: a new paragraph with a tag at its end. */
const TYPED = '\n\nThen it was said once more. #mood-link';

/** A text in which someone types here and there, one key at a time; the same seed always types the same. */
export class TypedText {
  #text: string;
  readonly #random = new Random(7);
  #place = 0;
  #key = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get text(): string {
    return this.#text;
  }

  /** Presses the next key. */
  press(): ContentChange {
    if (this.#key === 0) this.#place = this.#endOfAParagraph();
    const isTyping = this.#key < TYPED.length;
    const count = isTyping ? this.#key : 2 * TYPED.length - 1 - this.#key;
    const offset = this.#place + count;
    this.#key = (this.#key + 1) % (2 * TYPED.length);
    const start = this.#positionOf(offset);
    if (isTyping) {
      const text = TYPED.charAt(count);
      this.#text = this.#text.slice(0, offset) + text + this.#text.slice(offset);
      return { range: { start, end: start }, text };
    }
    const end = this.#positionOf(offset + 1);
    this.#text = this.#text.slice(0, offset) + this.#text.slice(offset + 1);
    return { range: { start, end }, text: '' };
  }

  #endOfAParagraph(): number {
    for (;;) {
      const from = this.#random.between(Math.floor(this.#text.length / 10), this.#text.length - 2);
      const end = this.#text.indexOf('.\n\n', from);
      if (end !== -1) return end + 1;
    }
  }

  #positionOf(offset: number) {
    const lineStart = this.#text.lastIndexOf('\n', offset - 1) + 1;
    let line = 0;
    for (
      let at = this.#text.indexOf('\n');
      at !== -1 && at < lineStart;
      at = this.#text.indexOf('\n', at + 1)
    )
      line++;
    return { line, character: offset - lineStart };
  }
}
