/** Where a text asks for something to be filled in. */
export interface Prompt {
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
}

const bracketed = /\[\p{Ll}+ [^[\]\n]+\]/u;

/** The first bracketed prompt of a text that the server has proposed; its quotation marks, in YAML, belong to it. */
export function firstPrompt(text: string): Prompt | undefined {
  const found = bracketed.exec(text);
  if (!found) return undefined;
  const end = found.index + found[0].length;
  const isQuoted = text[found.index - 1] === '"' && text[end] === '"';
  return isQuoted ? { start: found.index - 1, end: end + 1 } : { start: found.index, end };
}
