import type { Note } from '../note/note.ts';
import type { Span } from '../text/span.ts';

/** A stretch of text that an editor may fold, the blank lines after it left out. */
export interface Fold extends Span {
  readonly kind: 'section' | 'front-matter' | 'comment';
}

/** The folds of a note: its front matter, every heading with what is under it, and comments of several lines. */
export function foldsOf(note: Note): Fold[] {
  const { text, frontMatter, root } = note;
  const folds: Fold[] = [];
  if (frontMatter.kind !== 'none' && frontMatter.closing) {
    folds.push({ start: 0, end: frontMatter.closing.end, kind: 'front-matter' });
  }
  folds.push(...sectionFolds(note), ...labelFolds(note));
  for (const node of root.children) {
    if (node.type !== 'html' || !node.value.startsWith('<!--')) continue;
    const start = node.position?.start.offset ?? 0;
    folds.push({ start, end: node.position?.end.offset ?? start, kind: 'comment' });
  }
  return folds.filter(({ start, end }) => /[\r\n]/.test(text.slice(start, end)));
}

function sectionFolds({ text, blocks }: Note): Fold[] {
  const folds: Fold[] = [];
  const open: { start: number; depth: number }[] = [];
  const closeFrom = (depth: number, at: number) => {
    const end = trimmedEnd(text, at);
    for (let last = open.at(-1); last && last.depth >= depth; last = open.at(-1)) {
      folds.push({ start: last.start, end, kind: 'section' });
      open.pop();
    }
  };
  for (const { start, facts } of blocks) {
    if (!facts.heading) continue;
    closeFrom(facts.heading.depth, start);
    open.push({ start, depth: facts.heading.depth });
  }
  closeFrom(0, text.length);
  return folds;
}

/** Labels that begin a section, with what is under them. */
function labelFolds({ text, parts }: Note): Fold[] {
  return parts
    .filter(({ heading }) => typeof heading.level === 'string')
    .map(({ heading, span }) => ({
      start: heading.place.start,
      end: trimmedEnd(text, span.end),
      kind: 'section',
    }));
}

function trimmedEnd(text: string, end: number): number {
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}
