import { staysOpen } from '../markdown/index.ts';
import type { Note } from './note.ts';

/** The end of the text, or where a comment or code begins that is not closed: after it nothing would be read. */
export function endOfBody({ blocks, text }: Pick<Note, 'blocks' | 'text'>): number {
  const last = blocks.at(-1);
  return last && staysOpen(text, last) ? last.start : text.length;
}
