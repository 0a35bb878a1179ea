import type { Random } from './random.ts';
import { patterns, words } from './words.ts';

/** The width at which lines are broken, so that peers that check the length of lines find nothing. */
const WIDTH = 76;

const isSlot = (name: string): name is keyof typeof words => name in words;

/** Fills the slots of a pattern; the first letter is a capital. */
export function fill(random: Random, pattern: string): string {
  const text = pattern.replaceAll(/\{(\w+)\}/g, (_, slot: string) => {
    if (!isSlot(slot)) throw new Error(`No words for the slot ${slot}`);
    return random.pick<string>(words[slot]);
  });
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Sentences, one after the other; no pattern comes twice in a row. */
export function sentences(random: Random, count: number, from: readonly string[] = patterns): string[] {
  const made: string[] = [];
  let last: string | undefined;
  while (made.length < count) {
    const pattern = random.pick(from);
    if (pattern === last && from.length > 1) continue;
    last = pattern;
    made.push(fill(random, pattern));
  }
  return made;
}

/** A paragraph of filled sentences and what comes after them, broken into lines. */
export function paragraph(random: Random, count: number, ending: readonly string[] = []): string {
  return wrapped([...sentences(random, count), ...ending].join(' '));
}

/**
 * Breaks a text into lines at spaces, never before a tag: some linters take one at the start of a line for a heading.
 * @param indent put before every line but the first.
 */
export function wrapped(text: string, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ (?!#)/)) {
    if (line !== '' && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = indent + word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].join('\n');
}
