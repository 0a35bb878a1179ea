import { flatCopy } from '../markdown/index.ts';
import type { Word } from '../protocol/word.ts';
import { letterPattern } from '../text/letter-pattern.ts';
import { type Span, spanOf } from '../text/span.ts';
import type { ProseRun } from './prose.ts';
import { type TagName, type TagNames, withoutJoints } from './tag-names.ts';

/** A tag, in prose or in the front matter. */
export interface Tag {
  /** The tag with its `#`, if it has one; in prose from the start of the block. */
  readonly span: Span;
  /** The part of it that counts, without `#`: of a nested tag the last one. */
  readonly word: Span;
  /** The whole tag without `#`, in lower case; never to be printed. */
  readonly name: string;
  /** What the vocabulary makes of it. */
  readonly tag: Word | undefined;
  /** The tag of the vocabulary that it is a near miss of. */
  readonly near: TagName | undefined;
}

/**
 * Reads a tag.
 * @param written without its `#`.
 * @param start where that is; @param span the whole tag.
 */
export function readTag(written: string, start: number, span: Span, names: TagNames): Tag {
  const known = names.tag(written);
  const near = known ? undefined : names.nearTag(written);
  const from = known?.from ?? near?.from ?? 0;
  return {
    span,
    word: { start: start + from, end: start + withoutJoints(written).length },
    name: flatCopy(written.toLowerCase()),
    tag: known?.id,
    near: near && { spelling: near.spelling, id: near.id },
  };
}

const tagPattern = letterPattern(String.raw`#([\p{L}\p{N}_][\p{L}\p{M}\p{N}_/-]*)`, 'g');
const emphasis = /[*_~]/;
/** What a tag may come after: a blank, an opening bracket, a quote, a bar or an equals sign. */
const opensTag = /[\s([{<⟨「"'“”‘’„‚«»‹›|=]/;

/** The tags in the prose of a block; those in the text of links are none. */
export function readInlineTags(source: string, runs: readonly ProseRun[], names: TagNames): Tag[] {
  const found: Tag[] = [];
  for (const run of runs) {
    if (run.inLink) continue;
    const text = source.slice(run.start, run.end);
    for (const match of text.matchAll(tagPattern(text))) {
      const [whole, written = ''] = match;
      const start = run.start + match.index;
      if (isOpenBefore(source, start, match.index === 0))
        found.push(readTag(written, start + 1, spanOf(start, whole.length), names));
    }
  }
  return found;
}

function isOpenBefore(source: string, start: number, isFirst: boolean): boolean {
  let before = start - 1;
  while (isFirst && emphasis.test(source.charAt(before))) before--;
  if (before < 0 || opensTag.test(source.charAt(before))) return true;
  // The mark of a quotation is where its line begins.
  return source.charAt(before) === '>' && /(?:^|[\r\n])[ \t>]*$/.test(source.slice(0, before + 1));
}
