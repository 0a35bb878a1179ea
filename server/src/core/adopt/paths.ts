import { objectionToFromPath } from '../config/from-path.ts';
import type { Lexicon } from '../note/lexicon.ts';
import { type PathFields, readPathFields } from '../note/path-fields.ts';
import { parseDay } from '../text/calendar.ts';
import { type PathPattern, pathPattern } from '../text/path-pattern.ts';
import { type DayOrder, shapeOf, withDayOrder } from './path-shapes.ts';
import type { PlaceField, SeenNote } from './survey.ts';

/** What the paths of notes come to. */
export interface PathReading {
  /** The most exact first, as they are tried. */
  readonly patterns: readonly { readonly pattern: string; readonly notes: number }[];
  readonly fieldsOf: (path: string) => ReadonlySet<PlaceField>;
  /** The code that a path gives. */
  readonly codeOf: (path: string) => string | undefined;
  readonly hasDoubtfulDays: boolean;
}

/** A pattern is proposed where so large a part of the files is made by it, and so many at least. */
const LEAST_SHARE = 0.03;
const FEWEST = 2;
const MOST_PATTERNS = 6;
/** Where so large a part of what a path says is otherwise in the text, it means something else. */
const MOST_DIFFERENT = 0.1;

/** Finds the patterns by which the paths of notes are made, and checks them against what the notes say themselves. */
export function readPaths(notes: readonly SeenNote[], lexicon: Lexicon): PathReading {
  const order: DayOrder = { dayFirst: 0, monthFirst: 0 };
  const counts = new Map<string, number>();
  for (const { path } of notes) {
    const shape = shapeOf(path, lexicon, order);
    if (shape !== undefined) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  const fewest = Math.max(Math.min(FEWEST, notes.length), LEAST_SHARE * notes.length);
  const shapes = [...counts].filter(([, count]) => count >= fewest).sort((a, b) => b[1] - a[1]);
  const dated = shapes.map(([shape]) => withDayOrder(shape, order));
  const proposed = [
    ...new Set(dated.flatMap((shape) => (shape === undefined ? [] : [agreeing(shape, notes, lexicon)]))),
  ]
    .filter((shape) => shape !== undefined)
    .filter((shape) => objectionToFromPath(shape) === undefined)
    .slice(0, MOST_PATTERNS)
    .sort((a, b) => partsIn(b) - partsIn(a));
  const compiled = proposed.map((pattern) => ({ pattern, compiled: pathPattern(pattern), notes: 0 }));
  const read = new Map<string, PathFields>();
  for (const { path } of notes) {
    for (const each of compiled) {
      const fields = readPathFields(each.compiled, path, lexicon);
      if (!fields) continue;
      each.notes++;
      read.set(path, fields);
      break;
    }
  }
  const codeOf = (path: string) => {
    const value = read.get(path)?.get('client');
    return value?.kind === 'scalar' ? String(value.value) : undefined;
  };
  return {
    patterns: compiled
      .filter((each) => each.notes > 0)
      .map(({ pattern, notes: count }) => ({ pattern, notes: count })),
    fieldsOf: (path) => new Set([...(read.get(path)?.keys() ?? [])].filter(isPlaceField)),
    codeOf,
    hasDoubtfulDays: dated.includes(undefined),
  };
}

function isPlaceField(name: string): name is PlaceField {
  return name === 'client' || name === 'session' || name === 'date';
}

function partsIn(pattern: string): number {
  return pattern.split('{').length;
}

/** A shape without the parts that often say something else than the notes do; `undefined` where none is left. */
function agreeing(shape: string, notes: readonly SeenNote[], lexicon: Lexicon): string | undefined {
  const pattern = pathPattern(shape);
  let kept = shape;
  for (const name of ['session', 'date', 'client'] as const) {
    const [same, other] = compare(name, pattern, notes, lexicon);
    if (other <= MOST_DIFFERENT * (same + other)) continue;
    const parts = name === 'date' ? /\{(?:date|year|month|day)\}/g : new RegExp(`\\{${name}\\}`, 'g');
    kept = kept.replace(parts, '*').replace(/\*(?:[-_. ]*\*)+/g, '*');
  }
  return kept.includes('{') ? `${kept}.md` : undefined;
}

/** In how many notes the text says the same as the path, and in how many another thing. */
function compare(
  name: PlaceField,
  pattern: PathPattern,
  notes: readonly SeenNote[],
  lexicon: Lexicon,
): [same: number, other: number] {
  let [same, other] = [0, 0];
  for (const note of notes) {
    const own = name === 'client' ? note.code : name === 'session' ? note.session : note.day;
    if (own === undefined) continue;
    const value = readPathFields(pattern, note.path, lexicon)?.get(name);
    const first = value?.kind === 'list' ? value.items[0] : value;
    if (first?.kind !== 'scalar') continue;
    const text = String(first.value);
    const given = name === 'client' ? text : name === 'session' ? Number(text) : parseDay(text);
    if (given === own) same++;
    else other++;
  }
  return [same, other];
}

/** How a pattern fits some paths. */
export interface PatternFit {
  readonly pattern: string;
  readonly fits: number;
  /** Where it fits, and leaves in doubt what a part is. */
  readonly inDoubt: number;
}

/** Tries patterns, each by itself. */
export function fitsOf(
  patterns: readonly string[],
  paths: readonly string[],
  lexicon: Lexicon,
): readonly PatternFit[] {
  return patterns.map((pattern) => {
    const compiled = pathPattern(pattern);
    const wanted = new Set(compiled.names.map((name) => (/^(?:year|month|day)$/.test(name) ? 'date' : name)));
    const read = paths.flatMap((path) => readPathFields(compiled, path, lexicon) ?? []);
    return { pattern, fits: read.length, inDoubt: read.filter((fields) => fields.size < wanted.size).length };
  });
}
