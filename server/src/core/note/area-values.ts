import type { ProblemAreaSpec } from '../protocol/problem-areas.ts';
import type { Span } from '../text/span.ts';
import type { Lexicon } from './lexicon.ts';
import { type Piece, partAt, partsOf, pieceOf } from './value-pieces.ts';
import { textsInLink } from './wiki-link.ts';
import type { YamlValue } from './yaml-value.ts';

/** One value of a field that names problem areas. */
export interface AreaValue {
  readonly span: Span;
  /** The words of it that name the area, without quotes and what the value goes on with. */
  readonly word: Span;
  /** What was written; never to be printed. */
  readonly written: string;
  /** The area, the word undecided, or `undefined` for what the protocol doesn't know. */
  readonly area: ProblemAreaSpec | 'undecided' | undefined;
}

/** Reads a problem area or a list of them, which may be one text with commas; empty values count as none. */
export function readAreas(value: YamlValue, lexicon: Lexicon): AreaValue[] {
  if (value.kind === 'list') return value.items.flatMap((item) => readAreas(item, lexicon));
  if (value.kind === 'map') return [{ span: value.span, word: value.span, written: '', area: undefined }];
  if (value.value === null || value.value === '') return [];
  const whole = pieceOf(value);
  const known = areaIn(whole, lexicon);
  return known ? [known] : partsOf(whole, betweenAreas).flatMap((piece) => readPiece(piece, lexicon));
}

/** A comma in brackets parts none: “role dispute (sister, impasse)”. */
const betweenAreas = /[,;](?![^(]*\))/;

/** What joins two areas in one value: “grief and role transition”. */
const joints = /\s*[/&+–—]\s*|\s+-\s+|\s+and\s+/i;
/** What a value goes on with: “role transition (retirement)”. */
const goesOn = /\s*(?:[:(–—]|\s-\s)/;
/** The same in a word that says with whom: “conflict with sister”. */
const goesOnWith = /\s+(?:with|between)\s/i;
/** After a stroke between spaces: “role transition / new parent”. */
const goesOnAfterStroke = /\s\/\s/;
/** And in others, after a name that is one in prose, too: “grief for his dog”, but not “loss after loss”. */
const goesOnAfterTag = /\s+(?:to|into|for|after|following|about|over)\s/i;
/** What kind of it may come before such a name, in up to three words: “delayed grief”, but not “no grief”. */
const kindBefore =
  /^(?!(?:not?|non|nil|without|never|neither|nor|avoids?|past|previous)\b)(?:\p{L}[\p{L}'’-]*\s+){1,3}$/iu;

function readPiece(piece: Piece, lexicon: Lexicon): AreaValue[] {
  const known = areaIn(piece, lexicon);
  if (known) return [known];
  const joined = partsOf(piece, joints).map((part) => areaIn(part, lexicon) ?? []);
  if (joined.length > 1 && joined.every((part) => !Array.isArray(part))) return joined.flat();
  const isTag = (text: string) => lexicon.tagNames.tag(text) !== undefined;
  const head =
    headOf(piece, goesOn, lexicon) ??
    headOf(piece, goesOnWith, lexicon) ??
    headOf(piece, goesOnAfterStroke, lexicon) ??
    headOf(piece, goesOnAfterTag, lexicon, isTag) ??
    tailOf(piece, lexicon, isTag);
  return [head ? { ...head, span: piece.span } : unknown(piece)];
}

/** The area with whose name a value ends, after what kind of it that is. */
function tailOf(piece: Piece, lexicon: Lexicon, isName: (text: string) => boolean): AreaValue | undefined {
  for (const { index, 0: blank } of piece.text.matchAll(/\s+/g)) {
    const from = index + blank.length;
    if (!kindBefore.test(piece.text.slice(0, from))) return undefined;
    const tail = partAt(piece, from, piece.text.length - from);
    if (isName(tail.text)) return areaIn(tail, lexicon);
  }
  return undefined;
}

function headOf(
  piece: Piece,
  rest: RegExp,
  lexicon: Lexicon,
  isName: (text: string) => boolean = () => true,
): AreaValue | undefined {
  const end = piece.text.search(rest);
  const head = end > 0 ? partAt(piece, 0, end) : undefined;
  return head && isName(head.text) ? areaIn(head, lexicon) : undefined;
}

function unknown({ text, span }: Piece): AreaValue {
  return { span, word: span, written: text, area: undefined };
}

/** The area that a piece names: by its text, as a tag, as a wiki link, or by the last part of a path. */
function areaIn(piece: Piece, { tagNames }: Lexicon): AreaValue | undefined {
  const { text, span } = piece;
  const untagged = text.trim().replace(/^#/, '');
  const inLink = text.startsWith('[[') || text.startsWith('!') ? text : `[[${untagged}]]`;
  for (const each of [untagged, ...textsInLink(inLink)]) {
    const area = tagNames.areaOfValue(each);
    const from = text.lastIndexOf(each);
    if (area) return { span, word: partAt(piece, Math.max(0, from), each.length).span, written: text, area };
  }
  return undefined;
}
