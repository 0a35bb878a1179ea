import type { Severity } from '../../core/index.ts';
import { printableJson } from '../printable.ts';
import { fingerprintOf, fingerprints } from './fingerprint.ts';
import { switchedOffSentence, uncheckedSentence } from './not-checked.ts';
import type { Report } from './report.ts';

const severities: Readonly<Record<Severity, 'critical' | 'major' | 'minor' | 'info'>> = {
  error: 'critical',
  warning: 'major',
  info: 'minor',
  hint: 'info',
};

/** What an issue that no rule reports is about. */
const UNCHECKED = 'unchecked';
const SWITCHED_OFF = 'switched-off';

/** The names of checks in a report, besides those of rules. */
export const namesBesideRules: ReadonlySet<unknown> = new Set([UNCHECKED, SWITCHED_OFF]);

/** The report as a GitLab Code Quality report. */
export function formatGitlab(report: Report): string {
  const marks = fingerprints(report);
  const unchecked = report.unchecked.map((each) => ({
    description: uncheckedSentence(each),
    check_name: UNCHECKED,
    fingerprint: fingerprintOf(each.path, UNCHECKED, each.reason, 0),
    severity: severities.error,
    location: { path: each.path, lines: { begin: 1, end: 1 } },
  }));
  const issues = report.notes.flatMap(({ path, findings }) =>
    findings.map((each) => ({
      description: each.message,
      check_name: each.finding.rule,
      fingerprint: marks.get(each),
      severity: severities[each.finding.severity],
      location: { path, lines: { begin: each.line, end: each.endLine } },
    })),
  );
  return `${printableJson([...unchecked, ...switchedOff(report), ...issues])}\n`;
}

/** One issue that names the rules that are switched off: new in a merge request that switches off another. */
function switchedOff(report: Report) {
  const description = switchedOffSentence(report);
  if (description === undefined) return [];
  return [
    {
      description,
      check_name: SWITCHED_OFF,
      fingerprint: fingerprintOf('', SWITCHED_OFF, report.switchedOff.join(' '), 0),
      severity: severities.hint,
      // GitLab wants a file; what is switched off need not be so in one.
      location: { path: report.notes[0]?.path ?? '.', lines: { begin: 1, end: 1 } },
    },
  ];
}
