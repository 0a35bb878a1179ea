/** Where a text asks for something to be filled in. */
export interface Prompt {
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
}

const bracketed = /\[\p{Ll}+:? [^[\]\n]+\]/gu;

/** All bracketed prompts of a text that the server has proposed; their quotation marks, in YAML, belong to them. */
export function promptsOf(text: string): Prompt[] {
  return Array.from(text.matchAll(bracketed), ({ index, 0: { length } }) => {
    const end = index + length;
    const isQuoted = text[index - 1] === '"' && text[end] === '"';
    return isQuoted ? { start: index - 1, end: end + 1 } : { start: index, end };
  });
}

/** The first bracketed prompt of such a text. */
export function firstPrompt(text: string): Prompt | undefined {
  return promptsOf(text)[0];
}

/** One replacement of a change, as VS Code reports it: offsets into the text before it. */
export interface Change {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/** Where the prompts are that a change has inserted, in their order; offsets into the text after it. */
export function insertedPrompts(changes: readonly Change[]): Prompt[] {
  let moved = 0;
  return [...changes]
    .sort((a, b) => a.rangeOffset - b.rangeOffset)
    .flatMap(({ rangeOffset, rangeLength, text }) => {
      const at = rangeOffset + moved;
      moved += text.length - rangeLength;
      return promptsOf(text).map(({ start, end }) => ({ start: at + start, end: at + end }));
    });
}
