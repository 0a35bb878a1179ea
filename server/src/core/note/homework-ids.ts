import type { Word } from '../protocol/word.ts';
import type { CodePattern } from '../text/code-pattern.ts';
import { type LetterPattern, letterPattern } from '../text/letter-pattern.ts';
import { type Span, spanOf } from '../text/span.ts';
import { codeWord } from './lexicon.ts';

/** A homework id in a text. */
export interface HomeworkMention {
  readonly span: Span;
  readonly code: Word;
  /**
   * `whole`: the id itself; `part`: named by what comes before it (`b` in “HW1a and b”, all between in “HW1a-c”); `bare`:
   * without its letters (`1a`), which may be anything.
   */
  readonly reading: 'whole' | 'part' | 'bare';
}

/** What an id is compared without. */
const oddlyWritten = /[\s\u00a0\u2010-\u2015]|(?<!\d)0\d/;

/**
 * The id that a text is, as ids are written: compared without case, spaces and leading zeros.
 * @returns `undefined` for anything that is no id by the pattern.
 */
export function homeworkId(text: string, pattern: CodePattern): Word | undefined {
  const asWritten = codeWord(text, pattern);
  if (asWritten && !oddlyWritten.test(text)) return asWritten;
  const plain = text
    .replace(/[\s\u00a0]+/g, '')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/(?<!\d)0+(?=\d)/g, '');
  for (const each of [...casesOf(plain), ...casesOf(text.trim())]) {
    const code = codeWord(each, pattern);
    if (code) return code;
  }
  return undefined;
}

/** As it is written, in capitals, and with small letters after its first digit. */
function casesOf(id: string): string[] {
  const upper = id.toUpperCase();
  const digit = upper.search(/\d/);
  return [id, upper, upper.slice(0, digit) + upper.slice(digit).toLowerCase()];
}

const blank = String.raw`[ \t\u00a0]`;
/** A `_` that no letter follows ends an emphasis. */
const end = String.raw`(?![\p{L}\p{M}\p{N}]|_[\p{L}\p{N}])`;
const member = String.raw`[A-Za-z]{1,3}-?\d{1,3}${end}`;
/** A letter after a blank is one of an id only where no word follows: “HW 3 a day”. */
const apart = String.raw`${blank}[A-Za-z](?=${blank}*(?:[:.,;)/&+–—-]|$|[\r\n\u2029]|(?:and|or|to)${blank}+[A-Za-z]${end}))${end}`;

/** “HW1(a)”, “HW1.a”, “HW1_b”. */
const marked = String.raw`[([]([A-Za-z])[)\]]|[._/-]([A-Za-z])${end}`;

const whole = String.raw`[Hh][Ww]${blank}*(\d{1,4})(?:([A-Za-z])${end}|(${apart})|${blank}?[-–]${blank}?(${member})|${marked})`;
const first = letterPattern(String.raw`(?<![\p{L}\p{N}-]|[\p{L}\p{N}]_)${whole}`, 'g');
const atStart = letterPattern(String.raw`^${whole}`);
/** For patterns of a configuration. */
const tokenAtStart = letterPattern(String.raw`^[\p{L}]+[\p{L}\p{N}_-]*\d[\p{L}\p{N}_-]*`);
const bare = letterPattern(String.raw`(?<![\p{L}\p{N}_.,:/-])(\d{1,3})([A-Za-z])${end}(?!-\p{L}{2})`, 'g');
const ahead = String.raw`(?:[Hh][Ww]${blank}*)?`;
const next = letterPattern(
  String.raw`${blank}*(?:(-|–|—|(?:to|through)${blank})|[,;/&+]${blank}*(?:and${blank}|or${blank})?|(?:and|or)${blank})${blank}*${ahead}(\d{1,4})?(?:[([]([A-Za-z])[)\]]|([A-Za-z])${end})`,
  'y',
);
const nextMember = letterPattern(
  String.raw`${blank}*(?:[,;/&+]|and${blank}|or${blank})${blank}*(${member})(?=${blank}*(?:[:.,;)/&+–—-]|$|[\r\n\u2029]|and${blank}|or${blank}))`,
  'y',
);
/** A word of one letter that goes on with a sentence: “HW1a and a walk”; after a dash any letter: “HW1a – b went”. */
const goesOn = String.raw`${blank}+(?!and${blank}|or${blank}|to${blank})\p{L}`;
const isWord = letterPattern(`^[AaIi]${goesOn}`);
const anyLetter = letterPattern(`^[A-Za-z]${goesOn}`);

/** Quick tests: most digits are of dates and scores. */
const anyNamed = /[Hh][Ww][ \t\u00a0]*\d/;
const anyBare = /\d[A-Za-z]/;

/** The homework id with which a text begins; the span counts from its start. */
export function homeworkIdAtStart(
  text: string,
  pattern: CodePattern,
): Omit<HomeworkMention, 'reading'> | undefined {
  const match = atStart(text).exec(text);
  const token = match ? idIn(match) : tokenAtStart(text).exec(text)?.[0].replace(/-+$/, '');
  const code = token === undefined ? undefined : homeworkId(token, pattern);
  return code && { span: spanOf(0, match?.[0].length ?? token?.length ?? 0), code };
}

