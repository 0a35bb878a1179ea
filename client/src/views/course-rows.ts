import * as l10n from '@vscode/l10n';
import type { CourseResult, WireCounts, WireMeasure, WireSession } from '../../../server/src/wire/courses.ts';
import { amount, outOf } from '../amount.ts';
import { leaf, type Row, type TreeContent } from './row.ts';

/** Said where notes that are not open are out of reach, or some of them: in a folder that is on no disk. */
export function unread(): string {
  return l10n.t('The notes of this folder cannot be read here, or not all of them.');
}

/**
 * The tree *Course* for what the server answers.
 * @param current URI of the note that the views show.
 */
export function courseContent(
  answer: CourseResult | 'unread' | null | undefined,
  current: string | undefined,
): TreeContent {
  if (!answer) return { rows: [], message: '' };
  if (answer === 'unread') {
    return {
      rows: [],
      message: `${unread()} ${l10n.t('Each open note is checked by itself. “Check Workspace” says what was not read.')}`,
    };
  }
  return { rows: sessionRows(answer, current), message: courseLine(answer) };
}

/** Whose course the tree shows for a note, and from which: where it is another, the server is asked at once. */
export function subjectOf(
  note: { readonly uri: string; readonly code?: string } | undefined,
): string | undefined {
  return note && `${note.uri} ${note.code ?? ''}`;
}

/**
 * The tree *Course*: the notes of a client or group in their order, each with its areas, measures, open homework and
 * findings. Totals of measures are not shown.
 * @param current URI of the note in the active editor.
 */
export function sessionRows({ sessions }: CourseResult, current?: string): Row[] {
  return sessions.map((session) => {
    const { uri, counts, openHomework } = session;
    const words = [
      session.phase,
      ...(openHomework.length > 0 ? [homeworkOpen(openHomework.length)] : []),
      statusOf(session),
      session.date,
    ];
    return {
      id: uri,
      label:
        session.session === undefined
          ? l10n.t('Session without a number')
          : l10n.t('Session {0}', session.session),
      ...countOf(counts),
      description: joined(words),
      tooltip: tooltipOf(session),
      icon: iconOf(session),
      tone: session.status === 'stub' ? 'faint' : 'plain',
      click: { uri },
      children: details(session),
      isOpen: false,
      isCurrent: uri === current,
    };
  });
}

/** The state of a course, in a line: `SYN-101 · episode 2 · session 12 of 16 · 1 homework open`. */
export function courseLine({ code, episode, planned, sessions }: CourseResult): string {
  const last = sessions.findLast(
    ({ session, status }) => session !== undefined && status !== 'stub',
  )?.session;
  const open = sessions.reduce((sum, { openHomework }) => sum + openHomework.length, 0);
  return joined([
    code,
    ...episodeOf(episode),
    ...(last === undefined ? [] : [l10n.t('session {0}', outOf(last, planned))]),
    ...(open > 0 ? [homeworkOpen(open)] : []),
  ]);
}

/** The episode, where it is not the first. */
export function episodeOf(episode: number): string[] {
  return episode > 1 ? [l10n.t('episode {0}', episode)] : [];
}

/** What is left to do, beside the label of a row; nothing where nothing is. */
export function countOf(counts: WireCounts): Pick<Row, 'count'> {
  const count = leftOf(counts);
  return count === '' ? {} : { count };
}

/**
 * What is left to do in notes: prompts, and what the Problems panel counts besides. Hints are not in it, as they are not in
 * the panel.
 */
export function leftOf({ errors, warnings, infos, prompts }: WireCounts): string {
  const each = [
    [errors, 'error'],
    [warnings, 'warning'],
    [infos, 'info'],
  ] as const;
  const found = each.filter(([count]) => count > 0).map(([count, noun]) => amount(count, noun));
  return joined([...(prompts > 0 ? [promptsLeft(prompts)] : []), ...found], ', ');
}

/** How many prompts are unanswered: `2 prompts left`. */
export function promptsLeft(count: number): string {
  return l10n.t('{0} left', amount(count, 'prompt'));
}

/** How much homework no later note names: `1 homework open`. */
export function homeworkOpen(count: number): string {
  return l10n.t('{0} homework open', count);
}

export function joined(words: readonly (string | undefined)[], by = ' · '): string {
  return words.filter((word) => word !== undefined && word !== '').join(by);
}

function statusOf({ status, isSigned, awaitsCosignature }: WireSession): string {
  if (status === 'stub') return l10n.t('not held');
  if (awaitsCosignature) return l10n.t('awaiting co-signature');
  if (isSigned) return l10n.t('signed');
  return status === 'draft' ? l10n.t('draft') : l10n.t('complete');
}

function iconOf({ status, isSigned }: WireSession): string {
  if (status === 'stub') return 'circle-slash';
  if (status === 'draft') return 'edit';
  return isSigned ? 'verified' : 'note';
}

function tooltipOf({ areas, openHomework }: WireSession): string {
  const lines = [
    joined(areas, ', '),
    openHomework.length > 0 ? l10n.t('Open homework: {0}', openHomework.join(', ')) : undefined,
    l10n.t('Click to open the note.'),
  ];
  return joined(lines, '\n');
}

function details({ uri, areas, measures, openHomework, counts }: WireSession): Row[] {
  const left = leftOf(counts);
  const row = { ...leaf, tone: 'plain', click: { uri } } as const;
  return [
    ...areas.map((area) => ({ ...row, id: `${uri}#area.${area}`, label: area, icon: 'target' })),
    ...measures.map((measure) => measureRow(measure, row, uri)),
    ...openHomework.map((id) => ({
      ...row,
      id: `${uri}#homework.${id}`,
      label: id,
      description: l10n.t('open'),
      tooltip: l10n.t('Homework that no later note names. Click to open the note that sets it.'),
      icon: 'circle-large-outline',
    })),
    ...(left === ''
      ? []
      : [{ ...row, id: `${uri}#left`, label: l10n.t('Left to do'), description: left, icon: 'search' }]),
  ];
}

function measureRow(
  { id, label, band, reliableChange }: WireMeasure,
  row: Pick<Row, 'children' | 'isOpen' | 'tone' | 'click'>,
  uri: string,
): Row {
  const change =
    reliableChange === undefined
      ? undefined
      : reliableChange < 0
        ? l10n.t('reliably lower than at first')
        : l10n.t('reliably higher than at first');
  const description = joined([band, change]);
  return {
    ...row,
    id: `${uri}#measure.${id}`,
    label,
    ...(description !== '' && { description }),
    tooltip: joined([label, band, change], '\n'),
    icon: 'graph-line',
  };
}
