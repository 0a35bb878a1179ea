/** A stretch of a text: UTF-16 offsets, `end` exclusive. The only position the core reckons with. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span of `length` code units from `start` on. */
export function spanOf(start: number, length: number): Span {
  return { start, end: start + length };
}

/** True where `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The same span, moved by `by` code units. */
export function shifted(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}
