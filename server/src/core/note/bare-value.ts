import type { Span } from '../text/span.ts';

/** The place of a value without its quotes and without the brackets of a wiki link. */
export function bareValue({ start, end }: Span, text: string): Span {
  const quote = /^["']/.exec(text.charAt(start))?.[0];
  const isQuoted = quote !== undefined && end - start > 1 && text.charAt(end - 1) === quote;
  const span = isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
  const isLink = /^\[\[[^[\]|#/]+\]\]$/.test(text.slice(span.start, span.end));
  return isLink ? { start: span.start + 2, end: span.end - 2 } : span;
}
