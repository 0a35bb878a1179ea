import type { Directive } from './directives.ts';
import type { Finding } from './finding.ts';
import { firstToPass } from './text/bisect.ts';

/** Lines that a directive covers, and how far those reach that any before it covers, or it. */
interface Stretch {
  readonly first: number;
  readonly reach: number;
}

/** What some directives silence. Without a reason, or with a word that is none of ours, one silences nothing. */
export class Silencing {
  /** What the directives for each rule cover, by first lines. */
  readonly #covers = new Map<string, readonly Stretch[]>();
  /** The lines of the findings of each rule, ascending. */
  readonly #lines = new Map<string, readonly number[]>();

  /** @param findings those that directives are used for. */
  constructor(directives: readonly Directive[], findings: readonly Finding[]) {
    const working = directives.filter((each) => each.hasReason && each.isKnown);
    for (const [rule, own] of byRule(working, ({ rules }) => rules.map(({ id }) => id)))
      this.#covers.set(rule, coverOf(own));
    if (working.length === 0) return;
    for (const [rule, own] of byRule(findings, (finding) => [finding.rule])) {
      const lines = own.map(({ place }) => place.start.line);
      this.#lines.set(
        rule,
        lines.sort((a, b) => a - b),
      );
    }
  }

  /** True where a directive silences the finding. */
  silences({ rule, place }: Finding): boolean {
    const { line } = place.start;
    const stretches = this.#covers.get(rule) ?? [];
    const before = stretches[firstToPass(stretches, ({ first }) => first > line) - 1];
    return before !== undefined && before.reach >= line;
  }

  /** True where the directive silences a finding of a rule that it names. */
  isUsed({ hasReason, isKnown, lines: covered }: Directive, rule: string): boolean {
    if (!hasReason || !isKnown) return false;
    const lines = this.#lines.get(rule) ?? [];
    const { first, last } = covered ?? { first: 0, last: Number.POSITIVE_INFINITY };
    const next = lines[firstToPass(lines, (line) => line >= first)];
    return next !== undefined && next <= last;
  }
}

function byRule<T>(all: readonly T[], rulesOf: (each: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    for (const rule of new Set(rulesOf(each))) {
      const group = groups.get(rule);
      if (group) group.push(each);
      else groups.set(rule, [each]);
    }
  }
  return groups;
}

function coverOf(directives: readonly Directive[]): Stretch[] {
  const all = directives.map(({ lines }) => lines ?? { first: 0, last: Number.POSITIVE_INFINITY });
  let reach = -1;
  return all
    .sort((a, b) => a.first - b.first)
    .map(({ first, last }) => {
      reach = Math.max(reach, last);
      return { first, reach };
    });
}
