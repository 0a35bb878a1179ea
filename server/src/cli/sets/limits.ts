import {
  type Config,
  type Day,
  fieldHas,
  type NoteGlance,
  objectionToCondition,
  parseDay,
} from '../../core/index.ts';
import { UsageError } from '../io.ts';

/** Days, both ends included; an end that is absent is open. */
export interface Days {
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

/** What a note must say in its front matter to be reported. */
export interface Limits {
  readonly dated: Days | undefined;
  /** In lower case; none where any will do. */
  readonly clinicians: readonly string[];
  /** Client and group codes, in the same way. */
  readonly clients: readonly string[];
  readonly where: readonly Condition[];
}

/** Limits that leave nothing out. */
export const noLimits: Limits = { dated: undefined, clinicians: [], clients: [], where: [] };

/** A field and the value that it must have. */
export interface Condition {
  readonly field: string;
  readonly value: string;
}

/**
 * Whether a note is within limits; `undated` where that depends on a date which the note does not tell, `other-day` where
 * nothing but its date is not within them.
 */
export type Verdict = 'in' | 'out' | 'undated' | 'other-day';

/** True where the limits leave nothing out. */
export function isUnlimited({ dated, clinicians, clients, where }: Limits): boolean {
  return dated === undefined && clinicians.length + clients.length + where.length === 0;
}

/** @param text of the note at the path, asked for only where a field other than those of a glance decides. */
export function judge(
  limits: Limits,
  glance: NoteGlance,
  config: Config,
  { path, text }: { readonly path: string; readonly text: () => string },
): Verdict {
  const { dated, clinicians, clients, where } = limits;
  const isOneOf = (codes: readonly string[], code: string | undefined) =>
    codes.length === 0 || (code !== undefined && codes.includes(code.toLowerCase()));
  if (!isOneOf(clinicians, glance.clinician) || !isOneOf(clients, glance.code)) return 'out';
  if (where.length > 0) {
    const own = text();
    if (
      !where.every(({ field, value }) => fieldHas(own, field, value, config.lexicon, config.fromPath(path)))
    )
      return 'out';
  }
  if (!dated) return 'in';
  if (glance.date === undefined) return 'undated';
  return isWithin(glance.date, dated) ? 'in' : 'other-day';
}

/**
 * Refuses conditions that no note can fulfil.
 * @param configs those in force for the notes: a field that one of them adds is known.
 * @throws UsageError that says what is known.
 */
export function checkConditions({ where }: Limits, configs: ReadonlySet<Config>): void {
  for (const { field, value } of where) {
    const objections = Array.from(configs, ({ lexicon }) => objectionToCondition(field, value, lexicon));
    const [first] = objections;
    if (first && objections.every((each) => each !== undefined))
      throw new UsageError(`--where: ${first.message}`);
  }
}

/**
 * Reads what `--dated` is given: so many days back, or two days with `..` between them.
 * @returns `undefined` for what is neither.
 */
export function readDays(text: string, today: Day): Days | undefined {
  const back = /^(\d{1,5})d$/.exec(text);
  if (back) return { from: today - Number(back[1]), to: undefined };
  const [from, to, ...others] = text.split('..');
  if (from === undefined || to === undefined || others.length > 0 || text === '..') return undefined;
  const days = { from: parseDay(from), to: parseDay(to) };
  if ((from !== '' && days.from === undefined) || (to !== '' && days.to === undefined)) return undefined;
  const isTurned = days.from !== undefined && days.to !== undefined && days.from > days.to;
  return isTurned ? undefined : days;
}

function isWithin(day: Day, { from, to }: Days): boolean {
  return (from === undefined || day >= from) && (to === undefined || day <= to);
}
