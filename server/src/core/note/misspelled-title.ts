import type { SectionSpec } from '../protocol/sections.ts';
import { titleWords } from '../protocol/title-words.ts';
import { partOf, type Word } from '../protocol/word.ts';
import { editDistance, isOrdinary, slipsAllowed } from '../text/near-miss.ts';
import type { Span } from '../text/span.ts';
import type { SectionTitle } from './section-title.ts';
import type { TitleWord } from './title.ts';

/** A word of a heading that is a slip of a word of a title. */
export interface Slip {
  /** The word as it is written. */
  readonly span: Span;
  /** The word that was meant, as the title has it. */
  readonly meant: Word;
}

/** A heading that would be a section’s except for slips. */
export interface Misspelling {
  readonly spec: SectionSpec;
  /** The title or alias that was meant. */
  readonly title: Word;
  readonly slips: readonly Slip[];
}

/**
 * Finds the one section that a heading would begin except for slips: as many words as one of its titles has, each the same or
 * a slip of its counterpart. What a heading goes on with after its title is left out.
 * @param text of which the spans of the words speak, to look at them as they are written.
 * @returns `undefined` where there is none, or more than one.
 */
export function misspellingIn(
  words: readonly TitleWord[],
  text: string,
  titles: Iterable<SectionTitle>,
): Misspelling | undefined {
  const readings = readingsOf(words, text);
  let best: { misspelling: Misspelling; steps: number } | undefined;
  for (const { spec, title, words: wanted } of titles) {
    for (const reading of readings) {
      const found = slipsIn(reading.words, wanted, title, text);
      if (!found || found.slips.length + reading.slips.length === 0) continue;
      if (best && best.misspelling.spec !== spec) return undefined;
      const steps = found.steps + reading.slips.length;
      const slips = [...reading.slips, ...found.slips];
      if (!best || steps < best.steps) best = { misspelling: { spec, title, slips }, steps };
    }
  }
  return best?.misspelling;
}

/** The words that may be a title, and slips that were set aside to read them. */
interface Reading {
  readonly words: readonly TitleWord[];
  readonly slips: readonly Slip[];
}

/** The beginnings of a heading at which a title may end; again without a slip of “previous” before “week”. */
function readingsOf(words: readonly TitleWord[], text: string): Reading[] {
  const beginnings = words.flatMap(({ joint }, index) =>
    joint === 'word' ? [] : [{ words: words.slice(0, index + 1), slips: [] }],
  );
  return [...beginnings, ...beginnings.flatMap((each) => withoutLookingBack(each, text) ?? [])];
}

function withoutLookingBack({ words }: Reading, text: string): Reading | undefined {
  for (const [index, word] of words.entries()) {
    if (!stretches.has(words[index + 1]?.text ?? '')) continue;
    const meant = titleWords.lookingBack.find((each) => distanceOf(word, each, text) !== undefined);
    if (meant) return { words: words.toSpliced(index, 1), slips: [{ span: word.span, meant }] };
  }
  return undefined;
}

const stretches: ReadonlySet<string> = new Set(titleWords.stretches);
const neverSlips: ReadonlySet<string> = new Set([...titleWords.not, ...titleWords.numbers]);

function slipsIn(
  words: readonly TitleWord[],
  wanted: readonly TitleWord[],
  title: Word,
  text: string,
): { readonly slips: Slip[]; readonly steps: number } | undefined {
  if (words.length !== wanted.length) return undefined;
  const slips: Slip[] = [];
  let steps = 0;
  for (const [index, word] of words.entries()) {
    const other = wanted[index];
    if (!other) return undefined;
    if (word.text === other.text) continue;
    const distance = distanceOf(word, other.text, text);
    if (distance === undefined) return undefined;
    steps += distance;
    slips.push({ span: word.span, meant: partOf(title, other.span.start, other.span.end) });
  }
  return { slips, steps };
}

/** How many slips a word is away from the one that may be meant; `undefined` where it is none of it. */
function distanceOf({ text: compared, span }: TitleWord, meant: string, text: string): number | undefined {
  const written = text.slice(span.start, span.end);
  const limit = slipsAllowed(written.length);
  if (Math.abs(written.length - meant.length) > limit + 1) return undefined;
  if (neverSlips.has(compared) || isOrdinary(written) || isOrdinary(compared)) return undefined;
  // A slip may have made a plural of it: “foucs”.
  const steps = Math.min(editDistance(compared, meant), editDistance(written, meant));
  return steps > 0 && steps <= limit ? steps : undefined;
}
