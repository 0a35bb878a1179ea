import type { Word } from './protocol/word.ts';
import { type Day, formatDay } from './text/calendar.ts';

/**
 * Puts together a message from the text of the source code and safe words, numbers included.
 * A note's text is no `Word`, so it cannot be interpolated.
 */
export function say(parts: TemplateStringsArray, ...words: readonly (Word | number)[]): Word {
  let out = parts[0] ?? '';
  for (const [index, each] of words.entries()) out += String(each) + (parts[index + 1] ?? '');
  return out as Word;
}

/** A count with its noun, in the singular for one: “1 day”, “7 days”. */
export function sayCount(count: number, noun: Word): Word {
  return count === 1 ? say`1 ${noun}` : say`${count} ${noun}s`;
}

/** A day as an ISO date: figures alone. */
export function sayDay(day: Day): Word {
  return formatDay(day) as Word;
}

/** Joins safe words. */
export function joinWords(words: readonly Word[], separator: ' ' | ', ' | '\n' | '\n\n' = ', '): Word {
  return words.join(separator) as Word;
}

/** The same words with the line ends of the text into which they go. */
export function withLineEnds(words: Word, lineEnd: '\n' | '\r\n' | '\r'): Word {
  return (lineEnd === '\n' ? words : words.replaceAll('\n', lineEnd)) as Word;
}

/** The same word in capitals, with a capital letter, or without one, as another is written. */
export function inCaseOf(word: Word, written: string): Word {
  const isUpper = written.length > 1 && written === written.toUpperCase();
  if (isUpper) return word.toUpperCase() as Word;
  const [first = '', ...rest] = word;
  const head =
    written.charAt(0) === written.charAt(0).toUpperCase() ? first.toUpperCase() : first.toLowerCase();
  return (head + rest.join('')) as Word;
}
