import { letterPattern } from '../text/letter-pattern.ts';
import { compoundWords, labelWords, looseWords, personWords } from './person-words.ts';

const BLANK = String.raw`[ \t\u00a0]|\r?\n[ \t>]{0,6}`;
const WORD = String.raw`[\p{L}-]{2,24}`;
const LABEL = [
  'next[ -]of[ -]kin|n\\.o\\.k\\.?|care[ -]co-?ordinator|emergency[ -]contact|key[ -]worker|named[ -]nurse|social[ -]worker',
  'health[ -]visitor|probation[ -]officer|full[ -]name|patient[ -]name|client[ -]name',
].join('|');

/**
 * A word or label for who someone is, and what may be between it and a name: another word in brackets, a colon, a comma,
 * a dash, `called`, `is`, an opening bracket or mark.
 */
const leadIn = letterPattern(
  [
    String.raw`(?<![\p{L}\p{N}_'’.-])(?:(?<label>${LABEL})|(?<person>${WORD}))(?:['’]s name)?[*_]{0,3}`,
    String.raw`(?:[ ]?\([^()\n]{1,24}\))?`,
    String.raw`(?<link>[ ]?[:=][*_]{0,3}|,|[ ][-\u2013\u2014]{1,2}(?=[ ])|(?:${BLANK})(?:who is |is |was )?(?:called|named|is|was)(?=\s))?`,
    String.raw`[ \t\u00a0\r\n>*_"“‘'([|]{0,8}$`,
  ].join(''),
  'i',
);
/** A capitalised word that begins terms as well is a word for a person after these or where a sentence begins. */
const owned = letterPattern(
  String.raw`(?<![\p{L}\p{N}])(?:her|his|their|my|our|your|own|old|late|and)[ \t\u00a0\r\n]{1,4}$`,
  'i',
);
const sentenceStart = /(?:^|[.!?:;|\u2029][)"'”’]?[ \t\r\n]{0,4}|\n[ \t>]{0,6})(?:[-*+] )?["'“‘(*_]{0,3}$/u;
/** How far a word for a person, and what comes before it, may be from a name. */
const LOOK_BACK = 96;
const LOOK_AHEAD = 96;

/** How a word before a name says who it is: as a form does (`NOK:`), or in a sentence. */
export type Announcement = 'label' | 'word' | undefined;

const capitals = letterPattern(String.raw`^\p{Lu}{2,}$`);

/** What announces a name that begins at an offset. */
export function announcedAt(prose: string, start: number): Announcement {
  const lead = prose.slice(Math.max(0, start - LOOK_BACK), start);
  const match = leadIn(lead).exec(lead);
  if (match === null) return undefined;
  const { label, person = '', link = '' } = match.groups ?? {};
  const isLabel = /[:=]/.test(link);
  if (label !== undefined) return isLabel || !/name$/i.test(label) ? 'label' : undefined;
  const lower = person.toLowerCase();
  if (isLabel && lower === 'name') return 'label';
  if (labelWords.has(lower)) return 'label';
  if (!isPersonWord(lower)) return undefined;
  if (person === lower || capitals(person).test(person) || !compoundWords.has(lower)) return 'word';
  const before = lead.slice(0, match.index);
  if (owned(before).test(before)) return 'word';
  if (/^\s*$/.test(match[0].slice(person.length))) return undefined;
  const isAtStart = match.index === 0 ? start <= LOOK_BACK : sentenceStart.test(before);
  return isAtStart ? 'word' : undefined;
}

/** `… Doe, her cousin, …`, `… Doe (mother)`, `… Doe is his wife`: from the end of a name on. */
const apposition = letterPattern(
  [
    String.raw`^[*_"”’]{0,3}(?:,|(?:${BLANK})(?:[-\u2013\u2014]{1,2}|\(|\[|(?:is|was)(?=[ ](?:her|his|their|my|our)[ ])))(?:${BLANK})?`,
    String.raw`(?:(?:(?:her|his|their|my|our|the|a|an|client['’]s|pt['’]s)(?:${BLANK}))(?:[\p{L}'’-]{2,20}(?:${BLANK})){0,2}|(?<=[(\[])[\p{L}-]{2,20} (?:and|&) )?`,
    String.raw`(?<person>${WORD})(?:[*_]{0,3}(?:[\])),.;:!?]|[ ]?[-\u2013\u2014]|$)|(?:${BLANK})(?:and|who|of|since|from|with|,)(?![\p{L}]))`,
  ].join(''),
);

/** What is looked at on either side of a name; each has a bound, so that a text with many names takes no more than its length. */
export const contextPatterns = [leadIn, owned, apposition];

/** True where a word for who someone is follows the name that ends at an offset, set off as an apposition. */
export function isExplainedAt(prose: string, end: number): boolean {
  const tail = prose.slice(end, end + LOOK_AHEAD);
  const person = apposition(tail).exec(tail)?.groups?.['person']?.toLowerCase();
  return person !== undefined && (isPersonWord(person) || labelWords.has(person));
}

/** True where a possessive comes before an offset: the word there is for a relative. */
export function isOwnedAt(prose: string, start: number): boolean {
  const lead = prose.slice(Math.max(0, start - LOOK_BACK), start);
  return owned(lead).test(lead);
}

/** True where a sentence, an item or a line begins at an offset. */
export function beginsSentenceAt(prose: string, start: number): boolean {
  return sentenceStart.test(prose.slice(Math.max(0, start - LOOK_BACK), start));
}

function isPersonWord(lower: string): boolean {
  const last = lower.slice(lower.lastIndexOf('-') + 1);
  return personWords.has(lower) || personWords.has(last) || looseWords.has(last);
}
