import type { Span } from './span.ts';

/** One replacement in a text. An empty span inserts. */
export interface Edit<Text extends string = string> {
  readonly span: Span;
  readonly newText: Text;
}

/**
 * Applies edits, whose spans refer to the text before any of them.
 * @returns the new text, or `undefined` where two edits overlap: then nothing may be changed.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string | undefined {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let out = '';
  let at = 0;
  for (const { span, newText } of ordered) {
    if (span.start < at || span.end < span.start || span.end > text.length) return undefined;
    out += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return out + text.slice(at);
}
