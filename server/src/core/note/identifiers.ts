import { findIdentifiers } from '../privacy/find-identifiers.ts';
import type { Identifier } from '../privacy/identifier.ts';
import type { NameList } from '../privacy/name-list.ts';
import { findListedNames } from '../privacy/name-list.ts';
import { findNamedPersons } from '../privacy/named-persons.ts';
import { clearOf, type Span, shifted } from '../text/span.ts';
import { fieldKeyOf } from './field-words.ts';
import { codeWord } from './lexicon.ts';
import { readKeyLine } from './loose-front-matter.ts';
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

/** True for a word that is a code or id of any note, in any case: these name folders and files. */
export function isCode(token: string, { lexicon }: Note): boolean {
  const written = token.toUpperCase();
  return Object.values(lexicon.codes).some(
    (pattern) => codeWord(token, pattern) !== undefined || codeWord(written, pattern) !== undefined,
  );
}

function ownCodes({ code, clinician, supervisor, coFacilitators }: Note['fields']): string[] {
  return [code, clinician, supervisor, ...coFacilitators].flatMap((each) => each?.value ?? []);
}

function identifiersIn(text: string, note: Note): Identifier[] {
  return findIdentifiers(text, exemptionOf(note), note.lexicon.isPublic);
}

const inBlock = perBlock((note, { start, end }) => identifiersIn(note.text.slice(start, end), note));

const personsIn = perBlock((note, block) => findNamedPersons(proseOf(note, block)));

/** The same for the front matter, which stays the same object while it is not edited. */
const inFrontMatter = new WeakMap<Note['frontMatter'], readonly Identifier[]>();

function identifiersAtTop(note: Note, { start, end }: Span): readonly Identifier[] {
  const known = inFrontMatter.get(note.frontMatter);
  if (known) return known;
  const found = identifiersIn(note.text.slice(start, end), note)
    .map((each) => moved(each, start))
    .filter((each) => !isCodeInItsField(each, note));
  inFrontMatter.set(note.frontMatter, found);
  return found;
}

/** True for a code that only the name of its own field (`patient_id`) makes look like the number of a record. */
function isCodeInItsField({ kind, start, end }: Identifier, { text, lines, lexicon }: Note): boolean {
  if (kind !== 'record-number' || !codeWord(text.slice(start, end), lexicon.codes.client)) return false;
  const line = lines.line(lines.lineAt(start));
  const written = readKeyLine(text.slice(line.start, line.end));
  return written !== undefined && fieldKeyOf(lexicon, written.name)?.field.type === 'client-code';
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
 * The identifiers of a note, wherever they are: front matter, headings, prose, comments, code.
 * @param names names to flag, where there is a list.
 */
export function identifiersOf(note: Note, names: NameList | undefined): Identifier[] {
  const { frontMatter } = note;
  const top = topOf(frontMatter);
  const own = ownCodes(note.fields).join();
  const found = [...(top.end > 0 ? identifiersAtTop(note, top) : [])];
  for (const block of note.blocks) {
    for (const each of inBlock(note, block, own)) found.push(moved(each, block.start));
  }
  if (!names) return found;
  const inList = listedInBlocks(names);
  const listed = findListedNames(note.text.slice(top.start, top.end), names).map((each) =>
    moved(each, top.start),
  );
  for (const block of note.blocks) {
    for (const each of inList(note, block)) listed.push(moved(each, block.start));
  }
  return [...found, ...clearOf(listed, found)].sort((a, b) => a.start - b.start);
}

/** The lines of keys, which are no blocks. */
function topOf(frontMatter: Note['frontMatter']): Span {
  if (frontMatter.kind !== 'none') return { start: 0, end: frontMatter.closing?.start ?? 0 };
  const { misplaced } = frontMatter;
  return { start: misplaced?.opening.start ?? 0, end: misplaced?.end ?? 0 };
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

function moved(identifier: Identifier, by: number): Identifier {
  return { ...identifier, start: identifier.start + by, end: identifier.end + by };
}
