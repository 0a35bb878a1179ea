import type { Word } from '../protocol/word.ts';
import { letterPattern } from '../text/letter-pattern.ts';
import { type Span, shifted, spanOf } from '../text/span.ts';
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

/** An id as ids are compared: without case and hyphens. */
function loose(id: string): string {
  return id.replace(/[ -]/g, '').toUpperCase();
}

/** The ids of the members that a note lists, by their loose form. */
function listedIn({ fields }: Note): ReadonlyMap<string, Word> {
  return new Map(fields.members.map(({ id }) => [loose(id.value), id.value]));
}

/** The shape of a code: its letters and its hyphen, if it has one. */
function shapeOf(code: string): string {
  return code.replace(/\d+$/, '');
}

/** The codes in some blocks that are shaped like those of the listed members, such as `M5` beside `M1`. */
export function memberMentions(note: Note, blocks: readonly Block[]): MemberMention[] {
  const { member } = note.lexicon.codes;
  const shapes = new Set(note.fields.members.map(({ id }) => shapeOf(id.value)));
  if (shapes.size === 0) return [];
  return blocks.flatMap(({ start, facts }) =>
    facts.codes
      .filter(({ code }) => !facts.heading && shapes.has(shapeOf(code)) && member.test(code))
      .map(({ code, span }) => ({ id: code, span: shifted(span, start) })),
  );
}

/** The codes of the text that are shaped like those of the listed members without being one, each once. */
export function unlistedMembers(note: Note): MemberMention[] {
  const listed = listedIn(note);
  const first = new Map<Word, MemberMention>();
  for (const mention of memberMentions(note, note.blocks)) {
    if (!listed.has(loose(mention.id)) && !first.has(mention.id)) first.set(mention.id, mention);
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
      const prose = heading ? note.text.slice(block.start, block.end) : proseOf(note, block);
      for (const mention of mentionsInLines(note, block, prose, listed)) {
        if (beginsLine(prose, shifted(mention.span, -block.start)))
          lines.push({ member: mention.id, mentions: [mention] });
        else if (!heading) lines.at(-1)?.mentions.push(mention);
      }
    }
    return lines;
  });
}

const written = letterPattern(
  String.raw`(?<![\p{L}\p{N}_-])\p{L}[\p{L}_]{0,3}[ -]?\d{1,4}(?![\p{L}\p{N}_-])`,
  'g',
);

/** Codes shaped like members' in the text of a block, and listed ids however they are written. */
function mentionsInLines(
  note: Note,
  block: Block,
  prose: string,
  listed: ReadonlyMap<string, Word>,
): MemberMention[] {
  const found = new Map(memberMentions(note, [block]).map((mention) => [mention.span.start, mention]));
  for (const { 0: token, index } of prose.matchAll(written(prose))) {
    const id = listed.get(loose(token));
    const span = spanOf(block.start + index, token.length);
    // A blank within an id is nothing but a blank in the middle of a sentence.
    const isMeant = !token.includes(' ') || beginsLine(prose, spanOf(index, token.length));
    if (id && isMeant && !found.has(span.start)) found.set(span.start, { id, span });
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

const onlyMarks = letterPattern(String.raw`^[^\p{L}\p{N}]*$`);

/** True where nothing but marks stands between the start of the line, item or cell and a place in it. */
export function beginsLine(prose: string, { start }: Span): boolean {
  const from = Math.max(
    prose.lastIndexOf('\n', start),
    prose.lastIndexOf('\r', start),
    prose.lastIndexOf(BREAK, start),
  );
  const lead = prose.slice(from + 1, start);
  return onlyMarks(lead).test(lead);
}
