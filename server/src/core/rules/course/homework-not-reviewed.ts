import type { Course } from '../../course/course.ts';
import type { NoteFacts } from '../../course/facts.ts';
import type { HomeworkPrint, PrintsOf } from '../../course/prints.ts';
import { returnsTo } from '../../course/stems.ts';
import { type Word, word } from '../../protocol/word.ts';
import { joinWords, say } from '../../say.ts';
import { defineCourseRule } from '../define.ts';
import { acrossUnread } from '../unread-notes.ts';

export default defineCourseRule({
  id: word('homework-not-reviewed'),
  meta: {
    category: 'course',
    severity: 'warning',
    relaxedInDrafts: true,
    fix: 'suggestion',
    title: word('Homework not reviewed'),
    summary: word('No word is found in this note on homework that was set in the last held session.'),
    why: word(
      'Homework that nobody asks about teaches that it does not matter; done, partly done, not done, carried over and not raised are all answers.',
    ),
    notes: [
      word(
        'An item counts as returned to if its id is anywhere in the text, in any way of writing it (`HW1a`, `hw 1a`, `HW1a-c`), or if the review has a word of it, in whatever form: “wrote to her aunt” answers for “write to her aunt”.',
      ),
      word(
        'If no id of the last session is in the note, a word for the whole in the review, in a sentence that names no item, answers for all: homework, task, as planned, managed, done, did it, not raised, …; “carried over” also in the homework section. In a group a sentence that names members answers for these alone, wherever it is; nothing is expected of members who did not come. Where the review goes from member to member without an id (“M3 rang her.”), each that it begins a sentence with has answered.',
      ),
      word(
        'Words for what comes of homework of the kind answer for an item as well: “attended the book talk” for “go to a library event”, “three lines on an envelope” for “write to her aunt”, “he said yes” for “ask him”. The kinds are listed on the page of word lists.',
      ),
      word(
        'Some clinicians never name ids: where most other notes of the course answer homework neither by an id nor by a word for the whole, its words are looked for in the exploration as well, and an item is missed only beside another one that is answered, or where the review opens with the week as a whole (“A poor week.”): “Ten minutes by the clock” may be an answer to anything. An item that only says “the same” has the words of the item before it.',
      ),
      word(
        'Words that any review may hold (day, week, mood, said, …) count only for an item that has no others. A note without a review is looked through as a whole, its homework section aside.',
      ),
      word(
        'Of the words nothing is kept but hashes in memory, for as long as someone looks at the course. A prompt that still asks for the homework is reported as a leftover placeholder, and nothing is said here.',
      ),
      word('A near miss of a heading or an id counts as none.'),
      word(
        'An item that only says when and where the next session is (`- [ ] Next time: Friday 10:00`), or “none” or “n/a” beside its box, sets no homework, nor does one in a comment.',
      ),
      acrossUnread,
    ],
    messages: {
      ids: (ids: Word) => say`No word on homework from the last session was found here: ${ids}.`,
      unnamed: () =>
        say`Homework was set in the last session; no word on it, or on all of it, was found here.`,
    },
  },
  options: {},
  check({ note, course, printsOf, report }) {
    const earlier = course.previousHeld(note);
    if (!earlier || note.asksFor.includes('homework')) return;
    const left = itemsLeft(note, earlier, course, printsOf);
    const [first] = left;
    if (!first) return;
    const ids = [...new Set(left.flatMap(({ id }) => id ?? []))];
    const common = { at: note.reviewHeading ?? note.anchor } as const;
    const related = left
      .filter(({ id }) => id !== undefined || ids.length === 0)
      .map(({ id, place }) => ({
        place,
        path: earlier.path,
        message: id ? say`${id} was set here.` : say`Set here.`,
      }));
    if (ids.length > 0) {
      report({ ...common, subject: joinWords(ids, ' '), message: 'ids', data: [joinWords(ids)], related });
    } else {
      report({ ...common, subject: word('homework'), message: 'unnamed', data: [], related });
    }
  },
});

