/** The longest code, in UTF-16 units. */
export const LONGEST_CODE = 40;

/** The form of a code. */
export interface CodePattern {
  /** True where the whole text is a code: it has the form, holds a digit and no blank, and is short enough. */
  test(text: string): boolean;
}

/**
 * A pattern of ours, whose cost is known.
 * @param source of a regular expression over the whole code.
 */
export function ownCodePattern(source: string): CodePattern {
  const pattern = new RegExp(`^(?:${source})$`);
  return { test: (text) => isShapedLikeCode(text) && pattern.test(text) };
}

/** What is true of every code, whatever its pattern: prose that fits a pattern by chance is not printed. */
export function isShapedLikeCode(text: string): boolean {
  return text.length <= LONGEST_CODE && /\d/.test(text) && !/\s/.test(text);
}
