import { type Draft, section } from './draft.ts';
import { fill, paragraph, sentences, wrapped } from './prose.ts';
import type { Random } from './random.ts';
import { richBlock } from './rich-blocks.ts';
import type { Session } from './sessions.ts';
import { planPatterns, words } from './words.ts';

interface Member {
  readonly id: string;
  readonly area: string;
  readonly phq9: number;
}

/** What stays the same through a group. */
export interface GroupCourse {
  readonly code: string;
  readonly planned: number;
  readonly clinician: string;
  readonly members: readonly Member[];
}

const areas = ['grief', 'role-dispute', 'role-transition', 'social-isolation'];

/** Draws up a group of six to eight members. */
export function groupCourse(random: Random, code: string): GroupCourse {
  const count = random.between(6, 8);
  return {
    code,
    planned: 16,
    clinician: `C-${random.between(10, 89)}`,
    members: Array.from({ length: count }, (_, i) => ({
      id: `M${i + 1}`,
      area: random.pick(areas),
      phq9: random.between(10, 18),
    })),
  };
}

/** The note of one evening of a group, without a gap; parameters as for an individual note. */
export function groupDraft(
  random: Random,
  course: GroupCourse,
  session: Session,
  previous: Session | undefined,
  size: number,
): Draft {
  const ids = course.members.map(({ id }) => id);
  const paragraphs = Math.max(2, Math.round((size - 3_600) / 360));
  const exploration = Array.from({ length: paragraphs }, (_, i) =>
    paragraph(random, random.between(3, 5), i === 0 ? ['#exploration'] : []),
  );
  if (random.chance(0.12)) exploration.push(richBlock(random));
  const review = wrapped(
    `${fill(random, 'Mood in the room was low at first because of {event}.')} ${sentences(random, 1).join(' ')} #mood-link`,
  );
  const done = previous && ids.map((id) => `HW${previous.number}-${id} ${random.pick(['done', 'not done'])}`);
  return {
    fields: fieldsOf(course, session),
    title: `Group session ${session.number}: ${fill(random, '{event}').toLowerCase()}`,
    sections: [
      section('review', [review, ...(done ? [wrapped(`Between sessions: ${done.join('; ')}.`)] : [])]),
      section('area', [paragraph(random, 2, ['#role-transition', '#grief'])]),
      section('exploration', exploration),
      section('plan', [planParagraph(random, course, session)]),
      section('homework', [
        ids
          .map((id) => wrapped(`- [ ] HW${session.number}-${id}: ${random.pick(words.step)}.`, '  '))
          .join('\n'),
      ]),
      section('members', [
        ids.map((id) => wrapped(`- ${id}: ${random.pick(words.change)}.`, '  ')).join('\n'),
      ]),
    ],
  };
}

function fieldsOf({ code, planned, clinician, members }: GroupCourse, session: Session): Map<string, string> {
  const rows = members.map(({ id, area, phq9 }) => {
    const total = Math.max(0, phq9 - Math.floor(session.number / 2));
    return `\n  - {id: ${id}, present: true, problem_area: ${area}, phq9: ${total}, phq9_item9: 0}`;
  });
  return new Map([
    ['synthetic', 'true'],
    ['kind', 'progress-note'],
    ['group', code],
    ['session', `${session.number}`],
    ['planned_sessions', `${planned}`],
    ['date', session.date],
    ['start', '"17:30"'],
    ['end', '"19:00"'],
    ['phase', session.phase],
    ['format', 'group'],
    ['variant', 'IPT-G'],
    ['setting', 'in-person'],
    ['clinician', clinician],
    ['members', rows.join('')],
    ['signed', session.date],
  ]);
}

function planParagraph(random: Random, { planned }: GroupCourse, session: Session): string {
  const made = sentences(random, 2, planPatterns);
  const isLastInitial = session.phase === 'initial' && session.number === Math.round(planned / 4);
  if (isLastInitial) made.push('What the group works on was agreed. #formulation #contract');
  if (planned - session.number <= 4) made.push('The ending was spoken of by all. #ending');
  return wrapped(made.join(' '));
}
