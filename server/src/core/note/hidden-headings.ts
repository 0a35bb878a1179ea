import { type Span, spanOf } from '../text/span.ts';
import type { Note } from './note.ts';

const heading = /(?:^|[\r\n])[ \t]{0,3}(?:#{1,6}[ \t]|\*\*[^*\s])/;

/**
 * The line with which a comment begins that is not closed, or only by the end of a later one, and hides headings.
 * @returns the first of these; `undefined` where there is none.
 */
export function openComment({ root, text }: Note): Span | undefined {
  for (const node of root.children) {
    if (node.type !== 'html' || !node.value.startsWith('<!--')) continue;
    const next = node.value.indexOf('<!--', 4);
    const isOpen = next !== -1 || !node.value.includes('-->');
    if (!isOpen || !heading.test(node.value.slice(4, next === -1 ? undefined : next))) continue;
    const start = node.position?.start.offset ?? 0;
    return spanOf(start, /^[^\r\n]*/.exec(text.slice(start))?.[0].length ?? 0);
  }
  return undefined;
}
