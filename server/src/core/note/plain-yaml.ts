import { type Span, spanOf } from '../text/span.ts';
import type { YamlEntry, YamlMap, YamlScalar, YamlValue } from './yaml-value.ts';

// Most front matters are lines of `key: value` with plain values, and reading those takes no parser of all YAML. This
// reader knows that shape only and gives up on anything else, which is then read by the library. What it does read, it
// reads as the library does, values and places alike: test/core/note/plain-yaml.test.ts holds it to that.

const blankOrComment = /[ ]*(?:#[^\r\n]*)?(?:\r?\n|$)/y;
const key = /([A-Za-z_][\w-]*):(?=[ \r\n]|$)/y;
const blanks = / */y;
const endOfLine = /(?: +#[^\r\n]*| *)(?:\r?\n|$)/y;
const indented = /( +)(?![ \r\n#])/y;
const dash = /- +/y;
/** A plain scalar: words, codes, numbers and dates; nothing that YAML could take for a sign. */
const plain = /[A-Za-z0-9](?:[A-Za-z0-9_./+-]|:(?=[A-Za-z0-9])| (?=[A-Za-z0-9(]))*/y;
const plainInFlow = /[A-Za-z0-9](?:[A-Za-z0-9_./+-]| (?=[A-Za-z0-9]))*/y;
const quoted = /"([^"\\\r\n]*)"|'([^'\r\n]*)'/y;
const flowKey = /([A-Za-z_][\w-]*): +/y;
const comma = / *, */y;
const close = { list: / *\]/y, map: / *\}/y } as const;

const words: ReadonlyMap<string, boolean | null> = new Map(
  (
    [
      ['true', true],
      ['false', false],
      ['null', null],
    ] as const
  ).flatMap(([name, value]) => [
    [name, value],
    [name.charAt(0).toUpperCase() + name.slice(1), value],
    [name.toUpperCase(), value],
  ]),
);

/** Numbers that mean what they look like; others that begin with a digit are words only if they can be no number. */
const wholeNumber = /^(?:0|[1-9]\d{0,14})$/;
const decimalNumber = /^(?:0|[1-9]\d{0,8})\.\d{1,6}$/;
const dateOrTime = /^\d{4}-\d{2}-\d{2}$|^\d{1,2}:\d{2}$/;

/**
 * Reads YAML of the plain shape.
 * @param source the lines between the fences.
 * @param offset where `source` starts in the note; all spans are offsets of the note.
 * @returns the map, or `undefined` for everything that is not plainly plain, errors included.
 */
export function readPlainYaml(source: string, offset: number): YamlMap | undefined {
  return new PlainReader(source, offset).read();
}

class PlainReader {
  readonly #source: string;
  readonly #offset: number;
  #at = 0;

  constructor(source: string, offset: number) {
    this.#source = source;
    this.#offset = offset;
  }

  read(): YamlMap | undefined {
    const entries: YamlEntry[] = [];
    const names = new Set<string>();
    while (this.#at < this.#source.length) {
      if (this.#take(blankOrComment) !== undefined) continue;
      const entry = this.#entry();
      if (!entry || names.has(entry.name)) return undefined;
      names.add(entry.name);
      entries.push(entry);
    }
    const [first] = entries;
    return first && { kind: 'map', span: first.key, entries };
  }

  /** A key with its value, up to the end of the value's last line. */
  #entry(): YamlEntry | undefined {
    const start = this.#at;
    const name = this.#take(key);
    if (name === undefined) return undefined;
    const place = this.#span(start, name.length - 1);
    const afterColon = this.#at;
    this.#take(blanks);
    const value = this.#isAtLineEnd() ? this.#below(afterColon) : this.#onLine();
    return value && { name: name.slice(0, -1).toLowerCase(), key: place, value };
  }

  #onLine(): YamlValue | undefined {
    const value = this.#value(plain);
    return value && this.#take(endOfLine) !== undefined ? value : undefined;
  }

  /** What is below a key without a value on its line: an indented list or map, or nothing. */
  #below(afterColon: number): YamlValue | undefined {
    if (this.#at !== afterColon || this.#take(/\r?\n|$/y) === undefined) return undefined;
    const line = this.#at;
    const indent = this.#take(indented)?.length;
    if (indent === undefined) {
      const next = this.#source.charAt(line);
      return /[A-Za-z_]/.test(next) || next === '' ? this.#scalar(afterColon, 0, null) : undefined;
    }
    return this.#source.charAt(this.#at) === '-' ? this.#list(indent) : this.#map(indent);
  }

  #list(indent: number): YamlValue | undefined {
    const items: YamlValue[] = [];
    do {
      if (this.#take(dash) === undefined) return undefined;
      const item = this.#value(plain);
      if (!item || this.#take(endOfLine) === undefined) return undefined;
      items.push(item);
    } while (this.#goesOn(indent));
    const [first] = items;
    return first && { kind: 'list', span: first.span, items };
  }

  #map(indent: number): YamlValue | undefined {
    const entries: YamlEntry[] = [];
    const names = new Set<string>();
    do {
      const start = this.#at;
      const name = this.#take(key);
      if (name === undefined || this.#take(/ +/y) === undefined) return undefined;
      const value = this.#onLine();
      const lower = name.slice(0, -1).toLowerCase();
      if (!value || names.has(lower)) return undefined;
      names.add(lower);
      entries.push({ name: lower, key: this.#span(start, name.length - 1), value });
    } while (this.#goesOn(indent));
    const [first] = entries;
    return first && { kind: 'map', span: first.key, entries };
  }

  /** Takes the indent of the next line, if it is that of the lines before. */
  #goesOn(indent: number): boolean {
    const line = this.#at;
    if (this.#take(indented)?.length === indent) return true;
    this.#at = line;
    return false;
  }

  #value(word: RegExp): YamlValue | undefined {
    const start = this.#at;
    const first = this.#source.charAt(start);
    if (first === '[')
      return this.#flow('list', (items) => ({ kind: 'list', span: this.#span(start, 1), items }));
    if (first === '{') return this.#flowMap(start);
    if (first === '"' || first === "'") {
      const text = this.#take(quoted);
      return text === undefined ? undefined : this.#scalar(start, text.length, text.slice(1, -1));
    }
    const text = this.#take(word);
    if (text === undefined) return undefined;
    const value = scalarValue(text);
    return value === undefined ? undefined : this.#scalar(start, text.length, value);
  }

  #flow(kind: 'list', make: (items: YamlValue[]) => YamlValue): YamlValue | undefined {
    this.#at++;
    const items: YamlValue[] = [];
    do {
      this.#take(blanks);
      if (this.#source.charAt(this.#at) === '[' || this.#source.charAt(this.#at) === '{') return undefined;
      const item = this.#value(plainInFlow);
      if (!item) return undefined;
      items.push(item);
    } while (this.#take(comma) !== undefined);
    return this.#take(close[kind]) === undefined ? undefined : make(items);
  }

  #flowMap(start: number): YamlValue | undefined {
    this.#at++;
    const entries: YamlEntry[] = [];
    const names = new Set<string>();
    do {
      this.#take(blanks);
      const at = this.#at;
      const name = this.#take(flowKey)?.split(':', 1)[0];
      const next = this.#source.charAt(this.#at);
      if (name === undefined || next === '[' || next === '{') return undefined;
      const value = this.#value(plainInFlow);
      const lower = name.toLowerCase();
      if (!value || names.has(lower)) return undefined;
      names.add(lower);
      entries.push({ name: lower, key: this.#span(at, name.length), value });
    } while (this.#take(comma) !== undefined);
    return this.#take(close.map) === undefined
      ? undefined
      : { kind: 'map', span: this.#span(start, 1), entries };
  }

  #isAtLineEnd(): boolean {
    const next = this.#source.charAt(this.#at);
    return next === '' || next === '\n' || next === '\r' || next === '#';
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#source);
    if (!match) return undefined;
    this.#at = pattern.lastIndex;
    return match[0];
  }

  #scalar(start: number, length: number, value: YamlScalar['value']): YamlScalar {
    const span = this.#span(start, length);
    if (typeof value !== 'number') return { kind: 'scalar', span, value };
    return { kind: 'scalar', span, value, digits: this.#source.slice(start, start + length) };
  }

  #span(start: number, length: number): Span {
    return spanOf(this.#offset + start, length);
  }
}

/** The value that a plain scalar has in the core schema; `undefined` where that needs a closer look. */
function scalarValue(text: string): YamlScalar['value'] | undefined {
  const first = text.charCodeAt(0);
  if (first > 57) return words.has(text) ? words.get(text) : text;
  if (wholeNumber.test(text) || decimalNumber.test(text)) return Number(text);
  return dateOrTime.test(text) ? text : undefined;
}
