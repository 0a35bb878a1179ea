/** A stretch of a text: UTF-16 offsets, `end` exclusive. The only position the core reckons with. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span of `length` code units from `start` on. */
export function spanOf(start: number, length: number): Span {
  return { start, end: start + length };
}

/** True where `inner` is wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * Those of some spans that share no character with any of the others. Both ascend, and the others do not overlap: one walk
 * along both is enough.
 */
export function clearOf<S extends Span>(spans: readonly S[], others: readonly Span[]): S[] {
  let passed = 0;
  return spans.filter(({ start, end }) => {
    while ((others[passed]?.end ?? Number.POSITIVE_INFINITY) <= start) passed++;
    return (others[passed]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
}

/** The same span, moved by `by` code units. */
export function shifted(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}
