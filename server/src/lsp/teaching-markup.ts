import { type MarkupContent, MarkupKind } from 'vscode-languageserver';
import type { TeachingText } from '../core/index.ts';

/**
 * A teaching text as the client shows it.
 * @param docs the address of the page on a rule.
 */
export function markupOf(
  text: TeachingText,
  isMarkdown: boolean,
  docs: (rule: string) => string,
): MarkupContent {
  const sources = text.sources.length > 0 ? [`Sources: ${text.sources.join('; ')}`] : [];
  if (!isMarkdown) {
    const lines = [text.title, ...text.lines, ...sources].map((line) => line.replaceAll('`', ''));
    return { kind: MarkupKind.PlainText, value: lines.join('\n') };
  }
  const page = text.rule === undefined ? [] : [`[More about this rule](${docs(text.rule)})`];
  const quiet = sources.map((line) => `*${line.replaceAll('*', '')}*`);
  return {
    kind: MarkupKind.Markdown,
    value: [`**${text.title}**`, ...text.lines, ...quiet, ...page].join('\n\n'),
  };
}
