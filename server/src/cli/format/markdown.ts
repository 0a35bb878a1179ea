import { uncheckedWords } from '../unchecked.ts';
import { alsoRead, noGaps, skippedLine, uncheckedLine } from './not-checked.ts';
import { plural } from './plural.ts';
import { checkedCount, pageOf, type Report, type ReportedNote, type Unchecked } from './report.ts';

/** What the first line begins with. */
export const MARKDOWN_TITLE = '# IPT Notes';

/** The report as Markdown, for the summary of a job or a comment on a merge request. */
export function formatMarkdown(report: Report): string {
  const { summary, notes, unchecked } = report;
  const { errors, warnings, infos, hints } = summary;
  const total = errors + warnings + infos + hints;
  const checked = checkedCount(report);
  const problem = uncheckedLine(report);
  const skipped = skippedLine(report);
  const head = [
    `${MARKDOWN_TITLE}${problem === undefined ? '' : `: ${problem}`}`,
    '',
    total > 0
      ? `${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(infos, 'info')} and ${plural(hints, 'hint')} in ${plural(summary.notes, 'note')}${alsoRead(report)}.`
      : checked === 0
        ? 'No notes were checked.'
        : `${noGaps(`${plural(checked, 'note')}${alsoRead(report)}`, report)}.`,
    ...(skipped === undefined ? [] : ['', skipped]),
    ...(unchecked.length === 0 ? [] : ['', ...unchecked.map(itemOf)]),
  ];
  const tables = notes.filter(({ findings }) => findings.length > 0).flatMap(tableOf);
  return `${[...head, ...tables].join('\n')}\n`;
}

function itemOf({ shown, reason }: Unchecked): string {
  return `- ${escapeText(shown)} ${uncheckedWords[reason]}`;
}

function tableOf({ shown, findings }: ReportedNote): string[] {
  return [
    '',
    `## ${escapeText(shown)}`,
    '',
    '| Place | Severity | Finding | Rule |',
    '|---|---|---|---|',
    ...findings.map(
      ({ finding, message, line, column }) =>
        `| ${line}:${column} | ${finding.severity} | ${escapeText(message)} | [${finding.rule}](${pageOf(finding.rule)}) |`,
    ),
  ];
}

/** Keeps marks of Markdown in a path or message from being read as such. */
export function escapeText(text: string): string {
  return text.replace(/[\\`*_[\]<>|#&]/g, '\\$&');
}
