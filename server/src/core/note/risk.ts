import { type Word, word } from '../protocol/word.ts';
import { firstToPass } from '../text/bisect.ts';
import { looseForm } from '../text/loose-form.ts';
import { contains, type Span, shifted } from '../text/span.ts';
import { keyAsWritten, type MeasureReading, type MeasureValue } from './measure-values.ts';
import { safetyItemsInProse } from './measures-in-prose.ts';
import { namesMember } from './member-ids.ts';
import type { MemberRow } from './member-rows.ts';
import { type Block, type Note, proseOf } from './note.ts';
import { withoutPlaceholders } from './placeholders.ts';
import { BREAK, countWords } from './prose.ts';
import { isRiskTag, type RiskFact } from './risk-facts.ts';
import { isUnanswered, withoutUnsaid } from './unsaid.ts';

/** A safety item above 0: of a present member, else of the client or of no one who is named. */
export interface SafetyConcern {
  /** As it is written, or as the protocol writes it. */
  readonly key: Word;
  readonly span: Span;
  readonly member: MemberRow | undefined;
}

/**
 * The safety items above 0: of the front matter in the order of the text, without those of absent members, and what the text of
 * the note alone gives.
 */
export function safetyConcerns(note: Note): SafetyConcern[] {
  const { fields, text } = note;
  const concerns = (reading: MeasureReading, member?: MemberRow): SafetyConcern[] =>
    positive(reading).map((value) => ({ key: keyAsWritten(value, text), span: value.span, member }));
  const present = fields.members.filter((member) => member.present);
  return [
    ...[fields.measures, ...fields.nameless].flatMap((reading) => concerns(reading)),
    ...present.flatMap((member) => concerns(member.measures, member)),
    ...safetyItemsInProse(note)
      .filter(({ answer }) => answer > 0)
      .map(({ key, span }) => ({ key, span, member: undefined })),
  ];
}

function positive({ values }: MeasureReading): MeasureValue[] {
  return values.filter(({ key, total }) => key.isSafetyItem && total !== undefined && total > 0);
}

/** A place at which a note records risk: where a reader looks for it, and what is there. */
export interface RiskPlace {
  /** The heading, label or tag. */
  readonly place: Span;
  /** What is there, without the heading or label itself; empty where nothing does. */
  readonly spans: readonly Span[];
}

/** What a note records on risk, all places together. */
export interface RiskRecord {
  /** In the order of the text; places may be within one another. */
  readonly places: readonly RiskPlace[];
  /** The running text that is there, each letter once; prompts, code and comments are not in it. */
  readonly prose: string;
  /** How many words that is. */
  readonly words: number;
  /** True where anything is recorded: words, or code or an image. */
  readonly isRecorded: boolean;
  /** True where a code is named there, or in the heading or label. */
  names(code: Word): boolean;
}

/**
 * The places where a reader finds what a note records on risk: headings of any level and labels that speak of it, and
 * tagged paragraphs. What is there reaches to the next heading of the same or a higher level; of a label or tag, to
 * the end of its paragraph or item, with the list below a label.
 */
export function riskPlaces({ blocks }: Pick<Note, 'blocks'>): RiskPlace[] {
  const places: RiskPlace[] = [];
  for (const [index, block] of blocks.entries()) {
    const { heading, risk, tags } = block.facts;
    if (heading && (heading.title.isRisk || tags.some(isRiskTag))) {
      const under = blocksUntil(blocks, index, (each) => (each.facts.heading?.depth ?? 7) <= heading.depth);
      places.push({ place: shifted(heading.span, block.start), spans: joined(under) });
    }
    if (heading) continue;
    for (const fact of risk) {
      const spans = [shifted(fact.body, block.start), ...joined(blocksBelow(blocks, index, fact))];
      places.push({ place: shifted(fact.span, block.start), spans });
    }
  }
  return places;
}

/** The blocks below a label that belong to it. */
function blocksBelow(blocks: readonly Block[], index: number, { goesOn, body }: RiskFact): Block[] {
  const end = (blocks[index]?.start ?? 0) + body.end;
  const next =
    blocks[
      Math.max(
        index + 1,
        firstToPass(blocks, ({ start }) => start >= end),
      )
    ];
  if (goesOn === 'no' || !next) return [];
  if (goesOn === 'list') return next.facts.isList ? [next] : [];
  return blocksUntil(blocks, index, ({ facts }) => facts.heading !== undefined || facts.beginsWithLabel);
}

