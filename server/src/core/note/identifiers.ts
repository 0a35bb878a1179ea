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

/** The same for the front matter, which stays the same object while it is not edited. */
const inFrontMatter = new WeakMap<Note['frontMatter'], readonly Identifier[]>();

function identifiersAtTop(note: Note, end: number): readonly Identifier[] {
  const known = inFrontMatter.get(note.frontMatter);
  if (known) return known;
  const found = findIdentifiers(note.text.slice(0, end), exemptionOf(note));
  inFrontMatter.set(note.frontMatter, found);
  return found;
}

type InBlock = ReturnType<typeof perBlock<readonly Identifier[]>>;

const listedIn = new WeakMap<NameList, InBlock>();

/** The names of a list in a block, remembered for as long as there is the list. */
function listedInBlocks(names: NameList): InBlock {
  const known = listedIn.get(names);
  if (known) return known;
  const found = perBlock(({ text }, { start, end }) => findListedNames(text.slice(start, end), names));
  listedIn.set(names, found);
  return found;
}

/**
 * The identifiers of a note, wherever they stand: front matter, headings, prose, comments, code.
 * @param names names to flag, where there is a list.
 */
export function identifiersOf(note: Note, names: NameList | undefined): Identifier[] {
  const { frontMatter } = note;
  const end = (frontMatter.kind === 'none' ? undefined : frontMatter.closing)?.start ?? 0;
  const own = ownCodes(note.fields).join();
  const found = [...(end > 0 ? identifiersAtTop(note, end) : [])];
  for (const block of note.blocks) {
    for (const each of inBlock(note, block, own)) found.push(moved(each, block.start));
  }
  if (!names) return found;
  const inList = listedInBlocks(names);
  const listed = findListedNames(note.text.slice(0, end), names);
  for (const block of note.blocks) {
    for (const each of inList(note, block)) listed.push(moved(each, block.start));
  }
  return [...found, ...listed.filter((name) => !overlapsAny(name, found))].sort((a, b) => a.start - b.start);
}

/** Persons named in prose by a title or beside a word for who they are. */
export function namedPersonsOf(note: Note): Span[] {
  const persons: Span[] = [];
  for (const block of note.blocks) {
    if (block.facts.heading) continue;
    for (const person of personsIn(note, block)) persons.push(shifted(person, block.start));
  }
  return persons;
}

/** True where a span shares a character with any of some others. */
export function overlapsAny(span: Span, others: readonly Span[]): boolean {
  return others.some((other) => span.start < other.end && other.start < span.end);
}

function moved(identifier: Identifier, by: number): Identifier {
  return { ...identifier, start: identifier.start + by, end: identifier.end + by };
}
