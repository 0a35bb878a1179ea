import type { Severity } from '../../core/index.ts';
import type { Report } from './report.ts';

const commands: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/** The report as workflow commands, which GitHub Actions shows as annotations. */
export function formatGithub({ notes }: Report): string {
  return notes
    .flatMap(({ path, findings }) =>
      findings.map(({ finding, message, line, column, endLine, endColumn }) => {
        const place = { file: path, line, endLine, ...(line === endLine && { col: column, endColumn }) };
        const properties = Object.entries({ ...place, title: finding.rule }).map(
          ([name, value]) => `${name}=${escapeProperty(String(value))}`,
        );
        return `::${commands[finding.severity]} ${properties.join(',')}::${escapeData(message)}\n`;
      }),
    )
    .join('');
}

/** As GitHub's own toolkit escapes the text of a command. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
