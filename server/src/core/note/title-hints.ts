import { beforeHints, noHints, sectionHints } from '../protocol/section-hints.ts';
import { isOrdinary } from '../text/near-miss.ts';
import { once } from '../text/once.ts';
import { isSlipOfAny } from './slip-of-any.ts';
import type { TitleWord } from './title.ts';
import { ownWords } from './words-of-section.ts';

/** One beginning of a heading that hints at a section. */
interface Hint {
  /** Of the section. */
  readonly id: string;
  readonly words: readonly string[];
  /** The words of the section: what follows must be of them; or, if it goes on freely, no slip of them. */
  readonly own: ReadonlySet<string>;
  readonly goesOn: boolean;
  /** True where it counts only if nothing else does. */
  readonly isLast: boolean;
}

/** The hints at all sections, by their first word. */
const hints = once((): ReadonlyMap<string, readonly Hint[]> => {
  const table = new Map<string, Hint[]>();
  for (const [id, { all: own }] of ownWords()) {
    const { begins = [], otherwise = [] } = sectionHints()[id] ?? {};
    for (const [index, begin] of [...begins, ...otherwise].entries()) {
      const goesOn = begin.endsWith('…');
      const words = begin.split(' ');
      if (goesOn) words.pop();
      const [first = ''] = words;
      const hint = { id, words, own, goesOn, isLast: index >= begins.length };
      table.set(first, [...(table.get(first) ?? []), hint]);
    }
  }
  return table;
});

const before: ReadonlySet<string> = new Set(beforeHints);
const nothing: ReadonlySet<string> = new Set(noHints);
const number = /^\d{1,3}(?:st|nd|rd|th)?$/;
/** With a number after them they are the title of a whole note. */
const counted: ReadonlySet<string> = new Set(['week', 'session']);
/** “Since 2019” looks back further than to the last session. */
const year = /^\d{4}$/;

/** Longer headings are sentences. */
const MOST_WORDS = 10;

/** The ids of the sections at which a heading hints that is titled as none, each once. */
export function hintsIn(words: readonly TitleWord[]): readonly string[] {
  const isOther = ({ text }: TitleWord, index: number) =>
    nothing.has(text) && !(text === 'not' && words[index + 1]?.text === 'yet');
  if (words.length > MOST_WORDS || withoutTimes(words).some(isOther)) return [];
  const found = new Set<string>();
  const last = new Set<string>();
  for (const [from, { text }] of words.entries()) {
    for (const hint of hints().get(text) ?? []) {
      const into = hint.isLast ? last : found;
      if (!into.has(hint.id) && isAt(words, from, hint)) into.add(hint.id);
    }
    if (!before.has(text)) break;
  }
  return [...(found.size > 0 ? found : last)];
}

/** What is after these words only says from or until when: “Review since referral”, “Before the next appointment”. */
const beforeTimes: ReadonlySet<string> = new Set(['since', 'before', 'until', 'till']);

function withoutTimes(words: readonly TitleWord[]): readonly TitleWord[] {
  const at = words.findIndex(({ text }) => beforeTimes.has(text));
  return at === -1 ? words : words.slice(0, at);
}

/** The singular may have taken a letter of the slip: “previuos”. A word of another meaning is none with or without it. */
function mayBeSlip(word: string, own: ReadonlySet<string>): boolean {
  return isSlipOfAny(word, own) || (!isOrdinary(word) && isSlipOfAny(`${word}s`, own));
}

function isAt(words: readonly TitleWord[], from: number, { words: wanted, own, goesOn }: Hint): boolean {
  const isWord = (word: string, text = '') => text === word || (word === 'n' && number.test(text));
  if (!wanted.every((word, index) => isWord(word, words[from + index]?.text))) return false;
  const end = from + wanted.length;
  const last = words[end - 1];
  if (last?.joint !== 'word') return true;
  // “Week 6 of 16” says which session this is.
  if (counted.has(last.text) && number.test(words[end]?.text ?? '')) return false;
  const length = 1 + words.slice(end).findIndex(({ joint }) => joint !== 'word');
  return words
    .slice(end, end + length)
    .every(
      ({ text }) =>
        own.has(text) || number.test(text) || (goesOn && !year.test(text) && !mayBeSlip(text, own)),
    );
}
