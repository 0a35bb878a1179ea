import type { Note } from '../note/note.ts';
import type { Span } from '../text/span.ts';
import { linesIn } from './line-at.ts';

const opening = /^-{3,}[ \t]*(?:\r\n|\n|\r)/;
const heading = /^#{1,6}[ \t]/;
const fence = /^[ \t]*-{3,}[ \t]*$/;

/**
 * The lines of the front matter, between the fences, also while it cannot be read or its closing fence is not there
 * yet: then it ends at the first heading, at the next `---`, or with the text.
 * @returns `undefined` for a text without a front matter in its place or near it.
 */
export function frontMatterRegion({ text, frontMatter }: Note): Span | undefined {
  if (frontMatter.kind === 'read') return frontMatter.content;
  const before = frontMatter.kind === 'none' ? (frontMatter.misplaced?.opening.start ?? 0) : 0;
  const opened = opening.exec(text.slice(before))?.[0].length;
  if (opened === undefined) return undefined;
  const start = before + opened;
  let end = start;
  for (const line of linesIn(text, { start, end: text.length })) {
    const content = text.slice(line.start, line.end);
    if (heading.test(content) || fence.test(content)) break;
    end = line.end;
  }
  return { start, end };
}
