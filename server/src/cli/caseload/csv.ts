import { stringify } from 'csv-stringify/sync';
import { printable } from '../printable.ts';
import { type Body, type CaseRow, type CourseRow, type Kind, nameOf, type Task } from './data.ts';

/** The columns of each kind; for supervision, one for each section comes after them. */
const heads = {
  supervision: [
    'course',
    'clinician',
    'held',
    'planned',
    'first',
    'last',
    'awaiting signature',
    'awaiting co-signature',
    'overdue drafts',
    'gaps',
  ],
  'to-do': ['clinician', 'course', 'session', 'kind', 'rule', 'message'],
  portfolio: [
    'case',
    'format',
    'areas',
    'held',
    'first',
    'last',
    'measured',
    'measured every fourth',
    'supervision',
  ],
} as const satisfies Readonly<Record<Kind, readonly string[]>>;

const SECTION = 'recorded: ';

/** True for the first line of a table of ours, to which no one has added a column. */
export function isCsvHead(line: string): boolean {
  const { supervision, ...others } = heads;
  if (Object.values(others).some((head) => line === head.join(','))) return true;
  const own = supervision.join(',');
  const section = new RegExp(`^(?:,${SECTION}[^,"]*|,"${SECTION}(?:[^"]|"")*")*$`);
  return line.startsWith(own) && section.test(line.slice(own.length));
}

/** A report as a table for spreadsheets, in which no cell is taken for a formula. */
export function asCsv(body: Body): string {
  const safe = rowsOf(body).map((row) => row.map(printable));
  return stringify(safe, { escape_formulas: true, record_delimiter: 'windows' });
}

function rowsOf(body: Body): readonly (readonly string[])[] {
  switch (body.kind) {
    case 'supervision':
      return supervisionRows(body.courses);
    case 'to-do':
      return [heads[body.kind], ...body.tasks.map(taskRow)];
    case 'portfolio':
      return [heads[body.kind], ...body.cases.map(caseRow)];
  }
}

function taskRow(task: Task): string[] {
  return [task.clinician ?? '', nameOf(task), task.session ?? '', task.kind, task.rule, task.message];
}

function caseRow(each: CaseRow): string[] {
  return [
    nameOf(each),
    each.format,
    each.areas.join('; '),
    String(each.held),
    each.first ?? '',
    each.last ?? '',
    sessions(each.measured),
    each.measuredEveryFourth ? 'yes' : 'no',
    sessions(each.supervision),
  ];
}

function supervisionRows(courses: readonly CourseRow[]): string[][] {
  const titles = new Map(
    courses.flatMap(({ sections }) => sections.map(({ id, title }) => [id, title] as const)),
  );
  return [
    [...heads.supervision, ...[...titles.values()].map((title) => SECTION + title)],
    ...courses.map((course) => [
      nameOf(course),
      course.clinician ?? '',
      String(course.sessions.held),
      String(course.sessions.planned ?? ''),
      course.first ?? '',
      course.last ?? '',
      sessions(course.awaitingSignature),
      sessions(course.awaitingCosignature),
      sessions(course.overdueDrafts),
      course.gaps.map(({ rule, count }) => `${rule} ${count}`).join('; '),
      ...Array.from(titles.keys(), (wanted) => {
        const section = course.sections.find(({ id }) => id === wanted);
        return section ? `${section.recorded} of ${section.of}` : '';
      }),
    ]),
  ];
}

function sessions(names: readonly string[]): string {
  return names.join(' ');
}
