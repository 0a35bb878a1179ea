/** The numbers that are known in words, from one on. */
export const numberWords: readonly string[] =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** Their ordinals. */
export const ordinals: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** The number from 1 to 20 that a word stands for, in any case; 0 for any other word. */
export function numberInWords(word: string): number {
  const lower = word.toLowerCase();
  return 1 + Math.max(numberWords.indexOf(lower), ordinals.indexOf(lower));
}
