import * as l10n from '@vscode/l10n';
import type { CaseloadResult, WireCase } from '../../../server/src/wire/courses.ts';
import { amount, outOf } from '../amount.ts';
import { type CaseFilter, filtered, filterLine, isFiltering } from './case-filter.ts';
import { countOf, episodeOf, homeworkOpen, joined, unread } from './course-rows.ts';
import { leaf, type Row, type TreeContent } from './row.ts';

/**
 * The tree *Caseload* for what the server has answered so far.
 * @param today ISO date.
 */
export function caseloadContent(
  answer: CaseloadResult | undefined,
  filter: CaseFilter,
  today: string,
): TreeContent {
  const rows = caseRows(filtered(answer?.cases ?? [], filter, today));
  return { rows, message: messageOf(answer, rows.length, filter), description: filterLine(filter) };
}

function messageOf(answer: CaseloadResult | undefined, shown: number, filter: CaseFilter): string {
  if (!answer) return '';
  if (!answer.isComplete) return l10n.t('Reading the notes…');
  if (answer.isUnread && answer.cases.length === 0) return unread();
  const lacks = answer.isUnread ? l10n.t('The notes of some folders cannot be read here.') : undefined;
  const isNoneLeft = shown === 0 && isFiltering(filter);
  return joined([isNoneLeft ? l10n.t('No course passes the filter.') : undefined, lacks], ' ');
}

/** True once all notes were read and it is known that there are none or which there are. */
export function isCaseloadRead(answer: CaseloadResult | undefined): boolean {
  return answer?.isComplete === true && !answer.isUnread;
}

/** The tree *Caseload*: a row for each course of treatment; its notes are asked for once it is unfolded. */
export function caseRows(cases: readonly WireCase[]): Row[] {
  return cases.map((each) => ({
    ...leaf,
    id: `${each.kind} ${each.code} ${each.episode}`,
    label: each.code,
    ...countOf(each.counts),
    description: joined([
      ...episodeOf(each.episode),
      each.phase,
      ...(each.session === undefined ? [] : [outOf(each.session, each.planned)]),
      ...(each.openHomework > 0 ? [homeworkOpen(each.openHomework)] : []),
    ]),
    tooltip: tooltipOf(each),
    icon: each.kind === 'group' ? 'organization' : 'person',
    tone: 'plain',
    click: { uri: each.uri },
    courseOf: each.uri,
  }));
}

function tooltipOf({ clinician, areas, date, notes, awaitingCosignature, oldestDraft }: WireCase): string {
  const lines = [
    clinician === undefined ? undefined : l10n.t('Clinician {0}', clinician),
    joined(areas, ', '),
    joined([amount(notes, 'note'), date === undefined ? undefined : l10n.t('the latest of {0}', date)], ', '),
    awaitingCosignature > 0
      ? l10n.t('{0} awaiting co-signature', amount(awaitingCosignature, 'note'))
      : undefined,
    oldestDraft === undefined ? undefined : l10n.t('Oldest draft of {0}', oldestDraft),
    l10n.t('Click to open the latest note.'),
  ];
  return joined(lines, '\n');
}
