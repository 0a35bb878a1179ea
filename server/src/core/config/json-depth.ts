/** How deep brackets may nest; the deepest setting needs eight levels, and the parser's stack ends at some thousands. */
const MOST_LEVELS = 64;

/** Texts and comments, which are skipped, and brackets. Each alternative reads a character once. */
const token = /"(?:[^"\\\r\n]|\\.)*"?|\/\/[^\r\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?|[[\]{}]/g;

/** The offset of the first bracket of a text, JSON with comments, that nests too deeply to be parsed. */
export function offsetTooDeep(text: string): number | undefined {
  let level = 0;
  for (const { 0: found, index } of text.matchAll(token)) {
    if (found === '[' || found === '{') level++;
    else if (found === ']' || found === '}') level--;
    if (level > MOST_LEVELS) return index;
  }
  return undefined;
}
