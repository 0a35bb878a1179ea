import * as l10n from '@vscode/l10n';
import type { Knowledge, Line } from './lines.ts';

/** What the check shows: a page in Markdown, and the lines at which a button belongs, 0-based. */
export interface PrivacyPage {
  readonly text: string;
  readonly buttons: readonly { readonly line: number; readonly of: Line }[];
}

/** The page of the check. */
export function privacyPage(lines: readonly Line[]): PrivacyPage {
  const written: string[] = [
    `# ${l10n.t('Privacy check')}`,
    '',
    l10n.t(
      'IPT Notes sends nothing anywhere. This is what VS Code and this machine do with the text of your notes.',
    ),
    l10n.t(
      'Each line says what is *known*, what is *set here*, or that it *cannot be known* and where to look. It is no promise that nobody else can read them.',
    ),
  ];
  const buttons: { line: number; of: Line }[] = [];
  for (const line of lines) {
    written.push('', `## ${line.title}`, '');
    // Above the words that say what is so.
    if (line.change) buttons.push({ line: written.length, of: line });
    written.push(`**${stateOf(line.knowledge)}**`, '', line.does);
    if (line.source !== undefined) written.push('', l10n.t('Source: {0}', line.source));
  }
  return { text: `${written.join('\n')}\n`, buttons };
}

function stateOf({ kind, words }: Knowledge): string {
  if (kind === 'known') return l10n.t('Known: {0}.', words);
  return kind === 'set' ? l10n.t('Set here: {0}.', words) : l10n.t('Cannot be known: {0}.', words);
}
