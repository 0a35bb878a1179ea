import type { createColors } from 'picocolors';
import type { Severity } from '../../core/index.ts';
import { editsOf } from './json.ts';
import { plural } from './plural.ts';
import type { Report, ReportedNote, Summary } from './report.ts';

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
  return [...groups, closing(report, options.colors)].join('\n');
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
  return `${colors.underline(note.path)}\n${lines.join('\n')}\n`;
}

function fixLines(edits: Parameters<typeof editsOf>[0], indent: number): string[] {
  return editsOf(edits).map(({ range: { start, end }, newText }) => {
    const place = `${start.line}:${start.column}-${end.line}:${end.column}`;
    return `${' '.repeat(indent + 4)}fix ${place}: ${JSON.stringify(newText)}`;
  });
}

function closing({ summary, fixed, notes }: Report, colors: Colors): string {
  const { errors, warnings, infos, hints, suppressed } = summary;
  const total = errors + warnings + infos + hints;
  if (summary.notes === 0) return 'No notes were checked.\n';
  const scope = `${plural(summary.notes, 'note')}${summary.courses > 0 ? ` of ${plural(summary.courses, 'course')}` : ''}`;
  const silenced = suppressed > 0 ? `, ${suppressed} silenced` : '';
  const repaired = fixed > 0 ? `${plural(fixed, 'fix', 'fixes')} applied. ` : '';
  if (total === 0)
    return `${repaired}${colors.green('No documentation gaps found by these checks')} in ${scope}${silenced}.\n`;
  const fixable = notes.flatMap(({ findings }) => findings).filter(({ finding }) => finding.fix).length;
  const hint =
    fixable > 0
      ? `\n${plural(fixable, 'of these has', 'of these have')} a safe fix: run again with --fix.`
      : '';
  return `${repaired}${colors.bold(plural(total, 'finding'))} (${counts(summary)}) in ${scope}${silenced}.${hint}\n`;
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
