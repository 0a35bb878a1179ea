import { fieldKeyOf } from '../note/field-words.ts';
import type { Lexicon } from '../note/lexicon.ts';
import type { Note } from '../note/note.ts';
import type { Span } from '../text/span.ts';
import { frontMatterRegion } from './front-matter-region.ts';
import { lineAt, linesIn } from './line-at.ts';

/** Where in the front matter something is being typed, read line by line since half-typed YAML has no tree. */
export interface FrontMatterPlace {
  /** The field whose map or list the place is in, by its own name in lower case; `undefined` at top level. */
  readonly parent: string | undefined;
  /** The key whose value is typed, in lower case, a field by its own name; `undefined` where a key is typed. */
  readonly key: string | undefined;
  /** The word under the cursor, without quotes. */
  readonly typed: Span;
  /** True where a blank has to come first: right after a colon or the dash of a list. */
  readonly needsBlank: boolean;
  /** The keys of the same map, in lower case, fields by their own names. */
  readonly siblings: ReadonlySet<string>;
  /** True where nothing follows on the line, so that a key may bring its value along. */
  readonly isLast: boolean;
}

const key = /^(["']?)([\p{L}_][\p{L}\p{N}_ -]*?)\1[ \t]*:/u;
const indentation = /^[ \t]*(?:-[ \t]+)*/;

/** Reads the place at `offset`; `undefined` outside the front matter, in comments and in continued texts. */
export function frontMatterPlace(note: Note, offset: number): FrontMatterPlace | undefined {
  const region = frontMatterRegion(note);
  if (!region || offset < region.start || offset > region.end) return undefined;
  const { text, frontMatter } = note;
  if (frontMatter.kind === 'read' && offset >= frontMatter.closing.start) return undefined;
  const line = lineAt(text, offset);
  const before = text.slice(line.start, offset);
  if (/(?:^|[ \t])#/.test(before)) return undefined;
  const scan = new LineScan(text, region, line, offset, note.lexicon);
  return scan.inFlow() ?? scan.inBlock();
}

class LineScan {
  readonly #text: string;
  readonly #line: Span;
  readonly #offset: number;
  readonly #before: string;
  readonly #after: string;
  readonly #lines: readonly Span[];
  readonly #lexicon: Lexicon;

  constructor(text: string, region: Span, line: Span, offset: number, lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#text = text;
    this.#line = line;
    this.#offset = offset;
    this.#before = text.slice(line.start, offset);
    this.#after = text.slice(offset, line.end);
    this.#lines = [...linesIn(text, region)];
  }

  /** A place between the brackets of a list or the braces of a map, opened on the same line. */
  inFlow(): FrontMatterPlace | undefined {
    const bracket = openBracket(this.#before);
    if (bracket === undefined) return undefined;
    const opener = this.#before.charAt(bracket);
    const start = this.#before.slice(0, bracket).replace(indentation, '');
    const opened = key.exec(start);
    const parent = opened ? this.#nameIn(opened) : this.#parentKey();
    const from = this.#before.lastIndexOf(',') > bracket ? this.#before.lastIndexOf(',') + 1 : bracket + 1;
    const segment = this.#before.slice(from);
    if (opener === '[') return this.#at(parent, parent, segment, new Set(), /^[^,\]"']*/);
    const content = this.#before.slice(bracket + 1) + this.#after.replace(/\}.*$/, '');
    const siblings = new Set(
      Array.from(content.matchAll(/()([\p{L}_][\p{L}\p{N}_ -]*)["']?[ \t]*:/gu), (match) =>
        this.#siblingIn(match),
      ),
    );
    const written = key.exec(segment.trimStart());
    if (!written) return this.#at(parent, undefined, segment, siblings, /^[\w-]*/);
    const value = segment.slice(segment.indexOf(':') + 1);
    return this.#at(parent, this.#nameIn(written), value, siblings, /^[^,}"']*/);
  }

  /** A place in a plain line: a key, the value after it, or an item of a list. */
  inBlock(): FrontMatterPlace | undefined {
    const indent = /^[ \t]*(?:-(?:[ \t]+|$))*/.exec(this.#before)?.[0] ?? '';
    const rest = this.#before.slice(indent.length);
    const isItem = indent.includes('-');
    const parent = isItem || indent !== '' ? this.#parentKey() : undefined;
    if (!isItem && indent !== '' && parent === undefined) return undefined;
    const written = key.exec(rest);
    if (written) {
      const value = rest.slice(written[0].length);
      return this.#at(parent, this.#nameIn(written), value, this.#siblings(indent), /^[^"'#]*/);
    }
    if (!/^["']?[^:"']*$/.test(rest)) return undefined;
    if (isItem && this.#hasValue()) return undefined;
    if (isItem && parent !== 'members') {
      const dash = indent.endsWith('-') ? '' : ' ';
      return this.#at(parent, parent, dash + rest, new Set(), /^[^"'#]*/);
    }
    const place = this.#at(parent, undefined, rest, this.#siblings(indent), /^[\w-]*/);
    return { ...place, needsBlank: indent.endsWith('-') };
  }

  /** @param word how far what is typed goes on after the cursor. */
  #at(
    parent: string | undefined,
    ofKey: string | undefined,
    before: string,
    siblings: ReadonlySet<string>,
    word: RegExp,
  ): FrontMatterPlace {
    const typed = before.replace(/^[ \t]*["']?/, '');
    const after = (word.exec(this.#after)?.[0] ?? '').trimEnd();
    const end = this.#offset + after.length;
    return {
      parent,
      key: ofKey,
      typed: { start: this.#offset - typed.length, end },
      needsBlank: ofKey !== undefined && before === '' && /[:-]$/.test(this.#before),
      siblings,
      isLast: this.#text.slice(end, this.#line.end).trim() === '',
    };
  }

  /** The key at the left margin under which the line is. */
  #parentKey(): string | undefined {
    const match = key.exec(this.#parentLine());
    return match ? this.#nameIn(match) : undefined;
  }

  /** True where that key has its value beside it, so that no list can follow. */
  #hasValue(): boolean {
    return /^[^#]/.test(this.#parentLine().replace(key, '').trimStart());
  }

  /** The last line before this one that begins at the left margin; empty where there is none. */
  #parentLine(): string {
    const before = this.#lines.filter(({ end }) => end < this.#line.start);
    const line = before.findLast(({ start, end }) => /^[\p{L}\w"']/u.test(this.#text.slice(start, end)));
    return line ? this.#text.slice(line.start, line.end) : '';
  }

  /** The key in a match: the field's own name, whatever it goes by. */
  #nameIn([, , written = '']: RegExpExecArray): string {
    return (fieldKeyOf(this.#lexicon, written)?.field.name ?? written).toLowerCase();
  }

  /** The same for a key beside the one that is typed: one of many uses leaves its field free. */
  #siblingIn([, , written = '']: RegExpExecArray): string {
    const known = fieldKeyOf(this.#lexicon, written);
    return (known && known.by !== 'where-it-fits' ? known.field.name : written).toLowerCase();
  }

  /** The keys of the map that the line belongs to: all at the left margin, or those of the same row or field. */
  #siblings(indent: string): ReadonlySet<string> {
    const found = new Set<string>();
    const column = indent.length;
    const own = this.#lines.findIndex(({ start }) => start === this.#line.start);
    const collect = (step: 1 | -1) => {
      for (let index = own + step; this.#lines[index]; index += step) {
        const { start, end } = this.#lines[index] ?? this.#line;
        const content = this.#text.slice(start, end);
        const margin = indentation.exec(content)?.[0] ?? '';
        if (content.trim() === '') continue;
        if (margin.length < column) return;
        if (step === 1 && column > 0 && margin.includes('-')) return;
        const name = margin.length === column ? key.exec(content.slice(margin.length)) : null;
        if (name) found.add(this.#siblingIn(name));
        if (step === -1 && column > 0 && margin.includes('-')) return;
      }
    };
    if (!(column > 0 && indent.includes('-'))) collect(-1);
    collect(1);
    return found;
  }
}

const quotes = /["']/;
/** What may come before a bracket that opens a list or map, or a quote that opens a text. */
const opens = /(?:^|[[{,:-])[ \t]*$/;

/** The index of the innermost bracket that is open at the end of a line's beginning. */
function openBracket(before: string): number | undefined {
  const open: number[] = [];
  let quote = '';
  for (let index = 0; index < before.length; index++) {
    const character = before.charAt(index);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (quotes.test(character)) {
      if (opens.test(before.slice(0, index))) quote = character;
    } else if (character === '[' || character === '{') {
      if (opens.test(before.slice(0, index))) open.push(index);
    } else if (character === ']' || character === '}') {
      open.pop();
    }
  }
  return open.at(-1);
}
