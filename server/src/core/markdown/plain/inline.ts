import type { PhrasingContent } from 'mdast';
import { ASTERISK, BACKTICK, OPEN_BRACKET, UNDERSCORE } from '../characters.ts';
import { flatCopy } from '../flat-copy.ts';
import { isLineEnd, lineEnd, skipRun } from '../lines.ts';
import { type Point, position } from '../position.ts';
import { type Building, type Placed, pointIn, stepOver } from './building.ts';
import { readCodeSpan } from './code-span.ts';
import { delimiterAt } from './delimiter.ts';
import { readLink, textInBracketsEnd } from './link.ts';
import { NOT_PLAIN, nextMark } from './text.ts';

/** An emphasis that is open. */
interface OpenEmphasis {
  readonly marker: number;
  /** How many of its markers are on either side. */
  readonly length: number;
  readonly start: Point;
  readonly nodes: PhrasingContent[];
}

/** Text that was begun, with the place where it did. */
interface OpenText {
  value: string;
  /** From where on the source is still to be added. */
  from: number;
  start: Point;
}

/**
 * Builds the content of a paragraph, a heading or a cell of a table, from left to right and line by line: text, some of it
 * emphasised, but none twice, code and links.
 */
export class Inline {
  readonly #building: Building;
  readonly #nodes: PhrasingContent[] = [];
  #emphasis: OpenEmphasis | undefined;
  #text: OpenText;
  /** From where on the line is read. */
  #from: number;
  /** Where what is read of the line ends, once someone has asked. */
  #end: number | undefined;

  /** @param from the offset, in the line where `building` is, of the first character. */
  constructor(building: Building, from: number) {
    this.#building = building;
    this.#from = from;
    this.#text = { value: '', from, start: pointIn(building, from) };
  }

  /**
   * Reads the line where the building is, from `from` up to `until` or its end.
   * @returns where it stopped, or `NOT_PLAIN`.
   */
  readLine(from: number, until: number = this.#building.text.length): number {
    const { text } = this.#building;
    this.#from = from;
    this.#end = undefined;
    let at = nextMark(text, from);
    while (at < until && !isLineEnd(text, at)) {
      const end = this.#mark(at, until);
      if (end === NOT_PLAIN) return NOT_PLAIN;
      at = nextMark(text, end);
    }
    return Math.min(at, until);
  }

  /**
   * Ends the line that was read and goes on to the next, the building as well.
   * @param textEnd the end of the text in the line, the spaces after it left out: two of them break the line for good.
   * @param end the end of the line.
   * @param nextStart where the text of the next line begins.
   */
  breakLine(textEnd: number, end: number, nextStart: number): void {
    const building = this.#building;
    const open = this.#text;
    if (end - textEnd > 1) {
      const start = pointIn(building, textEnd);
      this.#endText(textEnd);
      stepOver(building, end);
      this.#add({ type: 'break', position: position(start, pointIn(building, building.at)) });
      this.#beginText(nextStart);
    } else {
      // Without text in the line, it begins with the line end.
      if (open.value === '' && open.from === textEnd) open.start = pointIn(building, end);
      stepOver(building, end);
      if (textEnd === end && nextStart === building.at) return;
      open.value += building.text.slice(open.from, textEnd) + building.text.slice(end, building.at);
      open.from = nextStart;
    }
  }

  /**
   * Ends what was read at `textEnd`, in the line that was read last.
   * @returns `undefined` where an emphasis is still open.
   */
  finish(textEnd: number): PhrasingContent[] | undefined {
    if (this.#emphasis) return undefined;
    this.#endText(textEnd);
    return this.#nodes;
  }

  /** Reads the mark at `at`; the offset after what it marks, or `NOT_PLAIN`. */
  #mark(at: number, until: number): number {
    const building = this.#building;
    switch (building.text.charCodeAt(at)) {
      case ASTERISK:
      case UNDERSCORE:
        return this.#delimiter(at);
      case BACKTICK:
        return this.#node(at, readCodeSpan(building, at, this.#endOfLine(until)));
      case OPEN_BRACKET: {
        const link = readLink(building, at, until);
        if (link !== undefined || building.hasLabels) return this.#node(at, link);
        building.refers = true;
        return textInBracketsEnd(building.text, at, until);
      }
      default:
        return NOT_PLAIN;
    }
  }

  #endOfLine(until: number): number {
    this.#end ??= Math.min(until, lineEnd(this.#building.text, this.#from));
    return this.#end;
  }

  #delimiter(at: number): number {
    const { text } = this.#building;
    const marker = text.charCodeAt(at);
    const end = skipRun(text, at, marker);
    const length = end - at;
    const kind = length > 2 ? 'unclear' : delimiterAt(text, at, end);
    const open = this.#emphasis;
    if (kind === 'opens' && open === undefined) {
      this.#endText(at);
      this.#emphasis = { marker, length, start: pointIn(this.#building, at), nodes: [] };
      return this.#beginText(end);
    }
    if (kind !== 'closes' || open?.length !== length || open.marker !== marker) return NOT_PLAIN;
    this.#endText(at);
    this.#emphasis = undefined;
    const type = length === 1 ? 'emphasis' : 'strong';
    const ends = position(open.start, pointIn(this.#building, end));
    this.#nodes.push({ type, children: open.nodes, position: ends });
    return this.#beginText(end);
  }

  /** Adds the node that was read at `at`, if one was, and goes on after it. */
  #node(at: number, node: Placed<PhrasingContent> | undefined): number {
    if (node === undefined) return NOT_PLAIN;
    const { start, end } = node.position;
    this.#endText(at);
    this.#add(node);
    return this.#beginText(at + end.column - start.column);
  }

  #add(node: PhrasingContent): void {
    (this.#emphasis?.nodes ?? this.#nodes).push(node);
  }

  #beginText(from: number): number {
    this.#text = { value: '', from, start: pointIn(this.#building, from) };
    return from;
  }

  /** Ends the text at `at`; where nothing of it is in this line, it ends with the line above. */
  #endText(at: number): void {
    const building = this.#building;
    const { value, from, start } = this.#text;
    const whole = value + building.text.slice(from, at);
    if (whole === '') return;
    const end = pointIn(building, at === this.#from ? building.at : at);
    this.#add({ type: 'text', value: flatCopy(whole), position: position(start, end) });
  }
}