function blocksUntil(blocks: readonly Block[], index: number, ends: (block: Block) => boolean): Block[] {
  let end = index + 1;
  for (let block = blocks[end]; block && !ends(block); block = blocks[end]) end++;
  return blocks.slice(index + 1, end);
}

function joined(blocks: readonly Block[]): Span[] {
  const [first] = blocks;
  const last = blocks.at(-1);
  return first && last ? [{ start: first.start, end: last.end }] : [];
}

const noRecord: RiskRecord = { places: [], prose: '', words: 0, isRecorded: false, names: () => false };

/** What a note records on risk, all places together. */
export function riskOf(note: Note): RiskRecord {
  const places = riskPlaces(note);
  if (places.length === 0) return noRecord;
  const held = merged(places.flatMap(({ spans }) => spans));
  const proseOfBlock = readOnce((block) => proseOf(note, block));
  const untagged = readOnce((block) => withoutRiskTags(block, proseOfBlock(block)));
  const prose = held.map((span) => proseIn(note, span, untagged)).join(BREAK);
  const words = saysSomething(prose) ? countWords(prose) : 0;
  const named = merged([...places.map(({ place }) => place), ...held]);
  return {
    places,
    prose,
    words,
    isRecorded: words > 0 || held.some((span) => holdsOther(note, span, proseOfBlock)),
    names: (code) => mentions(note, named, code) || namesMember(prose, code),
  };
}

/** False for prose of nothing but labels, comments, code of templates, and stand-ins such as “n/a”. */
function saysSomething(prose: string): boolean {
  return withoutUnsaid(prose)
    .split(BREAK)
    .some((each) => /[\p{L}\p{N}]/u.test(each) && !isUnanswered(each));
}

/** The same stretches, each place in one of them only. */
function merged(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = all.at(-1);
    if (last && span.start <= last.end)
      all[all.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else all.push(span);
  }
  return all;
}

function blocksIn({ blocks }: Note, { start, end }: Span): Block[] {
  return blocks.slice(
    firstToPass(blocks, (block) => start < block.end),
    firstToPass(blocks, (block) => end <= block.start),
  );
}

/** What is made of a block, once for each: many stretches may be in one. */
function readOnce(read: (block: Block) => string): (block: Block) => string {
  const known = new Map<Block, string>();
  return (block) => {
    const text = known.get(block) ?? read(block);
    known.set(block, text);
    return text;
  };
}

/** Prose without the tags that a reader finds what is recorded on risk by. */
function withoutRiskTags({ facts }: Block, prose: string): string {
  return withoutPlaceholders(
    prose,
    facts.tags.filter(isRiskTag).map((tag) => tag.span),
  );
}

function proseIn(note: Note, span: Span, read: (block: Block) => string): string {
  return blocksIn(note, span)
    .map((block) => read(block).slice(Math.max(0, span.start - block.start), span.end - block.start))
    .join(BREAK);
}

/** True where a stretch holds the whole of a block that is content without being prose. */
function holdsOther(note: Note, span: Span, read: (block: Block) => string): boolean {
  return blocksIn(note, span).some(
    (block) =>
      span.start <= block.start &&
      block.end <= span.end &&
      block.facts.content === 'content' &&
      !/[^\s\u2029]/.test(read(block)),
  );
}

/** @param spans ascend, and none holds a place of another. */
function mentions({ blocks }: Note, spans: readonly Span[], code: Word): boolean {
  return blocks.some(({ start, facts }) =>
    facts.codes.some((mention) => {
      if (mention.code !== code || mention.isPrompted) return false;
      const place = shifted(mention.span, start);
      const around = spans[firstToPass(spans, ({ end }) => place.end <= end)];
      return around !== undefined && contains(around, place);
    }),
  );
}

/** The value of `risk_record` that says so. */
export const filedElsewhere: Word = word('filed elsewhere');

/** True where the front matter says that the risk record is kept elsewhere. */
export function isFiledElsewhere({ fields }: Note): boolean {
  return fields.riskRecord !== undefined && looseForm(fields.riskRecord) === looseForm(filedElsewhere);
}
