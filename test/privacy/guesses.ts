import { createHash } from 'node:crypto';
import { NoteBinder, printsOf } from '../../server/src/core/index.ts';
import { standard } from '../harness/notes.ts';

// What someone can do who holds a file of ours and guesses at the words of a note: see whether the file agrees.

/** Numbers below this stand for lines, counts and days. */
const SMALLEST_HASH = 1 << 20;
/** This many numbers that agree are no chance; one or two are. */
const FEWEST = 3;
/** This many digits of a common hash are no chance. */
const HEX_DIGITS = 12;
const BASE64_DIGITS = 11;

/**
 * The guesses at a note that a file confirms, in the words of the guesses.
 * @param written the whole file.
 * @param text of the note: the best guess that there is.
 * @param salts that may have gone into hashes, besides every number at the top of the file.
 */
export function confirmedGuesses(written: Buffer, text: string, salts: readonly number[] = []): string[] {
  const numbers = numbersIn(written);
  const tops = Array.from(written.toString('latin1').slice(0, 200).matchAll(/\d+/g), ([each]) =>
    Number(each),
  );
  const note = new NoteBinder(standard.lexicon).read(text);
  const printed = [...new Set([...salts, ...tops])].flatMap((salt) => {
    const agreeing = [...new Set(numbersOf(printsOf(note, salt)))].filter((each) => numbers.has(each | 0));
    return agreeing.length < FEWEST ? [] : agreeing.map((each) => `the hash ${each} with the salt ${salt}`);
  });
  return [...printed, ...commonlyHashed(written, text)];
}

/** Words, pairs, triples, lines, sentences, paragraphs and sections whose hash, in one of the usual ways, is in a file. */
function commonlyHashed(written: Buffer, text: string): string[] {
  const content = written.toString('latin1');
  const known = new Set<string>();
  for (const [digits] of content.matchAll(/[0-9a-f]{12,}/gi)) known.add(digits.slice(0, HEX_DIGITS));
  for (const [digits] of content.matchAll(/[A-Za-z0-9+/]{11,}/g)) known.add(digits.slice(0, BASE64_DIGITS));
  const words = text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
  const rows = [1, 2, 3].flatMap((length) =>
    words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(' ')),
  );
  const pieces = [/\n/, /(?<=[.!?])\s+/, /\n\s*\n/, /^#+ .*$/m, /^---$/m].flatMap((end) => text.split(end));
  const guesses = new Set([...rows, ...pieces].flatMap((each) => [each, each.trim(), each.toLowerCase()]));
  // One hash over a whole file says no more than that the file is the same.
  guesses.delete(text);
  return [...guesses].filter((guess) =>
    ['sha256', 'sha1', 'md5'].some((kind) => {
      const hash = createHash(kind).update(guess).digest();
      return (
        known.has(hash.toString('hex').slice(0, HEX_DIGITS)) ||
        known.has(hash.toString('base64').slice(0, BASE64_DIGITS))
      );
    }),
  );
}

/** Every 32-bit number that a file may hold: in digits, in hexadecimal, in base64. */
function numbersIn(written: Buffer): ReadonlySet<number> {
  const content = written.toString('latin1');
  const found = new Set<number>();
  for (const [digits] of content.matchAll(/-?\d{7,}/g)) found.add(Number(digits) | 0);
  for (const [digits] of content.matchAll(/(?<![0-9a-f])[0-9a-f]{8}(?![0-9a-f])/gi)) {
    found.add(Number.parseInt(digits, 16) | 0);
  }
  for (const [encoded] of content.matchAll(/[A-Za-z0-9+/]{16,}/g)) {
    const bytes = Buffer.from(encoded, 'base64');
    for (let at = 0; at + 4 <= bytes.length; at++)
      found.add(bytes.readInt32LE(at)).add(bytes.readInt32BE(at));
  }
  return found;
}

/** All hashes in the prints of a note, wherever they are. */
function* numbersOf(value: unknown): Generator<number, void, undefined> {
  if (typeof value === 'number' && Math.abs(value) >= SMALLEST_HASH) yield value;
  if (typeof value !== 'object' || value === null) return;
  for (const each of Object.values(value)) yield* numbersOf(each);
}
