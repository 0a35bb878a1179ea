import { riskWords } from '../protocol/risk-words.ts';
import { comparable, type TitleWord } from './title.ts';

const alone: ReadonlySet<string> = new Set(riskWords.alone.map(comparable));
const beside: ReadonlySet<string> = new Set(riskWords.beside.words);
const others: ReadonlySet<string> = new Set(riskWords.beside.others);
const capitals: ReadonlySet<string> = new Set(riskWords.capitals);
const whole: ReadonlySet<string> = new Set(riskWords.whole);
const noHarm: ReadonlySet<string> = new Set(riskWords.noHarm);
const beforePhrases: ReadonlySet<string> = new Set(riskWords.beforePhrases);
const afterPhrases: ReadonlySet<string> = new Set(riskWords.afterPhrases);
const afterHealthAndSafety: ReadonlySet<string> = new Set(riskWords.afterHealthAndSafety);

type Phrase = readonly ReadonlySet<string>[];

/** By their first words. */
const phrases: ReadonlyMap<string, readonly Phrase[]> = byFirstWord(
  riskWords.phrases.map((each) => each.split(' ').map((place) => new Set(place.split('|')))),
);

function byFirstWord(all: readonly Phrase[]): Map<string, Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const phrase of all) {
    for (const first of phrase[0] ?? []) found.set(first, [...(found.get(first) ?? []), phrase]);
  }
  return found;
}

/**
 * True where a reader would look for risk under a heading or label.
 * @param text which the places of the words refer to.
 */
export function speaksOfRisk(words: readonly TitleWord[], text: string): boolean {
  return words.some((_, index) => riskAt(words, index, text));
}

/** The same of the word at an index, or of what begins there. */
export function riskAt(words: readonly TitleWord[], index: number, text: string): boolean {
  const word = words[index];
  if (!word) return false;
  if (alone.has(word.text)) return !isOtherMatter(words, index) && !isSomeoneElses(word, text);
  const neighbours = [words[index - 1]?.text ?? '', words[index + 1]?.text ?? ''];
  if (beside.has(word.text) && neighbours.some((each) => others.has(each)))
    return !isSomeoneElses(word, text);
  if (index === 0 && word.joint !== 'word' && whole.has(word.text)) return true;
  if (phrases.get(word.text)?.some((phrase) => isPhraseAt(words, index, phrase)))
    return !isSomeoneElses(word, text);
  return word.text.length === 2 && capitals.has(text.slice(word.span.start, word.span.end));
}

function isPhraseAt(words: readonly TitleWord[], from: number, phrase: Phrase): boolean {
  if (!phrase.every((place, index) => place.has(words[from + index]?.text ?? ''))) return false;
  const mayBegin =
    (words[from - 1]?.joint ?? 'mark') !== 'word' ||
    words.slice(0, from).every(({ text }) => beforePhrases.has(text) || /^\d+$/.test(text));
  if (!mayBegin) return false;
  const last = words[from + phrase.length - 1];
  return last?.joint !== 'word' || afterPhrases.has(words[from + phrase.length]?.text ?? '');
}

/** True of the risk of what is no harm, and of health and safety at work. */
function isOtherMatter(words: readonly TitleWord[], index: number): boolean {
  const word = words[index];
  if (word?.joint !== 'word') return false;
  const next = words[index + 1]?.text ?? '';
  if (word.text === 'risk') return noHarm.has(next);
  const before = words[index - 1];
  const isHealth = before?.text === 'health' && before.joint === 'and' && index === 1;
  return word.text === 'safety' && isHealth && !afterHealthAndSafety.has(next);
}

/** Words that speak of the client, or of those in the client’s care, with any name before them. */
const clientsOwn: ReadonlySet<string> = new Set(['risk', 'safety', 'safeguarding']);
const anyOf = (some: readonly string[]): string => `(?:${some.join('|')})`;
const { spouses, others: people } = riskWords.someoneElse;
const between = String.raw`['’]?s?['’]?\s+(?:(?:own|recent|past|first|last|attempted)\s+)?(?:self[\s-]?)?$`;
const ofOthers = new RegExp(String.raw`\b${anyOf(people)}${between}`, 'i');
const ofAnyone = new RegExp(String.raw`\b${anyOf([...people, ...spouses])}${between}`, 'i');
const deathBefore = new RegExp(
  String.raw`\b(?:(?:death|died|dying)\s+by|the|family\s+(?:history|hx)\s+of|${anyOf(riskWords.mourned)}(?:\s+(?!and\b)[a-z]+){0,3})\s+$`,
  'i',
);
const deathAfter = new RegExp(String.raw`^\s+(?:of|${anyOf(riskWords.mourned)})\b`, 'i');
const thought = /\b(?:thoughts?|ideas?|wish(?:es|ing)?|plans?|urges?|asked|own)\b/i;

/** True of a suicide, an attempt or self-harm of someone else: “Her brother’s suicide”, “Bereaved by suicide”. */
function isSomeoneElses({ text: word, span }: TitleWord, text: string): boolean {
  if (clientsOwn.has(word)) return false;
  const before = text.slice(0, span.start);
  if (word !== 'suicide') return ofOthers.test(before);
  if (ofAnyone.test(before)) return true;
  const after = text.slice(span.end);
  if (deathAfter.test(after)) return true;
  // “The suicide” is a death; “the suicide question” is none.
  return (
    !thought.test(before) &&
    deathBefore.test(before) &&
    /^\s*(?:$|[^\w\s-]|(?:by|in|at|last|itself|and\s+(?:what|how|its))\b)/i.test(after)
  );
}
