/** Where a text asks for something to be filled in. */
export interface Prompt {
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
}

const bracketed = /\[\p{Ll}+:? [^[\]\n]+\]/u;

/** The first bracketed prompt of a text that the server has proposed; its quotation marks, in YAML, belong to it. */
export function firstPrompt(text: string): Prompt | undefined {
  const found = bracketed.exec(text);
  if (!found) return undefined;
  const end = found.index + found[0].length;
  const isQuoted = text[found.index - 1] === '"' && text[end] === '"';
  return isQuoted ? { start: found.index - 1, end: end + 1 } : { start: found.index, end };
}

/** One replacement of a change, as VS Code tells of it: offsets into the text before it. */
export interface Change {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/** Where the first prompt is that a change has inserted; offsets into the text after it. */
export function insertedPrompt(changes: readonly Change[]): Prompt | undefined {
  let moved = 0;
  for (const { rangeOffset, rangeLength, text } of [...changes].sort(
    (a, b) => a.rangeOffset - b.rangeOffset,
  )) {
    const prompt = firstPrompt(text);
    const at = rangeOffset + moved;
    if (prompt) return { start: at + prompt.start, end: at + prompt.end };
    moved += text.length - rangeLength;
  }
  return undefined;
}
