import { letterPattern } from '../text/letter-pattern.ts';
import { isEveryday } from './everyday.ts';
import { givenNameWords, surnameWords } from './name-words.ts';
import { termWords } from './term-words.ts';
import { titleWords } from './titles.ts';

/** A name with its titles and initials has at most this many words. */
const MOST_WORDS = 4;

/** Abbreviations of forms, which look like initials. */
const noNames: ReadonlySet<string> = new Set([
  ...termWords,
  'dna',
  'cna',
  'dns',
  'na',
  'tbc',
  'tba',
  'ipt',
  'wnb',
]);

const capital = letterPattern(String.raw`^(?:\p{Lu}[\p{L}\p{M}'’-]*\.?|(?:\p{Lu}\.){2,3})$`);

/**
 * True for the whole of a value that is a name, or has one in it beside a code: `Martha`, `Byrne, M.`, `SYN-101 (Martha)`. Words of
 * prose, such as those of a sentence about someone, are none.
 */
export function isWrittenAsName(value: string): boolean {
  const words = value.split(/[\s,;()[\]/]+/).filter((word) => word !== '');
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  const isCode = (word: string) => /^[A-Za-z]{1,5}-?\w*\d\w*$/.test(word);
  const names = words.filter((word) => !isCode(word));
  return names.length > 0 && names.every(isPartOfName) && names.some(isNameByItself);
}

function isPartOfName(word: string): boolean {
  const lower = word.toLowerCase();
  return capital(word).test(word) || (givenNameWords.has(lower) && !isEveryday(lower));
}

/** A word that is a given name, or no word of everyday English; an initial or a title says nothing by itself. */
function isNameByItself(word: string): boolean {
  const lower = word.toLowerCase().replace(/\.$/, '');
  if (lower.length === 1 || titleWords.has(lower)) return false;
  return givenNameWords.has(lower) || surnameWords.has(lower) || !(isEveryday(lower) || noNames.has(lower));
}
