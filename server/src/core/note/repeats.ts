/** An item whose key another one had before it. */
export interface Repeat<T> {
  readonly item: T;
  /** The first item with that key. */
  readonly first: T;
}

/** The items of a list whose key an earlier item has, in their order, each with the first one that has it. */
export function repeatsOf<T>(items: Iterable<T>, keyOf: (item: T) => string): Repeat<T>[] {
  const firsts = new Map<string, T>();
  const repeats: Repeat<T>[] = [];
  for (const item of items) {
    const key = keyOf(item);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, item);
    else repeats.push({ item, first });
  }
  return repeats;
}
