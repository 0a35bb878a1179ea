import type { Log, Notification, ReportingDescriptor, Result } from 'sarif';
import { defaultSeverity, rules, type Severity, summaryOfRule } from '../../core/index.ts';
import { printableJson } from '../printable.ts';
import { fingerprints } from './fingerprint.ts';
import { skippedLine, uncheckedSentence } from './not-checked.ts';
import { pageOf, type Report, type ReportedFinding } from './report.ts';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

/** What the reports call the tool. */
export const SARIF_TOOL = 'IPT Notes';

/** What a run says of itself, besides its results. */
const descriptors: readonly ReportingDescriptor[] = [
  { id: 'unchecked', shortDescription: { text: 'A file could not be checked.' } },
  { id: 'skipped', shortDescription: { text: 'Files were left out on purpose.' } },
];

/** The report as SARIF 2.1.0, without snippets. */
export function formatSarif(report: Report, version: string): string {
  const marks = fingerprints(report);
  const results = report.notes.flatMap(({ path, findings, silenced, known }) => {
    const result = (each: ReportedFinding) => resultOf(path, each, marks.get(each) ?? '');
    // What silences is a comment in the note, or a file beside it. A reason is a person's own words.
    const suppressed = (each: ReportedFinding, kind: 'inSource' | 'external'): Result => ({
      ...result(each),
      suppressions: [{ kind }],
    });
    return [
      ...findings.map(result),
      ...silenced.map((each) => suppressed(each, 'inSource')),
      ...known.map((each) => suppressed(each, 'external')),
    ];
  });
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: SARIF_TOOL,
            version,
            rules: rules.map(descriptorOf),
            notifications: [...descriptors],
          },
        },
        invocations: [
          {
            executionSuccessful: report.unchecked.length === 0,
            toolExecutionNotifications: notificationsOf(report),
          },
        ],
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return `${printableJson(log)}\n`;
}

function notificationsOf(report: Report): Notification[] {
  const skipped = skippedLine(report);
  return [
    ...report.unchecked.map(
      (each): Notification => ({
        descriptor: { id: 'unchecked', index: 0 },
        level: 'error',
        message: { text: uncheckedSentence(each) },
        locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(each.path) } } }],
      }),
    ),
    ...(skipped === undefined
      ? []
      : [
          {
            descriptor: { id: 'skipped', index: 1 },
            level: 'note',
            message: { text: skipped },
          } satisfies Notification,
        ]),
  ];
}

/** A path as a relative URI. */
function uriOf(path: string): string {
  // Half a character, which a path may hold, has no place in a URI.
  return path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

function descriptorOf(rule: (typeof rules)[number]): ReportingDescriptor {
  const { id, meta } = rule;
  const summary = summaryOfRule(rule);
  const isOn = meta.severity !== 'off';
  const ways =
    `Correct the note; or silence the rule where it does not apply, with a reason: ` +
    `\`<!-- ipt-ignore ${id}: your reason -->\`.`;
  const notes = (meta.notes ?? []).map((note) => `- ${note}`).join('\n');
  return {
    id,
    shortDescription: { text: meta.title },
    fullDescription: { text: summary },
    defaultConfiguration: { enabled: isOn, level: levels[defaultSeverity(meta)] },
    helpUri: pageOf(id),
    help: {
      text: `${summary} ${meta.why} ${ways.replaceAll('`', '')}`,
      markdown: [`**${meta.title}**`, summary, meta.why, ways, notes].filter(Boolean).join('\n\n'),
    },
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
          artifactLocation: { uri: uriOf(path) },
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
