import { flatCopy } from '../markdown/index.ts';
import { titleWords } from '../protocol/title-words.ts';
import { letterPattern } from '../text/letter-pattern.ts';
import { type Span, spanOf } from '../text/span.ts';

/** A word of a heading that counts where titles are compared. */
export interface TitleWord {
  /** As it is compared: in lower case, in the singular. */
  readonly text: string;
  /** Where it is written, in the text that was read. */
  readonly span: Span;
  /** True where last, past or previous comes before it and does not count. */
  readonly looksBack: boolean;
  /** What comes after it, words that do not count aside. */
  readonly joint: Joint;
}

/**
 * Another word; an `and` in any form; a comma; or another mark, the end of the text among them. At all but the first a
 * title may end, and the heading go on.
 */
export type Joint = 'word' | 'and' | 'comma' | 'mark';

/** Longer headings are no title of a section; the bound keeps the work on a heading small. */
const LONGEST_TITLE = 200;

/** `1.`, `(2)`, `3.1`, `IV)`, `b)`, `Part 2:`, `4 –` before a title. */
export const numbering =
  /^(?:(?:part|section|step)\s+(?:\d+|[ivx]+)\b[\s.:)–—-]*|\(?(?:\d+(?:\.\d+)*|[ivx]+|[a-z])[.):]+(?!\d)\s*|\d+(?:\.\d+)*[\s–—-]+)/i;

