declare const safe: unique symbol;

/**
 * Text that may leave a note: words of the protocol or of the configuration, codes that match their pattern, and what
 * is put together from these. Nothing else can be assigned to it, so a message that quotes a note does not compile.
 */
export type Word = string & { readonly [safe]: true };

/** `never` for `string` and for patterns such as `a${string}`: only a literal written in the source passes. */
type Literal<Text extends string> = Record<never, never> extends Record<Text, 1> ? never : Text;

/** A literal of the source code as a safe word. Refuses, at compile time, anything computed. */
export function word<Text extends string>(literal: Text & Literal<Text>): Word {
  return literal as string as Word;
}

/** A stretch of a safe word, which is one itself. */
export function partOf(whole: Word, start: number, end: number): Word {
  return whole.slice(start, end) as Word;
}
