/**
 * What a function makes, made when it is first asked for: a start that does not need it takes no time for it.
 * @returns a function that gives the same each time.
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
