import { allReadings } from '../note/fields.ts';
import { type Note, tagsIn } from '../note/note.ts';
import { type Span, shifted } from '../text/span.ts';
import { namesIn } from './names.ts';

/** A word that an editor may show in a colour of its own. */
export interface Token {
  readonly kind: 'tag' | 'homework' | 'code' | 'member' | 'measure';
  /** On one line. */
  readonly span: Span;
}

/** The tags, codes, ids and measures of a note, in the order of the text; none overlaps another. */
export function tokensOf(note: Note): Token[] {
  const hashes = new Set(tagsIn(note.blocks).map(({ span }) => span.start));
  const named = namesIn(note).map(({ kind, span: { start, end } }): Token => {
    // A tag in the text goes with its sign.
    return { kind, span: { start: kind === 'tag' && hashes.has(start - 1) ? start - 1 : start, end } };
  });
  const found = [...named, ...memberTokens(note), ...measureTokens(note)];
  let end = 0;
  return found
    .sort((a, b) => a.span.start - b.span.start)
    .filter(({ span }) => {
      const isApart = span.start >= end && !/[\r\n]/.test(note.text.slice(span.start, span.end));
      if (isApart) end = span.end;
      return isApart;
    });
}

function memberTokens({ blocks, fields: { members } }: Note): Token[] {
  const listed = new Set(members.map(({ id }) => id.value));
  const named = blocks.flatMap(({ start, facts }) =>
    facts.codes.filter(({ code }) => listed.has(code)).map(({ span }) => shifted(span, start)),
  );
  return [...members.map(({ id }) => id.span), ...named].map((span) => ({ kind: 'member', span }));
}

function measureTokens({ fields }: Note): Token[] {
  return allReadings(fields).flatMap(({ values }) =>
    values.map(({ name }) => ({ kind: 'measure', span: name })),
  );
}
