import { isEditable } from '../edits/editable.ts';
import { insertBlock } from '../edits/sections.ts';
import { isBroken } from '../note/front-matter.ts';
import { blockAt, type Note, partAt } from '../note/note.ts';
import type { Word } from '../protocol/word.ts';
import { say, withLineEnds } from '../say.ts';
import type { Edit } from '../text/edit.ts';
import { lineEndOf } from '../text/line-table.ts';

/**
 * Inserts a directive that silences a rule at `offset`, with a prompt for the reason: above the block that a finding is
 * in; for one on a heading, at the end of the part that the heading begins; for one on the front matter, below it.
 * @returns `undefined` where no directive would cover the place or none may be written: in a signed note, and beside
 * front matter that cannot be read. Nor is one offered in an empty note, which with a directive is empty no more.
 */
export function ignoreWithReason(note: Note, rule: Word, offset: number): Edit<Word> | undefined {
  if (!isEditable(note) || note.isBlank) return undefined;
  return placed(note, say`<!-- ipt-ignore ${rule}: [state the reason] -->`, offset);
}

function placed(note: Note, directive: Word, offset: number): Edit<Word> | undefined {
  const { text, lines, frontMatter, parts } = note;
  const block = blockAt(note, offset);
  if (isBroken(frontMatter) && offset < (parts[0]?.span.start ?? text.length)) return undefined;
  if (block && !block.facts.heading) {
    const at = lines.line(lines.lineAt((block.paragraph ?? block).start)).start;
    return { span: { start: at, end: at }, newText: withLineEnds(say`${directive}\n`, lineEndOf(text)) };
  }
  const end = block ? partAt(note, block.start)?.span.end : (parts[0]?.span.start ?? text.length);
  return end === undefined ? undefined : insertBlock(note, end, directive);
}
