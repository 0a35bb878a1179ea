import { dayOfAddendum } from '../note/addendum.ts';
import { NoteBinder } from '../note/bind.ts';
import { canonicalText } from '../note/digest.ts';
import { type Note, sectionsOf } from '../note/note.ts';
import { type Word, word } from '../protocol/word.ts';
import { joinWords, say, sayDay } from '../say.ts';
import type { Day } from '../text/calendar.ts';
import { applyEdits, type Edit } from '../text/edit.ts';
import { insertBlock, sectionHeading } from './sections.ts';

/**
 * A section at the end with the day as its date, for what is added or corrected after the signature.
 * @param more what else belongs in it. It goes into the addendum of that day, where the note ends with one.
 * @returns `undefined` where it would change what was signed, as after a comment or code that is not closed, and where
 * the protocol has no addendum.
 */
export function addAddendum(note: Note, day: Day, more?: Word): Edit<Word> | undefined {
  const { protocol } = note.lexicon;
  const section = protocol.sections.find(({ dated }) => dated);
  if (!section) return undefined;
  const last = sectionsOf(note, section.id).at(-1);
  const isOpen =
    more !== undefined && last?.span.end === note.text.length && dayOfAddendum(note, last) === day;
  const heading = say`${sectionHeading(section, protocol)} ${sayDay(day)}`;
  const whole = joinWords([heading, ...section.prompts, ...(more === undefined ? [] : [more])], '\n\n');
  const edit = insertBlock(note, note.text.length, isOpen ? more : whole);
  return keepsWhatWasSigned(note, edit) ? edit : undefined;
}

const marks = [word('##'), word('###'), word('####'), word('#####')];

/** The heading of a part of an addendum. */
export function headingInAddendum(title: Word, note: Note): Word {
  const level = note.lexicon.protocol.headings.find((each) => each !== 'bold') ?? 2;
  return say`${marks[level - 1] ?? word('######')} ${title}`;
}

function keepsWhatWasSigned(note: Note, edit: Edit): boolean {
  const text = applyEdits(note.text, [edit]);
  if (text === undefined) return false;
  return canonicalText(new NoteBinder(note.lexicon).read(text, note.pathFields)) === canonicalText(note);
}
