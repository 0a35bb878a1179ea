import type { LooseFrontMatter } from '../note/loose-front-matter.ts';
import type { Edit } from '../text/edit.ts';
import { lineEndOf } from '../text/line-table.ts';

/**
 * Takes away what keeps lines of keys from being the front matter of a text: spaces and byte order marks before them go,
 * comments move below, and the lines of dashes get three hyphens.
 * @returns no edits where the last line of dashes is missing, or text comes before the first one.
 */
export function placeFrontMatter(text: string, found: LooseFrontMatter): Edit<string>[] {
  const { opening, closing, comments, hasText } = found;
  if (!closing || hasText) return [];
  const lineEnd = lineEndOf(text);
  const moved = comments.map(({ start, end }) => `${lineEnd}${text.slice(start, end)}`).join('');
  const margin = /[^\r\n]*$/.exec(text.slice(0, closing.start))?.[0].length ?? 0;
  const edits = [
    { span: { start: 0, end: opening.start }, newText: '' },
    { span: opening, newText: '---' },
    { span: { start: closing.start - margin, end: closing.start }, newText: '' },
    { span: closing, newText: '---' },
    { span: { start: closing.end, end: closing.end }, newText: moved },
  ];
  return edits.filter(({ span, newText }) => text.slice(span.start, span.end) !== newText);
}
