import type { RuleBase } from '../rules/define.ts';
import { defaultSeverity, fixKinds } from '../rules/define.ts';

/** A rule explained in Markdown, as an editor shows it on a page of its own. */
export function explainRule({ id, meta, options }: RuleBase): string {
  const severity =
    meta.severity === 'off' ? `off (${defaultSeverity(meta)} when switched on)` : meta.severity;
  const facts = [
    `- Severity: ${severity}${meta.relaxedInDrafts ? '; hint in drafts' : ''}`,
    `- Fix: ${fixKinds[meta.fix ?? 'none']}`,
    ...Object.entries(options).map(([name, { description }]) => `- Option \`${name}\`: ${description}`),
  ];
  const parts = [
    `# ${meta.title}`,
    `\`${id}\``,
    meta.summary,
    meta.why,
    facts.join('\n'),
    ...(meta.notes ? [meta.notes.map((note) => `- ${note}`).join('\n')] : []),
    `Where it does not apply, silence it with a reason:\n\n\`\`\`markdown\n<!-- ipt-ignore ${id}: [state the reason] -->\n\`\`\``,
  ];
  return `${parts.join('\n\n')}\n`;
}
