import { letterPattern } from '../text/letter-pattern.ts';
import { contains, type Span, spanOf } from '../text/span.ts';
import { readTag, type Tag } from './inline-tags.ts';
import type { TagNames } from './tag-names.ts';
import { type Piece, partsOf, pieceOf } from './value-pieces.ts';
import type { YamlEntry, YamlScalar, YamlValue } from './yaml-value.ts';

/**
 * Reads the tags of the front matter: a list, or one text with commas or spaces; with `#` or without it, also where YAML
 * takes what comes after it for a comment.
 * @param text the whole note.
 */
export function readFieldTags({ key, value }: YamlEntry, text: string, names: TagNames): Tag[] {
  const read = scalarsIn(value).flatMap((scalar) => tagsInScalar(scalar, names));
  const others = hashedIn(regionAfter(key, text), names).filter(
    ({ span }) => !read.some((tag) => contains(tag.span, span) || contains(span, tag.span)),
  );
  return [...read, ...others].sort((a, b) => a.span.start - b.span.start);
}

function scalarsIn(value: YamlValue): YamlScalar[] {
  if (value.kind === 'list') return value.items.flatMap(scalarsIn);
  return value.kind === 'scalar' && value.value !== null ? [value] : [];
}

/** One tag where the whole text is one that is known, else as many as spaces and commas part. */
function tagsInScalar(scalar: YamlScalar, names: TagNames): Tag[] {
  return partsOf(pieceOf(scalar), /[,;]/).flatMap((piece) => {
    if (names.tag(withoutHash(piece.text))) return [tagOf(piece, names)];
    return partsOf(piece, /\s/).map((part) => tagOf(part, names));
  });
}

function withoutHash(text: string): string {
  return text.replace(/^#/, '');
}

function tagOf({ text, span, start }: Piece, names: TagNames): Tag {
  const written = withoutHash(text);
  return readTag(written, (start ?? span.start) + text.length - written.length, span, names);
}

/** What comes after a key, up to the next one. */
function regionAfter({ end }: Span, text: string): { readonly text: string; readonly start: number } {
  const rest = text.slice(end);
  const next = /[\r\n](?=[^\s#-]|---)/.exec(rest);
  return { text: rest.slice(0, next?.index ?? rest.length), start: end };
}

const hashed = letterPattern(
  String.raw`(?<=[:,\s-][ \t]*)(?<![^\s])#([\p{L}\p{N}_][\p{L}\p{M}\p{N}_/-]*)`,
  'g',
);

function hashedIn({ text, start }: { text: string; start: number }, names: TagNames): Tag[] {
  if (!text.includes('#')) return [];
  return Array.from(text.matchAll(hashed(text)), ({ 0: whole, 1: written = '', index }) =>
    readTag(written, start + index + 1, spanOf(start + index, whole.length), names),
  );
}
