import type { WireCase } from '../../../server/src/wire-courses.ts';

/** Which courses of the caseload are shown; nothing chosen of a kind: all. */
export interface CaseFilter {
  readonly clinicians: readonly string[];
  readonly phases: readonly string[];
  /** Only courses in which an error or a warning is found. */
  readonly hasGaps: boolean;
}

export const noFilter: CaseFilter = { clinicians: [], phases: [], hasGaps: false };

export function isFiltering({ clinicians, phases, hasGaps }: CaseFilter): boolean {
  return clinicians.length > 0 || phases.length > 0 || hasGaps;
}

/** The courses that pass, in their order. */
export function filtered(cases: readonly WireCase[], filter: CaseFilter): WireCase[] {
  return cases.filter(
    (each) =>
      isChosen(each.clinician, filter.clinicians) &&
      isChosen(each.phase, filter.phases) &&
      (!filter.hasGaps || isWanting(each)),
  );
}

/** True where an error or a warning is found in a course. */
export function isWanting({ counts: { errors, warnings } }: WireCase): boolean {
  return errors + warnings > 0;
}

/** A filter in a few words, for the head of the view: `C-07, C-21 · middle · gaps`. */
export function filterLine({ clinicians, phases, hasGaps }: CaseFilter): string {
  const kinds = [clinicians.join(', '), phases.join(', '), hasGaps ? 'gaps' : ''];
  return kinds.filter((words) => words !== '').join(' · ');
}

/** Something that can be chosen, and whether it is. */
export interface FilterChoice {
  readonly kind: 'clinician' | 'phase' | 'gaps';
  readonly value: string;
  readonly isChosen: boolean;
}

const phaseOrder = ['initial', 'middle', 'termination', 'maintenance'];

/** What there is to choose from: the clinicians and phases of the caseload and of the filter, and gaps. */
export function filterChoices(cases: readonly WireCase[], filter: CaseFilter): FilterChoice[] {
  const clinicians = known(
    cases.map(({ clinician }) => clinician),
    filter.clinicians,
  ).sort();
  const phases = known(
    cases.map(({ phase }) => phase),
    filter.phases,
  ).sort((a, b) => phaseOrder.indexOf(a) - phaseOrder.indexOf(b));
  const isIn = (values: readonly string[]) => (value: string) => values.includes(value);
  return [
    ...choices('clinician', clinicians, isIn(filter.clinicians)),
    ...choices('phase', phases, isIn(filter.phases)),
    ...choices('gaps', ['gaps'], () => filter.hasGaps),
  ];
}

/** The filter that follows from what was chosen. */
export function filterOf(chosen: readonly Pick<FilterChoice, 'kind' | 'value'>[]): CaseFilter {
  const of = (kind: FilterChoice['kind']) =>
    chosen.filter((choice) => choice.kind === kind).map(({ value }) => value);
  return { clinicians: of('clinician'), phases: of('phase'), hasGaps: of('gaps').length > 0 };
}

function choices(
  kind: FilterChoice['kind'],
  values: readonly string[],
  isIn: (value: string) => boolean,
): FilterChoice[] {
  return values.map((value) => ({ kind, value, isChosen: isIn(value) }));
}

function isChosen(value: string | undefined, chosen: readonly string[]): boolean {
  return chosen.length === 0 || (value !== undefined && chosen.includes(value));
}

function known(values: readonly (string | undefined)[], chosen: readonly string[]): string[] {
  return [...new Set([...values.filter((value) => value !== undefined), ...chosen])];
}
