const none: readonly never[] = [];

/** The same list without the room that the engine leaves for more. */
export function small<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? none : list.slice();
}
