import { isStrict } from '../note/carriers.ts';
import { endOfBody } from '../note/end-of-body.ts';
import { occasionOf } from '../note/moment.ts';
import { type Note, type Section, sectionOf } from '../note/note.ts';
import { type Occasion, promptsAt } from '../protocol/moments.ts';
import type { Protocol } from '../protocol/protocol.ts';
import type { SectionSpec } from '../protocol/sections.ts';
import { type Word, word } from '../protocol/word.ts';
import { joinWords, say, withLineEnds } from '../say.ts';
import type { Edit } from '../text/edit.ts';
import { lineEndOf } from '../text/line-table.ts';

/**
 * The heading of a section as it is inserted: at the first level that the protocol takes, or in bold. An addendum is never
 * in bold: only a heading ends what was signed.
 */
export function sectionHeading(
  { title, dated }: SectionSpec,
  { headings }: Pick<Protocol, 'headings'>,
): Word {
  const level = (dated ? headings.find((each) => each !== 'bold') : headings[0]) ?? 2;
  return level === 'bold' ? say`**${title}**` : say`${hashes[level - 1] ?? word('##')} ${title}`;
}

const hashes = [word('#'), word('##'), word('###'), word('####'), word('#####'), word('######')];

/** A section as it is inserted: its heading and its prompts, without blank lines around. */
export function sectionText(
  section: SectionSpec,
  protocol: Pick<Protocol, 'headings'>,
  occasion: Occasion,
): Word {
  return say`${sectionHeading(section, protocol)}\n\n${joinWords(promptsAt(section, occasion), '\n')}`;
}

/**
 * Where a section belongs that the note lacks: after the last present section that comes before it in the protocol,
 * else before the first that comes after it, else at the end.
 */
export function placeOfSection(note: Note, section: SectionSpec): number {
  const { sections } = note.lexicon.protocol;
  const rank = (part: Section) => {
    const spec = part.spec ?? meantBy(note, part);
    return spec ? sections.indexOf(spec) : -1;
  };
  const own = sections.indexOf(section);
  const known = [...note.parts, ...note.nested]
    .filter((part) => rank(part) >= 0)
    .sort((a, b) => a.span.start - b.span.start);
  const before = known.filter((part) => rank(part) < own).at(-1);
  const after = known.find((part) => rank(part) > own);
  return before?.span.end ?? after?.span.start ?? note.text.length;
}

/** Inserts all sections that are required of a note, as one block of prompts, at its end or before its first addendum. */
export function insertAllSections(note: Note): Edit<Word> {
  const { required, lexicon } = note;
  const sections = required.map((section) => sectionText(section, lexicon.protocol, occasionOf(note.fields)));
  const addendum = sectionOf(note, 'addendum')?.span.start;
  return insertBlock(note, addendum ?? note.text.length, joinWords(sections, '\n\n'));
}

/** The section that a heading with a slip in it stands for. */
function meantBy(note: Note, { heading }: Section): SectionSpec | undefined {
  return note.absent.find(({ standIn }) => standIn?.place.start === heading.place.start)?.spec;
}

/** Inserts a section with its prompts where it belongs, with a blank line on either side. */
export function insertSection(note: Note, section: SectionSpec): Edit<Word> {
  return insertBlock(
    note,
    placeOfSection(note, section),
    sectionText(section, note.lexicon.protocol, occasionOf(note.fields)),
  );
}

/**
 * Inserts a block of lines at the start of a line, or at the end of the text, with a blank line on either side; before a
 * comment or code that is not closed.
 */
export function insertBlock(note: Note, wanted: number, block: Word): Edit<Word> {
  const { text } = note;
  const at = Math.min(wanted, endOfBody(note));
  const lead =
    at === 0 || /(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r)$/.test(text.slice(Math.max(0, at - 40), at))
      ? ''
      : blankBefore(text, at);
  const before = lead === '' ? say`${block}` : lead === '\n' ? say`\n${block}` : say`\n\n${block}`;
  const whole = at === text.length ? say`${before}\n` : say`${before}\n\n`;
  return { span: { start: at, end: at }, newText: withLineEnds(whole, lineEndOf(text)) };
}

function blankBefore(text: string, at: number): '\n' | '\n\n' {
  return /[\r\n]/.test(text.charAt(at - 1)) ? '\n' : '\n\n';
}

/**
 * Puts the required sections in protocol order by moving them whole; what is between them stays in its place.
 * @returns one edit per place that changes; none where a section is a label with text after it, within another.
 */
export function reorderSections(note: Note): Edit[] {
  const order = note.lexicon.protocol.sections;
  if (note.nested.some(({ specs }) => specs.some(isStrict))) return [];
  const seen = new Set<SectionSpec>();
  const present = note.parts.filter((part) => {
    const counts = part.spec?.required === true && !seen.has(part.spec);
    if (counts && part.spec) seen.add(part.spec);
    return counts;
  });
  const wanted = [...present].sort((a, b) => rankOf(a, order) - rankOf(b, order));
  return present.flatMap((part, index) => {
    const moved = wanted[index];
    if (!moved || moved === part) return [];
    return [{ span: part.span, newText: textOfPart(note, moved, part.span.end === note.text.length) }];
  });
}

function rankOf(part: Section, order: readonly SectionSpec[]): number {
  return part.spec ? order.indexOf(part.spec) : -1;
}

/** A part's text with the blank lines at its end that its new place needs. */
function textOfPart(note: Note, part: Section, isLast: boolean): string {
  const lineEnd = lineEndOf(note.text);
  const text = note.text.slice(part.span.start, part.span.end).replace(/[\r\n]+$/, '');
  return text + (isLast ? lineEnd : lineEnd + lineEnd);
}
