import { letterPattern } from '../letter-pattern.ts';

// Characters by their UTF-16 code unit, as a text is read for phrases.

const letterOrDigit = letterPattern(String.raw`[\p{L}\p{M}\p{N}]`);

/** True for a letter, a mark or a digit. Halves of a pair are none. */
export function isLetter(code: number): boolean {
  const character = String.fromCharCode(code);
  return letterOrDigit(character).test(character);
}

/** True for `0` to `9`. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** True for `'` and `’`. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** True for what may be between the digits of a number. */
export function isPoint(code: number): boolean {
  return code === 0x2e || code === 0x2c;
}

/** True for what may end a sentence. */
export function isStop(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f;
}

/** True for what may be between the end of a sentence and the blank after it. */
export function isCloser(code: number): boolean {
  return (
    code === 0x22 || code === 0x27 || code === 0x201d || code === 0x2019 || code === 0x29 || code === 0x5d
  );
}

/** True for spaces and line ends. */
export function isBlank(code: number): boolean {
  return (
    code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x2028 || code === 0x2029
  );
}

/** Put in by the model of the note where a paragraph, an item or a cell ends. */
export const BREAK = 0x2029;

/** The ASCII characters that end a sentence or may be a sign; others between words are skipped. */
export const telling: ReadonlySet<number> = new Set([0x21, 0x2d, 0x2e, 0x2f, 0x3a, 0x3d, 0x3f]);
