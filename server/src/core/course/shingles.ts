const word = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** Sections of fewer words are not compared. */
const FEWEST_WORDS = 40;

/**
 * The distinct three-word shingles of a text, as salted 32-bit hashes, ascending.
 * @param salt drawn anew for each process or cache, so that hashes of common phrases cannot be looked up.
 * @returns an empty list for a text of fewer than 40 words.
 */
export function shinglesOf(prose: string, salt: number): number[] {
  const hashes = Array.from(prose.matchAll(word), ([each]) => hashOf(each.toLowerCase(), salt));
  if (hashes.length < FEWEST_WORDS) return [];
  const distinct = new Set<number>();
  for (let i = 2; i < hashes.length; i++) {
    distinct.add(mix(mix(hashes[i - 2] ?? 0, hashes[i - 1] ?? 0), hashes[i] ?? 0));
  }
  return Array.from(distinct).sort((a, b) => a - b);
}

/** The share of the shingles of one text that another holds, from 0 to 1. */
export function shareFound(shingles: readonly number[], within: readonly number[]): number {
  if (shingles.length === 0) return 0;
  const known = new Set(within);
  return shingles.filter((each) => known.has(each)).length / shingles.length;
}

/** FNV-1a over UTF-16 code units. */
function hashOf(text: string, salt: number): number {
  let hash = salt ^ 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function mix(a: number, b: number): number {
  return (Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b) ^ (b >>> 15)) >>> 0;
}
