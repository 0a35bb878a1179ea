import type { Word } from '../protocol/word.ts';
import { letterPattern } from '../text/letter-pattern.ts';
import { type Span, shifted } from '../text/span.ts';
import type { CodeMention } from './block-facts.ts';
import { type Block, type Note, proseOf, sectionsOf } from './note.ts';
import { BREAK } from './prose.ts';

/** The line of one member in the members section, which may wrap. */
export interface MemberLine {
  readonly member: Word;
  /** Every code named in the line, the member's own included, with its place in the note. */
  readonly mentions: readonly CodeMention[];
}

/** The shape of a code: its letters and its hyphen, if it has one. */
function shapeOf(code: string): string {
  return code.replace(/\d+$/, '');
}

/** True for codes shaped like those that the note lists, such as `M5` beside `M1`. */
function isShapedLikeMember(note: Note, code: Word): boolean {
  if (!note.lexicon.codes.member.test(code)) return false;
  return note.fields.members.some(({ id }) => shapeOf(id.value) === shapeOf(code));
}

/** All mentions of member-shaped codes in the prose of some blocks, with their places in the note. */
export function memberMentions(note: Note, blocks: readonly Block[]): CodeMention[] {
  const mentions: CodeMention[] = [];
  if (note.fields.members.length === 0) return mentions;
  for (const { start, facts } of blocks) {
    if (facts.heading) continue;
    for (const mention of facts.codes) {
      if (isShapedLikeMember(note, mention.code))
        mentions.push({ ...mention, span: shifted(mention.span, start) });
    }
  }
  return mentions;
}

/**
 * The lines of the members sections: a list item, a table row, a paragraph line or a sub-heading that begins with the
 * code of a member, up to the next of these.
 */
export function memberLines(note: Note): MemberLine[] {
  return sectionsOf(note, 'members').flatMap((section) => {
    const lines: { member: Word; mentions: CodeMention[] }[] = [];
    for (const block of section.blocks) {
      if (block.facts.heading) {
        const own = block.facts.codes.find(({ code }) => isShapedLikeMember(note, code));
        if (own) lines.push({ member: own.code, mentions: [] });
        continue;
      }
      const prose = proseOf(note, block);
      for (const mention of memberMentions(note, [block])) {
        if (beginsLine(prose, shifted(mention.span, -block.start)))
          lines.push({ member: mention.code, mentions: [mention] });
        else lines.at(-1)?.mentions.push(mention);
      }
    }
    return lines;
  });
}

const onlyMarks = letterPattern(String.raw`^[^\p{L}\p{N}]*$`);

/** True where nothing but marks stands between the start of the line, item or cell and the code. */
function beginsLine(prose: string, { start }: Span): boolean {
  const from = Math.max(
    prose.lastIndexOf('\n', start),
    prose.lastIndexOf('\r', start),
    prose.lastIndexOf(BREAK, start),
  );
  const lead = prose.slice(from + 1, start);
  return onlyMarks(lead).test(lead);
}
