import type { CourseIndex } from '../course/course-index.ts';
import type { NoteFacts } from '../course/facts.ts';
import { NoteBinder } from '../note/bind.ts';
import { isFromPath } from '../note/fields.ts';
import { isBroken } from '../note/front-matter.ts';
import { codeWord, type Lexicon } from '../note/lexicon.ts';
import type { Note } from '../note/note.ts';
import { type Word, word } from '../protocol/word.ts';
import { joinWords, say } from '../say.ts';
import { applyEdits, type Edit } from '../text/edit.ts';
import { type Name, type NamedPlace, namesIn, placesOf } from './names.ts';

const tagWord = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_/-]*$/u;

/** What a new name is checked against. */
export interface RenameScope {
  readonly lexicon: Lexicon;
  /** The notes in which the name would change. */
  readonly notes: readonly NoteFacts[];
  readonly index: CourseIndex;
}

/** A new name as it is written: typed with or without the `#` of a tag. */
export function asWritten({ kind }: Name, typed: string): string {
  const trimmed = typed.trim();
  return kind === 'tag' ? trimmed.replace(/^#/, '') : trimmed;
}

/** Why a name may not become another one, as a message; `undefined` where it may. */
export function renameProblem(name: Name, written: string, scope: RenameScope): Word | undefined {
  const { lexicon, notes, index } = scope;
  if (name.kind === 'tag') {
    return tagWord.test(written)
      ? undefined
      : word('A tag is one word of letters, digits, “-”, “_” and “/”.');
  }
  if (name.kind === 'homework') {
    if (codeWord(written, lexicon.codes.homework) === undefined)
      return word('This is no homework id. One looks like HW8a, or HW8-M3 in a group.');
    const isTaken = written !== name.id && notes.some((facts) => namesHomework(facts, written));
    return isTaken ? word('This homework id is in use in the course. Choose another.') : undefined;
  }
  if (codeWord(written, lexicon.codes.client) === undefined)
    return word('This does not match the pattern of client and group codes.');
  if (written === name.id) return undefined;
  for (const { code } of index.notes)
    if (code?.value === written) return word('This code is in use by another course. Choose another.');
  return undefined;
}

function namesHomework({ homeworkNamed, homeworkPrompted, homeworkSet }: NoteFacts, id: string): boolean {
  return (
    [...homeworkNamed, ...homeworkPrompted].some((named) => named === id) ||
    homeworkSet.some(({ value }) => value === id)
  );
}

/** The changes to one note, or why there can be none, as a message. */
export type NoteRename = { readonly edits: readonly Edit[] } | { readonly problem: Word };

/**
 * Renames something wherever one note names it.
 * @returns no edits where the note does not name it. A problem where the note is or may be signed, where its front
 * matter cannot be read, where the protocol fixes the word, and where the new name would not be read as one.
 */
export function renameIn(note: Note, name: Name, written: string): NoteRename {
  if (isBroken(note.frontMatter)) {
    return { problem: word('The front matter of a note of this course cannot be read. Correct it first.') };
  }
  if (name.kind === 'code' && isFromPath(note.fields, note.fields.code?.kind ?? 'client')) {
    return {
      problem: word(
        'The path of a note of this course gives the code. Rename the folder or the file instead.',
      ),
    };
  }
  const places = placesOf(note, name);
  if (places.length === 0) return { edits: [] };
  if (note.isSigned) return { problem: signedProblem(note) };
  if (!places.every(({ field }) => takes(field, written, note.lexicon))) {
    return {
      problem: word(
        'The front matter names this too, and only words of the protocol are valid there. Choose one of them.',
      ),
    };
  }
  const edits = places.map(({ span }) => ({ span, newText: written }));
  if (!isReadBack(note, name, written, edits))
    return { problem: word('This name cannot be written everywhere.') };
  return { edits };
}

function signedProblem({ fields: { session } }: Note): Word {
  const which = session ? say`session ${session.value}` : word('a note without a number');
  return joinWords([say`A signed note would change: ${which}.`, word('Nothing was renamed.')], ' ');
}

/** True where a field takes a word: any, if it is none with a vocabulary of its own. */
function takes(field: NamedPlace['field'], written: string, { tagNames }: Lexicon): boolean {
  if (field === 'problem_area') return tagNames.areaOfValue(written) !== undefined;
  return field === undefined || tagNames.stageOf(written) !== undefined;
}

/** True where the changed note names the new thing as often as it named the old and the new before. */
function isReadBack(note: Note, { kind, id }: Name, written: string, edits: readonly Edit[]): boolean {
  const text = applyEdits(note.text, edits);
  if (text === undefined) return false;
  const before = namesIn(note).filter((place) => place.kind === kind);
  const after = namesIn(new NoteBinder(note.lexicon).read(text, note.pathFields)).filter(
    (place) => place.kind === kind,
  );
  const newId = kind === 'tag' ? (note.lexicon.tagNames.tag(written)?.id ?? written.toLowerCase()) : written;
  const count = (places: typeof before, ids: readonly string[]) =>
    places.filter((place) => ids.includes(place.id)).length;
  return before.length === after.length && count(before, [id, newId]) === count(after, [newId]);
}
