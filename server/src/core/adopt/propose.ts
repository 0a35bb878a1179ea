import type { Lexicon } from '../note/lexicon.ts';
import { type Day, formatDay } from '../text/calendar.ts';
import { clientsOf, withClients } from './clients.ts';
import { globsFor, isOtherByName } from './globs.ts';
import { readHeadings } from './headings.ts';
import { type KeyReading, readKeys } from './keys.ts';
import { type PathReading, readPaths } from './paths.ts';
import type { Plan, SourceCounts } from './plan.ts';
import { type PlaceField, placeFields, type SeenNote, type Survey } from './survey.ts';

/** A source is used where it gives a field to so large a part of the notes that lack it otherwise. */
const LEAST_SHARE = 0.05;

/**
 * Proposes how the notes of a folder are adopted.
 * @param today the day from which on notes must be checked.
 */
export function propose(survey: Survey, lexicon: Lexicon, today: Day): Plan {
  const paths = readPaths(
    survey.notes.filter(({ path }) => !isOtherByName(path)),
    lexicon,
  );
  const all = withClients(survey.notes, paths);
  const alike = all.filter((note) => looksLikeNote(note, paths, lexicon));
  const { keys, keyOf, hidden: hiddenKeys } = readKeys(alike, lexicon);
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
    clients: clientsOf(notes).size,
    others: all.length - notes.length,
    headings,
    known,
    keys,
    sources,
    patterns: usesPath ? paths.patterns : [],
    hasDoubtfulDays: paths.hasDoubtfulDays,
    hidden: { ...hidden, keys: hiddenKeys },
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
      ...globsFor(all, alike, paths),
      checkFrom: formatDay(today),
    },
  };
}

/** A note with the fields that its front matter gives under the keys that are proposed for them. */
function withKeys(note: SeenNote, keyOf: KeyReading['keyOf']): SeenNote {
  const own = placeFields.filter((name) => note.keys.has(keyOf(name) ?? ''));
  return own.length > 0 ? { ...note, inFrontMatter: new Set([...note.inFrontMatter, ...own]) } : note;
}

/** A file by whose name, front matter, path or headings a person would say that it is a note. */
function looksLikeNote(note: SeenNote, { fieldsOf }: PathReading, { protocol }: Lexicon): boolean {
  if (note.isNote) return true;
  if (isOtherByName(note.path)) return false;
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
