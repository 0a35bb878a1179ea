import { letterPattern } from '../text/letter-pattern.ts';
import type { Span } from '../text/span.ts';
import { shortTitles, smallTitleWords } from './titles.ts';

/** A capitalised word, an initial or a title (of some, in small letters as well), as it stands in a text. */
export interface CapitalWord extends Span {
  /** Without a possessive ending. */
  readonly word: string;
  /** True for `Anna's`: the next capital begins something else. */
  readonly isPossessive: boolean;
  /** True where nothing but spaces, and perhaps a particle (`van der`), is between it and the capital before. */
  readonly continues: boolean;
}

const NAME = String.raw`\p{Lu}(?<!(?:[\p{L}\p{M}\p{N}_-]|\p{L}['’])\p{Lu})[\p{L}\p{M}'’-]{0,60}`;
const particles = 'van|von|de|der|den|del|della|di|da|dos|du|la|le|bin|ibn|al|ter|ten|zu|y';
const PARTICLES = `(?:(?:${particles})[ \\u00a0]){0,2}`;
const SMALL_TITLE = String.raw`(?<![\p{L}\p{N}_])(?:${smallTitleWords.join('|')})(?=\.?[ \u00a0]${PARTICLES}\p{Lu})`;
const capital = letterPattern(`${NAME}|${SMALL_TITLE}`, 'g');
const between = new RegExp(
  String.raw`^(?:\.|\.?(?:[ \t\u00a0]{1,8}|[ \t]{0,4}\r?\n[ \t>]{0,6})${PARTICLES})$`,
);
/** The longest of what `between` matches. */
const FAR = 24;
/** After these a point ends no sentence. */
const abbreviated = letterPattern(String.raw`^(?:\p{Lu}|${shortTitles.join('|')})$`);
const possessive = /['’]s?$|-$/u;

/** Two capitals, one after the other: where they are missing, so is any name. */
const adjacent = letterPattern(String.raw`\p{Lu}[\p{L}\p{M}'’-]{0,60}[.\s>]{1,14}${PARTICLES}\p{Lu}`);
/** Looked for first: few texts hold one, and to look around every letter takes longer. */
const smallTitle = new RegExp(`(?:${smallTitleWords.join('|')})[. \\u00a0]`);
const smallTitleAndName = letterPattern(SMALL_TITLE);

/** True where two capitalised words, or a title and one, may belong together; quicker than to read them. */
export function mayHoldNames(prose: string): boolean {
  return adjacent(prose).test(prose) || (smallTitle.test(prose) && smallTitleAndName(prose).test(prose));
}

/** The capitalised words of a text, in order. */
export function* capitalWords(prose: string): Generator<CapitalWord> {
  let before: CapitalWord | undefined;
  let end = -1;
  for (const { 0: written, index } of prose.matchAll(capital(prose))) {
    const gap = before !== undefined && index - end <= FAR ? prose.slice(end, index) : undefined;
    const word = written.replace(possessive, '');
    const continues =
      gap !== undefined &&
      before !== undefined &&
      !before.isPossessive &&
      between.test(gap) &&
      (!gap.startsWith('.') || abbreviated(before.word).test(before.word));
    const current = {
      word,
      isPossessive: word !== written,
      continues,
      start: index,
      end: index + word.length,
    };
    yield current;
    before = current;
    end = index + written.length;
  }
}
