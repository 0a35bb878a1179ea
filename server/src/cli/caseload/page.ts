import { skippedLine, uncheckedLine } from '../format/not-checked.ts';
import { plural } from '../format/plural.ts';
import { uncheckedWords } from '../unchecked.ts';
import {
  type CaseloadReport,
  type CaseRow,
  type CourseRow,
  type Kind,
  type MeasureRow,
  nameOf,
  type SessionName,
  type Task,
} from './data.ts';

/** A piece of a page, the same for every format that people read. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'chart'; readonly measure: MeasureRow };

/** A page to be read. */
export interface Page {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Who has made an HTML page. */
export const GENERATOR = 'IPT Notes';

/** What the page of each kind is called. */
const pageTitles: Readonly<Record<Kind, string>> = {
  supervision: 'IPT Notes: supervision report',
  'to-do': 'IPT Notes: to do',
  portfolio: 'IPT Notes: training portfolio',
};

/** Puts a report into words, headings and tables. */
export function pageOf(report: CaseloadReport): Page {
  const { body } = report;
  const blocks =
    body.kind === 'supervision'
      ? body.courses.flatMap(courseBlocks)
      : body.kind === 'to-do'
        ? taskBlocks(body.tasks)
        : caseBlocks(body.cases);
  const about = body.kind === 'portfolio' ? ` of ${body.clinician}` : '';
  return {
    title: pageTitles[body.kind] + about,
    blocks: [
      ...headBlocks(report),
      ...(blocks.length > 0 ? blocks : [{ kind: 'text', text: nothingIn(report) } as const]),
    ],
  };
}

function headBlocks(report: CaseloadReport): Block[] {
  const { run, notes, withoutCourse, unchecked } = report;
  const part = run.shard ? `, part ${run.shard.index} of ${run.shard.count}` : '';
  const paths = unchecked.map(({ path, reason }) => ({ path, shown: path, reason }));
  const missing = uncheckedLine({ unchecked: paths });
  const skipped = skippedLine({ skipped: report.skipped, switchedOff: report.switchedOff ?? [] });
  return [
    {
      kind: 'text',
      text: `Made by ipt-notes ${run.tool} for ${run.today} from ${plural(notes, 'note')}${part}.`,
    },
    ...(missing === undefined
      ? []
      : ([
          { kind: 'text', text: `${missing}:` },
          { kind: 'list', items: paths.map(({ path, reason }) => `${path} ${uncheckedWords[reason]}`) },
        ] as const)),
    ...(skipped === undefined ? [] : ([{ kind: 'text', text: skipped }] as const)),
    ...(withoutCourse === 0
      ? []
      : ([
          {
            kind: 'text',
            text: `${plural(withoutCourse, 'note names', 'notes name')} no client or group and ${withoutCourse === 1 ? 'is' : 'are'} in no course.`,
          },
        ] as const)),
  ];
}

function nothingIn({ body, complete, notes }: CaseloadReport): string {
  if (notes === 0) return 'There is no note in what was asked for.';
  const scope = complete ? '' : ' in what was checked';
  if (body.kind === 'to-do') return `Nothing is left to do by these checks${scope}.`;
  return body.kind === 'portfolio'
    ? `No note of a held session names this clinician${scope}.`
    : `No course was found${scope}.`;
}

function courseBlocks(course: CourseRow): Block[] {
  const { sections, gaps, measures } = course;
  return [
    { kind: 'heading', level: 2, text: nameOf(course) },
    { kind: 'list', items: factsOf(course) },
    ...(sections.length === 0
      ? []
      : ([
          {
            kind: 'table',
            caption: 'Sections',
            head: ['Section', 'Recorded in'],
            rows: sections.map(({ title, recorded, of }) => [title, `${recorded} of ${plural(of, 'note')}`]),
          },
        ] as const)),
    gaps.length === 0 ? { kind: 'text', text: noGapsIn(course) } : gapsTable(gaps),
    ...measures.map((measure) => ({ kind: 'chart', measure }) as const),
  ];
}

/** What a draft lacks is no gap yet, so nothing is said of drafts. */
function noGapsIn({ drafts }: CourseRow): string {
  const aside = drafts.length > 0 ? ', drafts aside' : '';
  return `No documentation gaps found by these checks in these notes${aside}.`;
}

/** Beside what an earlier report had, where there was one. */
function gapsTable(gaps: CourseRow['gaps']): Block {
  const isCompared = gaps.some(({ before }) => before !== null);
  return {
    kind: 'table',
    caption: 'Gaps',
    head: ['Gap', 'Found', ...(isCompared ? ['In the earlier report'] : [])],
    rows: gaps.map(({ title, count, before }) => [
      title,
      String(count),
      ...(isCompared ? [String(before ?? '–')] : []),
    ]),
  };
}

function factsOf(course: CourseRow): string[] {
  const { clinician, first, last } = course;
  const { held, notHeld, planned } = course.sessions;
  const days = first === null ? '' : first === last ? `, ${first}` : `, ${first} to ${last}`;
  const ofPlan = planned === null ? '' : `, ${planned} planned`;
  const waits = (title: string, sessions: readonly SessionName[]) =>
    sessions.length === 0 ? [] : [`${title}: ${sessions.join(', ')}`];
  return [
    `Clinician: ${clinician ?? 'not recorded'}`,
    `${plural(held, 'session')} held${ofPlan}${days}${notHeld > 0 ? `; ${notHeld} cancelled or missed` : ''}`,
    ...waits('Awaiting signature', course.awaitingSignature),
    ...waits('Awaiting co-signature', course.awaitingCosignature),
    ...waits('Overdue drafts', course.overdueDrafts),
    ...waits(
      'Drafts',
      course.drafts.filter((each) => !course.overdueDrafts.includes(each)),
    ),
  ];
}

function taskBlocks(tasks: readonly Task[]): Block[] {
  return groups(tasks, ({ clinician }) => clinician ?? 'No clinician named').flatMap(([who, own]) => [
    { kind: 'heading', level: 2, text: who } as const,
    ...groups(own, nameOf).flatMap(([course, ofCourse]): Block[] => [
      { kind: 'heading', level: 3, text: course },
      { kind: 'list', items: linesOf(ofCourse) },
    ]),
  ]);
}

const unnumbered = 'a note without a session number';
const verbs = { finish: 'Finish the draft of', sign: 'Sign', 'co-sign': 'Co-sign' } as const;

/** What must be recorded is told one by one, what must be signed in one line. */
function linesOf(tasks: readonly Task[]): string[] {
  const recorded = tasks
    .filter(({ kind }) => kind === 'record')
    .map(({ session, message }) => `${session ?? unnumbered}: ${message}`);
  const others = (['finish', 'sign', 'co-sign'] as const).flatMap((wanted) => {
    const sessions = tasks.filter(({ kind }) => kind === wanted).map(({ session }) => session ?? unnumbered);
    return sessions.length === 0 ? [] : [`${verbs[wanted]} ${sessions.join(', ')}.`];
  });
  return [...recorded, ...others];
}

function caseBlocks(cases: readonly CaseRow[]): Block[] {
  if (cases.length === 0) return [];
  const numbers = (sessions: readonly SessionName[]) => sessions.join(', ') || '–';
  return [
    {
      kind: 'table',
      caption: 'Cases',
      head: [
        'Case',
        'Format',
        'Problem areas',
        'Sessions held',
        'From',
        'To',
        'Measures in',
        'At least every fourth session',
        'Supervision in',
      ],
      rows: cases.map((each) => [
        nameOf(each),
        each.format,
        each.areas.join(', ') || '–',
        String(each.held),
        each.first ?? '–',
        each.last ?? '–',
        numbers(each.measured),
        each.measuredEveryFourth ? 'yes' : 'no',
        numbers(each.supervision),
      ]),
    },
  ];
}

/** Neighbours of one name, in their order. */
function groups<T>(all: readonly T[], nameIn: (each: T) => string): [string, T[]][] {
  const found: [string, T[]][] = [];
  for (const each of all) {
    const last = found.at(-1);
    if (last && last[0] === nameIn(each)) last[1].push(each);
    else found.push([nameIn(each), [each]]);
  }
  return found;
}
