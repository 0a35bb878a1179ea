import { word } from '../protocol/word.ts';

/** The reading that all rules share which compare a note with those before it. */
export const acrossUnread = word(
  'Nothing is said across a note that is there and cannot be read: its front matter is broken, or the file is not UTF-8. Its place is what single lines of the front matter tell; where its number or phase cannot be told, it may be wherever the numbers leave room, and where no one knows whose it is, in any course of its folder. A note without a number may be wherever one is missing.',
);
