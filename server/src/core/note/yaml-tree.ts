import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  type ParsedNode,
  Parser,
  parseDocument,
  type Scalar,
} from 'yaml';
import { budgets } from '../text/budgets.ts';
import { type Span, spanOf } from '../text/span.ts';
import { readPlainYaml } from './plain-yaml.ts';
import type { YamlEntry, YamlFailure, YamlMap, YamlValue } from './yaml-value.ts';

const { characters, depth: DEEPEST, open: MOST_OPEN, values: MOST_VALUES } = budgets.frontMatter;

/**
 * Reads YAML 1.2 (core schema).
 * @param source the text between the fences; a lone CR must have been made an LF.
 * @param offset where `source` starts in the note; all spans are offsets of the note.
 * @returns the map, empty for an empty source, or the first failure with its place in the note.
 */
export function readYaml(source: string, offset: number): YamlMap | YamlFailure {
  if (source.length > characters) {
    return { kind: 'failure', reason: 'limits', at: placeIn(source, characters, offset) };
  }
  return readPlainYaml(source, offset) ?? readWithLibrary(source, offset);
}

/**
 * Reads all of YAML, as `readYaml` does for what is not of the plain shape.
 * @param counted is told how many values were read, those that aliases repeat among them.
 */
export function readWithLibrary(
  source: string,
  offset: number,
  counted?: (values: number) => void,
): YamlMap | YamlFailure {
  const tooDeep = tooDeepAt(source);
  if (tooDeep !== undefined) {
    return { kind: 'failure', reason: 'limits', at: placeIn(source, tooDeep, offset) };
  }
  // Keys are compared here, not by the library: without case, and in one step each.
  const document = parseDocument(source, { prettyErrors: false, logLevel: 'silent', uniqueKeys: false });
  const [error] = document.errors;
  if (error) return { kind: 'failure', reason: 'syntax', at: placeIn(source, error.pos[0], offset) };
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    return { kind: 'map', span: { start: offset, end: offset }, entries: [] };
  }
  const reader = new Reader(source, offset);
  const value = reader.read(document.contents, 0);
  counted?.(reader.count);
  if (reader.failure) return reader.failure;
  return value.kind === 'map' ? value : { kind: 'failure', reason: 'not-a-map', at: spanOf(offset, 0) };
}

/**
 * Where nesting gets too deep, if it does. The library composes documents by recursion, and a stack that runs out
 * in the middle of it can end the process; what reads the tokens before that keeps a stack of its own.
 */
function tooDeepAt(source: string): number | undefined {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(source)) {
    for (const _ of parser.next(lexeme));
    if (parser.stack.length > MOST_OPEN) return parser.offset - lexeme.length;
  }
  return undefined;
}

/**
 * The place of the note at which something is wrong in `source`: one whole character, or none at the end of a line, so that
 * it stays on its line and halves nothing.
 */
function placeIn(source: string, at: number, offset: number): Span {
  let start = Math.max(0, Math.min(at, source.length));
  if (isLowSurrogate(source.charCodeAt(start)) && isHighSurrogate(source.charCodeAt(start - 1))) start--;
  if (source.charAt(start) === '\n' && source.charAt(start - 1) === '\r') start--;
  const code = source.codePointAt(start);
  const isEnd = code === undefined || code === 10 || code === 13;
  return spanOf(offset + start, isEnd ? 0 : code > 0xffff ? 2 : 1);
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}

class Reader {
  readonly #source: string;
  readonly #offset: number;
  /** What the anchors so far stand for: an alias means the nearest one before it. */
  readonly #anchors = new Map<string, Node>();
  /** How many values were read. */
  count = 0;
  /** What stopped the reading, if anything did. */
  failure: YamlFailure | undefined;

  constructor(source: string, offset: number) {
    this.#source = source;
    this.#offset = offset;
  }

  read(node: Node | null | undefined, depth: number, place?: Span): YamlValue {
    const span = place ?? this.#span(node);
    this.count++;
    if (this.count > MOST_VALUES || depth > DEEPEST) {
      const isPlace = place !== undefined || isAlias(node);
      this.#fail('limits', isPlace ? span : spanOf(span.start, Math.min(1, span.end - span.start)));
    }
    if (this.failure) return { kind: 'scalar', span, value: null };
    if (isAlias(node)) {
      const target = this.#anchors.get(node.source);
      if (!target) this.#fail('syntax', span);
      return this.read(target, depth + 1, span);
    }
    // What an alias repeats was read before, anchors included.
    if (node?.anchor && place === undefined) this.#anchors.set(node.anchor, node);
    if (isMap(node)) return this.#map(node.items, node.flow === true, span, depth, place);
    if (isSeq(node)) {
      const items = node.items.map((item) => this.read(item as ParsedNode, depth + 1, place));
      return { kind: 'list', span: collectionSpan(node.flow === true, span, items[0]?.span, place), items };
    }
    const value = isScalar(node) ? node.value : null;
    if (typeof value === 'number') {
      const { source } = node as Scalar;
      return { kind: 'scalar', span, value, ...(source !== undefined && { digits: source }) };
    }
    const isPlain = typeof value === 'boolean' || value === null;
    return { kind: 'scalar', span, value: isPlain ? value : String(value) };
  }

  #map(
    items: readonly { key: unknown; value: unknown }[],
    flow: boolean,
    span: Span,
    depth: number,
    place: Span | undefined,
  ): YamlMap {
    const names = new Set<string>();
    const entries = items.map((pair): YamlEntry => {
      const key = place ?? this.#span(pair.key as Node);
      const name = isScalar(pair.key) ? String(pair.key.value).toLowerCase() : '';
      if (name !== '' && names.has(name)) this.#fail('repeated-key', key);
      names.add(name);
      const value = pair.value
        ? this.read(pair.value as Node, depth + 1, place)
        : ({ kind: 'scalar', span: { start: key.end, end: key.end }, value: null } as const);
      return { name, key, value };
    });
    return { kind: 'map', span: collectionSpan(flow, span, entries[0]?.key, place), entries };
  }

  #fail(reason: YamlFailure['reason'], span: Span): void {
    this.failure ??= { kind: 'failure', reason, at: span };
  }

  /** The place of a node; a text of several lines ends before the line end that follows it. */
  #span(node: Node | null | undefined): Span {
    const [start, last] = node?.range ?? [0, 0];
    let end = last;
    while (end > start && /\s/.test(this.#source.charAt(end - 1))) end--;
    return { start: this.#offset + start, end: this.#offset + end };
  }
}

/** A collection is pointed at by its opening bracket or its first item, never as a whole. */
function collectionSpan(flow: boolean, whole: Span, first: Span | undefined, place: Span | undefined): Span {
  if (place) return place;
  if (flow) return { start: whole.start, end: whole.start + 1 };
  return first ?? { start: whole.start, end: whole.start };
}
