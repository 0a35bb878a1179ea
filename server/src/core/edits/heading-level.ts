import { type Block, type Note, type Section, sectionOf } from '../note/note.ts';
import type { HeadingLevel } from '../protocol/headings.ts';
import { type Word, word } from '../protocol/word.ts';
import { say, withLineEnds } from '../say.ts';
import { firstToPass } from '../text/bisect.ts';
import type { Edit } from '../text/edit.ts';
import { lineEndOf } from '../text/line-table.ts';
import { changeMarks, type SafeEdit } from '../text/safe-edit.ts';
import { spanOf } from '../text/span.ts';
import type { Offer } from './change-to.ts';

/** The level at which a section is written: the first that the protocol takes; none where that is bold. */
export function wantedLevel({ lexicon }: Note): number | undefined {
  return lexicon.protocol.headings.find((level): level is Exclude<HeadingLevel, 'bold'> => level !== 'bold');
}

/**
 * Gives the heading of a section another level. Headings under it that would no longer be under it sink by as many, and
 * headings after it that would now be under it rise with it. Where text is beside a label in bold, that is for a person to choose.
 * @returns nothing where it cannot be written: an underlined heading has levels 1 and 2 only.
 */
export function changeLevel(note: Note, section: Section, to: number): Offer {
  const { level } = section.heading;
  const title = say`Make it a level-${to} heading`;
  const block = note.blocks.find(({ start }) => start === section.span.start);
  if (!block) return {};
  if (level === 'bold') return fromBold(note, block, to, title);
  if (level === 'plain') return fromPlain(note, block, to, title);
  const own = headingEdit(note, block, level, to);
  const others =
    to > level ? loweredBelow(note, section, to, to - level) : raisedAfter(note, block, level, to);
  return own && others ? { fix: { title, edits: [own, ...others] } } : {};
}

/** The headings that end the section now and would not any more, down to the next section that is fixed by itself. */
function raisedAfter(note: Note, { start }: Block, level: number, to: number): SafeEdit<Word>[] | undefined {
  const fixedAlone = new Set(note.required.map(({ id }) => sectionOf(note, id)?.span.start));
  const edits: (SafeEdit<Word> | undefined)[] = [];
  let open = level;
  for (const block of note.blocks) {
    const depth = block.facts.heading?.depth;
    if (block.start <= start || depth === undefined) continue;
    if (depth <= to || fixedAlone.has(block.start)) break;
    if (depth > open) continue;
    open = depth;
    edits.push(headingEdit(note, block, depth, to));
  }
  return edits.every((edit) => edit !== undefined) ? edits : undefined;
}

function loweredBelow(note: Note, { blocks }: Section, to: number, by: number): SafeEdit<Word>[] | undefined {
  const headings = blocks.flatMap((block) =>
    block.facts.heading ? [{ block, depth: block.facts.heading.depth }] : [],
  );
  if (!headings.some(({ depth }) => depth <= to)) return [];
  const lower = headings.filter(({ depth }) => depth < 6);
  const edits = lower.flatMap(
    ({ block, depth }) => headingEdit(note, block, depth, Math.min(6, depth + by)) ?? [],
  );
  return edits.length === lower.length ? edits : undefined;
}

const marker = /^#{1,6}[ \t]*/;
const underline = /(?:\r\n|\n|\r)[ \t]*([=-]+)[ \t]*$/d;
const hashes = [word('#'), word('##'), word('###'), word('####'), word('#####'), word('######')];

/** Changes the `#`s of a heading, or its underline (three dashes might close front matter). */
function headingEdit({ text }: Note, block: Block, level: number, to: number): SafeEdit<Word> | undefined {
  const source = text.slice(block.start, block.end);
  const marks = hashes[to - 1];
  if (marks && marker.test(source)) return changeMarks(text, spanOf(block.start, level), marks);
  const [start, end] = underline.exec(source)?.indices?.[1] ?? [];
  if (start === undefined || end === undefined || to !== 2) return undefined;
  return changeMarks(text, { start: block.start + start, end: block.start + end }, word('----'));
}

