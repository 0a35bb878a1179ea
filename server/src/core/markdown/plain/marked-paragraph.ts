import type { Paragraph, PhrasingContent } from 'mdast';
import { ASTERISK, BACKTICK, SPACE } from '../characters.ts';
import { flatCopy } from '../flat-copy.ts';
import { isLineEnd, lineEnd } from '../lines.ts';
import { type Position, point, position } from '../position.ts';
import { type Building, stepOver } from './building.ts';
import { delimiterAt, runEnd } from './delimiter.ts';
import { NOT_PLAIN, nextMark, trimEnd } from './text.ts';

/** Where the text of the next line begins, as `nextTextStart` of paragraphs tells it. */
export type NextTextStart = (building: Building) => number;

/**
 * Reads a paragraph as `readParagraph` does, in which some text is emphasised with `*` or `**`, none within another, or
 * is code between single backticks.
 * @param building stands in the line in which the paragraph begins, at `from`.
 * @param end what `next` answers where the paragraph ends above the line.
 */
export function readMarkedParagraph(
  building: Building,
  from: number,
  next: NextTextStart,
  end: number,
): (Paragraph & { position: Position }) | undefined {
  const { text, at: firstLine, line: startLine } = building;
  const inline = new Inline(building, from);
  let textStart = from;
  for (;;) {
    const { at: lineStart, line } = building;
    const stop = inline.readLine(textStart);
    if (stop === NOT_PLAIN) return undefined;
    const textEnd = trimEnd(text, stop);
    stepOver(building, stop);
    textStart = next(building);
    if (textStart === NOT_PLAIN || (textStart !== end && stop - textEnd > 1)) return undefined;
    if (textStart !== end) {
      inline.breakLine(textEnd, stop, textStart);
      continue;
    }
    if (!inline.finish(textEnd, line, lineStart)) return undefined;
    return {
      type: 'paragraph',
      children: inline.nodes,
      position: position(
        point(startLine, from - firstLine + 1, from),
        point(line, stop - lineStart + 1, stop),
      ),
    };
  }
}

/** Text that was begun, with the place where it did. */
interface OpenText {
  value: string;
  /** From where on the source is still to be added. */
  from: number;
  readonly start: Position['start'];
}

/** Builds the nodes in a paragraph from left to right. */
class Inline {
  readonly nodes: PhrasingContent[] = [];
  readonly #building: Building;
  #text: OpenText;
  /** The emphasis that is open: the text in it goes into `nodes` of its own. */
  #open:
    | { readonly nodes: PhrasingContent[]; readonly length: number; readonly start: Position['start'] }
    | undefined;
  #from: number;

  constructor(building: Building, from: number) {
    this.#building = building;
    this.#from = from;
    this.#text = { value: '', from, start: this.#pointAt(from) };
  }

  /**
   * Reads one line from `from` on.
   * @returns its end, or `NOT_PLAIN`.
   */
  readLine(from: number): number {
    const { text } = this.#building;
    this.#from = from;
    let at = nextMark(text, from);
    while (at !== NOT_PLAIN && at < text.length && !isLineEnd(text, at)) {
      const end = text.charCodeAt(at) === BACKTICK ? this.#code(at) : this.#delimiter(at);
      at = end === NOT_PLAIN ? NOT_PLAIN : nextMark(text, end);
    }
    return at;
  }

  /** Goes on to the next line: blanks around the line end are left out. */
  breakLine(textEnd: number, lineEndAt: number, nextStart: number): void {
    const { text, at: nextLine } = this.#building;
    const open = this.#text;
    if (textEnd === lineEndAt && nextStart === nextLine) return;
    open.value += text.slice(open.from, textEnd) + text.slice(lineEndAt, nextLine);
    open.from = nextStart;
  }

  /** @returns false where an emphasis is still open. */
  finish(textEnd: number, line: number, lineStart: number): boolean {
    if (this.#open) return false;
    this.#endText(textEnd, point(line, textEnd - lineStart + 1, textEnd));
    return true;
  }

  #code(at: number): number {
    const { text } = this.#building;
    const from = at + 1;
    const to = text.indexOf('`', from);
    if (to <= from || to > lineEnd(text, at) || text.charCodeAt(to + 1) === BACKTICK) return NOT_PLAIN;
    if (text.charCodeAt(from) === SPACE || text.charCodeAt(to - 1) === SPACE) return NOT_PLAIN;
    if (text.slice(from, to).includes('\0')) return NOT_PLAIN;
    this.#endText(at);
    this.#add({
      type: 'inlineCode',
      value: flatCopy(text.slice(from, to)),
      position: position(this.#pointAt(at), this.#pointAt(to + 1)),
    });
    return this.#beginText(to + 1);
  }

  #delimiter(at: number): number {
    const { text } = this.#building;
    const end = runEnd(text, at, ASTERISK);
    const length = end - at;
    const kind = length > 2 ? 'unclear' : delimiterAt(text, at, end);
    const open = this.#open;
    if (kind === 'opens' && open === undefined) {
      this.#endText(at);
      this.#open = { nodes: [], length, start: this.#pointAt(at) };
      return this.#beginText(end);
    }
    if (kind !== 'closes' || open?.length !== length) return NOT_PLAIN;
    this.#endText(at);
    this.#open = undefined;
    const type = length === 1 ? 'emphasis' : 'strong';
    this.#add({ type, children: open.nodes, position: position(open.start, this.#pointAt(end)) });
    return this.#beginText(end);
  }

  #add(node: PhrasingContent): void {
    (this.#open?.nodes ?? this.nodes).push(node);
  }

  #beginText(from: number): number {
    this.#text = { value: '', from, start: this.#pointAt(from) };
    return from;
  }

  /** Ends the text at `at`; where nothing of it stands in this line, it ends with the line above. */
  #endText(at: number, end = at === this.#from ? this.#pointAt(this.#building.at) : this.#pointAt(at)): void {
    const { value, from, start } = this.#text;
    const whole = value + this.#building.text.slice(from, at);
    if (whole === '') return;
    this.#add({ type: 'text', value: flatCopy(whole), position: position(start, end) });
  }

  #pointAt(offset: number): Position['start'] {
    const { at, line } = this.#building;
    return point(line, offset - at + 1, offset);
  }
}
