import type { Span } from '../text/span.ts';

/** Something read from a note, with the place it was read from. */
export interface Located<T> {
  readonly value: T;
  readonly span: Span;
}
