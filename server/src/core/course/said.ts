import { type Block, type Note, proseOf } from '../note/note.ts';
import { perBlock } from '../note/per-block.ts';
import type { Protocol } from '../protocol/protocol.ts';
import type { Word } from '../protocol/word.ts';
import { type PhraseGroup, type WordListId, wordListIds } from '../protocol/word-lists.ts';
import { firstToPass } from '../text/bisect.ts';
import { numberInWords, ordinals } from '../text/number-words.ts';
import { type Guarded, PhraseMatcher, type Sentence } from '../text/phrases/matcher.ts';
import type { Span } from '../text/span.ts';

/** What a block says of what the word lists look for: numbers, codes, yes and no. */
interface Said {
  /** A bit for each list of which the block holds a phrase. */
  readonly lists: number;
  /** The same of its first and its last sentence; both 0 where it has none. */
  readonly first: number;
  readonly last: number;
  /** True where two sentences that follow one another, or one, hold a mood and a link. */
  readonly joinsMood: boolean;
  /** Numbers in a sentence that says of a session that it was not held, or held with another. */
  readonly notHeld: readonly number[];
  /** True where a sentence speaks of homework as a whole that names neither an item nor a member of a group. */
  readonly hasHomeworkOfAll: boolean;
  /** The members named in a sentence that speaks of homework as a whole. */
  readonly homeworkOf: readonly Word[];
  /** The codes with which a sentence or line begins. */
  readonly begunWith: readonly Word[];
  /** A bit for each list of which a prompt of ours holds a phrase: it is asked for, and not said yet. */
  readonly asked: number;
}

/** Which lists a number has a bit of. */
export function says(lists: number, id: WordListId): boolean {
  return (lists & bits[id]) !== 0;
}

const bits = Object.fromEntries(wordListIds.map((id, index) => [id, 1 << index])) as Readonly<
  Record<WordListId, number>
>;
const moodAndLink = bits.mood | bits.link;

const matchers = new WeakMap<Protocol, PhraseMatcher>();

/** The matcher for the word lists of a protocol, made when a note is first read with it. */
function matcherOf(protocol: Protocol): PhraseMatcher {
  const known = matchers.get(protocol);
  if (known) return known;
  const lists = wordListIds.map((id) => {
    const groups = protocol.wordLists.find((list) => list.id === id)?.groups ?? [];
    return [...groups, ...(id === 'mood' ? [{ say: protocol.measures.map(asPhrase).join() }] : [])].map(
      guarded,
    );
  });
  const matcher = new PhraseMatcher(lists);
  matchers.set(protocol, matcher);
  return matcher;
}

function guarded({ say, notAfter, notBefore, notWith }: PhraseGroup): Guarded {
  return {
    says: phrasesIn(say),
    notAfter: phrasesIn(notAfter),
    notBefore: phrasesIn(notBefore),
    notWith: phrasesIn(notWith),
  };
}

