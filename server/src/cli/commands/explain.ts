import { fixKinds, nearestKnown, ruleOf, rules, summaryOfRule } from '../../core/index.ts';
import { docsOf } from '../format/report.ts';
import { type ExitStatus, exit, type Io, UsageError } from '../io.ts';

/** Prints what one rule checks and why. */
export function explain(id: string, io: Io): ExitStatus {
  const rule = ruleOf(id);
  if (!rule) throw new UsageError(unknownRule(id));
  const { meta, options } = rule;
  const lines = [
    `${rule.id}: ${meta.title}`,
    '',
    summaryOfRule(rule),
    meta.why,
    '',
    `Severity: ${meta.severity}${meta.relaxedInDrafts ? ', hint in drafts' : ''}.`,
    `Fix: ${fixKinds[meta.fix ?? 'none']}.`,
    ...Object.entries(options).map(
      ([name, option]) => `Option ${name}: ${option.description} Default: ${JSON.stringify(option.default)}.`,
    ),
    ...(meta.notes ? ['', ...meta.notes.map((note) => `- ${note}`)] : []),
    '',
    `Silence it where it does not apply: <!-- ipt-ignore ${rule.id}: your reason -->`,
    `More: ${docsOf(rule.id)}`,
  ];
  io.out.write(`${lines.join('\n')}\n`);
  return exit.clean;
}

/** What is said of a rule id that there is not. */
export function unknownRule(id: string): string {
  const near = nearestKnown(
    id,
    rules.map((rule) => [rule.id, rule.id] as const),
  )?.meaning;
  return `There is no rule “${id}”. ${near ? `Did you mean “${near}”?` : 'Run "ipt-notes rules" for the list.'}`;
}
