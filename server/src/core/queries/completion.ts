import { type Note, partAt, sectionsOf } from '../note/note.ts';
import { spanOf } from '../text/span.ts';
import { besideSigned } from './completion/beside-signed.ts';
import { completeDirectives } from './completion/directives.ts';
import { completeKeys } from './completion/front-matter-keys.ts';
import { completeValues } from './completion/front-matter-values.ts';
import { completeHomework } from './completion/homework.ts';
import type { Completion, CompletionInput } from './completion/item.ts';
import {
  completeAnswer,
  completeHomeworkId,
  completeReviewItem,
  isInReview,
} from './completion/open-homework.ts';
import { completeSectionBody } from './completion/section-prompts.ts';
import { completeSections } from './completion/sections.ts';
import { completeSnippets } from './completion/snippets.ts';
import { completeTags } from './completion/tags.ts';
import { type FrontMatterPlace, frontMatterPlace } from './front-matter-place.ts';
import { frontMatterRegion } from './front-matter-region.ts';
import { lineAt } from './line-at.ts';
import { nodesAt } from './nodes-at.ts';

/**
 * The characters after which completion may have something to say, and an editor should ask. None of them ends a text
 * that is meant as it is: `<` would, in “PHQ-9 < 10”, and a letter in any word.
 */
export const triggerCharacters: readonly string[] = ['#', ':', '-', '['];

/** What may be written at a place in a note; in a signed one, only what leaves the signed text as it is. */
export function completionsAt(input: CompletionInput): Completion[] {
  const place = frontMatterPlace(input.note, input.offset);
  const offered = place ? completeField(input, place) : completeOutside(input);
  return input.note.isSigned ? besideSigned(input, place, offered) : offered;
}

function completeField(input: CompletionInput, place: FrontMatterPlace): Completion[] {
  return place.key === undefined ? completeKeys(input, place) : completeValues(input, place, place.key);
}

function completeOutside(input: CompletionInput): Completion[] {
  return isFrontMatter(input.note, input.offset) || isVerbatim(input.note, input.offset)
    ? []
    : completeBody(input);
}

const headingStart = /^ {0,3}(#{1,6})(?:([ \t]).*)?$/;
const tagStart = /(?:^|[\s([{"'“‘|=])(#[\p{L}\p{M}\p{N}_/-]*)$/u;
const snippetStart = /^ {0,3}(ipt-[a-z-]*)$/;
const taskStart = /^ {0,3}-(?:[ \t]+(?:\[[ xX]?\]?[ \t]*)?)?$/;

function completeBody(input: CompletionInput): Completion[] {
  const { note, offset } = input;
  const { text } = note;
  const line = lineAt(text, offset);
  const before = text.slice(line.start, offset);
  if (before.includes('<')) {
    const directives = completeDirectives(input);
    if (directives.length > 0) return directives;
  }
  const answers = completeAnswer(input, line);
  if (answers.length > 0) return answers;
  const isAtEnd = text.slice(offset, line.end).trim() === '';
  const snippet = snippetStart.exec(before)?.[1];
  if (snippet !== undefined)
    return isAtEnd ? completeSnippets(input, { start: line.start, end: offset }, snippet) : [];
  const tag = tagStart.exec(before)?.[1];
  // A list that is open where the next word begins makes editors add what others offer for that word.
  const isTag = tag !== undefined && input.trigger !== '-';
  const tags = isTag ? completeTags(input, tagSpan(text, offset, tag)) : [];
  const heading = headingStart.exec(before);
  if (heading && mayBegin(heading, note) && isAtEnd) {
    return [...completeSections(input, { start: line.start, end: offset }), ...tags];
  }
  if (tag !== undefined || heading) return tags;
  const ids = completeHomeworkId(input, before);
  if (ids.length > 0) return ids;
  // Editors close a bracket as soon as it is opened.
  const bracket = /^\]?(?=\s*$)/.exec(text.slice(offset, line.end))?.[0];
  if (taskStart.test(before) && bracket !== undefined) {
    const marker = { start: line.start, end: offset + bracket.length };
    if (isInReview(input) && !before.includes('[')) return completeReviewItem(input, marker);
    const isHomework = sectionsOf(note, 'homework').some(
      ({ span }) => span.start < offset && offset <= span.end,
    );
    return isHomework ? completeHomework(input, marker) : [];
  }
  return text.slice(line.start, line.end).trim() === '' ? completeBlankLine(input) : [];
}

/** True for hashes of the level that a section may have, and for the first of them. */
function mayBegin([, hashes = '', blank]: RegExpExecArray, { lexicon }: Note): boolean {
  return lexicon.protocol.headings.some((level) =>
    blank === undefined ? Number(level) >= hashes.length : level === hashes.length,
  );
}

function completeBlankLine(input: CompletionInput): Completion[] {
  const { note, offset } = input;
  const part = partAt(note, Math.max(0, offset - 1));
  const body = part ? completeSectionBody(input, part) : [];
  const review = isInReview(input) ? completeReviewItem(input, spanOf(offset, 0)) : [];
  return [...body, ...review, ...completeSections(input, spanOf(offset, 0))];
}

/** From the `#`, or the last `/` of a nested tag, to the end of the word that the cursor is in. */
function tagSpan(text: string, offset: number, typed: string) {
  const rest = /^[\p{L}\p{M}\p{N}_-]*/u.exec(text.slice(offset, offset + 100))?.[0].length ?? 0;
  return { start: offset - typed.length + Math.max(0, typed.lastIndexOf('/')), end: offset + rest };
}

function isFrontMatter(note: Note, offset: number): boolean {
  const region = frontMatterRegion(note);
  return region !== undefined && offset <= region.end;
}

const verbatim: ReadonlySet<string> = new Set(['code', 'inlineCode']);

/** In code nothing is completed; its ends are outside of it, unless the fence of a block is still open. */
function isVerbatim({ root, text }: Note, offset: number): boolean {
  return nodesAt(root, offset).some(({ type, position }) => {
    if (!verbatim.has(type)) return false;
    const end = position?.end.offset ?? 0;
    return offset < end || (type === 'code' && end === text.length);
  });
}
