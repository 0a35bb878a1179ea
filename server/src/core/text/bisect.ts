/**
 * Where a list begins to pass a test, found by halves.
 * @param passes false for the items up to some place, and true for all from there on.
 * @returns the length of the list where no item passes.
 */
export function firstToPass<T>(items: readonly T[], passes: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && passes(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
