import { letterPattern } from '../text/letter-pattern.ts';

/** Longer headings are no title of a section; the bound keeps the work on a heading small. */
const LONGEST_TITLE = 200;

/** `1.`, `(2)`, `3.1`, `IV)`, `b)`, `Part 2:`, `4 –` before a title. */
export const numbering =
  /^(?:(?:part|section|step)\s+(?:\d+|[ivx]+)\b[\s.:)–—-]*|\(?(?:\d+(?:\.\d+)*|[ivx]+|[a-z])[.):]+(?!\d)\s*|\d+(?:\.\d+)*[\s–—-]+)/i;

const separator = letterPattern(String.raw`[^\p{L}\p{N}]+`, 'g');

/**
 * A heading's text as it is compared: without case, punctuation, numbering and (the caller's tree has dropped it)
 * emphasis. Words are joined by single spaces.
 */
export function normaliseTitle(text: string): string {
  if (text.length > LONGEST_TITLE) return '';
  const words = text.normalize('NFC').trim().replace(numbering, '').toLowerCase().replace(/['’]/g, '');
  return words.replace(separator(words), ' ').trim();
}
