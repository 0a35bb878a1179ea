import type { Course } from '../../course/course.ts';
import type { NoteFacts } from '../../course/facts.ts';
import { reviewItem } from '../../edits/review-items.ts';
import { sectionHeading, sectionText } from '../../edits/sections.ts';
import type { Fields } from '../../note/fields.ts';
import type { Lexicon } from '../../note/lexicon.ts';
import { momentAt, type Occasion, promptFor, promptsAt } from '../../protocol/moments.ts';
import type { Protocol } from '../../protocol/protocol.ts';
import type { SectionSpec } from '../../protocol/sections.ts';
import { type Word, word } from '../../protocol/word.ts';
import { joinWords, say } from '../../say.ts';
import type { Day } from '../../text/calendar.ts';
import { openAtEnd } from '../course-of-note.ts';
import { frontMatterOf } from './front-matter.ts';
import { type Attendance, type Continuation, type NextSession, nextSession } from './next-session.ts';

/** What a new note goes on from. */
export interface NewNoteFor {
  readonly kind: 'client' | 'group';
  /** The code of the client or group, which fits its pattern. */
  readonly code: string;
  /** Of a client’s first note. */
  readonly format?: 'couples' | undefined;
  readonly attendance: Attendance;
  /** What the session is, where the last planned one is over. */
  readonly as?: Continuation | undefined;
  /** The number of the session, where the notes before cannot be read. */
  readonly number?: number | undefined;
  /** The notes before; `undefined` where there are none. */
  readonly course: Course | undefined;
  /** The front matter of one of these notes; `undefined` where it cannot be read now. */
  readonly fieldsOf: (note: NoteFacts) => Fields | undefined;
  readonly day: Day;
}

/** A note yet to be written. */
export interface NewNote {
  readonly next: NextSession;
  /** Its whole text: codes, numbers and words carried over, and prompts for the rest. Lines end in LF. */
  readonly text: string;
}

/** This many notes are looked through for the measures of a course, which are not asked for in every session. */
const LOOKED_THROUGH = 4;

/** The front matter that a new note goes on from, latest first: of sessions that were held, else of any. */
function earlierOf({ course, fieldsOf }: NewNoteFor): readonly Fields[] {
  const notes = course?.held.length ? course.held : (course?.notes ?? []);
  return notes
    .slice(-LOOKED_THROUGH)
    .reverse()
    .flatMap((note) => fieldsOf(note) ?? []);
}

/** What a note is made from, with the front matter before it. */
interface Source extends NewNoteFor {
  readonly earlier: readonly Fields[];
}

/**
 * Proposes the next note of a client or group. Carried over are the number, the phase by the plan, problem areas,
 * planned sessions, codes, format, setting, variant, the list of members, the ids of measures and of open homework, as
 * prompts; no prose. A session that was not held leaves a stub.
 */
export function newNote(from: NewNoteFor, lexicon: Lexicon): NewNote {
  const { protocol } = lexicon;
  const counted = nextSession(from.course, from.as);
  const next = from.number === undefined ? counted : { ...counted, number: from.number };
  const source = { ...from, earlier: earlierOf(from) };
  const parts = [
    frontMatterOf({ ...source, format: from.format, next }, protocol),
    say`# ${titleOf(from.kind, next)}`,
    ...(from.attendance === 'held' ? sectionsOf(source, next, protocol) : stubOf(from)),
  ];
  return { next, text: `${parts.join('\n\n')}\n` };
}

function titleOf(kind: NewNoteFor['kind'], { number, phase }: NextSession): Word {
  if (phase === 'maintenance') return say`Maintenance session ${number}`;
  return kind === 'group' ? say`Group session ${number}` : say`Session ${number}`;
}

const askedOfWorry = word('[record how the client is, what was asked about safety, and what was agreed]');

/** What is still asked of a session that was not held: how someone is of whose safety there was a worry. */
function stubOf({ course, kind }: NewNoteFor): Word[] {
  return isWorry(course) ? [promptFor(askedOfWorry, kind === 'group')] : [];
}

function sectionsOf(from: Source, next: NextSession, protocol: Protocol): Word[] {
  const { course, kind } = from;
  const isFiledElsewhere = from.earlier[0]?.riskRecord !== undefined;
  const isWanted = ({ id, required }: SectionSpec) =>
    required ||
    (id === 'members' && kind === 'group') ||
    (id === 'risk' && isWorry(course) && !isFiledElsewhere);
  const occasion = occasionOf(from, next);
  return protocol.sections.filter(isWanted).map((spec) => {
    if (spec.id === 'review') return reviewOf(spec, from, next, protocol, occasion);
    if (spec.id === 'members') return membersOf(spec, from, protocol, occasion);
    const isEnding = spec.id === 'homework' && asksForEnding(course, next);
    return sectionText(spec, protocol, isEnding ? { ...occasion, moment: 'termination' } : occasion);
  });
}

/** Held sessions count: after a no-show the first one that is held is the first one. */
function occasionOf({ course, kind }: Source, { number, phase }: NextSession): Occasion {
  const latest = course?.notes.at(-1);
  const isFirst =
    latest !== undefined &&
    phase !== 'maintenance' &&
    course?.held.length === 0 &&
    course.isCompleteBefore(latest);
  return { moment: isFirst ? 'first' : momentAt(number, phase), isGroup: kind === 'group' };
}

/** The review, which asks about each item of open homework by its id, and about none where none was set. */
function reviewOf(
  spec: SectionSpec,
  { course, earlier }: Source,
  { goesOn }: NextSession,
  protocol: Protocol,
  occasion: Occasion,
): Word {
  const [first, ...others] = promptsAt(spec, occasion);
  const ids = goesOn && course ? openAtEnd(course) : [];
  const isUnnamedSet = goesOn && course?.held.at(-1)?.setsUnnamedHomework === true;
  const asksForAll = isUnnamedSet || earlier.length === 0;
  if (first === undefined || (ids.length === 0 && asksForAll)) return sectionText(spec, protocol, occasion);
  const items = [...ids.map((id) => reviewItem(id)), ...(isUnnamedSet ? others : [])];
  const list = items.length === 0 ? say`` : say`\n\n${joinWords(items, '\n')}`;
  return say`${sectionHeading(spec, protocol)}\n\n${first}${list}`;
}

/** One line for each member. */
function membersOf(
  spec: SectionSpec,
  { earlier: [latest] }: Source,
  protocol: Protocol,
  occasion: Occasion,
): Word {
  const ids = [...new Set(latest?.members.map(({ id }) => id.value))];
  if (ids.length === 0) return sectionText(spec, protocol, occasion);
  const lines = ids.map((id) => say`- ${id}: [record response and task, naming no other member]`);
  return say`${sectionHeading(spec, protocol)}\n\n${joinWords(lines, '\n')}`;
}

/** True where a safety item was above 0 in the last session that was held. */
function isWorry(course: Course | undefined): boolean {
  return course?.held.at(-1)?.safety.some(({ isPositive }) => isPositive) === true;
}

/** True for one of the last sessions of a course in which nothing has been said of the ending so far. */
function asksForEnding(course: Course | undefined, { number, phase, planned }: NextSession): boolean {
  if (planned === undefined || phase === 'maintenance' || phase === 'initial') return false;
  const isNear = planned - number <= (planned <= 8 ? 2 : 4);
  return isNear && !course?.held.some((note) => note.phase?.value !== 'initial' && note.raisesEnding);
}
