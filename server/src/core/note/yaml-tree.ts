import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  type ParsedNode,
  Parser,
  parseDocument,
  visit,
} from 'yaml';
import { type Span, spanOf } from '../text/span.ts';
import { readPlainYaml } from './plain-yaml.ts';
import type { YamlEntry, YamlFailure, YamlMap, YamlValue } from './yaml-value.ts';

/** More nodes than any front matter needs; aliases that multiply reach it first. */
const MOST_NODES = 20_000;
const DEEPEST = 64;
/** Collections that may stand open while the source is read: more than that is too deep however they are counted. */
const MOST_OPEN = 2 * DEEPEST;

/**
 * Reads YAML 1.2 (core schema).
 * @param source the text between the fences; a lone CR must have been made an LF.
 * @param offset where `source` starts in the note; all spans are offsets of the note.
 * @returns the map, empty for an empty source, or the first failure with its place in the note.
 */
export function readYaml(source: string, offset: number): YamlMap | YamlFailure {
  return readPlainYaml(source, offset) ?? readWithLibrary(source, offset);
}

/** Reads all of YAML, as `readYaml` does for what is not of the plain shape. */
export function readWithLibrary(source: string, offset: number): YamlMap | YamlFailure {
  const tooDeep = tooDeepAt(source);
  if (tooDeep !== undefined) return { kind: 'failure', reason: 'limits', at: spanOf(offset + tooDeep, 1) };
  const document = parseDocument(source, { prettyErrors: false, logLevel: 'silent' });
  const [error] = document.errors;
  if (error?.code === 'DUPLICATE_KEY') {
    return { kind: 'failure', reason: 'repeated-key', at: keyAt(document, error.pos[0], offset) };
  }
  if (error) {
    const at = Math.min(error.pos[0], source.length);
    return { kind: 'failure', reason: 'syntax', at: spanOf(offset + at, Math.min(1, source.length - at)) };
  }
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    return { kind: 'map', span: { start: offset, end: offset }, entries: [] };
  }
  const reader = new Reader(document, offset);
  const value = reader.read(document.contents, 0);
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

/** The key that begins at a position of the source. */
function keyAt(document: Document.Parsed, position: number, offset: number): Span {
  let end = position;
  visit(document, {
    Pair(_, { key }) {
      const range = (key as ParsedNode | null)?.range;
      if (range?.[0] === position) end = range[1];
    },
  });
  return { start: offset + position, end: offset + end };
}

class Reader {
  readonly #document: Document.Parsed;
  readonly #offset: number;
  #nodes = 0;
  /** What stopped the reading, if anything did. */
  failure: YamlFailure | undefined;

  constructor(document: Document.Parsed, offset: number) {
    this.#document = document;
    this.#offset = offset;
  }

  read(node: Node | null | undefined, depth: number, place?: Span): YamlValue {
    const span = place ?? this.#span(node);
    this.#nodes++;
    if (this.#nodes > MOST_NODES || depth > DEEPEST) {
      const isPlace = place !== undefined || isAlias(node);
      this.#fail('limits', isPlace ? span : spanOf(span.start, Math.min(1, span.end - span.start)));
    }
    if (this.failure) return { kind: 'scalar', span, value: null };
    if (isAlias(node)) {
      const target = node.resolve(this.#document);
      if (!target) this.#fail('syntax', span);
      return this.read(target, depth + 1, span);
    }
    if (isMap(node)) return this.#map(node.items, node.flow === true, span, depth, place);
    if (isSeq(node)) {
      const items = node.items.map((item) => this.read(item as ParsedNode, depth + 1, place));
      return { kind: 'list', span: collectionSpan(node.flow === true, span, items[0]?.span, place), items };
    }
    const value = isScalar(node) ? node.value : null;
    const plain = typeof value === 'number' || typeof value === 'boolean' || value === null;
    return { kind: 'scalar', span, value: plain ? value : String(value) };
  }

  #map(
    items: readonly { key: unknown; value: unknown }[],
    flow: boolean,
    span: Span,
    depth: number,
    place: Span | undefined,
  ): YamlMap {
    const entries = items.map((pair): YamlEntry => {
      const key = place ?? this.#span(pair.key as Node);
      const value = pair.value
        ? this.read(pair.value as Node, depth + 1, place)
        : ({ kind: 'scalar', span: { start: key.end, end: key.end }, value: null } as const);
      return { name: isScalar(pair.key) ? String(pair.key.value).toLowerCase() : '', key, value };
    });
    return { kind: 'map', span: collectionSpan(flow, span, entries[0]?.key, place), entries };
  }

  #fail(reason: YamlFailure['reason'], span: Span): void {
    this.failure ??= { kind: 'failure', reason, at: span };
  }

  #span(node: Node | null | undefined): Span {
    const [start, end] = node?.range ?? [0, 0];
    return { start: this.#offset + start, end: this.#offset + end };
  }
}

/** A collection is pointed at by its opening bracket or its first item, never as a whole. */
function collectionSpan(flow: boolean, whole: Span, first: Span | undefined, place: Span | undefined): Span {
  if (place) return place;
  if (flow) return { start: whole.start, end: whole.start + 1 };
  return first ?? { start: whole.start, end: whole.start };
}
