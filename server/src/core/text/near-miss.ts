import distance from 'weighted-damerau-levenshtein';

/** Damerau-Levenshtein distance, without case: insertions, deletions, substitutions, transpositions. */
export function editDistance(a: string, b: string): number {
  return distance(a.toLowerCase(), b.toLowerCase());
}

/** How many slips a written word of this length may hold and still be a near miss of another. */
function allowance(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * The one thing that `written` is a near miss of: distance 1 for words of 4 to 7 characters, at most 2 from 8 on,
 * none below 4. Several spellings of the same thing are one candidate.
 * @param spellings pairs of a spelling and the thing it stands for.
 * @returns the nearest spelling of the one candidate and its thing; `undefined` for an exact match, for none, and for several.
 */
export function nearMiss<T>(
  written: string,
  spellings: Iterable<readonly [string, T]>,
): { readonly spelling: string; readonly meaning: T } | undefined {
  const limit = allowance(written.length);
  if (limit === 0) return undefined;
  let best: { spelling: string; meaning: T; steps: number } | undefined;
  for (const [spelling, meaning] of spellings) {
    if (Math.abs(spelling.length - written.length) > limit) continue;
    const steps = editDistance(written, spelling);
    if (steps === 0) return undefined;
    if (steps > limit) continue;
    if (best && best.meaning !== meaning) return undefined;
    if (!best || steps < best.steps) best = { spelling, meaning, steps };
  }
  return best && { spelling: best.spelling, meaning: best.meaning };
}
