import { forms } from '../protocol/forms.ts';
import type { SectionSpec } from '../protocol/sections.ts';
import { titleWords } from '../protocol/title-words.ts';
import { shifted } from '../text/span.ts';
import { type LineBeginnings, lineBeginnings } from './line-beginnings.ts';
import { remembered } from './remembered.ts';
import type { SectionTitle } from './section-title.ts';
import { isSlipOfAny } from './slip-of-any.ts';
import { type Joint, readTitleWords, type TitleWord } from './title.ts';
import { hintsIn } from './title-hints.ts';
import { speaksOfRisk } from './title-of-risk.ts';
import { type WordsOf, wordsOfSection } from './words-of-section.ts';

/** The titles and aliases of all sections by their compared words, joined by spaces. */
export interface TitleTable extends ReadonlyMap<string, readonly SectionTitle[]> {
  /** The titles of required sections. */
  readonly required: readonly SectionTitle[];
  /** The sections that are known by their words as well. */
  readonly wordsOf: readonly WordsOf[];
  /** Reads a heading or label by them; see `readTitle`. */
  readonly read: (text: string) => Title;
  /** Finds the lines that may begin with one of them. */
  readonly linesOf: LineBeginnings;
}

/** Indexes the titles and aliases of sections. */
export function titleTable(sections: readonly SectionSpec[]): TitleTable {
  const table = new Map<string, SectionTitle[]>();
  for (const spec of sections) {
    for (const title of [spec.title, ...spec.aliases]) {
      const words = readTitleWords(title);
      const key = keyOf(words);
      if (key !== '') table.set(key, [...(table.get(key) ?? []), { spec, title, words }]);
    }
  }
  const wordsOf = sections.flatMap(wordsOfSection);
  const required = [...table.values()].flat().filter(({ spec }) => spec.required);
  const firsts = Array.from(table.keys(), (key) => key.split(' ', 1)[0] ?? '');
  const titles: TitleTable = Object.assign(table, {
    required,
    wordsOf,
    read: remembered((text) => titleIn(text, titles)),
    linesOf: lineBeginnings(
      firsts,
      wordsOf.flatMap(({ all }) => [...all]),
    ),
  });
  return titles;
}

/** What a heading, or the label of a paragraph, says that it begins. */
export interface Title {
  /** The words that count, with their places in the text that was read. */
  readonly words: readonly TitleWord[];
  /** The section that it is titled as, and those that it names as well, joined by `and`. Empty for any other heading. */
  readonly names: readonly SectionTitle[];
  /** The index after the last word of these titles; 0 without any. */
  readonly end: number;
  /** True where a reader would look for risk under it. */
  readonly isRisk: boolean;
}

/**
 * Reads a heading or label.
 * @param text as it is written, on one line or several, with its markup blanked out.
 * @param at where it begins: the places of the words count from there.
 */
export function readTitle(text: string, table: TitleTable, at = 0): Title {
  const title = table.read(text);
  if (at === 0) return title;
  return { ...title, words: title.words.map((word) => ({ ...word, span: shifted(word.span, at) })) };
}

function titleIn(text: string, table: TitleTable): Title {
  const words = readTitleWords(text);
  const { names, end } = namesIn(words, table);
  const isRisk =
    names.some(({ spec }) => spec.id === 'risk') ||
    speaksOfRisk(names.length === 0 ? words : afterAnd(words, end), text);
  return { words, names, end, isRisk };
}

/**
 * The sections at which a heading that names none only hints, by its own words, or by a title to which it is joined (“Goals
 * and focus”): it is read as one of them in its place alone.
 */
export function hintsOf({ words, names, isRisk }: Title, table: TitleTable): readonly SectionSpec[] {
  if (names.length > 0 || isRisk) return [];
  const ids = hintsIn(words);
  const found = table.wordsOf.flatMap(({ spec }) => (ids.includes(spec.id) ? spec : []));
  if (found.length > 0 || words.length > MOST_WORDS) return found;
  for (let end = 1; end < words.length; end++) {
    if (words[end - 1]?.joint === 'word' || words.slice(0, end).some(({ text }) => notWords.has(text)))
      continue;
    const joined = matchAt(words, end, table) ?? madeOf(words.slice(end), table);
    // “Attention and focus” says nothing of a problem area.
    const isWeak = joined?.title.spec.id === 'problem-area' && joined.title.words.length < 2;
    if (joined && isStrictTitle(joined.title) && !isWeak) return [joined.title.spec];
  }
  return found;
}

