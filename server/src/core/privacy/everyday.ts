import { everydayWords } from './everyday-words.ts';
import { isFormOf } from './word-forms.ts';

/**
 * True for a word of everyday English, in any of its forms. Some of them are names as well (`rose`).
 * @param word in lower case.
 */
export function isEveryday(word: string): boolean {
  return isFormOf(word, everydayWords);
}
