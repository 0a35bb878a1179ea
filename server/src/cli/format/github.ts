import type { Severity } from '../../core/index.ts';
import { skippedLine, uncheckedSentence } from './not-checked.ts';
import type { Report } from './report.ts';

const commands: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/** The report as workflow commands, which GitHub Actions shows as annotations. */
export function formatGithub(report: Report): string {
  const { notes, unchecked } = report;
  const skipped = skippedLine(report);
  const lines = [
    ...unchecked.map((each) =>
      commandOf('error', { file: each.shown, title: 'unchecked' }, uncheckedSentence(each)),
    ),
    ...notes.flatMap(({ shown, findings }) =>
      findings.map(({ finding, message, line, column, endLine, endColumn }) => {
        const place = { file: shown, line, endLine, ...(line === endLine && { col: column, endColumn }) };
        return commandOf(commands[finding.severity], { ...place, title: finding.rule }, message);
      }),
    ),
    ...(skipped === undefined ? [] : [commandOf('notice', { title: 'skipped' }, skipped)]),
  ];
  return lines.join('');
}

function commandOf(
  command: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const given = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${command} ${given.join(',')}::${escapeData(message)}\n`;
}

/** As GitHub's own toolkit escapes the text of a command. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
