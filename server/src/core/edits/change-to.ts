import type { Fix, Suggestion } from '../finding.ts';
import type { Word } from '../protocol/word.ts';
import { say } from '../say.ts';
import type { MakeSafeEdit } from '../text/safe-edit.ts';
import type { Span } from '../text/span.ts';

/** What a finding offers: a safe fix, a suggestion, or neither. */
export interface Offer {
  readonly fix?: Fix;
  readonly suggestions?: readonly Suggestion[];
}

/**
 * Offers to put a word of the protocol in place of what a note says: as a safe fix where one of `safely` can make it,
 * else for a person to choose.
 * @param span a key or a value; its quotes stay.
 */
export function changeTo(text: string, span: Span, meant: Word, safely: readonly MakeSafeEdit[]): Offer {
  const title = say`Change to “${meant}”`;
  const inner = withoutQuotes(text, span);
  for (const make of safely) {
    const edit = make(text, span, meant) ?? make(text, inner, meant);
    if (edit) return { fix: { title, edits: [edit] } };
  }
  return { suggestions: [{ title, edits: [{ span: inner, newText: meant }] }] };
}

/** A key or value without the quotes around it. */
export function withoutQuotes(text: string, { start, end }: Span): Span {
  const quote = text.charAt(start);
  const isQuoted = (quote === '"' || quote === "'") && end - start > 1 && text.charAt(end - 1) === quote;
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
}
