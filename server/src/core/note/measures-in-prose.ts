import type { MeasureSpec } from '../protocol/measures.ts';
import type { Word } from '../protocol/word.ts';
import { type Span, shifted } from '../text/span.ts';
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
  return [...new Set(note.blocks.flatMap((block) => itemsOf(note, block).numbers))];
}

/** An item with its answer: “Item 9 scored 1”, “PHQ-9 Q9: 1”, “phq9_item9:: 1”; not “item 9: 2 -> 0”, nor what it was before. */
const answered =
  /(?<![A-Za-z0-9])(?:item|question|q)[ .#_-]{0,3}(\d{1,2})(?![\d.]\d)(?:\s*\(?(?:::?|=|\bscore[ds]?\b|\bis\b|\bat\b|\banswered\b)){1,2}\s*(\d)(?![\dA-Za-z.%]*[\dA-Za-z%]|\s*(?:->|→|[–—-]|to\b|down\b|last\b|in\b))/gi;
/** So far before an item the name of its measure may be. */
const LONGEST_LEAD = 60;

/** A safety item that the text gives. */
export interface ItemInProse {
  readonly measure: MeasureSpec;
  /** Its key, as the protocol writes it. */
  readonly key: Word;
  readonly answer: number;
  /** The answer, in the note. */
  readonly span: Span;
}

/**
 * The safety items of the client that the text of a note gives and its front matter does not, where it is clear which measure
 * they are of: one that is named before them, or the only one given that has such an item.
 */
export function safetyItemsInProse(note: Note): readonly ItemInProse[] {
  if (note.fields.isGroup) return none;
  const found = note.blocks.flatMap((block) =>
    itemsOf(note, block).answers.map((each) => ({ ...each, span: shifted(each.span, block.start) })),
  );
  if (found.length === 0) return none;
  const given = note.fields.measures.values.map(({ key }) => key);
  const items = found.flatMap(({ item: number, names, answer, span }): ItemInProse[] => {
    const of = given.filter(({ measure }) => measure.safetyItem?.item === number);
    const measures = names.length > 0 ? names : [...new Set(of.map(({ measure }) => measure))];
    const [measure, ...others] = measures.filter(({ safetyItem }) => safetyItem?.item === number);
    const isGiven = given.some((key) => key.isSafetyItem && key.measure === measure);
    const asked = others.length === 0 && !isGiven ? measure?.safetyItem : undefined;
    return measure && asked && answer <= asked.max ? [{ measure, key: asked.key, answer, span }] : [];
  });
  // What a text gives twice with different answers has a history.
  const answers = new Map<MeasureSpec, Set<number>>();
  for (const { measure, answer } of items)
    answers.set(measure, (answers.get(measure) ?? new Set()).add(answer));
  return items.filter(({ measure }) => answers.get(measure)?.size === 1);
}

interface Answer {
  readonly item: number;
  /** The measures that are named last before it. */
  readonly names: readonly MeasureSpec[];
  readonly answer: number;
  readonly span: Span;
}

const none: readonly never[] = [];

/** The items that a block names by their number. */
interface Items {
  readonly numbers: readonly number[];
  /** Those of which it is clear what the answer is. */
  readonly answers: readonly Answer[];
}

const noItems: Items = { numbers: none, answers: none };

const itemsOf = perBlock((note: Note, block: Block): Items => {
  const prose = block.facts.heading ? '' : proseOf(note, block);
  if (!/\d/.test(prose) || !/item|q/i.test(prose)) return noItems;
  return {
    numbers: Array.from(prose.matchAll(item), (match) => Number(match[1])),
    answers: Array.from(prose.matchAll(answered), (match): Answer => {
      const before = leadIn(prose.slice(Math.max(0, match.index - LONGEST_LEAD), match.index));
      const end = match.index + match[0].length;
      return {
        item: Number(match[1]),
        names: note.lexicon.protocol.measures.filter((measure) => isNamedIn(before, measure)),
        answer: Number(match[2]),
        span: { start: end - (match[2]?.length ?? 0), end },
      };
    }),
  };
});

/** What comes before an item in its sentence. */
function leadIn(before: string): string {
  return /[^.;!?\r\n\u2029]*$/.exec(before)?.[0] ?? '';
}

/** True where a measure is named in a text, or a key of its id ends it: “epds_”. */
function isNamedIn(before: string, measure: MeasureSpec): boolean {
  return before.endsWith(`${measure.id}_`) || patternOfNames(measure).test(before);
}

/** By measure. */
const namePatterns = new WeakMap<MeasureSpec, RegExp>();

function patternOfNames(measure: MeasureSpec): RegExp {
  const known = namePatterns.get(measure);
  if (known) return known;
  const names = [measure.id, measure.title, ...measure.aliases].map(namePattern).join('|');
  const pattern = new RegExp(`(?<![A-Za-z0-9])(?:${names})(?![A-Za-z0-9])`);
  namePatterns.set(measure, pattern);
  return pattern;
}
