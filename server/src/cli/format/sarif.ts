import type { Log, ReportingDescriptor, Result } from 'sarif';
import { rules, type Severity } from '../../core/index.ts';
import { fingerprints } from './fingerprint.ts';
import { docsOf, type Report, type ReportedFinding } from './report.ts';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

/** The report as SARIF 2.1.0, without snippets. */
export function formatSarif(report: Report, version: string): string {
  const marks = fingerprints(report);
  const results = report.notes.flatMap(({ path, findings }) =>
    findings.map((each) => resultOf(path, each, marks.get(each) ?? '')),
  );
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'IPT Notes', version, rules: rules.map(descriptorOf) } },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function descriptorOf({ id, meta }: (typeof rules)[number]): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: meta.title },
    fullDescription: { text: meta.summary },
    help: { text: `${meta.why} See ${docsOf(id)}.` },
  };
}

function resultOf(path: string, each: ReportedFinding, fingerprint: string): Result {
  return {
    ruleId: each.finding.rule,
    ruleIndex: rules.findIndex(({ id }) => id === each.finding.rule),
    level: levels[each.finding.severity],
    message: { text: each.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/') },
          region: {
            startLine: each.line,
            startColumn: each.column,
            endLine: each.endLine,
            endColumn: each.endColumn,
          },
        },
      },
    ],
    partialFingerprints: { 'iptNotes/v1': fingerprint },
  };
}
