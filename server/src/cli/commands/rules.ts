import { type Category, categories, defaultSeverity, rules, summaryOfRule } from '../../core/index.ts';
import { docsOf } from '../format/report.ts';
import { type ExitStatus, exit, type Io } from '../io.ts';

/** The headings under which rules are listed. */
export const categoryTitles: Readonly<Record<Category, string>> = {
  structure: 'Structure',
  'problem-areas': 'Problem areas and tags',
  'front-matter': 'Front matter',
  'measures-and-risk': 'Measures and risk',
  privacy: 'Privacy',
  course: 'Course',
  groups: 'Groups',
  wording: 'Wording and bookkeeping',
};

/** Lists every rule with its default severity and what it offers. */
export function listRules(format: 'text' | 'json', io: Io): ExitStatus {
  const rows = rules.map((rule) => {
    const { id, meta, scope } = rule;
    return {
      id,
      category: meta.category,
      scope,
      severity: meta.severity,
      draft: meta.relaxedInDrafts ? 'hint' : meta.severity === 'off' ? 'off' : defaultSeverity(meta),
      fix: meta.fix ?? 'none',
      summary: summaryOfRule(rule),
      docs: docsOf(id),
    };
  });
  if (format === 'json') {
    io.out.write(`${JSON.stringify(rows, undefined, 2)}\n`);
    return exit.clean;
  }
  const width = Math.max(...rows.map(({ id }) => id.length));
  for (const category of categories) {
    const own = rows.filter((row) => row.category === category);
    if (own.length === 0) continue;
    io.out.write(`${categoryTitles[category]}\n`);
    for (const { id, severity, summary } of own) {
      io.out.write(`  ${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}\n`);
    }
    io.out.write('\n');
  }
  return exit.clean;
}
