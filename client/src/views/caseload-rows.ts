import type { WireCase } from '../../../server/src/wire-courses.ts';
import { amount } from '../amount.ts';
import { isWanting } from './case-filter.ts';
import { episodeOf, findingsOf, joined, outOf, severitiesOf } from './course-rows.ts';
import { leaf, type Row } from './row.ts';

/** The tree *Caseload*: a row for each course of treatment; its notes are asked for once it is unfolded. */
export function caseRows(cases: readonly WireCase[]): Row[] {
  return cases.map((each) => ({
    ...leaf,
    id: `${each.kind} ${each.code} ${each.episode}`,
    label: each.code,
    description: joined([
      ...episodeOf(each.episode),
      each.phase,
      ...(each.session === undefined ? [] : [outOf(each.session, each.planned)]),
      ...findingsOf(each.counts),
      ...(each.openHomework > 0 ? [`${each.openHomework} homework open`] : []),
    ]),
    tooltip: tooltipOf(each),
    icon: each.kind === 'group' ? 'organization' : 'person',
    tone: isWanting(each) ? 'attention' : 'plain',
    click: { uri: each.uri },
    courseOf: each.uri,
  }));
}

function tooltipOf({ clinician, areas, date, notes, counts }: WireCase): string {
  const lines = [
    clinician === undefined ? undefined : `Clinician ${clinician}`,
    joined(areas, ', '),
    joined([amount(notes, 'note'), date === undefined ? undefined : `the latest of ${date}`], ', '),
    severitiesOf(counts),
    'Click to open the latest note.',
  ];
  return joined(lines, '\n');
}