/** Marks that no title is written with, and what they stand for: their places are blanked out. */
const asides: readonly (readonly [test: RegExp, pattern: RegExp, by: string])[] = [
  [/&/, /&amp;/gi, '&'],
  [/&/, /&#?\w+;/g, ' '],
  // A keycap is a digit in a box.
  [/\u20e3/, /[0-9#*]\ufe0f?\u20e3/g, ' '],
  // A number or letter in a circle or in brackets, all in one sign.
  [/[\u2460-\u24ff\u2776-\u2793]/, /[\u2460-\u24ff\u2776-\u2793]/g, ' '],
  // Attributes, comments and code of templates.
  [/\{/, /\{[^{}]*\}/g, ' '],
  [/%/, /%%(?:(?!%%).)*(?:%%|$)/gs, ' '],
  // What a wiki link leads to, where it says something else.
  [/\[\[/, /\[\[[^[\]|]*\|/g, '['],
  // The plural in brackets: “Problem area(s)”.
  [/\(s\)/, /(?<=\w)\(s\)/g, ' '],
  // A tag, and what may be one.
  [/#/, /(?<![^\s([{])#[^\s#]\S*/g, '|'],
  // The id of a block, at the end.
  [/\^/, /(?:^|\s)\^[\w-]+\s*$/g, ' '],
  // A stroke that joins nothing: “H/W”, “w/o homework”, “Review w/ partner”.
  [/\//, /(?<![\w/])h\/w(?![\w/])/gi, 'hw'],
  [/H\.W/, /(?<!\w)H\.W\b\.?/g, 'HW'],
  [/\//, /(?<![\w/])r\/v(?![\w/])/gi, 'rv'],
  [/\//, /(?<![\w/])w\/o(?:ut)?(?![\w/])/gi, 'no'],
  [/\//, /(?<![\w/])w\/(?!\/)/gi, ' '],
  // An emoji by its name.
  [/:/, /(?<!\S):[a-z0-9_+-]+:(?!\S)/gi, ' '],
];

const tokens = letterPattern(
  String.raw`([\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*)|([&+/])|(,)|(?:[:;–—―|()[\]{}<>=!?…•·\p{So}→-⇿]|--|\.(?![\p{L}\p{N}])|-(?=\s|$)|(?<=\s)-)`,
  'g',
);

const small: ReadonlySet<string> = new Set(titleWords.small);
const short: ReadonlyMap<string, string> = new Map(Object.entries(titleWords.short));
const contractions: ReadonlyMap<string, string> = new Map(Object.entries(titleWords.contracted));
const isAfter: ReadonlySet<string> = new Set(titleWords.is);
const lookingBack: ReadonlySet<string> = new Set(titleWords.lookingBack);
const stretches: ReadonlySet<string> = new Set(titleWords.stretches);
const numbers: ReadonlySet<string> = new Set(titleWords.numbers);

/**
 * The words of a title or heading by which it is compared: without case, punctuation, numbering, emoji, attributes,
 * comments, tags and block ids, and without the words that do not count.
 * @param text one heading as it is written, its markup blanked out, or a title.
 * @returns the words in their order; none for a text too long to be a title.
 */
export function readTitleWords(text: string): TitleWord[] {
  if (text.length > LONGEST_TITLE) return [];
  return counted(plainWords.test(text) ? tokensOf(text, 0) : tokensIn(withPlan(withoutAsides(text))));
}

/** “A/P” is assessment and plan; for the names of other forms these are letters of theirs. */
function withPlan(text: string): string {
  return text.replace(/(?<![\w/&+])A ?[/&+] ?P(?![\w/&+])/g, (found) => 'pln'.padEnd(found.length));
}

/** Nearly all titles are of these, in which there is nothing to blank out, and no number before them. */
const plainWords = /^(?!(?:part|section|step) )[A-Za-z]+(?: [A-Za-z]+)*$/i;

function tokensIn(text: string): Token[] {
  return tokensOf(text, startOf(text));
}

/** A text of the same length in which nothing is left that no title is written with. */
function withoutAsides(text: string): string {
  let plain = text;
  for (const [test, pattern, by] of asides) {
    if (test.test(plain)) plain = plain.replace(pattern, (found) => by.padEnd(found.length));
  }
  return plain;
}

const lead = letterPattern(String.raw`^[^\p{L}\p{N}(]*`);
const anyWord = letterPattern(String.raw`[\p{L}\p{N}]`);

/** Where the words begin, after marks and numbers. */
function startOf(text: string): number {
  let start = lead(text).exec(text)?.[0].length ?? 0;
  for (let number = numberAt(text, start); number > 0; number = numberAt(text, start)) start += number;
  return start;
}

/** The length of the number at a place; 0 for one that numbers nothing, but is all that there is. */
function numberAt(text: string, start: number): number {
  const rest = text.slice(start);
  const length = numbering.exec(rest)?.[0].length ?? 0;
  return anyWord(rest).test(rest.slice(length)) ? length : 0;
}

interface Token {
  readonly text: string;
  readonly span: Span;
  joint: Joint;
}

/** @param start where the words begin. */
function tokensOf(text: string, start: number): Token[] {
  const found: Token[] = [];
  const pattern = tokens(text);
  pattern.lastIndex = start;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [whole, word, and, comma] = match;
    const last = found.at(-1);
    if (word !== undefined) {
      const [plain, contracted] = apart(word);
      const compared = comparable(plain);
      if (!small.has(compared) || isParticle(compared, last, text.charAt(match.index - 1)))
        found.push({ text: compared, span: spanOf(match.index, plain.length), joint: 'word' });
      else if (compared === 'and' && last) last.joint = 'and';
      const rest = spanOf(match.index + plain.length, whole.length - plain.length);
      if (contracted !== undefined) found.push({ text: contracted, span: rest, joint: 'word' });
    } else if (last && and !== undefined) last.joint = 'and';
    else if (last?.joint === 'word') last.joint = comma === undefined ? 'mark' : 'comma';
  }
  const last = found.at(-1);
  if (last) last.joint = 'mark';
  return last ? found : letterAlone(text, start);
}

/** A letter by itself is a title, as in notes that are written by the letters of their form. */
function letterAlone(text: string, start: number): Token[] {
  const letter = /^([A-Za-z])[^\p{L}\p{N}]*$/u.exec(text.slice(start))?.[1];
  return letter === undefined ? [] : [{ text: letter.toLowerCase(), span: spanOf(start, 1), joint: 'mark' }];
}

/** A heading as it is written, without its number and without what no title is written with. */
export function plainTitle(text: string): string {
  const plain = withoutAsides(text);
  return plain.slice(startOf(plain));
}

/** True where a text holds a word that is no tag, comment, attribute or similar. */
export function holdsWords(text: string): boolean {
  const plain = withoutAsides(text);
  return anyWord(plain).test(plain);
}

const contraction = /^(.+)['’](s|re|ve|ll)$/i;

/** A word, and what is written with an apostrophe for the next one: “we’re” is “we are”. */
function apart(word: string): readonly [plain: string, contracted?: string] {
  const [, plain = word, short] = contraction.exec(word) ?? [];
  const contracted = short && contractedTo(plain.toLowerCase(), short.toLowerCase());
  return contracted ? [plain, contracted] : [word];
}

function contractedTo(before: string, short: string): string | undefined {
  return short === 's' ? (isAfter.has(before) ? 'is' : undefined) : contractions.get(short);
}

function isParticle(word: string, last: Token | undefined, before: string): boolean {
  const { particle } = titleWords;
  if (word !== particle.word || !last) return false;
  return /[-‐‑]/.test(before) || particle.after.some((each) => each === last.text);
}

/** A word as it is compared: without case, in the singular. */
export function comparable(word: string): string {
  const plain = singular(word.normalize('NFC').toLowerCase().replace(/['’]/g, ''));
  return short.get(plain) ?? plain;
}

/** The singular of a word, as far as its letters tell: both sides of a comparison go through this. */
function singular(word: string): string {
  if (word.length < 5 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:x|z|ch|sh|ss|us)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** Leaves out words that look back on a stretch of time, and makes numbers before one alike. */
function counted(all: readonly Token[]): TitleWord[] {
  const words: TitleWord[] = [];
  let looksBack = false;
  all.forEach(({ text, span, joint }, index) => {
    const isBefore = isStretchAt(all, index + 1);
    if (isBefore && lookingBack.has(text)) {
      looksBack = true;
      return;
    }
    const isNumber = isBefore && isNumberWord(text);
    words.push({ text: flatCopy(isNumber ? 'n' : text), span, looksBack, joint });
    if (!isNumber) looksBack = false;
  });
  return words;
}

/** True where a stretch of time is, or a number of them. */
function isStretchAt(all: readonly Token[], index: number): boolean {
  const text = all[index]?.text;
  if (text === undefined) return false;
  return stretches.has(text) || (isNumberWord(text) && stretches.has(all[index + 1]?.text ?? ''));
}

function isNumberWord(text: string): boolean {
  return numbers.has(text) || /^\d+$/.test(text);
}
