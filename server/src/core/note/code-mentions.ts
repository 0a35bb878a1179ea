import type { Word } from '../protocol/word.ts';
import { firstToPass } from '../text/bisect.ts';
import { letterPattern } from '../text/letter-pattern.ts';
import { contains, type Span, spanOf } from '../text/span.ts';
import { type HomeworkMention, homeworkMentions } from './homework-ids.ts';
import { codeWord, type Lexicon } from './lexicon.ts';
import { saysMore } from './placeholders.ts';
import { BREAK } from './prose.ts';

/** A code in prose, such as `M5`, `HW8a` or `SYN-101`. */
export interface CodeMention {
  readonly span: Span;
  readonly code: Word;
  /** How it is named: other codes than homework ids only as a whole. */
  readonly reading: HomeworkMention['reading'];
  /** True where nothing but a prompt comes after it: nothing was said of it yet. */
  readonly isPrompted: boolean;
}

const codePattern = letterPattern(String.raw`(?<![\p{L}\p{N}_-])[A-Z][\p{L}\p{N}_-]*\d[\p{L}\p{N}_-]*`, 'g');

/** A quick test: a capital, and a digit in its word, as near as one of a code is. Most digits are of dates and scores. */
const mayHoldCode = /[A-Z][^\s.,;:()]{0,39}\d/;

/**
 * The codes in a block.
 * @param prose without what prompts hold; code is blanked out.
 * @param withCode the same with the words of inline code, in which homework ids may be.
 */
export function readCodes(
  prose: string,
  withCode: string,
  placeholders: readonly Span[],
  { codes }: Lexicon,
): CodeMention[] {
  const found: HomeworkMention[] = homeworkMentions(withCode, codes.homework);
  const isHomework = walkAlong(found.map(({ span }) => span));
  const others = mayHoldCode.test(prose) ? prose.matchAll(codePattern(prose)) : [];
  for (const match of others) {
    const token = match[0].replace(/-+$/, '');
    const span = spanOf(match.index, token.length);
    if (isHomework(span)) continue;
    const code =
      codeWord(token, codes.homework) ?? codeWord(token, codes.member) ?? codeWord(token, codes.client);
    if (code) found.push({ span, code, reading: 'whole' });
  }
  if (found.length === 0) return [];
  found.sort((a, b) => a.span.start - b.span.start);
  if (placeholders.length === 0) {
    return found.map(({ span, code, reading }) => ({ span, code, reading, isPrompted: false }));
  }
  let isPrompted = false;
  return found
    .map((each, index) => ({ each, next: found[index + 1] }))
    .reverse()
    .map(({ each, next }) => {
      // What comes after a code is said of those as well that are named before it, in one breath.
      if (next?.reading !== 'part')
        isPrompted = holdsOnlyPrompts(prose, placeholders, answerTo(each.span, next?.span, prose));
      return { ...each, isPrompted };
    })
    .reverse();
}

/**
 * A test whether a span shares a character with one of some others, whose starts ascend. It must be asked of spans that
 * ascend as well: one walk along both is enough.
 */
function walkAlong(others: readonly Span[]): (span: Span) => boolean {
  let passed = 0;
  let reached = 0;
  return ({ start, end }) => {
    for (let other = others[passed]; other && other.start < end; other = others[++passed])
      reached = Math.max(reached, other.end);
    return reached > start;
  };
}

/** What comes after a code, up to the next one or the end of the paragraph. */
function answerTo({ end: start }: Span, next: Span | undefined, prose: string): Span {
  const after = prose.slice(start, next && Math.max(start, next.start));
  const paragraphEnd = after.indexOf(BREAK);
  return { start, end: start + (paragraphEnd === -1 ? after.length : paragraphEnd) };
}

/**
 * True where a stretch of prose holds a prompt, and nothing else is said in it.
 * @param placeholders ascend, and share no character.
 */
export function holdsOnlyPrompts(prose: string, placeholders: readonly Span[], within: Span): boolean {
  const first = placeholders[firstToPass(placeholders, ({ start }) => start >= within.start)];
  if (!first || !contains(within, first)) return false;
  return !saysMore(prose.slice(within.start, within.end), []);
}
