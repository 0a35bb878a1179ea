/** Holds every letter, mark and digit beyond ASCII, all above 0xffff included: their halves are. */
const beyondAscii = /[\u00aa-\u1fff\u2070-\uffff]/;

/** What stands for a Unicode category where a text holds nothing of it beyond ASCII, as part of a class. */
const inAscii: Readonly<Record<string, string>> = { L: 'A-Za-z', Lu: 'A-Z', M: '', N: '0-9', So: '' };

/** A regular expression that is made when a text first wants it. */
export type LetterPattern = (text: string) => RegExp;

/**
 * A pattern with `\p{L}`, `\p{Lu}`, `\p{M}`, `\p{N}` or `\p{So}`, which takes an engine up to ten milliseconds to make, and again
 * for texts of two bytes a character. A text with no letters beyond ASCII gets an equal one that is made at once.
 * @param source of the pattern, whose categories stand for characters or in classes; no others.
 * @param flags but `u`, which a pattern with a category has without being told.
 */
export function letterPattern(source: string, flags = ''): LetterPattern {
  let plain: RegExp | undefined;
  let exact: RegExp | undefined;
  const holdsCategory = source.includes('\\p{');
  return (text) => {
    if (holdsCategory && beyondAscii.test(text)) {
      exact ??= new RegExp(source, `${flags}u`);
      return exact;
    }
    plain ??= new RegExp(asciiOf(source), flags);
    return plain;
  };
}

function asciiOf(source: string): string {
  let isInClass = false;
  return source.replace(/\\p\{(\w+)\}|\\.|[[\]]/gs, (token, category?: string) => {
    if (category !== undefined) return isInClass ? (inAscii[category] ?? '') : `[${inAscii[category]}]`;
    if (token === '[') isInClass = true;
    if (token === ']') isInClass = false;
    return token;
  });
}
