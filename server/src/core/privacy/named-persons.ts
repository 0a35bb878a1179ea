import { letterPattern } from '../text/letter-pattern.ts';
import { type CapitalWord, capitalWords, hasAdjacentCapitals } from './capital-words.ts';
import type { Identifier } from './identifier.ts';
import { compoundWords, dayWords, personWords, placeWords, sentenceWords } from './person-words.ts';

const title = /^(?:Mrs?|Ms|Dr|Prof)$/;
const initial = letterPattern(String.raw`^\p{Lu}$`);
/** Abbreviations (NHS, PHQ) are no part of a name that no title announces. */
const abbreviation = letterPattern(String.raw`^\p{Lu}{2,}$`);
/** A kinship or social word and what may stand between it and a name: a comma, `called`, an opening bracket or mark. */
const leadIn = letterPattern(
  [
    String.raw`(?<![\p{L}\p{N}_'’])(?<person>[\p{L}-]{2,24})[,:]?(?:[ \t\u00a0\r\n]{1,4}(?:called|named))?`,
    String.raw`[ \t\u00a0\r\n>*_"“‘'([]{1,8}$`,
  ].join(''),
);
/** With a capital, a kinship word is one after these or where a sentence begins; else it is part of some title. */
const owned = letterPattern(
  String.raw`(?<![\p{L}\p{N}])(?:her|his|their|my|our|your|own|old|late|and)[ \t\u00a0\r\n]{1,4}$`,
  'i',
);
const sentenceStart = /(?:^|[.!?:;|\u2029][)"'”’]?[ \t\r\n]{0,4}|\n[ \t>]{0,6})(?:[-*+] )?["'“‘(*_]{0,3}$/u;
/** How far a kinship word, and what stands before it, may lie from a name. */
const LOOK_BACK = 64;
/** Titles and names of one person; a text that is all capitals has longer runs. */
const MOST_WORDS = 8;

/**
 * The people whom a text names: a title (Mr, Mrs, Ms, Dr, Prof) with its name, or two capitalised words or more after a
 * kinship or social word. One span a person, the kinship word left out.
 * @param prose running text, of which whatever is no prose may be blanked out; offsets refer to it.
 */
export function findNamedPersons(prose: string): Identifier[] {
  const found: Identifier[] = [];
  if (!hasAdjacentCapitals(prose)) return found;
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
    const name = title.test(words[0]?.word ?? '') ? titledName(words, prose) : nameAfterPerson(words, prose);
    const [first] = name;
    const last = name.at(-1);
    if (first === undefined || last === undefined) continue;
    found.push({ kind: 'name', start: first.start, end: last.end });
    i += name.length - 1;
  }
}

/** A title, or several, with the name after it; empty where a sentence ends with it (`the Dr. She …`). */
function titledName(words: readonly CapitalWord[], prose: string): readonly CapitalWord[] {
  const count = words.findIndex(({ word }) => !title.test(word));
  const titles = words.slice(0, Math.max(0, count));
  const [first, ...others] = words.slice(titles.length);
  const end = titles.at(-1)?.end;
  if (end === undefined || first === undefined || isOf(first, dayWords)) return [];
  if (prose[end] === '.' && isOf(first, sentenceWords)) return [];
  const name = withoutInitials([first, ...nameAtStart(others)]);
  return name.length > 0 ? [...titles, ...name] : [];
}

/** Two words or more of a name right after a kinship or social word; empty otherwise. */
function nameAfterPerson(words: readonly CapitalWord[], prose: string): readonly CapitalWord[] {
  const name = withoutInitials(nameAtStart(words));
  return name.length > 1 && isAfterPerson(prose, name[0]?.start ?? 0) ? name : [];
}

function nameAtStart(words: readonly CapitalWord[]): readonly CapitalWord[] {
  const end = words.findIndex((word) => !mayName(word));
  return end < 0 ? words : words.slice(0, end);
}

function mayName(word: CapitalWord): boolean {
  return (
    !abbreviation(word.word).test(word.word) &&
    !title.test(word.word) &&
    ![dayWords, sentenceWords, placeWords, personWords].some((list) => isOf(word, list))
  );
}

/** `Anna B.` hides the name: what is left of a name without the initials at its end. */
function withoutInitials(name: readonly CapitalWord[]): readonly CapitalWord[] {
  return name.slice(0, 1 + name.findLastIndex(({ word }) => !initial(word).test(word)));
}

/** True for a word of the list; an initial, `A.` or `I.`, is none. */
function isOf({ word }: CapitalWord, list: ReadonlySet<string>): boolean {
  return word.length > 1 && list.has(word.toLowerCase());
}

function isAfterPerson(prose: string, start: number): boolean {
  const lead = prose.slice(Math.max(0, start - LOOK_BACK), start);
  const match = leadIn(lead).exec(lead);
  const person = match?.groups?.['person'];
  if (match === null || person === undefined) return false;
  const lower = person.toLowerCase();
  if (!personWords.has(lower) && !personWords.has(lower.slice(lower.lastIndexOf('-') + 1))) return false;
  if (person === lower || abbreviation(person).test(person)) return true;
  const before = lead.slice(0, match.index);
  if (owned(before).test(before)) return true;
  if (compoundWords.has(lower) && /^\s*$/.test(match[0].slice(person.length))) return false;
  return match.index === 0 ? start <= LOOK_BACK : sentenceStart.test(before);
}
