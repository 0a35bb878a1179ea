import type { Nodes, Parents } from 'mdast';
import type { SectionSpec } from '../protocol/sections.ts';
import { type Word, word } from '../protocol/word.ts';
import { isStrict } from './carriers.ts';
import { spanOfNode } from './node-span.ts';
import type { Note } from './note.ts';
import { readTitle } from './section-titles.ts';
import { writtenText } from './written-text.ts';

/** Fewer titles of sections in a list or table are words like others. */
const FEWEST = 3;
/** A longer line is a sentence. */
const LONGEST = 80;

/** Where the titles of a note are that are neither headings nor lines in bold, in words for a message. */
export interface TitlesElsewhere {
  readonly where: Word;
  /** The required sections that are titled there. */
  readonly specs: ReadonlySet<SectionSpec>;
}

const places = {
  list: word('in a list'),
  table: word('in a table'),
  quote: word('in a callout or quotation'),
  html: word('in HTML'),
} as const;

type Place = keyof typeof places;

/**
 * Where a note titles its sections in a way that begins none: as items of a list, in a table, as callouts or in HTML. A reader
 * sees them, so that nothing may say that they are not there.
 * @returns the place with most of them, three or more; else `undefined`. For notes in which sections are missed only: it
 * goes through the whole tree.
 */
export function titlesElsewhere(note: Note): TitlesElsewhere | undefined {
  const found: Record<Place, Set<SectionSpec>> = {
    list: new Set(),
    table: new Set(),
    quote: new Set(),
    html: new Set(),
  };
  const add = (place: Place, line: string): void => {
    const { names } = readTitle(line, note.lexicon.titles);
    for (const { spec, isMade } of names) if (isStrict(spec) && !isMade) found[place].add(spec);
  };
  const visit = (node: Nodes, place: Place | undefined): void => {
    if (node.type === 'html') for (const label of labelsIn(node.value)) add('html', label);
    else if (place && isTitled(node, place)) add(place, lineOf(node, note.text));
    if (!('children' in node)) return;
    const within = placeOf(node) ?? place;
    if (within || holders.has(node.type)) for (const child of node.children) visit(child, within);
  };
  visit(note.root, undefined);
  const [best] = Object.entries(found).sort(([, a], [, b]) => b.size - a.size);
  if (!best || best[1].size < FEWEST) return undefined;
  return { where: places[best[0] as Place], specs: best[1] };
}

const holders: ReadonlySet<string> = new Set(['root', 'list', 'table']);

function placeOf({ type }: Parents): Place | undefined {
  if (type === 'listItem') return 'list';
  if (type === 'blockquote') return 'quote';
  return type === 'tableRow' ? 'table' : undefined;
}

function isTitled({ type }: Nodes, place: Place): boolean {
  return place === 'table' ? type === 'tableCell' : type === 'paragraph' || type === 'heading';
}

const kind = /^\s*\[![^\]\r\n]*\][+-]?/;

/** What may be a title in the first line: what comes before a colon, else the line. */
function lineOf(node: Nodes, text: string): string {
  const { start, end } = spanOfNode(node);
  const children = 'children' in node ? node.children : [];
  const written = writtenText(children, text, start, Math.min(end, start + 2 * LONGEST));
  const line = /^[^\r\n]*/.exec(written)?.[0].replace(kind, '') ?? '';
  const label = /^[^:]*/.exec(line)?.[0] ?? '';
  return label.length > LONGEST ? '' : label;
}

const labels = /<(summary|h[1-6]|b|strong|th|td|dt)\b[^<>]*>([^<]{1,80})<\/\1>/gi;

function labelsIn(html: string): string[] {
  return html.startsWith('<!--') ? [] : Array.from(html.matchAll(labels), ([, , label = '']) => label);
}
