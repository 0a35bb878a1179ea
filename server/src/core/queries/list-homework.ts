import { isEditable } from '../edits/editable.ts';
import { reviewItem } from '../edits/review-items.ts';
import { insertBlock, placeOfSection, sectionHeading } from '../edits/sections.ts';
import type { Finding } from '../finding.ts';
import { codeWord } from '../note/lexicon.ts';
import { type Block, type Note, sectionOf } from '../note/note.ts';
import { withoutSections } from '../note/other-form.ts';
import type { Word } from '../protocol/word.ts';
import { joinWords, say, withLineEnds } from '../say.ts';
import type { Edit } from '../text/edit.ts';
import { lineEndOf } from '../text/line-table.ts';

/**
 * Lists the homework that a finding of `homework-not-reviewed` names in the review, as prompts.
 * @returns `undefined` for any other finding, for homework without ids, and where nothing can be inserted.
 */
export function listUnreviewed(note: Note, { rule, subject }: Finding): Edit<Word> | undefined {
  if (rule !== 'homework-not-reviewed') return undefined;
  const ids = subject.split(' ').flatMap((id) => codeWord(id, note.lexicon.codes.homework) ?? []);
  const edit = ids.length > 0 ? listInReview(note, ids) : undefined;
  return edit && isEditable(note) ? edit : undefined;
}

/**
 * Items on homework, as prompts where no answer is given: after the list that the review begins with, below its text where it has no list, else as a section of
 * its own.
 */
export function listInReview(note: Note, ids: readonly Word[], answer?: Word): Edit<Word> | undefined {
  const items = joinWords(
    ids.map((id) => reviewItem(id, answer)),
    '\n',
  );
  const review = sectionOf(note, 'review');
  if (!review) return insertReview(note, items);
  // What is below a sub-heading speaks of something else.
  const sub = review.blocks.findIndex(({ facts }) => facts.heading);
  const own = sub === -1 ? review.blocks : review.blocks.slice(0, sub);
  const last = own.at(-1);
  if (last && isBulletList(last, note.text)) {
    const newText = withLineEnds(say`\n${items}`, lineEndOf(note.text));
    return { span: { start: last.end, end: last.end }, newText };
  }
  return insertBlock(note, review.blocks[sub]?.start ?? review.span.end, items);
}

/** True for a list that goes on with our marker, from the left margin. */
function isBulletList({ start, facts }: Block, text: string): boolean {
  return facts.isList && text.charAt(start) === '-' && (start === 0 || /[\r\n]/.test(text.charAt(start - 1)));
}

/**
 * A heading that was meant for the review must be fixed first; where the note has none of the sections, they must be
 * inserted together, or the one gap would become four.
 */
function insertReview(note: Note, items: Word): Edit<Word> | undefined {
  const spec = note.lexicon.protocol.sections.find(({ id }) => id === 'review');
  if (!spec || note.absent.some((each) => each.spec === spec && each.standIn)) return undefined;
  if (withoutSections(note)) return undefined;
  const [first] = spec.prompts;
  const prompt = first ? say`${first}\n\n` : say``;
  return insertBlock(
    note,
    placeOfSection(note, spec),
    say`${sectionHeading(spec, note.lexicon.protocol)}\n\n${prompt}${items}`,
  );
}
