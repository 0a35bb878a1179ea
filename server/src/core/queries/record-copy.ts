import { isBroken } from '../note/front-matter.ts';
import type { Note } from '../note/note.ts';
import type { Word } from '../protocol/word.ts';
import type { Edit } from '../text/edit.ts';
import { type Span, shifted } from '../text/span.ts';
import { promptsOf } from './prompts-of.ts';
import { leaveFrontMatterOut } from './record-copy/front-matter.ts';
import { blanksBefore, Leaving } from './record-copy/leaving.ts';
import { leaveMarksOut } from './record-copy/marks.ts';
import { leaveTagsOut } from './record-copy/tags.ts';

/** How a note becomes plain text, and how much of what was written is not in it. */
export interface RecordCopy {
  /** What they insert are labels of fields and single characters: a note’s text is only ever left out. */
  readonly edits: readonly Edit<Word>[];
  readonly prompts: number;
  readonly directives: number;
  /** Comments besides directives. */
  readonly comments: number;
  readonly tags: number;
  /** True where the front matter cannot be read, and stays as it is written. */
  readonly keepsFrontMatter: boolean;
}

/**
 * The edits that make of a note the plain text that belongs in a record system: without prompts, directives, comments and
 * tags, without the marks of Markdown, and with the front matter as lines of labels and values. Nothing else is left out,
 * a comment that is not closed neither. They are not applied to the note.
 */
export function recordCopy(note: Note): RecordCopy {
  const { text, root, blocks } = note;
  const leaving = new Leaving(text);
  leaveFrontMatterOut(note, leaving);
  leaveMarksOut(root, text, leaving);
  const tags = blocks.reduce((sum, block) => sum + leaveTagsOut(note, block, leaving), 0);
  const prompts = promptsOf(note);
  for (const prompt of prompts) leaving.out(withBlanks(prompt, text), 'text');
  const directives = blocks.flatMap(({ start, facts }) =>
    facts.directives.map(({ span }) => shifted(span, start)),
  );
  const comments = [...text.matchAll(/<!--[\s\S]*?-->|%%[^%]*%%/g)].filter(({ index }) =>
    leaving.isOut(index),
  );
  leaving.tidy();
  return {
    edits: leaving.edits(),
    prompts: prompts.length,
    directives: directives.length,
    comments: Math.max(0, comments.length - directives.length),
    tags,
    keepsFrontMatter: isBroken(note.frontMatter),
  };
}

/** A prompt with the spaces before it, where a blank, a stop or the end of the line comes after. */
function withBlanks({ start, end }: Span, text: string): Span {
  if (!/^[\s.,;:!?)]|^$/.test(text.charAt(end))) return { start, end };
  const at = blanksBefore(start, 0, text);
  // At the start of a line the spaces are its indentation.
  return at === 0 || /[\r\n]/.test(text.charAt(at - 1)) ? { start, end } : { start: at, end };
}
