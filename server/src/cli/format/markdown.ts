import { plural } from './plural.ts';
import { docsOf, type Report, type ReportedNote } from './report.ts';

/** The report as Markdown, for the summary of a job or a comment on a merge request. */
export function formatMarkdown({ summary, notes }: Report): string {
  const { errors, warnings, infos, hints } = summary;
  const total = errors + warnings + infos + hints;
  const head = [
    '# IPT Notes',
    '',
    summary.notes === 0
      ? 'No notes were checked.'
      : total === 0
        ? `No documentation gaps found by these checks in ${plural(summary.notes, 'note')}.`
        : `${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(infos, 'info')} and ${plural(hints, 'hint')} in ${plural(summary.notes, 'note')}.`,
  ];
  const tables = notes.filter(({ findings }) => findings.length > 0).flatMap(tableOf);
  return `${[...head, ...tables].join('\n')}\n`;
}

function tableOf({ path, findings }: ReportedNote): string[] {
  return [
    '',
    `## ${escapeText(path)}`,
    '',
    '| Place | Severity | Finding | Rule |',
    '|---|---|---|---|',
    ...findings.map(
      ({ finding, message, line, column }) =>
        `| ${line}:${column} | ${finding.severity} | ${escapeText(message)} | [${finding.rule}](${docsOf(finding.rule)}) |`,
    ),
  ];
}

/** Keeps marks of Markdown in a path or message from being read as such. */
function escapeText(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, '\\$&');
}
