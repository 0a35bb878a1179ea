import { categoryTitles } from '../../server/src/cli/commands/rules.ts';
import { categories, profileNames, profiles, rules, summaryOfRule } from '../../server/src/core/index.ts';
import type { Rule } from '../../server/src/core/rules/index.ts';

function byCategory(): { readonly title: string; readonly members: readonly Rule[] }[] {
  return categories
    .map((category) => ({
      title: categoryTitles[category],
      members: rules.filter(({ meta }) => meta.category === category),
    }))
    .filter(({ members }) => members.length > 0);
}

/** A row of cells; what would end a cell early is escaped. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** The first page of the rules: every rule by category. */
export function catalogue(): string {
  const parts = byCategory().map(({ title, members }) => {
    const rows = members.map((rule) => {
      const { id, meta } = rule;
      return tableRow([
        `[\`${id}\`](${id}.md)`,
        meta.severity,
        meta.relaxedInDrafts ? 'hint' : '',
        meta.runsOnStubs ? 'yes' : '',
        meta.fix ?? '',
        summaryOfRule(rule),
      ]);
    });
    return [
      `## ${title}\n`,
      tableRow(['rule', 'severity', 'in drafts', 'stubs', 'fix', 'fires when']),
      tableRow(['---', '---', '---', '---', '---', '---']),
      ...rows,
      '',
    ].join('\n');
  });
  return [
    '# The catalogue of checks\n',
    `${rules.length} rules, with their severity in the \`standard\` profile. \`off\`: only where it is switched on. In drafts: the severity`,
    'in a note with `status: draft`, where it differs. Stubs: whether the rule looks at cancelled and no-show notes.',
    'Fix: safe, applied by `source.fixAll` and `lint --fix`. Suggest: offered as a quick fix, for a person to choose.\n',
    parts.join('\n'),
  ].join('\n');
}

/** The rules by category with their severity, for the README. */
export function ruleTable(): string {
  const rows = byCategory().map(({ title, members }) =>
    tableRow([title, members.map(({ id }) => `[\`${id}\`](docs/rules/${id}.md)`).join(', ')]),
  );
  return [tableRow(['what', 'rules']), tableRow(['---', '---']), ...rows, ''].join('\n');
}

/** The bundled profiles, for the README. */
export function profileTable(): string {
  const rows = profileNames.map((name) => tableRow([`\`ipt:${name}\``, profiles[name].description]));
  return [tableRow(['profile', 'what it does']), tableRow(['---', '---']), ...rows, ''].join('\n');
}
