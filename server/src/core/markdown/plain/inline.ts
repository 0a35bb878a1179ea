import type { PhrasingContent } from 'mdast';
import {
  AMPERSAND,
  ASTERISK,
  BACKSLASH,
  BACKTICK,
  CLOSE_BRACKET,
  EXCLAMATION,
  OPEN_BRACKET,
  UNDERSCORE,
} from '../characters.ts';
import { flatCopy } from '../flat-copy.ts';
import { isLineEnd, skipRun } from '../lines.ts';
import { type Point, type Position, position } from '../position.ts';
import { type Building, type Placed, pointIn, stepOver } from './building.ts';
import { characterAt } from './character-reference.ts';
import { readCodeSpan } from './code-span.ts';
import { delimiterAt } from './delimiter.ts';
import { readLink, readTarget, textInBracketsEnd } from './link.ts';
import { NOT_PLAIN, nextMark } from './text.ts';

/** An emphasis or a link that is open. */
interface Open {
  /** `*` or `_`, or `[` of a link. */
  readonly marker: number;
  /** How many of them are on either side. */
  readonly length: number;
  readonly start: Point;
  readonly nodes: PhrasingContent[];
  /** What it is in. */
  readonly outer: Open | undefined;
  /** In how many it is, itself counted. */
  readonly depth: number;
}

/** What is nested deeper than this is left to remark, which knows how deep it may. */
const DEEPEST = 8;

/** Text that was begun, with the place where it did. */
interface OpenText {
  value: string;
  /** From where on the source is still to be added. */
  from: number;
  start: Point;
}

/**
 * Builds the content of a paragraph, a heading or a cell of a table, from left to right and line by line: text, some of it
 * emphasised, code and links.
 */
export class Inline {
  readonly #building: Building;
  readonly #nodes: PhrasingContent[] = [];
  /** The innermost of what is open. */
  #open: Open | undefined;
  #text: OpenText;
  /** From where on the line is read. */
  #from: number;

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
   * @param textEnd the end of the text in the line, the spaces after it left out: two of them break the line for good, as a
   * backslash does that is the last in its line.
   * @param end the end of the line.
   * @param nextStart where the text of the next line begins.
   */
  breakLine(textEnd: number, end: number, nextStart: number): void {
    const building = this.#building;
    const open = this.#text;
    const isEscaped = textEnd === end && building.text.charCodeAt(end - 1) === BACKSLASH;
    if (isEscaped || end - textEnd > 1) {
      const from = isEscaped ? end - 1 : textEnd;
      const start = pointIn(building, from);
      this.#endText(from);
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
   * @returns `undefined` where an emphasis or a link is still open.
   */
  finish(textEnd: number): PhrasingContent[] | undefined {
    if (this.#open) return undefined;
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
        return this.#node(at, readCodeSpan(building, at, until));
      case AMPERSAND:
        return this.#character(at, until);
      case OPEN_BRACKET:
        return this.#bracket(at, until);
      case CLOSE_BRACKET:
        return this.#endLink(at, until);
      case BACKSLASH:
        return isLineEnd(building.text, at + 1) ? at + 1 : NOT_PLAIN;
      default:
        return NOT_PLAIN;
    }
  }

  /** Adds to the text the character that is named at `at`. */
  #character(at: number, until: number): number {
    const { text } = this.#building;
    const found = characterAt(text, at, until);
    if (found === undefined) return NOT_PLAIN;
    const open = this.#text;
    open.value += text.slice(open.from, at) + found.character;
    open.from = found.end;
    return found.end;
  }

  /** Reads a link or text in brackets that is all in the line and holds nothing else; else begins a link. */
  #bracket(at: number, until: number): number {
    const building = this.#building;
    const { text } = building;
    for (let open = this.#open; open; open = open.outer) if (open.marker === OPEN_BRACKET) return NOT_PLAIN;
    const link = readLink(building, at, until);
    if (link !== undefined) return this.#node(at, link);
    const end = building.hasLabels ? NOT_PLAIN : textInBracketsEnd(text, at, until);
    if (end !== NOT_PLAIN) building.refers = true;
    return end === NOT_PLAIN && text.charCodeAt(at - 1) !== EXCLAMATION ? this.#begin(at, at + 1) : end;
  }

  /** Ends a link at its `]`. */
  #endLink(at: number, until: number): number {
    const target =
      this.#open?.marker === OPEN_BRACKET ? readTarget(this.#building.text, at, until) : undefined;
    if (target === undefined) return NOT_PLAIN;
    const { url, title, end } = target;
    return this.#finish(at, end, (children, ends) => ({
      type: 'link',
      title,
      url,
      children,
      position: ends,
    }));
  }

  #delimiter(at: number): number {
    const { text } = this.#building;
    const marker = text.charCodeAt(at);
    const end = skipRun(text, at, marker);
    const length = end - at;
    const kind = delimiterAt(text, at, end);
    // At the start of a line, it may begin a thematic break.
    if (kind === 'neither') return length === 1 && at > this.#from ? end : NOT_PLAIN;
    if (length > 3 || kind === 'unclear') return NOT_PLAIN;
    if (kind === 'closes') return this.#closeEmphases(at, end);
    if (length < 3) return this.#begin(at, end);
    // Of three, the outer one emphasises.
    return this.#begin(at, at + 1) === NOT_PLAIN ? NOT_PLAIN : this.#begin(at + 1, end);
  }

  /** Ends the emphases whose marks are from `at` to `end`, the innermost first. */
  #closeEmphases(from: number, end: number): number {
    const marker = this.#building.text.charCodeAt(from);
    for (let at = from; at < end; ) {
      const open = this.#open;
      if (open?.marker !== marker || open.length > end - at) return NOT_PLAIN;
      const type = open.length === 1 ? 'emphasis' : 'strong';
      at = this.#finish(at, at + open.length, (children, ends) => ({ type, children, position: ends }));
    }
    return end;
  }

  /** Begins an emphasis or a link, whose marks are from `at` to `end`: `end`, or `NOT_PLAIN`. */
  #begin(at: number, end: number): number {
    const building = this.#building;
    const depth = (this.#open?.depth ?? 0) + 1;
    if (depth > DEEPEST) return NOT_PLAIN;
    this.#endText(at);
    this.#open = {
      marker: building.text.charCodeAt(at),
      length: end - at,
      start: pointIn(building, at),
      nodes: [],
      outer: this.#open,
      depth,
    };
    return this.#beginText(end);
  }

  /** Ends what is open at `at`; its last mark ends at `end`. */
  #finish(
    at: number,
    end: number,
    nodeOf: (children: PhrasingContent[], place: Position) => PhrasingContent,
  ): number {
    const open = this.#open;
    if (!open) return NOT_PLAIN;
    this.#endText(at);
    this.#open = open.outer;
    this.#add(nodeOf(open.nodes, position(open.start, pointIn(this.#building, end))));
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
    (this.#open?.nodes ?? this.#nodes).push(node);
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
