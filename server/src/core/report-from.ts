import type { Settings } from './config/settings.ts';
import { type Severity, severities } from './finding.ts';
import type { Rule } from './rules/index.ts';
import type { Day } from './text/calendar.ts';

/** True for a note that `checkFrom` leaves to the past. A note without a date is not: its date is a gap of today. */
export function isBeforeCheckFrom({ checkFrom }: Settings, date: Day | undefined): boolean {
  return isBefore(date, checkFrom);
}

/** True where a rule may report on a note of this day: neither the rule's own `from` nor `checkFrom` is against it. */
export function reportsOn(rule: Rule, settings: Settings, date: Day | undefined): boolean {
  if (isBefore(date, settings.rules.get(rule.id)?.reportsFrom)) return false;
  return rule.meta.beforeCheckFrom !== undefined || !isBeforeCheckFrom(settings, date);
}

/** True where a finding of this severity stays on a note of this day, on which its rule may report. */
export function staysOn(rule: Rule, severity: Severity, settings: Settings, date: Day | undefined): boolean {
  if (rule.meta.beforeCheckFrom !== 'warnings' || !isBeforeCheckFrom(settings, date)) return true;
  return severities.indexOf(severity) <= severities.indexOf('warning');
}

function isBefore(date: Day | undefined, first: Day | undefined): boolean {
  return date !== undefined && first !== undefined && date < first;
}
