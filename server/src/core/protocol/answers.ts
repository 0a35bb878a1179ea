import { type Word, word } from './word.ts';

/** What can have become of homework, in the words of a review. */
export const homeworkAnswers: readonly Word[] = [
  word('done'),
  word('partly done'),
  word('not done'),
  word('carried over'),
  word('not raised'),
];

/** Beginnings of these that are answers by themselves: who types one may mean it as it is. */
export const shortAnswers: ReadonlySet<string> = new Set(['no', 'part', 'partly', 'carried']);
