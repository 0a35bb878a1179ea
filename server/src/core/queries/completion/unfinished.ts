import { wordBeginnings } from '../../text/word-beginnings.ts';

/** A text as it is compared while it is typed: without case, marks as spaces. A space at its end means that a new word begins. */
function typedForm(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trimStart();
}

/**
 * True where what is typed can only be the beginning of a name: it goes on in the middle of a word that is none by itself.
 * What may be meant as it is, one more word or many, is finished: anyone who presses Enter after it wants a new line.
 * @param typed up to the cursor.
 * @param least so many letters a single word has before it is taken for the beginning of one.
 */
export function isUnfinished(typed: string, name: string, least: number): boolean {
  const [begun, whole] = [typedForm(typed), typedForm(name)];
  if (begun === '') return true;
  if (!whole.startsWith(begun) || whole.length === begun.length) return false;
  if (begun.endsWith(' ')) return true;
  if (whole.charAt(begun.length) === ' ') return false;
  const word = begun.slice(begun.lastIndexOf(' ') + 1);
  if (begun === word && word.length < least) return false;
  return !isAbbreviation(typed, name) && !wordBeginnings.has(word);
}

/** True for capitals, where the name is not written so. */
function isAbbreviation(typed: string, name: string): boolean {
  const letters = typed.replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase() && !name.includes(letters);
}