/** The items of the earlier note of which this one holds no word. */
function itemsLeft(
  note: NoteFacts,
  earlier: NoteFacts,
  course: Course,
  printsOf: PrintsOf,
): readonly HomeworkPrint[] {
  if (earlier.homeworkSet.length === 0 && !earlier.setsUnnamedHomework) return [];
  const named = new Set([...note.homeworkNamed, ...note.homeworkPrompted]);
  const isAnyNamed = earlier.homeworkSet.some(({ value }) => named.has(value));
  if (note.returnsToHomework && !isAnyNamed) return [];
  const round = isAnyNamed ? [] : roundOf(note, earlier);
  const members = new Set<string>([...note.returnsToHomeworkOf, ...note.membersAbsent, ...round]);
  const isAnswered = (id: Word) => named.has(id) || members.has(memberOf(id));
  const isOpen = ({ id }: Pick<HomeworkPrint, 'id'>) => id === undefined || !isAnswered(id);
  // Most notes name all ids, and need not be looked at word by word.
  if (!earlier.setsUnnamedHomework && earlier.homeworkSet.every(({ value }) => isAnswered(value))) return [];
  const prints = printsOf(note);
  const isTold = isInOwnWords(course, note);
  const text = { ...(isTold ? prints.told : prints.review), answers: prints.review.answers };
  const items = printsOf(earlier).homework;
  const left = items.filter((item) => isOpen(item) && !returnsTo(item.stems, text));
  // “Ten minutes by the clock” may answer for anything: what is not seen is not claimed.
  return isTold && left.length === items.length && !note.opensWithWeek ? [] : left;
}

/**
 * In a group whose review goes from member to member and names no id, what is said of one is the answer: “K3 spoke to a
 * woman instead.” Who is left out of the round has not been asked.
 */
function roundOf(note: NoteFacts, { homeworkSet }: NoteFacts): readonly Word[] {
  const asked = homeworkSet.map(({ value }) => memberOf(value));
  const told = note.membersInReview.filter((member) => asked.some((each) => each === member));
  return told.length >= 2 && told.length * 2 >= homeworkSet.length ? told : [];
}

/** This many other notes tell in which manner homework is answered in a course. */
const MANNER = 2;

/**
 * True where most other notes of the course answer homework neither by its ids nor by a word for the whole: what became of
 * it is then told wherever it belongs.
 */
function isInOwnWords(course: Course, note: NoteFacts): boolean {
  const known = manners.get(course) ?? mannersIn(course);
  manners.set(course, known);
  const own = known.names.get(note);
  const named = known.named - (own === true ? 1 : 0);
  const told = known.told - (own === false ? 1 : 0);
  return told >= MANNER && told >= named;
}

/** How the notes of a course answer homework. */
interface Manners {
  /** Of the notes before which homework was set: true for those that name it. */
  readonly names: ReadonlyMap<NoteFacts, boolean>;
  readonly named: number;
  readonly told: number;
}

/** Worked out once for each course, and not for each of its notes. */
const manners = new WeakMap<Course, Manners>();

function mannersIn(course: Course): Manners {
  const names = new Map<NoteFacts, boolean>();
  for (const later of course.held) {
    const earlier = course.previousHeld(later);
    if (!earlier || (earlier.homeworkSet.length === 0 && !earlier.setsUnnamedHomework)) continue;
    const ids = new Set(later.homeworkNamed);
    names.set(later, later.returnsToHomework || earlier.homeworkSet.some(({ value }) => ids.has(value)));
  }
  const named = [...names.values()].filter(Boolean).length;
  return { names, named, told: names.size - named };
}

/** The member whose homework an id is of: what comes after its hyphen. */
function memberOf(id: Word): string {
  return id.slice(id.indexOf('-') + 1);
}
