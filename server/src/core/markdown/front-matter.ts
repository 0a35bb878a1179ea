import { isLineEnd, lineEndBefore, nextLine, skipSpaces } from './lines.ts';

/** Where the front matter of a text is; UTF-16 offsets. */
export interface FrontMatterFence {
  /** The opening `---`: always 0. */
  readonly start: number;
  /** The YAML between the fences, without the line ends next to them. */
  readonly contentStart: number;
  readonly contentEnd: number;
  /** The closing `---`. */
  readonly closeStart: number;
  readonly closeEnd: number;
  /** The end of the closing line, spaces after the fence included, its line end not. */
  readonly end: number;
}

const FENCE = '---';

/**
 * Finds the front matter of a note, exactly where remark-frontmatter would accept it.
 * @returns `undefined` unless line 1 is `---` and a later line is `---` (spaces may follow both).
 */
export function frontMatterFence(text: string): FrontMatterFence | undefined {
  if (!text.startsWith(FENCE)) return undefined;
  const openEnd = skipSpaces(text, FENCE.length);
  if (openEnd === text.length || !isLineEnd(text, openEnd)) return undefined;
  const contentStart = nextLine(text, openEnd);
  for (let at = text.indexOf(FENCE, contentStart); at !== -1; at = text.indexOf(FENCE, at + 1)) {
    if (!isLineEnd(text, at - 1)) continue;
    const closeEnd = at + FENCE.length;
    const end = skipSpaces(text, closeEnd);
    if (!isLineEnd(text, end)) continue;
    return {
      start: 0,
      contentStart,
      contentEnd: Math.max(contentStart, lineEndBefore(text, at)),
      closeStart: at,
      closeEnd,
      end,
    };
  }
  return undefined;
}
