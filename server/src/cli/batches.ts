/** The texts of so many files that git gives are held at once. */
export const OPEN_AT_ONCE = 1000;

/** Things in their order, so many at a time as are read together. */
export function* batchesOf<T>(all: readonly T[], size: number): Generator<readonly T[], void, undefined> {
  for (let start = 0; start < all.length; start += size) yield all.slice(start, start + size);
}
