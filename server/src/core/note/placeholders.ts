import { type LetterPattern, letterPattern } from '../text/letter-pattern.ts';
import { contains, type Span, spanOf } from '../text/span.ts';

const marks = letterPattern(
  String.raw`(?<![\p{L}\p{N}_])(?:TODO|TBD|FIXME|XXX)(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}?])\?{3}(?![\p{L}\p{N}?])`,
  'g',
);
/** Few paragraphs hold any. */
const anyMark = /TODO|TBD|FIXME|XXX|\?{3}/;
const prompts = letterPattern(
  String.raw`\[(?:describe|record|name|state|list|note|choose|say|give)(?![\p{L}\p{N}_-])[^[\]\u2029]{0,500}\]`,
  'gi',
);

/**
 * What a template left behind: `TODO`, `TBD`, `FIXME`, `XXX`, `???`, and bracketed prompts that begin with one of the
 * verbs with which our own snippets begin.
 * @param prose masked prose: code, comments and links are not in it.
 */
export function findPlaceholders(prose: string): Span[] {
  const bracketed = prose.includes('[') ? spansOf(prose, prompts) : [];
  if (!anyMark.test(prose)) return bracketed;
  const marked = spansOf(prose, marks).filter((mark) => !bracketed.some((prompt) => contains(prompt, mark)));
  return [...bracketed, ...marked].sort((a, b) => a.start - b.start);
}

function spansOf(prose: string, pattern: LetterPattern): Span[] {
  return Array.from(prose.matchAll(pattern(prose)), (match) => spanOf(match.index, match[0].length));
}