function idIn(match: RegExpExecArray): string {
  const [, number = '', , , of] = match;
  return `HW${number}${of === undefined ? (letterOf(match) ?? '') : `-${of}`}`;
}

function letterOf([, , letter, spaced, , boxed, afterMark]: RegExpExecArray): string | undefined {
  return letter ?? spaced?.trim() ?? boxed ?? afterMark;
}

/** Every homework id that a text names, also in lists and ranges, in the order of the text. */
export function homeworkMentions(prose: string, pattern: CodePattern): HomeworkMention[] {
  if (!/\d[ \u00a0]?[A-Za-z]|\d[-.([/_]/.test(prose)) return [];
  const named = anyNamed.test(prose) ? prose.matchAll(first(prose)) : [];
  const unnamed = anyBare.test(prose) ? prose.matchAll(bare(prose)) : [];
  const reader = new MentionReader(prose, pattern);
  for (const match of named) {
    const [{ length }, number = ''] = match;
    reader.add(match.index, length, idIn(match), 'whole');
    reader.goOn(match.index + length, number, letterOf(match));
  }
  for (const match of unnamed) {
    const [{ length }, number = '', letter = ''] = match;
    if (reader.covers(match.index)) continue;
    if (reader.add(match.index, length, `HW${number}${letter}`, 'bare'))
      reader.goOn(match.index + length, number, letter, 'bare');
  }
  return reader.found.sort((a, b) => a.span.start - b.span.start);
}

class MentionReader {
  readonly found: HomeworkMention[] = [];
  readonly #prose: string;
  readonly #pattern: CodePattern;
  readonly #next: RegExp;
  readonly #nextMember: RegExp;
  /** The places of all that is found. */
  readonly #covered = new Set<number>();

  constructor(prose: string, pattern: CodePattern) {
    this.#prose = prose;
    this.#pattern = pattern;
    this.#next = next(prose);
    this.#nextMember = nextMember(prose);
  }

  add(start: number, length: number, id: string, reading: HomeworkMention['reading']): boolean {
    const code = homeworkId(id, this.#pattern);
    if (!code) return false;
    this.found.push({ span: spanOf(start, length), code, reading });
    for (let at = start; at < start + length; at++) this.#covered.add(at);
    return true;
  }

  covers(at: number): boolean {
    return this.#covered.has(at);
  }

  /** What follows an id and names others by it: `and b`, `-c`, `, M5`. */
  goOn(from: number, number: string, letter: string | undefined, reading: 'part' | 'bare' = 'part'): void {
    if (letter === undefined) {
      this.#goOnWithMembers(from, number);
      return;
    }
    const prose = this.#prose;
    const pattern = this.#next;
    let at = from;
    let before = letter;
    for (;;) {
      pattern.lastIndex = at;
      const match = pattern.exec(prose);
      if (!match) return;
      const [joined, range, otherNumber, ...letters] = match;
      const other = letters.join('');
      const to = at + joined.length;
      const start = to - lengthOfLetter(joined) - (otherNumber?.length ?? 0);
      // One of another session is found by itself, if it is an id; one with its letters too.
      if (otherNumber !== undefined && Number(otherNumber) !== Number(number)) return;
      const isRange = range !== undefined;
      if (isRange && other.toLowerCase() <= before.toLowerCase()) return;
      const isDash = isRange && /[-–—]\s|\s[-–—]/.test(joined);
      if (isSentence(prose, to, isDash ? anyLetter : isWord)) return;
      if (isRange) {
        for (const each of between(before, other)) this.add(from, to - from, `HW${number}${each}`, reading);
      }
      // One that is written whole is found by itself, and so is what goes on from it.
      if (/hw/i.test(joined)) return;
      this.add(start, to - start, `HW${number}${other}`, reading);
      before = other;
      at = to;
    }
  }

  #goOnWithMembers(from: number, number: string): void {
    const pattern = this.#nextMember;
    for (let at = from; ; ) {
      pattern.lastIndex = at;
      const match = pattern.exec(this.#prose);
      if (!match) return;
      const [{ length }, of = ''] = match;
      at += length;
      this.add(at - of.length, of.length, `HW${number}-${of}`, 'part');
    }
  }
}

/** Of the letter at the end of a text, with its brackets. */
function lengthOfLetter(text: string): number {
  return /[)\]]$/.test(text) ? 3 : 1;
}

/** @param to after the letter. */
function isSentence(prose: string, to: number, pattern: LetterPattern): boolean {
  const ahead = prose.slice(to - 1, to + 20);
  return pattern(ahead).test(ahead);
}

/** The letters between two, without them. */
function between(a: string, b: string): string[] {
  const [from, to] = [a.toLowerCase().charCodeAt(0), b.toLowerCase().charCodeAt(0)];
  return Array.from({ length: Math.max(0, to - from - 1) }, (_, index) =>
    String.fromCharCode(from + 1 + index),
  );
}
