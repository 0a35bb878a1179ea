import type { Word } from '../protocol/word.ts';
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
  /** True where nothing but a prompt stands behind it: nothing was said of it yet. */
  readonly isPrompted: boolean;
}

const codePattern = letterPattern(String.raw`(?<![\p{L}\p{N}_-])[A-Z][\p{L}\p{N}_-]*\d[\p{L}\p{N}_-]*`, 'g');

/**
 * The codes in a block.
 * @param prose without what stands in prompts; code is blanked out.
 * @param withCode the same with the words of inline code, in which homework ids may stand.
 */
export function readCodes(
  prose: string,
  withCode: string,
  placeholders: readonly Span[],
  { codes }: Lexicon,
): CodeMention[] {
  const found: HomeworkMention[] = homeworkMentions(withCode, codes.homework);
  const homework = found.map(({ span }) => span);
  for (const match of prose.matchAll(codePattern(prose))) {
    const token = match[0].replace(/-+$/, '');
    const span = spanOf(match.index, token.length);
    if (homework.some((other) => span.start < other.end && other.start < span.end)) continue;
    const code =
      codeWord(token, codes.homework) ?? codeWord(token, codes.member) ?? codeWord(token, codes.client);
    if (code) found.push({ span, code, reading: 'whole' });
  }
  found.sort((a, b) => a.span.start - b.span.start);
  return found.map((each, index) => {
    const isPrompted = holdsOnlyPrompts(prose, placeholders, answerTo(found, index, prose));
    return { ...each, isPrompted };
  });
}

/** What stands behind a code and those that are named with it, up to the next one or the end of the paragraph. */
function answerTo(found: readonly HomeworkMention[], index: number, prose: string): Span {
  let last = index;
  while (found[last + 1]?.reading === 'part') last++;
  const start = found[last]?.span.end ?? 0;
  const paragraphEnd = prose.indexOf(BREAK, start);
  const end = paragraphEnd === -1 ? prose.length : paragraphEnd;
  return { start, end: Math.max(start, Math.min(found[last + 1]?.span.start ?? end, end)) };
}

/** True where a stretch of prose holds a prompt, and nothing else is said in it. */
export function holdsOnlyPrompts(prose: string, placeholders: readonly Span[], within: Span): boolean {
  if (!placeholders.some((each) => contains(within, each))) return false;
  return !saysMore(prose.slice(within.start, within.end), []);
}