function phrasesIn(list = ''): string[] {
  return list
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

/** `phq9` as it is written in prose: with or without a hyphen between letters and digits. */
function asPhrase({ id }: { readonly id: string }): string {
  const words = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const apart = words.replace(/([a-z])(?=\d)/g, '$1-');
  return apart === words ? words : `${words},${apart}`;
}

const noHomework = { hasHomeworkOfAll: false, homeworkOf: [] } as const;
const nothing: Said = {
  lists: 0,
  first: 0,
  last: 0,
  joinsMood: false,
  notHeld: [],
  begunWith: [],
  ...noHomework,
  asked: 0,
};

/** What a block says; a heading says nothing. */
export const saidIn = perBlock((note, block): Said => {
  const matcher = matcherOf(note.lexicon.protocol);
  const prose = proseOf(note, block);
  const sentences = prose === '' ? [] : matcher.read(prose);
  const asked = block.facts.placeholders
    .filter((placeholder) => !isAfterId(note, block, placeholder))
    .flatMap(({ start, end }) => matcher.read(note.text.slice(block.start + start, block.start + end)));
  const lists = listsOf(sentences);
  const begunWith = block.facts.codes.length > 0 ? codesBeginning(block, prose) : nothing.begunWith;
  if (lists === 0 && listsOf(asked) === 0 && begunWith.length === 0) return nothing;
  return {
    lists,
    first: sentences[0]?.lists ?? 0,
    last: sentences.at(-1)?.lists ?? 0,
    joinsMood: sentences.some((each, index) => joins(each.lists, sentences[index + 1]?.lists ?? 0)),
    notHeld: says(lists, 'not-held')
      ? sentences.flatMap((each) =>
          says(each.lists, 'not-held')
            ? [...each.numbers, ...sessionsIn(prose.slice(each.start, each.end))]
            : [],
        )
      : nothing.notHeld,
    begunWith,
    ...(says(lists, 'homework') ? homeworkIn(note, block, sentences) : noHomework),
    asked: listsOf(asked),
  };
});

const ordinal = new RegExp(
  String.raw`\bs0*(\d{1,3})\b|\b(?:0*(\d{1,3})(?:st|nd|rd|th)|(${ordinals.join('|')})) (?:session|meeting|appointment)\b`,
  'gi',
);

/** The sessions that a sentence names otherwise than by a bare number: “S2”, “the second session”, “2nd meeting”. */
function sessionsIn(sentence: string): number[] {
  return Array.from(sentence.matchAll(ordinal), ([, short, figures, word = '']) => {
    const written = short ?? figures;
    return written === undefined ? numberInWords(word) : Number(written);
  });
}

const clauseStart = /(?:^|[.;!?\n\r\u2029|]["'”’)]*)[\s*_>–-]*$/;
/** How many characters are looked at before a code. */
const NEAR = 8;

function codesBeginning({ facts }: Block, prose: string): readonly Word[] {
  return facts.codes
    .filter(({ span: { start } }) => clauseStart.test(prose.slice(Math.max(0, start - NEAR), start)))
    .map(({ code }) => code);
}

/** True where a sentence of some blocks holds a number, in figures or in words. */
export function namesNumber(note: Note, blocks: readonly Block[], number: number): boolean {
  const matcher = matcherOf(note.lexicon.protocol);
  return blocks.some(
    (block) =>
      !block.facts.heading &&
      matcher.read(proseOf(note, block)).some(({ numbers }) => numbers.includes(number)),
  );
}

/** True for a prompt that asks about one item of homework, which its id says: it asks for no other. */
function isAfterId({ text }: Note, { start, facts }: Block, placeholder: Span): boolean {
  return facts.codes.some(({ isPrompted, span }) => {
    if (!isPrompted || span.end > placeholder.start) return false;
    return !/[\p{L}\p{N}]/u.test(text.slice(start + span.end, start + placeholder.start));
  });
}

function listsOf(sentences: readonly Sentence[]): number {
  return sentences.reduce((all, { lists }) => all | lists, 0);
}

function joins(one: number, next: number): boolean {
  return ((one | next) & moodAndLink) === moodAndLink;
}

function homeworkIn({ lexicon }: Note, { facts }: Block, sentences: readonly Sentence[]) {
  const about = sentences.filter(({ lists }) => says(lists, 'homework'));
  const named = about.map(({ start, end }) =>
    facts.codes
      .slice(
        firstToPass(facts.codes, ({ span }) => span.start >= start),
        firstToPass(facts.codes, ({ span }) => span.start >= end),
      )
      .map(({ code }) => code),
  );
  const members = named.flat().filter((code) => lexicon.codes.member.test(code));
  return {
    hasHomeworkOfAll: named.some((codes) => !codes.some((code) => isMemberOrHomework(code, lexicon))),
    homeworkOf: [...new Set(members)],
  };
}

function isMemberOrHomework(code: Word, { codes }: Note['lexicon']): boolean {
  return codes.member.test(code) || codes.homework.test(code);
}

/** The lists of which some blocks hold a phrase. */
export function listsIn(note: Note, blocks: readonly Block[]): number {
  return blocks.reduce((all, block) => all | saidIn(note, block).lists, 0);
}

/** The lists of which prompts in some blocks hold a phrase. */
export function askedIn(note: Note, blocks: readonly Block[]): number {
  return blocks.reduce((all, block) => all | saidIn(note, block).asked, 0);
}

/** True where a mood is joined to an event in some blocks that follow one another. */
export function joinsMoodToEvent(note: Note, blocks: readonly Block[]): boolean {
  let before = 0;
  for (const block of blocks) {
    const { first, joinsMood, last, lists } = saidIn(note, block);
    if (joinsMood || joins(before, first)) return true;
    // What says nothing at all, such as a heading or a quiet paragraph, is between the two.
    before = lists === 0 ? 0 : last;
  }
  return false;
}
