import type { Tag } from '../../note/inline-tags.ts';
import type { Block, Note } from '../../note/note.ts';
import { word } from '../../protocol/word.ts';
import { letterPattern } from '../../text/letter-pattern.ts';
import { type Span, shifted } from '../../text/span.ts';
import { blanksBefore, type Leaving } from './leaving.ts';

const marker = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:\[[^\]]?\][ \t]*)?(?:#{1,6}[ \t]+)?/;
const closed = /[.!?:;)\]…"”’*_]$/;
/** A sentence that ends in one of these goes on with the tag as a word of its own. */
const leadsOn =
  /(?:[,:]|\b(?:a|about|an|and|as|at|by|for|from|her|his|in|into|is|its|my|no|of|on|or|our|some|than|that|the|their|this|to|was|with))$/i;
const quoted = /["'“‘„«]$/;
const upper = letterPattern(String.raw`^[\p{Lu}"“(*_]`);

/** Begins like a number: that of a room or a train is no label. */
const numbered = /^#\d/;

/**
 * Leaves out the tags of a block that serve as labels: alone, at the start or the end of a line or a sentence, in
 * brackets. One that is a word of its sentence stays as that word, and a number
 * as it is written.
 * @returns how many are left out.
 */
export function leaveTagsOut({ text, lines }: Note, { start, facts }: Block, leaving: Leaving): number {
  let count = 0;
  for (const run of runsOf(facts.tags, start, text)) {
    const whole = { start: run[0]?.span.start ?? 0, end: run.at(-1)?.span.end ?? 0 };
    const place = labelIn(whole, text, lines.line(lines.lineAt(whole.start)));
    if (place) {
      leaving.out(place, 'text');
      count += run.length;
    } else for (const tag of run) asWord(tag, text, leaving);
  }
  return count;
}

interface PlacedTag {
  readonly span: Span;
  readonly word: Span;
}

/** Tags that follow one another in a line. */
function runsOf(tags: readonly Tag[], by: number, text: string): PlacedTag[][] {
  const runs: PlacedTag[][] = [];
  for (const tag of tags) {
    const placed = { span: shifted(tag.span, by), word: shifted(tag.word, by) };
    if (numbered.test(text.slice(placed.span.start, placed.span.end))) continue;
    const last = runs.at(-1)?.at(-1);
    const isNext = last && /^[ \t,;]*$/.test(text.slice(last.span.end, placed.span.start));
    if (isNext) runs.at(-1)?.push(placed);
    else runs.push([placed]);
  }
  return runs;
}

/** What goes with tags that are a label in their line; `undefined` where they are words of a sentence. */
function labelIn({ start, end }: Span, text: string, line: Span): Span | undefined {
  const before = text.slice(line.start, start);
  const lead = before.slice(marker.exec(before)?.[0].length ?? 0).trimEnd();
  const after = text.slice(end, line.end);
  const tail = after.trimStart();
  if (/[([]$/.test(lead) && /^[)\]]/.test(tail)) {
    const open = line.start + before.lastIndexOf(lead.slice(-1));
    return { start: blanksBefore(open, line.start, text), end: end + after.length - tail.length + 1 };
  }
  const next = /^[:–—-]+[ \t]*/.exec(tail)?.[0].length ?? 0;
  const rest = tail.slice(next);
  if (lead === '' && (rest === '' || upper(rest).test(rest)))
    return { start, end: end + after.length - tail.length + next };
  const isEnd = tail === '' || (closed.test(lead) && upper(tail).test(tail));
  if (!isEnd || lead === '' || leadsOn.test(lead) || quoted.test(before)) return undefined;
  return { start: blanksBefore(start, line.start, text), end };
}

/** The part of a tag that counts, with spaces for hyphens. */
function asWord({ span, word: { start, end } }: PlacedTag, text: string, leaving: Leaving): void {
  leaving.out({ start: span.start, end: start });
  for (let at = start; at < end; at++)
    if (/[-_]/.test(text.charAt(at))) leaving.instead({ start: at, end: at + 1 }, word(' '));
}
