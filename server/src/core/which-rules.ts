import type { Settings } from './config/settings.ts';
import { reportsOn } from './report-from.ts';
import { type Rule, ruleOf } from './rules/index.ts';
import type { Day } from './text/calendar.ts';

/** What decides whether a rule looks at a note. */
export interface NoteStatus {
  readonly isDraft: boolean;
  readonly isStub: boolean;
  /** True where it holds nothing but whitespace. */
  readonly isBlank?: boolean;
  /** The day of the session, where it is known. */
  readonly date: Day | undefined;
}

/** A rule that looks at a note, with its options. */
export interface RuleInForce<R extends Rule> {
  readonly rule: R;
  readonly options: Readonly<Record<string, unknown>>;
}

/** True where a rule is switched on and looks at a note of this status. */
export function runs(id: string, settings: Settings, status: NoteStatus): boolean {
  const rule = ruleOf(id);
  return rule !== undefined && looksAt(rule, settings, status) && reportsOn(rule, settings, status.date);
}

/** The same, whatever day the note is of. */
function looksAt(rule: Rule, settings: Settings, status: NoteStatus): boolean {
  const setting = settings.rules.get(rule.id);
  if (!setting || setting.severity === 'off') return false;
  if (setting.severity === 'default' && rule.meta.severity === 'off') return false;
  if (status.isBlank) return rule.meta.runsOnBlank === true;
  if (status.isStub && !rule.meta.runsOnStubs) return false;
  if (!status.isDraft) return true;
  return settings.drafts !== 'skip' && (settings.onDrafts?.has(rule.id) ?? true);
}

interface Known<R extends Rule> {
  readonly rules: readonly RuleInForce<R>[];
  /** True where the day of a note may leave out some of them. */
  readonly isDated: boolean;
}

/** The rules of one scope that run, worked out once for all notes of the same settings and status. */
export class RulesInForce<R extends Rule> {
  readonly #rules: readonly R[];
  readonly #known = new WeakMap<Settings, Known<R>[]>();

  constructor(rules: readonly R[]) {
    this.#rules = rules;
  }

  /** The rules that run on a note of this status, in their order. */
  on(settings: Settings, status: NoteStatus): readonly RuleInForce<R>[] {
    const byStatus = this.#known.get(settings) ?? [];
    this.#known.set(settings, byStatus);
    const kind = (status.isBlank ? 4 : 0) + (status.isStub ? 2 : 0) + (status.isDraft ? 1 : 0);
    const known = byStatus[kind] ?? this.#lookUp(settings, status);
    byStatus[kind] = known;
    if (!known.isDated) return known.rules;
    return known.rules.filter(({ rule }) => reportsOn(rule, settings, status.date));
  }

  #lookUp(settings: Settings, status: NoteStatus): Known<R> {
    const rules = this.#rules
      .filter((rule) => looksAt(rule, settings, status))
      .map((rule) => ({ rule, options: settings.rules.get(rule.id)?.options ?? {} }));
    const isDated = rules.some(({ rule }) => settings.rules.get(rule.id)?.reportsFrom !== undefined);
    return { rules, isDated: isDated || settings.checkFrom !== undefined };
  }
}
