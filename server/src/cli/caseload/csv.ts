import { stringify } from 'csv-stringify/sync';
import { printable } from '../printable.ts';
import { type Body, type CourseRow, nameOf } from './data.ts';

/** What the first line of each kind begins with. */
export const csvHeads = {
  supervision: 'course,clinician,held',
  'to-do': 'clinician,course,session',
  portfolio: 'case,format,areas',
} as const;

/** A report as a table for spreadsheets, in which no cell is taken for a formula. */
export function asCsv(body: Body): string {
  const rows =
    body.kind === 'supervision'
      ? supervisionRows(body.courses)
      : body.kind === 'to-do'
        ? [
            ['clinician', 'course', 'session', 'kind', 'rule', 'message'],
            ...body.tasks.map((task) => [
              task.clinician ?? '',
              nameOf(task),
              task.session ?? '',
              task.kind,
              task.rule,
              task.message,
            ]),
          ]
        : [
            [
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
            ...body.cases.map((each) => [
              nameOf(each),
              each.format,
              each.areas.join('; '),
              String(each.held),
              each.first ?? '',
              each.last ?? '',
              sessions(each.measured),
              each.measuredEveryFourth ? 'yes' : 'no',
              sessions(each.supervision),
            ]),
          ];
  const safe = rows.map((row) => row.map(printable));
  return stringify(safe, { escape_formulas: true, record_delimiter: 'windows' });
}

function supervisionRows(courses: readonly CourseRow[]): string[][] {
  const titles = new Map(
    courses.flatMap(({ sections }) => sections.map(({ id, title }) => [id, title] as const)),
  );
  const head = [
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
  ];
  return [
    [...head, ...[...titles.values()].map((title) => `recorded: ${title}`)],
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
