import type { Severity } from '../../core/index.ts';
import { skippedLine, uncheckedSentence } from './not-checked.ts';
import { plural } from './plural.ts';
import type { Report } from './report.ts';

const commands: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/** This many annotations of each kind are shown of one step; the others are in its log alone. */
const MOST_SHOWN = 10;

/** The report as workflow commands, which GitHub Actions shows as annotations. */
export function formatGithub(report: Report): string {
  const { notes, unchecked } = report;
  const skipped = skippedLine(report);
  const head = [
    ...unchecked.map((each) => ({
      command: 'error',
      line: commandOf('error', { file: each.shown, title: 'unchecked' }, uncheckedSentence(each)),
    })),
    ...(skipped === undefined
      ? []
      : [{ command: 'notice', line: commandOf('notice', { title: 'skipped' }, skipped) }]),
  ];
  const findings = notes.flatMap((note) =>
    note.findings.map(({ finding, message, line, column, endLine, endColumn }) => {
      const place = { file: note.shown, line, endLine, ...(line === endLine && { col: column, endColumn }) };
      const command = commands[finding.severity];
      return { command, line: commandOf(command, { ...place, title: finding.rule }, message) };
    }),
  );
  const more = moreThanShown([...head, ...findings].map(({ command }) => command));
  // What is not shown is told among what is.
  const first = more === undefined ? [] : [commandOf('notice', { title: 'more' }, more)];
  return [...first, ...[...head, ...findings].map(({ line }) => line)].join('');
}

function moreThanShown(given: readonly string[]): string | undefined {
  const countOf = (command: string) => given.filter((each) => each === command).length;
  const kinds = ['error', 'warning', 'notice'];
  if (kinds.every((command) => countOf(command) <= MOST_SHOWN)) return undefined;
  const parts = kinds.flatMap((command) => {
    // The line that tells of more is a notice itself, in the place of another.
    const hidden = countOf(command) - (command === 'notice' ? MOST_SHOWN - 1 : MOST_SHOWN);
    return hidden > 0 ? [plural(hidden, `more ${command}`)] : [];
  });
  return `${parts.join(', ')} than the ${MOST_SHOWN} of each kind that GitHub shows here: see the summary and the log of this step.`;
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