/** More spaces before a backslash are looked past by no one. */
const LONGEST_BREAK = 8;

const plain = /^(?<opening>\*\*|__)(?<inner>.*)(?:\*\*|__)$/s;
const emphasised = /^(?<opening>\*\*\*|___|\*__|_\*\*)(?<inner>.*)(?:\*\*\*|___|__\*|\*\*_)$/s;

/** Makes a line in bold a heading: its marks go, and what comes after it begins a paragraph of its own. */
function fromBold({ text, blocks }: Note, block: Block, to: number, title: Word): Offer {
  const { label } = block.facts;
  const start = block.start + (label?.span.start ?? 0);
  const end = block.start + (label?.span.end ?? 0);
  const bold = text.slice(start, end);
  // In emphasis, the marks of bold text are the inner ones.
  const { opening = '', inner = '' } = emphasised.exec(bold)?.groups ?? plain.exec(bold)?.groups ?? {};
  if (!label || inner === '' || /[\r\n]/.test(inner)) return {};
  const opened = openedAsHeading(text, start, start + opening.length - 2, to);
  const closing = { start: end - opening.length, end: end - opening.length + 2 };
  const broken = lineBreakAt(text, end);
  const safe = [...opened, changeMarks(text, closing, word('')), ...broken];
  if (label.isAlone && safe.every((edit) => edit !== undefined)) return { fix: { title, edits: safe } };
  const next = blockAfter(blocks, block);
  const body = label.hasText ? next?.start : undefined;
  if (opening.length > 2 && body !== undefined) return {};
  const closed: Edit<Word> =
    body === undefined
      ? { span: closing, newText: word('') }
      : { span: { ...closing, end: body }, newText: withLineEnds(word('\n\n'), lineEndOf(text)) };
  return { suggestions: [{ title, edits: [...opened.flatMap((edit) => edit ?? []), closed] }] };
}

function blockAfter(blocks: readonly Block[], { start }: Block): Block | undefined {
  return blocks[firstToPass(blocks, (each) => each.start > start)];
}

/** Takes away a backslash that breaks the line after a label: a heading ends there. */
function lineBreakAt(text: string, at: number): readonly (SafeEdit<Word> | undefined)[] {
  const [found, blanks = ''] = /^([ \t]*)\\(?=[\r\n]|$)/.exec(text.slice(at, at + LONGEST_BREAK)) ?? [];
  return found ? [changeMarks(text, spanOf(at + blanks.length, 1), word(''))] : [];
}

/** Makes a plain label a heading; its colon goes where words come after it, which begin a paragraph of their own. */
function fromPlain({ text, blocks }: Note, block: Block, to: number, title: Word): Offer {
  const { label } = block.facts;
  const body = label?.hasText ? blockAfter(blocks, block)?.start : undefined;
  const opened: Edit<Word> = { span: spanOf(block.start, 0), newText: say`${hashes[to - 1] ?? word('##')} ` };
  const end = block.start + (label?.span.end ?? 0);
  const newText = withLineEnds(word('\n\n'), lineEndOf(text));
  const closed: Edit<Word>[] = body === undefined ? [] : [{ span: { start: end, end: body }, newText }];
  return { suggestions: [{ title, edits: [opened, ...closed] }] };
}

/** Puts the `#`s of a heading before the line, and takes the marks of bold text away. */
function openedAsHeading(text: string, start: number, marks: number, to: number) {
  const heading = say`${hashes[to - 1] ?? word('##')} `;
  const line = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  if (line === marks) return [changeMarks(text, spanOf(marks, 2), heading)];
  return [changeMarks(text, spanOf(line, 0), heading), changeMarks(text, spanOf(marks, 2), word(''))];
}