function isStrictTitle({ spec }: SectionTitle): boolean {
  return spec.required && !spec.anyLevel;
}

/** True where two titles are compared as the same. */
export function isSameTitle(a: string, b: string): boolean {
  const [words, others] = [readTitleWords(a), readTitleWords(b)];
  return keyOf(words) === keyOf(others) && looksBackIn(words) === looksBackIn(others);
}

/** True where a section is named as it is called, and not by words that hint at it. */
export function isTitle({ names }: Title): boolean {
  return names.some(({ isMade }) => !isMade);
}

/** The same, where nothing else is said beside it. */
export function isWholeTitle(title: Title): boolean {
  return isTitle(title) && title.end === title.words.length;
}

/** True for the heading of a contract, or of a formulation of any kind: “Contract: 16 sessions”, “Case formulation”. */
export function headsContract({ words }: Title): boolean {
  const [first] = words;
  if (first?.text === 'contract' && first.joint !== 'word') return true;
  return words.some(({ text }) => text === 'formulation') && !words.some(({ text }) => notWords.has(text));
}

function keyOf(words: readonly TitleWord[]): string {
  return words.map(({ text }) => text).join(' ');
}

interface Match {
  readonly title: SectionTitle;
  /** The index of its first word. */
  readonly from: number;
  /** The index after its last word. */
  readonly end: number;
}

function namesIn(words: readonly TitleWord[], table: TitleTable): { names: SectionTitle[]; end: number } {
  const first =
    matchAt(words, 0, table) ??
    datedMatch(words, table) ??
    heldIn(words, table) ??
    madeOf(words, table) ??
    afterFormName(words, table);
  if (!first) return { names: [], end: 0 };
  const names = [
    first.title,
    ...sharedBy(first.title, table),
    ...othersWithin(words.slice(first.from, first.end), first.title, table),
  ];
  const joined: SectionTitle[] = [];
  let { end } = first;
  let isJoined = false;
  for (let joint = jointAt(words, end); joint === 'and' || joint === 'comma'; joint = jointAt(words, end)) {
    const next = shortestAt(words, end, table);
    if (!next) break;
    isJoined ||= joint === 'and';
    joined.push(next.title);
    end = next.end;
  }
  return isJoined ? { names: [...names, ...joined], end } : { names, end: first.end };
}

/** Other sections to which a configuration has given the same title: it names them as if it were joined by `and`. */
function sharedBy({ spec, words, isMade }: SectionTitle, table: TitleTable): SectionTitle[] {
  const all = isMade ? [] : (table.get(keyOf(words)) ?? []);
  if (all.length < 2) return [];
  const looksBack = looksBackIn(words);
  return all.filter((title) => title.spec !== spec && looksBackIn(title.words) === looksBack);
}

function jointAt(words: readonly TitleWord[], end: number): Joint | undefined {
  return words[end - 1]?.joint;
}

/** Other sections named in a title that joins two itself: “Plan and homework” is the homework, and the plan as well. */
function othersWithin(words: readonly TitleWord[], whole: SectionTitle, table: TitleTable): SectionTitle[] {
  const found: SectionTitle[] = [];
  let at = 0;
  while (at < words.length) {
    const next = shortestAt(words, at, table);
    if (!next) return [];
    if (next.title.spec !== whole.spec) found.push(next.title);
    at = next.end;
    if (at < words.length && jointAt(words, at) !== 'and') return [];
  }
  return found;
}

/** The longest title that begins at a word and ends where one may end. */
function matchAt(words: readonly TitleWord[], from: number, table: TitleTable): Match | undefined {
  for (let end = words.length; end > from; end--) {
    if (words[end - 1]?.joint === 'word') continue;
    const title = titleOf(words.slice(from, end), table);
    if (title) return { title, from, end };
  }
  return undefined;
}

/** The shortest one: of “Exploration, plan and homework”, each is named for itself. */
function shortestAt(words: readonly TitleWord[], from: number, table: TitleTable): Match | undefined {
  for (let end = from + 1; end <= words.length; end++) {
    if (words[end - 1]?.joint === 'word') continue;
    const title = titleOf(words.slice(from, end), table);
    if (title) return { title, from, end };
  }
  return undefined;
}

/** Where two sections have a title of the same words, last, past and previous tell which of them is meant. */
function titleOf(words: readonly TitleWord[], table: TitleTable): SectionTitle | undefined {
  const known = table.get(keyOf(words));
  if (!known) return undefined;
  const looksBack = looksBackIn(words);
  return known.find((title) => looksBackIn(title.words) === looksBack) ?? known[0];
}

