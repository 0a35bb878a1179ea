import * as l10n from '@vscode/l10n';
import type { WireCase } from '../../../server/src/wire/courses.ts';
import { amount } from '../amount.ts';

/** Which courses of the caseload are shown; nothing chosen of a kind: all. */
export interface CaseFilter {
  readonly clinicians: readonly string[];
  readonly phases: readonly string[];
  /** Only courses with an error, a warning or a prompt that is left. */
  readonly hasGaps: boolean;
  /** Only courses with a note that waits for the supervisor's signature. */
  readonly awaitsCosignature: boolean;
  /** Only courses with a draft that is older than so many days. */
  readonly draftsOlderThan?: number;
}

export const noFilter: CaseFilter = { clinicians: [], phases: [], hasGaps: false, awaitsCosignature: false };

export function isFiltering(filter: CaseFilter): boolean {
  return filterLine(filter) !== '';
}

/**
 * The courses that pass, in their order.
 * @param today ISO date.
 */
export function filtered(cases: readonly WireCase[], filter: CaseFilter, today: string): WireCase[] {
  return cases.filter(
    (each) =>
      isChosen(each.clinician, filter.clinicians) &&
      isChosen(each.phase, filter.phases) &&
      (!filter.hasGaps || isWanting(each)) &&
      (!filter.awaitsCosignature || each.awaitingCosignature > 0) &&
      (filter.draftsOlderThan === undefined || daysSince(each.oldestDraft, today) > filter.draftsOlderThan),
  );
}

/** A filter in a few words, for the head of the view: `C-07, C-21 · middle · gaps`. */
export function filterLine(filter: CaseFilter): string {
  const { clinicians, phases, hasGaps, awaitsCosignature, draftsOlderThan } = filter;
  const kinds = [
    clinicians.join(', '),
    phases.join(', '),
    hasGaps ? l10n.t('gaps') : '',
    awaitsCosignature ? l10n.t('awaiting co-signature') : '',
    draftsOlderThan === undefined ? '' : l10n.t('drafts older than {0}', amount(draftsOlderThan, 'day')),
  ];
  return kinds.filter((words) => words !== '').join(' · ');
}

/** Something that can be chosen, and whether it is. */
export interface FilterChoice {
  readonly kind: 'clinician' | 'phase' | 'state';
  readonly value: string;
  readonly isChosen: boolean;
}

const phaseOrder = ['initial', 'middle', 'termination', 'maintenance'];

/** What there is to choose from: the clinicians and phases of the caseload and of the filter, and states of notes. */
export function filterChoices(cases: readonly WireCase[], filter: CaseFilter): FilterChoice[] {
  const clinicians = known(
    cases.map(({ clinician }) => clinician),
    filter.clinicians,
  ).sort();
  const phases = known(
    cases.map(({ phase }) => phase),
    filter.phases,
  ).sort((a, b) => phaseOrder.indexOf(a) - phaseOrder.indexOf(b));
  const states = [
    ...(filter.hasGaps ? ['gaps'] : []),
    ...(filter.awaitsCosignature ? ['cosignature'] : []),
    ...(filter.draftsOlderThan === undefined ? [] : ['drafts']),
  ];
  return [
    ...choices('clinician', clinicians, filter.clinicians),
    ...choices('phase', phases, filter.phases),
    ...choices('state', ['gaps', 'cosignature', 'drafts'], states),
  ];
}

/**
 * The filter that follows from what was chosen.
 * @param days how old drafts must be, where they are chosen.
 */
export function filterOf(
  chosen: readonly Pick<FilterChoice, 'kind' | 'value'>[],
  days: number | undefined,
): CaseFilter {
  const of = (kind: FilterChoice['kind']) =>
    chosen.filter((choice) => choice.kind === kind).map(({ value }) => value);
  const states = of('state');
  return {
    clinicians: of('clinician'),
    phases: of('phase'),
    hasGaps: states.includes('gaps'),
    awaitsCosignature: states.includes('cosignature'),
    ...(asksForDays(chosen) && days !== undefined && { draftsOlderThan: days }),
  };
}

/** True where it must be asked how old drafts must be. */
export function asksForDays(chosen: readonly Pick<FilterChoice, 'kind' | 'value'>[]): boolean {
  return chosen.some(({ kind, value }) => kind === 'state' && value === 'drafts');
}

/** What is wrong with a number of days as it is typed; `undefined` where nothing is. */
export function objectionToDays(text: string): string | undefined {
  return /^\s*\d{1,4}\s*$/.test(text) ? undefined : l10n.t('Write a whole number of days, such as 7.');
}

/** True where something is left to do in a course. */
function isWanting({ counts: { errors, warnings, prompts } }: WireCase): boolean {
  return errors + warnings + prompts > 0;
}

/** Whole days between two calendar dates; of none it is no day. */
function daysSince(date: string | undefined, today: string): number {
  return date === undefined ? -Infinity : (Date.parse(today) - Date.parse(date)) / 86_400_000;
}

function choices(
  kind: FilterChoice['kind'],
  values: readonly string[],
  chosen: readonly string[],
): FilterChoice[] {
  return values.map((value) => ({ kind, value, isChosen: chosen.includes(value) }));
}

function isChosen(value: string | undefined, chosen: readonly string[]): boolean {
  return chosen.length === 0 || (value !== undefined && chosen.includes(value));
}

function known(values: readonly (string | undefined)[], chosen: readonly string[]): string[] {
  return [...new Set([...values.filter((value) => value !== undefined), ...chosen])];
}
