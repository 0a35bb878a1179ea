import type { MeasureSpec } from '../protocol/measures.ts';
import { type Block, type Note, proseOf } from './note.ts';
import { perBlock } from './per-block.ts';

/** What may be between the name of a measure and its total. */
const between = String.raw`(?:[\s:=–—-]|\([^()]{1,20}\)|\b(?:score|total|sum|of|is|was|at|now|today|still|again|down to|up to|remains|remained|has been|had been)\b)*`;

/**
 * True where the text of a note gives the total of a measure, as in “PHQ-9 12” or “EPDS score today: 9”. A reader sees
 * it there as well as in the front matter.
 */
export function givesTotalInProse(note: Note): boolean {
  return note.blocks.some((block) => !block.facts.heading && givesTotal(note, block));
}

const givesTotal = perBlock((note: Note, block: Block) => patternOf(note).test(proseOf(note, block)));

/** By the measures of a protocol. */
const patterns = new WeakMap<readonly MeasureSpec[], RegExp>();

function patternOf({ lexicon: { protocol } }: Note): RegExp {
  const known = patterns.get(protocol.measures);
  if (known) return known;
  const names = protocol.measures
    .flatMap(({ id, title, aliases }) => [id, title, ...aliases])
    .map(namePattern);
  const pattern = new RegExp(
    `(?<![A-Za-z0-9])(?:${[...new Set(names)].join('|')})${between}(?<![A-Za-z0-9.])\\d{1,3}(?![\\d%])`,
  );
  patterns.set(protocol.measures, pattern);
  return pattern;
}

/**
 * A name with or without hyphens and spaces between its letters and its number, in capitals; in any case, where it has a
 * number, since then it is no word.
 */
function namePattern(name: string): string {
  const parts = name.toUpperCase().match(/[A-Z]+|\d+/g) ?? [];
  const isAnyCase = /\d/.test(name);
  const inAnyCase = (part: string) =>
    part.replace(/[A-Z]/g, (letter) => `[${letter}${letter.toLowerCase()}]`);
  return parts.map((part) => (isAnyCase ? inAnyCase(part) : part)).join('[ .-]?');
}

const item = new RegExp(
  String.raw`(?<![A-Za-z0-9])(?:item|question|q)[ .#-]{0,3}(?:no[. ]+)?(\d{1,2})(?![\d.]\d)${between}(?:answer(?:ed)?\b${between})?(?<![A-Za-z0-9])(?:\d|zero|nil|none|one|two|three)(?![A-Za-z0-9])`,
  'gi',
);

/** The items whose answers the text of a note gives by their number, as in “item 9: 0” or “Q9 was again one”. */
export function itemsInProse(note: Note): readonly number[] {
  return [...new Set(note.blocks.flatMap((block) => (block.facts.heading ? [] : itemsOf(note, block))))];
}

const itemsOf = perBlock((note: Note, block: Block): readonly number[] => {
  const prose = proseOf(note, block);
  return /\d/.test(prose) && /item|q/i.test(prose)
    ? Array.from(prose.matchAll(item), (match) => Number(match[1]))
    : [];
});
