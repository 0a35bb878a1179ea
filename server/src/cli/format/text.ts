import type { createColors } from 'picocolors';
import type { Severity } from '../../core/index.ts';
import { uncheckedWords } from '../unchecked.ts';
import { editsOf } from './json.ts';
import { alsoRead, noGaps, skippedLine, uncheckedLine } from './not-checked.ts';
import { plural } from './plural.ts';
import { checkedCount, type Report, type ReportedNote, type Summary } from './report.ts';

type Colors = ReturnType<typeof createColors>;

/** How the text format may be widened. */
export interface TextOptions {
  readonly colors: Colors;
  /** Print the edits of each safe fix: range and new text, never the old one. */
  readonly withFixes: boolean;
}

const paint: Readonly<Record<Severity, 'red' | 'yellow' | 'cyan' | 'dim'>> = {
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
  hint: 'dim',
};

/** The report for people: grouped by file, aligned, with a closing line. */
export function formatText(report: Report, options: TextOptions): string {
  const groups = report.notes
    .filter(({ findings }) => findings.length > 0)
    .map((note) => group(note, options));
  return [...uncheckedGroup(report, options.colors), ...groups, closing(report, options.colors)].join('\n');
}

/** The first line says what is missing from all that follows. */
function uncheckedGroup(report: Report, colors: Colors): string[] {
  const line = uncheckedLine(report);
  if (line === undefined) return [];
  const rows = report.unchecked.map(({ shown, reason }) => `  ${shown}  ${uncheckedWords[reason]}\n`);
  return [`${colors.bold(colors.red(`${line}:`))}\n${rows.join('')}`];
}

function group(note: ReportedNote, { colors, withFixes }: TextOptions): string {
  const rows = note.findings.map(({ finding, message, line, column }) => ({
    finding,
    place: `${line}:${column}`,
    message,
  }));
  const width = (pick: (row: (typeof rows)[number]) => string) =>
    rows.reduce((widest, row) => Math.max(widest, pick(row).length), 0);
  const places = width(({ place }) => place);
  const severities = width(({ finding }) => finding.severity);
  const messages = Math.min(
    100,
    width(({ message }) => message),
  );
  const lines = rows.flatMap(({ finding, place, message }) => [
    `  ${colors.dim(place.padStart(places))}  ${colors[paint[finding.severity]](finding.severity.padEnd(severities))}  ${message.padEnd(messages)}  ${colors.dim(finding.rule)}`,
    ...(withFixes && finding.fix ? fixLines(finding.fix.edits, places) : []),
  ]);
  return `${colors.underline(note.shown)}\n${lines.join('\n')}\n`;
}

function fixLines(edits: Parameters<typeof editsOf>[0], indent: number): string[] {
  return editsOf(edits).map(({ range: { start, end }, newText }) => {
    const place = `${start.line}:${start.column}-${end.line}:${end.column}`;
    return `${' '.repeat(indent + 4)}fix ${place}: ${JSON.stringify(newText)}`;
  });
}

function closing(report: Report, colors: Colors): string {
  const { summary, fixed, notes, unchecked } = report;
  const { errors, warnings, infos, hints, suppressed } = summary;
  const total = errors + warnings + infos + hints;
  const skipped = skippedLine(report);
  const rest = skipped === undefined ? '' : `${skipped}\n`;
  const checked = checkedCount(report);
  const repaired = fixed > 0 ? `${plural(fixed, 'fix', 'fixes')} applied. ` : '';
  const silenced = suppressed > 0 ? `, ${suppressed} silenced` : '';
  const courses = summary.courses > 0 ? ` of ${plural(summary.courses, 'course')}` : '';
  const scope = (count: number) => `${plural(count, 'note')}${alsoRead(report) || courses}`;
  if (total === 0 && checked === 0) return `No notes were checked.\n${rest}`;
  if (total === 0) {
    const line = `${noGaps(scope(checked), report)}${silenced}.`;
    return `${repaired}${unchecked.length === 0 ? colors.green(line) : line}\n${rest}`;
  }
  const fixable = fixHints(notes).map((hint) => `\n${hint}`);
  return `${repaired}${colors.bold(plural(total, 'finding'))} (${counts(summary)}) in ${scope(summary.notes)}${silenced}.${fixable.join('')}\n${rest}`;
}

/** What helps with safe fixes that are left. Where the file could not be written, the same run would fail again. */
function fixHints(notes: readonly ReportedNote[]): string[] {
  const fixable = (isUnwritten: boolean) =>
    notes
      .filter(({ checked }) => (checked.isUnwritten ?? false) === isUnwritten)
      .flatMap(({ findings }) => findings)
      .filter(({ finding }) => finding.fix).length;
  const hint = (count: number, what: string) =>
    count > 0 ? [`${plural(count, 'of these has', 'of these have')} a safe fix: ${what}`] : [];
  return [
    ...hint(fixable(false), 'run again with --fix.'),
    ...hint(fixable(true), 'it could not be written; the message on the file says what to do.'),
  ];
}

function counts({ errors, warnings, infos, hints }: Summary): string {
  const parts: [number, string, string][] = [
    [errors, 'error', 'errors'],
    [warnings, 'warning', 'warnings'],
    [infos, 'info', 'infos'],
    [hints, 'hint', 'hints'],
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => plural(count, one, many))
    .join(', ');
}
