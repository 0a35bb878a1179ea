import type { Lexicon } from '../note/lexicon.ts';
import { type Day, formatDay } from '../text/calendar.ts';
import { readHeadings } from './headings.ts';
import { type KeyReading, readKeys } from './keys.ts';
import { type PathReading, readPaths } from './paths.ts';
import type { Plan, SourceCounts } from './plan.ts';
import { type PlaceField, placeFields, type SeenNote, type Survey } from './survey.ts';

/** A source is used where it gives a field to so large a part of the notes that lack it otherwise. */
const LEAST_SHARE = 0.05;
/** Files that are no notes, by their names. */
const otherNames = /^(?:readme|licen[cs]e|changelog|contributing|index|todo|template.*)\.(?:md|markdown)$/i;

/**
 * Proposes how the notes of a folder are adopted.
 * @param today the day from which on notes are to be checked.
 */
export function propose(survey: Survey, lexicon: Lexicon, today: Day): Plan {
  const paths = readPaths(
    survey.notes.filter(({ path }) => !otherNames.test(nameOf(path))),
    lexicon,
  );
  const all = withClients(survey.notes, paths);
  const alike = all.filter((note) => looksLikeNote(note, paths, lexicon));
  const { keys, keyOf } = readKeys(alike, lexicon);
  const notes = alike.map((note) => withKeys(note, keyOf));
  const { headings, known, hidden, levels, order } = readHeadings(notes, survey.spellings, lexicon);
  const sources = countSources(notes, paths);
  const lacks = (note: SeenNote, name: PlaceField) => !note.inFrontMatter.has(name);
  const share = LEAST_SHARE * notes.length;
  const labelledLines =
    placeFields.some(
      (name) => notes.filter((note) => lacks(note, name) && note.inLines.has(name)).length > share,
    ) || notes.filter(({ hasPhase, inLines }) => !hasPhase && inLines.has('phase')).length > share;
  const fromLines = (note: SeenNote, name: PlaceField) => labelledLines && note.inLines.has(name);
  const usesPath = placeFields.some(
    (name) =>
      notes.filter(
        (note) => lacks(note, name) && !fromLines(note, name) && paths.fieldsOf(note.path).has(name),
      ).length > share,
  );
  const isGiven = (note: SeenNote, name: PlaceField) =>
    !lacks(note, name) || fromLines(note, name) || (usesPath && paths.fieldsOf(note.path).has(name));
  const unnumbered = notes.filter((note) => !isGiven(note, 'session'));
  const isByDate =
    unnumbered.length * 2 > notes.length &&
    unnumbered.filter((note) => isGiven(note, 'date')).length * 2 > unnumbered.length;
  return {
    files: all.length,
    notes: notes.length,
    clients: new Set(notes.map(({ client }) => client)).size,
    others: all.length - notes.length,
    headings,
    known,
    keys,
    sources,
    patterns: usesPath ? paths.patterns : [],
    hasDoubtfulDays: paths.hasDoubtfulDays,
    hidden,
    choice: {
      headings: headings.flatMap(({ wording, sections }) =>
        sections.length > 0 ? [{ wording, sections }] : [],
      ),
      keys: keys.flatMap(({ key, field }) => (field ? [{ key, field }] : [])),
      levels,
      order,
      fromPath: usesPath ? paths.patterns.map(({ pattern }) => pattern) : [],
      labelledLines,
      session: isByDate ? 'by-date' : 'numbered',
      ...globsFor(all, alike),
      checkFrom: formatDay(today),
    },
  };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The notes with what tells the clients apart: codes, else the folders below the one that holds all. */
function withClients(notes: readonly SeenNote[], { codeOf }: PathReading): SeenNote[] {
  const folders = notes.map(({ path }) => path.split('/').slice(0, -1));
  const [first = []] = folders;
  let shared = 0;
  while (shared < first.length && folders.every((each) => each[shared] === first[shared])) shared++;
  return notes.map((note, index) => ({
    ...note,
    client: note.code ?? codeOf(note.path) ?? folders[index]?.[shared] ?? '',
  }));
}

/** A note with the fields that its front matter gives under the keys that are proposed for them. */
function withKeys(note: SeenNote, keyOf: KeyReading['keyOf']): SeenNote {
  const own = placeFields.filter((name) => note.keys.has(keyOf(name) ?? ''));
  return own.length > 0 ? { ...note, inFrontMatter: new Set([...note.inFrontMatter, ...own]) } : note;
}

/** A file by whose name, front matter, path or headings a person would say that it is a note. */
function looksLikeNote(note: SeenNote, { fieldsOf }: PathReading, { protocol }: Lexicon): boolean {
  if (note.isNote) return true;
  if (otherNames.test(nameOf(note.path))) return false;
  const fields = fieldsOf(note.path);
  if (fields.has('date') || (fields.has('client') && fields.has('session'))) return true;
  const required = new Set(protocol.sections.flatMap(({ id, required: isAsked }) => (isAsked ? [id] : [])));
  const titled = note.wordings.filter(({ known }) => known.some((id) => required.has(id)));
  return titled.length >= 2 || note.inLines.size >= 2 || note.inFrontMatter.size >= 2;
}

function countSources(notes: readonly SeenNote[], paths: PathReading): Record<PlaceField, SourceCounts> {
  const count = (name: PlaceField): SourceCounts => ({
    frontMatter: notes.filter(({ inFrontMatter }) => inFrontMatter.has(name)).length,
    lines: notes.filter(({ inLines }) => inLines.has(name)).length,
    path: notes.filter(({ path }) => paths.fieldsOf(path).has(name)).length,
  });
  return { client: count('client'), session: count('session'), date: count('date') };
}

/** So few folders of notes are named one by one. */
const FEW_FOLDERS = 3;

/**
 * Globs that make notes of the files that are none by name or front matter, and leave out what is none: files by their names,
 * and folders without a note.
 */
function globsFor(
  all: readonly SeenNote[],
  notes: readonly SeenNote[],
): { readonly include: readonly string[]; readonly exclude: readonly string[] } {
  const unmarked = notes.filter(({ isNote }) => !isNote);
  if (unmarked.length === 0) return { include: [], exclude: [] };
  const isNote = new Set(notes);
  const others = all.filter((each) => !isNote.has(each));
  const endings = unique(unmarked.map(({ path }) => path.slice(path.lastIndexOf('.') + 1).toLowerCase()));
  const folders = unique(unmarked.map(({ path }) => topOf(path)));
  const strange = unique(others.map(({ path }) => topOf(path)));
  const isApart = folders.length <= FEW_FOLDERS && strange.some((top) => !folders.includes(top));
  const tops = isApart && !folders.includes('') ? folders : [''];
  const named = others.filter(({ path }) => otherNames.test(nameOf(path)));
  const apart = isApart ? [] : strange.filter((top) => top !== '' && !folders.includes(top));
  return {
    include: tops.flatMap((top) => endings.map((ending) => `${top}**/*.${ending}`)),
    exclude: [
      ...unique(named.map(({ path }) => `**/${plain(nameOf(path))}`)),
      ...apart.map((top) => `${top}**`),
    ],
  };
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}

/** The topmost folder of a path, in a glob; empty for a file that is in none. */
function topOf(path: string): string {
  const slash = path.indexOf('/');
  return slash === -1 ? '' : `${plain(path.slice(0, slash))}/`;
}

/** A name in a glob: what has a meaning of its own there is any character. */
function plain(name: string): string {
  return name.replace(/[^\p{L}\p{M}\p{N} _.-]/gu, '?');
}
