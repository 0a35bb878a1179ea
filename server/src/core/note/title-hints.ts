import { beforeHints, noHints, sectionHints } from '../protocol/section-hints.ts';
import type { SectionSpec } from '../protocol/sections.ts';
import { isSlipOfAny } from './slip-of-any.ts';
import { readTitleWords, type TitleWord } from './title.ts';
import type { WordsOf } from './words-of-section.ts';

/** One beginning of a heading that hints at a section. */
interface Hint {
  readonly spec: SectionSpec;
  readonly words: readonly string[];
  /** The words of the section: what follows must be of them; or, if it goes on freely, no slip of them. */
  readonly own: ReadonlySet<string>;
  readonly goesOn: boolean;
}

/** The hints at all sections, by their first word. */
export type HintTable = ReadonlyMap<string, readonly Hint[]>;

/** Indexes the hints at the sections that are known by their words. */
export function hintTable(wordsOf: readonly WordsOf[]): HintTable {
  const table = new Map<string, Hint[]>();
  for (const { spec, all } of wordsOf) {
    for (const begin of sectionHints[spec.id]?.begins ?? []) {
      const words = readTitleWords(begin.replace('…', '')).map(({ text }) => text);
      const [first = ''] = words;
      const hint = { spec, words, own: all, goesOn: begin.endsWith('…') };
      table.set(first, [...(table.get(first) ?? []), hint]);
    }
  }
  return table;
}

const before: ReadonlySet<string> = new Set(beforeHints);
const nothing: ReadonlySet<string> = new Set(noHints);
const number = /^\d+$/;

/** Longer headings are sentences. */
const MOST_WORDS = 10;

/** The sections at which a heading hints that is titled as none, each once. */
export function hintsIn(words: readonly TitleWord[], table: HintTable): readonly SectionSpec[] {
  if (words.length > MOST_WORDS || words.some(({ text }) => nothing.has(text))) return [];
  const found = new Set<SectionSpec>();
  for (let from = 0; from < words.length; from++) {
    for (const hint of table.get(words[from]?.text ?? '') ?? []) {
      if (!found.has(hint.spec) && isAt(words, from, hint)) found.add(hint.spec);
    }
    if (!before.has(words[from]?.text ?? '')) break;
  }
  return [...found];
}

/** The singular may have taken a letter of the slip: “previuos”. */
function mayBeSlip(word: string, own: ReadonlySet<string>): boolean {
  return isSlipOfAny(word, own) || isSlipOfAny(`${word}s`, own);
}

function isAt(words: readonly TitleWord[], from: number, { words: wanted, own, goesOn }: Hint): boolean {
  if (!wanted.every((word, index) => words[from + index]?.text === word)) return false;
  const end = from + wanted.length;
  if (words[end - 1]?.joint !== 'word') return true;
  const length = 1 + words.slice(end).findIndex(({ joint }) => joint !== 'word');
  return words
    .slice(end, end + length)
    .every(({ text }) => own.has(text) || number.test(text) || (goesOn && !mayBeSlip(text, own)));
}
