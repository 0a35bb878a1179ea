import type { Note } from '../note/note.ts';
import type { StandIn } from '../note/stand-in.ts';
import type { Word } from '../protocol/word.ts';
import { inCaseOf, say } from '../say.ts';
import type { Edit } from '../text/edit.ts';
import { editDistance } from '../text/near-miss.ts';
import { correctWords, type SafeEdit } from '../text/safe-edit.ts';
import type { Span } from '../text/span.ts';
import type { Offer } from './change-to.ts';

/**
 * Corrects the misspelled words of a heading, and nothing else in it: as a safe fix where all of them were mistyped, else
 * for a person to choose.
 */
export function correctTitle({ text }: Note, { title: meant, slips }: StandIn): Offer {
  const title = say`Change the heading to “${meant}”`;
  const safe: SafeEdit<Word>[] = [];
  const edits: Edit<Word>[] = [];
  for (const { span, meant } of slips) {
    const newText = formOf(meant, text.slice(span.start, span.end));
    edits.push({ span, newText });
    const edit = isLinkName(text, span) ? undefined : correctWords(text, span, newText);
    if (edit) safe.push(edit);
  }
  return safe.length === edits.length ? { fix: { title, edits: safe } } : { suggestions: [{ title, edits }] };
}

/** The word in the number and the case in which it was written. */
function formOf(meant: Word, written: string): Word {
  const plural = say`${meant}s`;
  const isPlural = editDistance(written, plural) < editDistance(written, meant);
  return inCaseOf(isPlural ? plural : meant, written);
}

/** True where a word is what a link is found by: `[[Name]]`, `[name]`, and not a text with its address after. */
function isLinkName(text: string, { start, end }: Span): boolean {
  const before = /\[[^[\]\r\n]*$/.exec(text.slice(Math.max(0, start - 200), start))?.[0];
  const after = /^[^[\]\r\n]*\](.?)/s.exec(text.slice(end, end + 200));
  return before !== undefined && after !== null && !before.includes('|') && after[1] !== '(';
}
