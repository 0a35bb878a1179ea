import { type Draft, section } from './draft.ts';
import { homeworkIds, homeworkList, reviewList } from './homework.ts';
import { fill, paragraph, sentences, wrapped } from './prose.ts';
import type { Random } from './random.ts';
import { richBlock } from './rich-blocks.ts';
import type { Session } from './sessions.ts';
import { planPatterns } from './words.ts';

/** What stays the same through an individual course. */
export interface IndividualCourse {
  readonly code: string;
  readonly planned: number;
  readonly area: string;
  readonly clinician: string;
  /** A trainee's notes are countersigned. */
  readonly supervisor: string | undefined;
  readonly setting: 'in-person' | 'video';
  /** PHQ-9 and GAD-7 at the first session. */
  readonly phq9: number;
  readonly gad7: number;
}

const areas = ['grief', 'role-dispute', 'role-transition', 'social-isolation'];
const techniques = ['affect-work', 'communication-analysis', 'clarification', 'exploration', 'role-play'];

/** Draws up a course. */
export function individualCourse(random: Random, code: string): IndividualCourse {
  return {
    code,
    planned: random.pick([12, 16, 16]),
    area: random.pick(areas),
    clinician: `C-${random.between(10, 89)}`,
    supervisor: random.chance(0.25) ? `S-${random.between(10, 39)}` : undefined,
    setting: random.chance(0.3) ? 'video' : 'in-person',
    phq9: random.between(14, 21),
    gad7: random.between(8, 15),
  };
}

/**
 * The note of one session, without a gap.
 * @param previous the number of the session before, whose homework is reviewed.
 * @param size about how many characters the note has.
 */
export function individualDraft(
  random: Random,
  course: IndividualCourse,
  session: Session,
  previous: Session | undefined,
  size: number,
): Draft {
  const isRich = random.chance(0.12);
  const tags = `#${random.pick(techniques)}`;
  // The parts around the exploration take about 1,900 characters, a paragraph of three to five sentences about 360.
  const paragraphs = Math.max(1, Math.round((size - 1_900) / 360));
  const exploration = Array.from({ length: paragraphs }, (_, i) =>
    paragraph(random, random.between(3, 5), i === 0 ? [tags] : []),
  );
  if (isRich) {
    for (let i = 0; i < 2; i++)
      exploration.splice(random.between(1, exploration.length), 0, richBlock(random));
  }
  const totals = totalsAt(random, course, session);
  const review = wrapped(
    `PHQ-9 ${totals.phq9}, GAD-7 ${totals.gad7}. ${fill(random, 'Mood was low {day} because of {event}.')} ` +
      `${sentences(random, 2).join(' ')} #mood-link`,
  );
  return {
    fields: fieldsOf(course, session, totals),
    title: `Session ${session.number}: ${fill(random, '{event}').toLowerCase()}`,
    sections: [
      section('review', [review, ...(previous ? [reviewList(random, homeworkIds(previous.number))] : [])]),
      section('area', [paragraph(random, 2, [`#${course.area}`])]),
      section('exploration', exploration),
      section('plan', [planParagraph(random, course, session)]),
      section('homework', [paragraph(random, 1), homeworkList(random, homeworkIds(session.number))]),
    ],
  };
}

function fieldsOf(course: IndividualCourse, session: Session, totals: Totals): Map<string, string> {
  const { code, planned, area, clinician, supervisor, setting } = course;
  return new Map([
    ['synthetic', 'true'],
    ['kind', 'progress-note'],
    ['client', code],
    ['session', `${session.number}`],
    ['planned_sessions', `${planned}`],
    ['date', session.date],
    ['start', '"10:00"'],
    ['end', '"10:50"'],
    ['phase', session.phase],
    ['format', 'individual'],
    ['variant', 'IPT'],
    ['setting', setting],
    ...(setting === 'video' ? ([['client_location_confirmed', 'true']] as const) : []),
    ['problem_area', area],
    ...(area === 'role-dispute' ? ([['dispute_stage', 'impasse']] as const) : []),
    ['measures', `\n  phq9: ${totals.phq9}\n  phq9_item9: 0\n  gad7: ${totals.gad7}`],
    ['clinician', clinician],
    ...(supervisor ? ([['supervisor', supervisor]] as const) : []),
    ['signed', session.date],
    ...(supervisor ? ([['cosigned', session.date]] as const) : []),
  ]);
}

interface Totals {
  readonly phq9: number;
  readonly gad7: number;
}

/** Totals that fall over the course, with a point of noise. */
function totalsAt(random: Random, { phq9, gad7, planned }: IndividualCourse, session: Session): Totals {
  const part = session.phase === 'maintenance' ? 1 : session.number / planned;
  const falling = (from: number) => Math.max(0, Math.round(from * (1 - 0.7 * part)) + random.between(0, 1));
  return { phq9: falling(phq9), gad7: falling(gad7) };
}

function planParagraph(random: Random, { planned }: IndividualCourse, session: Session): string {
  const made = sentences(random, random.between(2, 4), planPatterns);
  const isLastInitial = session.phase === 'initial' && session.number === Math.round(planned / 4);
  if (isLastInitial)
    made.push('The understanding was put in common words and agreed. #formulation #contract');
  if (planned - session.number <= 4) made.push('We spoke about the ending and what it brings up. #ending');
  return wrapped([...made, '#decision-analysis'].join(' '));
}
