/** What two versions of a text have in common at either end: lengths, which do not overlap in either text. */
export interface Common {
  readonly prefix: number;
  readonly suffix: number;
}

/** How many code units are compared at once; the engine compares strings much faster than a loop over them does. */
const CHUNK = 4096;

/** Finds the common start and end of two texts. */
export function commonEnds(before: string, after: string): Common {
  const shorter = Math.min(before.length, after.length);
  let prefix = 0;
  while (
    prefix + CHUNK <= shorter &&
    before.slice(prefix, prefix + CHUNK) === after.slice(prefix, prefix + CHUNK)
  ) {
    prefix += CHUNK;
  }
  while (prefix < shorter && before.charCodeAt(prefix) === after.charCodeAt(prefix)) prefix++;

  const rest = shorter - prefix;
  const [endBefore, endAfter] = [before.length, after.length];
  let suffix = 0;
  while (
    suffix + CHUNK <= rest &&
    before.slice(endBefore - suffix - CHUNK, endBefore - suffix) ===
      after.slice(endAfter - suffix - CHUNK, endAfter - suffix)
  ) {
    suffix += CHUNK;
  }
  while (
    suffix < rest &&
    before.charCodeAt(endBefore - suffix - 1) === after.charCodeAt(endAfter - suffix - 1)
  ) {
    suffix++;
  }
  return { prefix, suffix };
}
