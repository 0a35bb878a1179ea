import { forms } from '../protocol/forms.ts';
import { titleWords } from '../protocol/title-words.ts';
import { once } from '../text/once.ts';

/** Finds the lines of a paragraph that may begin with a title: the places of their first characters. */
export type LineBeginnings = (paragraph: string) => readonly number[];

/** A title that is joined to another one has at most this many characters. */
const LONGEST = 81;
/** Words that number a title: “Part 2: Plan”. */
const counters = ['part', 'section', 'step'];
/** What joins a title to another one. */
const joint = /^[^\r\n]*(?:[,&+/]|\band\b)/i;
/** The letters beyond ASCII whose small ones are in it. */
const oddCase = /[\u0130\u212a]/;
const none: readonly number[] = [];

/**
 * Makes a quick search for lines that begin with a word with which the title of a section, or the name of a part of another
 * form, may begin. Few lines of prose do, and no other line is a title.
 * @param titles the first words of titles, and @param made of what is made of the words of a section, as they are compared.
 */
export function lineBeginnings(titles: Iterable<string>, made: Iterable<string>): LineBeginnings {
  const passed = `(?:${[...titleWords.small, ...titleWords.lookingBack].join('|')})`;
  const parts = forms.flatMap((form) => form.parts);
  const first = anyOf([
    ...titles,
    ...titleWords.openers,
    ...Object.keys(titleWords.short),
    ...titleWords.numbers,
    ...counters,
    ...parts.flatMap(({ names }) => names),
  ]);
  // “S: …”, “A & P: …”, but not “I said: …”
  const letter = `[${parts.map((part) => part.letter).join('')}](?= *[^a-z ]| +${passed}(?![a-z]))`;
  // A line that begins with a mark, or with a word after which one is, may be anything.
  const odd = String.raw`[^a-z\s>]|[a-z]+[^a-z ,.:;!?\r\n]|(?:[a-z]|[ivx]+)[.:]|${passed}[^a-z \r\n]`;
  const source = String.raw`(?:^|[\r\n])[ \t>]*(?:${passed} +)*(?:${odd}|${first}|${letter}|(${anyOf(made)}))`;
  // For a text in small letters: with its hundreds of words, an engine takes five times as long to compile it for any case.
  const inSmall = new RegExp(source, 'g');
  const inAnyCase = once(() => new RegExp(source, 'gi'));
  return (paragraph) => {
    let found: number[] | undefined;
    const hasOddCase = oddCase.test(paragraph);
    const text = hasOddCase ? paragraph : paragraph.toLowerCase();
    const pattern = hasOddCase ? inAnyCase() : inSmall;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const start = match.index + match[0].search(/[^\s>]/);
      // What is only made of words of a section counts where it is joined to a title.
      if (match[1] !== undefined && !joint.test(paragraph.slice(start, start + LONGEST))) continue;
      if (found) found.push(start);
      else found = [start];
    }
    return found ?? none;
  };
}

/** One of some words, in the singular or plural. */
function anyOf(words: Iterable<string>): string {
  const plain = new Set([...words].filter((each) => /^[a-z]+$/.test(each)));
  const written = Array.from(plain, (each) => each.replace(/y$/, '(?:y|ies)')).sort();
  return String.raw`(?:${written.join('|')})(?:s|es)?(?![a-z])`;
}
