import { stemmer } from 'stemmer';
import { guessWords, otherWords } from '../protocol/adopt-words.ts';
import { functionWords } from '../protocol/content-words.ts';
import { sectionAliases } from '../protocol/section-aliases.ts';
import { titleWords } from '../protocol/title-words.ts';
import { once } from '../text/once.ts';

/** How much the words of a heading speak for each section, by id; sections that nothing speaks for are not there. */
export type Evidence = ReadonlyMap<string, number>;

/** What the words of a heading say. */
export interface Guess {
  /** The sections that its words say plainly, in no order; none where they leave it open. */
  readonly sections: readonly string[];
  readonly evidence: Evidence;
  /** True where it is about something that is none of the five sections. */
  readonly isOther: boolean;
}

const PHRASE = 4;
const WORD = 3;
const HINT = 1;
/** What the protocol's own titles say is no more than this: they are known as wholes already. */
const OF_TITLES = 2;
/** A word counts for a section where so large a part of the titles with it are of that section. */
const LEAST_PART = 0.6;
/** This much must speak for a section, and so much more than for any other. */
const PLAINLY = 3;
const MARGIN = 1;
/** Longer headings are sentences. */
const MOST_WORDS = 8;

const order = Object.keys(guessWords);
const stem = (word: string) => stemmer(word);
const others = once((): ReadonlySet<string> => new Set(otherWords.map(stem)));

interface Known {
  readonly id: string;
  readonly phrases: readonly (readonly string[])[];
  readonly words: ReadonlySet<string>;
  readonly hints: ReadonlySet<string>;
}

const known = once((): readonly Known[] =>
  Object.entries(guessWords).map(([id, { phrases, words, hints }]) => ({
    id,
    phrases: phrases.map((phrase) => phrase.split(' ')),
    words: new Set(words.map(stem)),
    hints: new Set(hints.map(stem)),
  })),
);

const ofTitles = once(readTitles);

/** In what part of the titles with a word each section is meant. */
function readTitles(): ReadonlyMap<string, Evidence> {
  const counts = new Map<string, Map<string, number>>();
  const silent = new Set<string>([...functionWords, ...titleWords.stretches]);
  for (const [id, aliases] of Object.entries(sectionAliases)) {
    if (!order.includes(id)) continue;
    for (const word of new Set(aliases.flatMap((alias) => wordsOf(alias)))) {
      if (silent.has(word)) continue;
      const own = counts.get(stem(word)) ?? new Map<string, number>();
      own.set(id, aliases.filter((alias) => wordsOf(alias).includes(word)).length + (own.get(id) ?? 0));
      counts.set(stem(word), own);
    }
  }
  return new Map(
    Array.from(counts, ([word, own]) => {
      const all = [...own.values()].reduce((sum, count) => sum + count, 0);
      const parts = [...own].filter(([, count]) => count / all >= LEAST_PART);
      return [word, new Map(parts.map(([id, count]) => [id, (OF_TITLES * count) / all]))];
    }),
  );
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{M}]+(?:['’](?!s\b)[\p{L}\p{M}]+)*/gu) ?? []).filter(
    (word) => word !== 's',
  );
}

/**
 * Guesses from the words of a heading, English ones, which section it is.
 * @param text as it is usually written.
 */
export function guessOf(text: string): Guess {
  const whole = wordsOf(text);
  if (whole.length === 0 || whole.length > MOST_WORDS)
    return { sections: [], evidence: new Map(), isOther: false };
  const evidence = evidenceOf(whole);
  const isOther = whole.some((word) => others().has(stem(word)));
  const joined = text.split(/\s+(?:and|&|\+)\s+|[&+/]/i).map((part) => plainly(evidenceOf(wordsOf(part))));
  // Two that are joined are both, where they follow on one another: “Ideas and next steps”.
  const both = [...new Set(joined)].flatMap((id) => id ?? []);
  const [first = '', second = ''] = both;
  if (
    joined.length === 2 &&
    both.length === 2 &&
    !joined.includes(undefined) &&
    Math.abs(order.indexOf(first) - order.indexOf(second)) === 1
  ) {
    return { sections: both, evidence, isOther };
  }
  const one = plainly(evidence);
  return { sections: one === undefined ? [] : [one], evidence, isOther };
}

/** The one section that much more speaks for than for any other. */
function plainly(evidence: Evidence): string | undefined {
  const [best, next] = [...evidence].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < PLAINLY || best[1] - (next?.[1] ?? 0) < MARGIN) return undefined;
  return best[0];
}

function evidenceOf(words: readonly string[]): Evidence {
  const evidence = new Map<string, number>();
  const add = (id: string, weight: number) => void evidence.set(id, (evidence.get(id) ?? 0) + weight);
  const left = new Set(words.keys());
  for (const { id, phrase } of phrasesByLength()) {
    const places = placesOf(phrase, words, left);
    if (!places) continue;
    add(id, PHRASE);
    for (const place of places) left.delete(place);
  }
  for (const place of left) {
    const written = stem(words[place] ?? '');
    for (const { id, words: own, hints } of known()) {
      const ofOwn = own.has(written) ? WORD : hints.has(written) ? HINT : 0;
      const weight = Math.max(ofOwn, ofTitles().get(written)?.get(id) ?? 0);
      if (weight > 0) add(id, weight);
    }
  }
  return evidence;
}

const phrasesByLength = once(() =>
  known()
    .flatMap(({ id, phrases }) => phrases.map((phrase) => ({ id, phrase })))
    .sort((a, b) => b.phrase.length - a.phrase.length),
);

/** Where the words of a phrase are, in their order; `undefined` where one is not. */
function placesOf(
  phrase: readonly string[],
  words: readonly string[],
  left: ReadonlySet<number>,
): readonly number[] | undefined {
  const places: number[] = [];
  let from = 0;
  for (const word of phrase) {
    const place = words.findIndex((each, index) => index >= from && left.has(index) && each === word);
    if (place === -1) return undefined;
    places.push(place);
    from = place + 1;
  }
  return places;
}
