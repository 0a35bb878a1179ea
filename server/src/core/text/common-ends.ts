/** What two texts have in common at either end: lengths, which do not overlap in either text. */
export interface CommonEnds {
  readonly prefix: number;
  readonly suffix: number;
}

/** How many code units are compared at once: the engine compares strings much faster than a loop over them does. */
const CHUNKS = [131_072, 8_192, 512];

/** Finds the common start and end of two texts. */
export function commonEnds(before: string, after: string): CommonEnds {
  const shorter = Math.min(before.length, after.length);
  let prefix = 0;
  for (const size of CHUNKS) {
    while (prefix + size <= shorter && isSame(before, prefix, after, prefix, size)) prefix += size;
  }
  while (prefix < shorter && before.charCodeAt(prefix) === after.charCodeAt(prefix)) prefix++;

  const rest = shorter - prefix;
  let suffix = 0;
  for (const size of CHUNKS) {
    const back = size + suffix;
    let [atBefore, atAfter] = [before.length - back, after.length - back];
    while (suffix + size <= rest && isSame(before, atBefore, after, atAfter, size)) {
      suffix += size;
      atBefore -= size;
      atAfter -= size;
    }
  }
  while (
    suffix < rest &&
    before.charCodeAt(before.length - suffix - 1) === after.charCodeAt(after.length - suffix - 1)
  ) {
    suffix++;
  }
  return { prefix, suffix };
}

function isSame(a: string, fromA: number, b: string, fromB: number, length: number): boolean {
  return a.slice(fromA, fromA + length) === b.slice(fromB, fromB + length);
}
