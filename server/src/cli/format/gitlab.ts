import type { Severity } from '../../core/index.ts';
import { fingerprints } from './fingerprint.ts';
import type { Report } from './report.ts';

const severities: Readonly<Record<Severity, 'critical' | 'major' | 'minor' | 'info'>> = {
  error: 'critical',
  warning: 'major',
  info: 'minor',
  hint: 'info',
};

/** The report as a GitLab Code Quality report. */
export function formatGitlab(report: Report): string {
  const marks = fingerprints(report);
  const issues = report.notes.flatMap(({ path, findings }) =>
    findings.map((each) => ({
      description: each.message,
      check_name: each.finding.rule,
      fingerprint: marks.get(each),
      severity: severities[each.finding.severity],
      location: { path, lines: { begin: each.line, end: each.endLine } },
    })),
  );
  return `${JSON.stringify(issues, undefined, 2)}\n`;
}
