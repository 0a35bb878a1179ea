import type { Word } from '../protocol/word.ts';
import { letterPattern } from '../text/letter-pattern.ts';
import { type Span, shifted, spanOf } from '../text/span.ts';
import { idsWritten, looseId } from './member-ids.ts';
import { type Block, type Note, proseOf, sectionsOf } from './note.ts';
import { BREAK } from './prose.ts';

/** The id of a member where it is named, with its place in the note. */
export interface MemberMention {
  readonly id: Word;
  readonly span: Span;
}

/** The line of one member in the members section, which may wrap. */
export interface MemberLine {
  readonly member: Word;
  /** Every member named in the line, its own included. */
  readonly mentions: readonly MemberMention[];
}

/** The ids of the members that a note lists, by their loose form. */
function listedIn({ fields }: Note): ReadonlyMap<string, Word> {
  return new Map(fields.members.map(({ id }) => [looseId(id.value), id.value]));
}

/** The shape of a code: its letters and its hyphen, if it has one. */
function shapeOf(code: string): string {
  return code.replace(/\d+$/, '');
}

/** Numbers may go this much further than those that are listed: a motorway is no member. */
const FURTHER = 12;

/** The codes in some blocks that are shaped like those of the listed members, such as `M5` beside `M1`. */
function memberMentions(note: Note, blocks: readonly Block[]): MemberMention[] {
  const { member } = note.lexicon.codes;
  const highest = new Map<string, number>();
  for (const { id } of note.fields.members) {
    const shape = shapeOf(id.value);
    highest.set(shape, Math.max(highest.get(shape) ?? 0, numberOf(id.value)));
  }
  if (highest.size === 0) return [];
  const isShapedAlike = (code: Word) => numberOf(code) <= (highest.get(shapeOf(code)) ?? -FURTHER) + FURTHER;
  return blocks.flatMap(({ start, facts }) =>
    facts.codes
      .filter(({ code }) => !facts.heading && isShapedAlike(code) && member.test(code))
      .map(({ code, span }) => ({ id: code, span: shifted(span, start) })),
  );
}

function numberOf(code: string): number {
  return Number(/\d+$/.exec(code)?.[0] ?? 0);
}

/** The codes of the text that are shaped like those of the listed members without being one, each once. */
export function unlistedMembers(note: Note): MemberMention[] {
  const listed = listedIn(note);
  const first = new Map<Word, MemberMention>();
  for (const mention of memberMentions(note, note.blocks)) {
    if (!listed.has(looseId(mention.id)) && !first.has(mention.id)) first.set(mention.id, mention);
  }
  return [...first.values()];
}

/**
 * The lines of the members sections: a list item, a table row, a paragraph line or a sub-heading that begins with the
 * id of a member, in any case, up to the next of these.
 */
export function memberLines(note: Note): MemberLine[] {
  const listed = listedIn(note);
  if (listed.size === 0) return [];
  return sectionsOf(note, 'members').flatMap((section) => {
    const lines: { member: Word; mentions: MemberMention[] }[] = [];
    for (const block of section.blocks) {
      const { heading } = block.facts;
      const source = note.text.slice(block.start, block.end);
      const prose = heading ? source : withCode(proseOf(note, block), source);
      for (const mention of mentionsInLines(note, block, prose, listed)) {
        const at = shifted(mention.span, -block.start);
        if (beginsLine(prose, at) || isBoldSentence(source, at))
          lines.push({ member: mention.id, mentions: [mention] });
        else if (!heading) lines.at(-1)?.mentions.push(mention);
      }
    }
    return lines;
  });
}

/** Prose with the code at the start of its lines and items: ids may occur in it. */
function withCode(prose: string, source: string): string {
  let out = prose;
  for (const { 0: code, 1: id, index } of source.includes('`')
    ? source.matchAll(/`([^`\r\n]{1,12})`/g)
    : []) {
    const end = index + code.length;
    if (beginsLine(out, { start: index, end })) out = `${out.slice(0, index)} ${id} ${out.slice(end)}`;
  }
  return out;
}

/** Codes shaped like members' in the text of a block, and listed ids however they are written. */
function mentionsInLines(
  note: Note,
  block: Block,
  prose: string,
  listed: ReadonlyMap<string, Word>,
): MemberMention[] {
  const found = new Map(memberMentions(note, [block]).map((mention) => [mention.span.start, mention]));
  for (const { 0: token, index = 0 } of idsWritten(prose)) {
    const id = listed.get(looseId(token));
    const span = spanOf(block.start + index, token.length);
    // A blank within an id is nothing but a blank in the middle of a sentence.
    const isMeant = !token.includes(' ') || beginsLine(prose, spanOf(index, token.length));
    if (id && isMeant && !found.has(span.start)) found.set(span.start, { id, span });
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

const lead = letterPattern(String.raw`^[^\p{L}\p{N}]*(?:(?:member|client|participant)[^\p{L}\p{N}]*)?$`, 'i');
const sentenceEnd = /[.;!?]["'”’)]*\s+$/;
const introduces = /^["'”’)*_]*\s*[:–—]/;

const boldSentence = /(?:^|[.;!?]["'”’)]*)\s*(?:\*\*|__)$/;

/** True where a sentence begins with the bold text at a place: “**M1** wept. **M2** was away.” */
function isBoldSentence(source: string, { start, end }: Span): boolean {
  const marks = source.slice(Math.max(0, start - 2), start);
  if ((marks !== '**' && marks !== '__') || !source.startsWith(marks, end)) return false;
  return boldSentence.test(source.slice(Math.max(0, start - 12), start));
}

/** How many characters are looked at before what may begin a line. */
const FARTHEST = 200;

function lastBreak(text: string): number {
  return Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'), text.lastIndexOf(BREAK));
}

/**
 * True where a line, item or cell begins with what is at a place: nothing but marks before it, or the word member.
 * Within a line, what follows the end of a sentence and has a colon after it begins another.
 */
export function beginsLine(prose: string, { start, end }: Span): boolean {
  const ahead = prose.slice(Math.max(0, start - FARTHEST), start);
  const isBegun = start <= FARTHEST || /[\r\n\u2029]/.test(ahead);
  const before = ahead.slice(lastBreak(ahead) + 1);
  if (isBegun && lead(before).test(before)) return true;
  return sentenceEnd.test(before) && introduces.test(prose.slice(end, end + 8));
}
