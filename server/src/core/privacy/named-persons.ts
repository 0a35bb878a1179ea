import { letterPattern } from '../text/letter-pattern.ts';
import { type CapitalWord, capitalWords, mayHoldNames } from './capital-words.ts';
import type { Identifier } from './identifier.ts';
import { canBeName, fullName, restOfName, withoutInitials } from './name-shape.ts';
import { announcedAt, beginsSentenceAt, isExplainedAt, isOwnedAt } from './person-context.ts';
import { dayWords, personWords, sentenceWords } from './person-words.ts';
import { looseTitles, titleWords, untitled, untitledPairs } from './titles.ts';

/** Titles and names of one person; a text that is all capitals has longer runs. */
const MOST_WORDS = 8;

/**
 * The people whom a text names: a title (Mr, Frau, Nurse) with its name, or a full name after a word or label for who
 * someone is (`her cousin …`, `NOK: …`), or before such a word (`…, her cousin`). One span a person; a title belongs to
 * it, a word for a relative does not. Takes time in proportion to the text.
 * @param prose running text, of which whatever is no prose may be blanked out; offsets refer to it.
 */
export function findNamedPersons(prose: string): Identifier[] {
  const found: Identifier[] = [];
  if (!mayHoldNames(prose)) return found;
  let run: CapitalWord[] = [];
  for (const word of capitalWords(prose)) {
    if (!word.continues) {
      addNames(found, prose, run);
      run = [];
    }
    run.push(word);
  }
  addNames(found, prose, run);
  return found;
}

/** Adds the persons in a run of capitalised words. */
function addNames(found: Identifier[], prose: string, run: readonly CapitalWord[]): void {
  for (let i = 0; i < run.length - 1; i++) {
    const words = run.slice(i, i + MOST_WORDS);
    const name = isTitle(words[0])
      ? titledName(words, prose)
      : (priestName(words, prose) ?? untitledName(words, prose));
    const [first] = name;
    const last = name.at(-1);
    if (first === undefined || last === undefined) continue;
    found.push({ kind: 'name', start: first.start, end: last.end });
    i += name.length - 1;
  }
}

function isTitle(word: CapitalWord | undefined): boolean {
  return word !== undefined && !isShouted(word) && titleWords.has(word.word.toLowerCase());
}

/** How far from a priest's name a word for what he does is looked for. */
const NEAR = 60;
const apostrophe = letterPattern(String.raw`^[OD]['’]\p{Lu}`);
const clerical =
  /\b(?:mass|church|parish|priests?|funeral|burial|requiem|chapel|rosary|confession|communion|sermon|homily|baptis\w{1,4}|christen\w{1,3}|pray\w{0,3}|bless\w{0,3})\b/i;

/**
 * `Father` with a name, where he is a priest and not a relative: one surname with an apostrophe, or beside a word for what a priest does. A
 * father's own two names are found as those of a relative.
 */
function priestName(words: readonly CapitalWord[], prose: string): readonly CapitalWord[] | undefined {
  const [title, name, ...others] = words;
  if (title?.word !== 'Father' || !name || name.isPossessive || isOwnedAt(prose, title.start))
    return undefined;
  const rest = restOfName([name, ...others]);
  if (rest.length === 0 || !canBeName(name, false) || isNoPerson(title, name)) return undefined;
  const before = prose.slice(Math.max(0, title.start - NEAR), title.start);
  const after = prose.slice(name.end, name.end + NEAR);
  if (age.test(after)) return undefined;
  const isPriest = apostrophe(name.word).test(name.word) || clerical.test(after) || clerical.test(before);
  return isPriest ? [title, ...rest] : undefined;
}

/** `MS` and `MR` are no titles. */
function isShouted({ word }: CapitalWord): boolean {
  return word === word.toUpperCase();
}

/** A title, or several, with the name after it; empty where a sentence ends with it (`the Dr. She …`). */
function titledName(words: readonly CapitalWord[], prose: string): readonly CapitalWord[] {
  const count = words.findIndex((word) => !isTitle(word));
  const titles = words.slice(0, Math.max(0, count));
  const [first, ...others] = words.slice(titles.length);
  const title = titles.at(-1);
  if (title === undefined || first === undefined) return [];
  const lower = first.word.toLowerCase();
  const isWord = lower.length > 1;
  if (isNoPerson(title, first)) return [];
  if (isWord && (dayWords.has(lower) || untitled.has(lower) || personWords.has(lower))) return [];
  if (isWord && sentenceWords.has(lower) && (prose[title.end] === '.' || isLoose(title))) return [];
  const name = withoutInitials([first, ...restOfName(others)]);
  if (name.length === 0) return [];
  // `Sister Ward` is a name, `Sister Ward Manager` is none.
  if (titles.every(isLoose) && !canBeName(first, name.length <= others.length)) return [];
  return isSister(titles, name, prose) ? (name.length > 1 ? name : []) : [...titles, ...name];
}

/** True for `Deacon Blue`. */
function isNoPerson(title: CapitalWord, name: CapitalWord): boolean {
  return untitledPairs.has(`${title.word} ${name.word}`.toLowerCase().replace('’', "'"));
}

function isLoose({ word }: CapitalWord): boolean {
  return looseTitles.has(word.toLowerCase());
}

const age = /^,? ?\(?(?:aged? )?\d/;

/** True where `Sister` is a relative, not a nun or a nurse: after `her`, before an age, before a full name in a list. */
function isSister(titles: readonly CapitalWord[], name: readonly CapitalWord[], prose: string): boolean {
  const [title] = titles;
  if (title?.word !== 'Sister') return false;
  if (isOwnedAt(prose, title.start) || (name.length > 1 && beginsSentenceAt(prose, title.start))) return true;
  const end = name.at(-1)?.end ?? 0;
  return age.test(prose.slice(end, end + 12));
}

/** A full name beside a word for who someone is; empty otherwise. */
function untitledName(words: readonly CapitalWord[], prose: string): readonly CapitalWord[] {
  const [first] = words;
  if (first === undefined) return [];
  const announcement = announcedAt(prose, first.start);
  if (announcement !== undefined) return fullName(words, prose, announcement === 'label');
  const name = fullName(words, prose);
  const last = name.at(-1);
  return last !== undefined && isExplainedAt(prose, last.end) ? name : [];
}