function looksBackIn(words: readonly TitleWord[]): boolean {
  return words.some(({ looksBack }) => looksBack);
}

/** A title that is followed by a date. */
function datedMatch(words: readonly TitleWord[], table: TitleTable): Match | undefined {
  const title = titleOf(words.slice(0, 1), table);
  return title?.spec.dated ? { title, from: 0, end: 1 } : undefined;
}

const formNames: ReadonlySet<string> = new Set(
  forms.flatMap(({ parts }) => parts.flatMap(({ names, letter }) => [letter, ...names])),
);

/** A title after the letter or name of a part of another form: “S (Review of the week)”, “P – Plan and homework”. */
function afterFormName(words: readonly TitleWord[], table: TitleTable): Match | undefined {
  let isMarked = false;
  for (let from = 0; formNames.has(words[from]?.text ?? ''); from++) {
    const { text, joint } = words[from] ?? { text: '', joint: 'word' };
    if (joint === 'word') return undefined;
    // “O / A (Exploration)”: a letter is no word that a title joins to itself.
    isMarked ||= joint === 'mark' || text.length === 1;
    const match = isMarked ? matchAt(words, from + 1, table) : undefined;
    if (match && isStrictTitle(match.title)) return match;
  }
  return undefined;
}

const openers: ReadonlySet<string> = new Set(titleWords.openers);
const notWords: ReadonlySet<string> = new Set(titleWords.not);

/** The longest title of several words that a heading holds which begins with how, what or where. */
function heldIn(words: readonly TitleWord[], table: TitleTable): Match | undefined {
  if (!openers.has(words[0]?.text ?? '')) return undefined;
  const not = words.findIndex(({ text }) => notWords.has(text));
  const last = not === -1 ? words.length : not;
  let found: Match | undefined;
  for (let from = 1; from < last; from++) {
    for (let end = words.length; end > from + 1; end--) {
      const own = words.slice(from, end);
      // “Where we are working (problem area)” is no work on the problem area.
      if (own.slice(0, -1).some(({ joint }) => joint === 'mark')) continue;
      const title = titleOf(own, table);
      if (title && title.words.length > (found?.title.words.length ?? 0)) found = { title, from, end };
    }
  }
  return found;
}

/** Longer headings are sentences. */
const MOST_WORDS = 8;
const number = /^\d{1,3}$/;

/**
 * A heading, up to a place where a title may end, of which all words are of one section, and the telling ones among them.
 * @returns `undefined` where there is none, or more than one.
 */
function madeOf(words: readonly TitleWord[], { wordsOf }: TitleTable): Match | undefined {
  const first = words[0]?.text ?? '';
  // Most headings and labels begin with a word of none.
  if (!number.test(first) && !wordsOf.some(({ all }) => all.has(first))) return undefined;
  for (let end = Math.min(words.length, MOST_WORDS); end > 0; end--) {
    if (words[end - 1]?.joint === 'word') continue;
    const own = words.slice(0, end);
    const said = new Set(own.map(({ text }) => text));
    if (looksBackIn(own)) said.add('last');
    const [only, ...others] = wordsOf.filter(
      (of) =>
        goesOnFreely(own, of) ||
        (of.heads.some((head) => head.every((each) => said.has(each))) &&
          [...said].every((each) => of.all.has(each) || number.test(each))),
    );
    if (only && others.length === 0)
      return { title: { spec: only.spec, title: only.spec.title, words: own, isMade: true }, from: 0, end };
  }
  return undefined;
}

/** True after a word with which any words may be, except for some, and for slips of our own: these are asked about. */
function goesOnFreely(words: readonly TitleWord[], { all, firsts, butNot }: WordsOf): boolean {
  if (!firsts.has(words[0]?.text ?? '')) return false;
  return words.every(
    ({ text }) => !(butNot.has(text) || notWords.has(text)) && (all.has(text) || !isSlipOfAny(text, all)),
  );
}

/** What comes after another section's title and speaks of risk: only what is joined to it by `and`. */
function afterAnd(words: readonly TitleWord[], end: number): readonly TitleWord[] {
  if (words[end - 1]?.joint !== 'and') return [];
  const length = words.slice(end).findIndex(({ joint }) => joint === 'mark');
  return words.slice(end, end + length + 1);
}
