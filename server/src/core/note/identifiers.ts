import { findIdentifiers } from '../privacy/find-identifiers.ts';
import type { Identifier } from '../privacy/identifier.ts';
import type { NameList } from '../privacy/name-list.ts';
import { findListedNames } from '../privacy/name-list.ts';
import { findNamedPersons } from '../privacy/named-persons.ts';
import { type Span, shifted } from '../text/span.ts';
import { codeWord } from './lexicon.ts';
import { type Note, proseOf } from './note.ts';
import { perBlock } from './per-block.ts';

/** The words that are no identifiers in this note: its own codes, and ids of members and of homework. */
function exemptionOf({ fields, lexicon }: Note): (token: string) => boolean {
  const { member, homework } = lexicon.codes;
  return (token) =>
    ownCodes(fields).includes(token) ||
    codeWord(token, member) !== undefined ||
    codeWord(token, homework) !== undefined;
}

function ownCodes({ code, clinician, supervisor, coFacilitators }: Note['fields']): string[] {
  return [code, clinician, supervisor, ...coFacilitators].flatMap((each) => each?.value ?? []);
}

const inBlock = perBlock((note, { start, end }) =>
  findIdentifiers(note.text.slice(start, end), exemptionOf(note)),
);

const personsIn = perBlock((note, block) => findNamedPersons(proseOf(note, block)));

/**
 * The identifiers of a note, wherever they stand: front matter, headings, prose, comments, code.
 * @param names names to flag, where there is a list.
 */
export function identifiersOf(note: Note, names: NameList | undefined): Identifier[] {
  const { frontMatter } = note;
  const closing = frontMatter.kind === 'none' ? undefined : frontMatter.closing;
  const top = closing ? findIdentifiers(note.text.slice(0, closing.start), exemptionOf(note)) : [];
  const own = ownCodes(note.fields).join();
  const found = top;
  for (const block of note.blocks) {
    for (const each of inBlock(note, block, own)) found.push(moved(each, block.start));
  }
  if (!names) return found;
  const listed = findListedNames(note.text, names).filter((name) => !overlapsAny(name, found));
  return [...found, ...listed].sort((a, b) => a.start - b.start);
}

/** Persons named in prose by a title or beside a word for who they are. */
export function namedPersonsOf(note: Note): Span[] {
  return note.blocks.flatMap((block) =>
    block.facts.heading ? [] : personsIn(note, block).map((person) => shifted(person, block.start)),
  );
}

/** True where a span shares a character with any of some others. */
export function overlapsAny(span: Span, others: readonly Span[]): boolean {
  return others.some((other) => span.start < other.end && other.start < span.end);
}

function moved(identifier: Identifier, by: number): Identifier {
  return { ...identifier, start: identifier.start + by, end: identifier.end + by };
}
