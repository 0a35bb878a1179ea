import { type MarkupContent, MarkupKind } from 'vscode-languageserver';
import { markdownCode, markdownText, type TeachingText } from '../core/index.ts';

/**
 * A teaching text as the client shows it.
 * @param linkTo what leads to the page on a rule.
 */
export function markupOf(
  text: TeachingText,
  isMarkdown: boolean,
  linkTo: (rule: string) => string,
): MarkupContent {
  const sources = text.sources.length > 0 ? [`Sources: ${text.sources.join('; ')}`] : [];
  if (!isMarkdown) {
    const lines = [text.title, ...text.lines, ...sources].map((line) => line.replaceAll('`', ''));
    return { kind: MarkupKind.PlainText, value: lines.join('\n') };
  }
  const page = text.rule === undefined ? [] : [`[More about this rule](${linkTo(text.rule)})`];
  const quiet = sources.map((line) => `*${markdownText(line)}*`);
  const value = [`**${markdownText(text.title)}**`, ...text.lines.map(lineOf), ...quiet, ...page].join(
    '\n\n',
  );
  return { kind: MarkupKind.Markdown, value };
}

/** A line in Markdown: what is between backquotes is code, and all else is text, no matter who wrote it. */
function lineOf(line: string): string {
  const parts = line.split('`');
  // A backquote that has no other is one.
  if (parts.length % 2 === 0) return markdownText(line);
  return parts.map((part, index) => (index % 2 === 0 ? textOf(part) : markdownCode(part))).join('');
}

/** A part of a line, with the whitespace at its ends. */
function textOf(part: string): string {
  if (part.trim() === '') return part;
  const [, before = '', after = ''] = /^(\s*).*?(\s*)$/s.exec(part) ?? [];
  return `${before && ' '}${markdownText(part)}${after && ' '}`;
}
