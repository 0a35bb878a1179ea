import { type Config, wantedValue } from '../config/resolve.ts';
import type { Neighbour } from '../course/course-index.ts';
import { placeKeyOf } from '../course/facts.ts';
import { readAreas } from '../note/area-values.ts';
import { fieldValues } from '../note/fields.ts';
import type { Lexicon } from '../note/lexicon.ts';
import type { PathFields } from '../note/path-fields.ts';
import { readTop } from '../note/top.ts';
import { type UnreadPlace, unreadPlaceIn } from '../note/unread-place.ts';
import type { YamlValue } from '../note/yaml-value.ts';
import type { Word } from '../protocol/word.ts';
import type { Day } from '../text/calendar.ts';

/** What the front matter alone says of a note: whose it is, and when. Small data, without a word of its text. */
export interface NoteGlance {
  /** Client or group code; `undefined` where the note names none. */
  readonly code: Word | undefined;
  /** The same with the episode; of a note that cannot be read, the course in which it has its place. */
  readonly course: string | undefined;
  /** The place of a note whose front matter cannot be read; `undefined` for one that is read. */
  readonly unread: UnreadPlace | undefined;
  readonly session: number | undefined;
  readonly date: Day | undefined;
  readonly clinician: Word | undefined;
}

/** Reads the front matter of a note, from its whole text. */
export function glanceAt(text: string, lexicon: Lexicon, pathFields?: PathFields): NoteGlance {
  const { fields, unread } = readTop(text, lexicon, pathFields);
  const { code, episode, session, date, clinician } = fields;
  return {
    code: code?.value,
    course: placeKeyOf({ unread, code: code && { value: code.value, place: nowhere }, episode }),
    unread,
    session: session?.value,
    date: date?.value,
    clinician: clinician?.value,
  };
}

/**
 * A note of whose text nothing is known: it cannot be decoded, is too large, or asks for too much work. What its
 * configuration lets its path give alone tells its place.
 */
export function unreadNeighbour(path: string, { fromPath, lexicon }: Config): Neighbour {
  return { path, code: undefined, unread: unreadPlaceIn([], fromPath(path), lexicon) };
}

const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/**
 * True where a field of a note has a value, both compared as the protocol writes them, without case; of a list, one of
 * its values.
 */
export function fieldHas(
  text: string,
  name: string,
  wanted: string,
  lexicon: Lexicon,
  pathFields?: PathFields,
): boolean {
  const { fields } = readTop(text, lexicon, pathFields);
  if (lexicon.fields.get(name.toLowerCase())?.type === 'areas') {
    const given = fields.entries.get(name.toLowerCase())?.value;
    const [area] = areasIn({ kind: 'scalar', span: { start: 0, end: 0 }, value: wanted }, lexicon);
    return given !== undefined && area !== undefined && areasIn(given, lexicon).includes(area);
  }
  const value = wantedValue(name, wanted, lexicon);
  return fieldValues(fields, name).some((each) => each.toLowerCase() === value);
}

function areasIn(value: YamlValue, lexicon: Lexicon): readonly string[] {
  return readAreas(value, lexicon).flatMap(({ area }) =>
    area === undefined ? [] : [area === 'undecided' ? area : area.id],
  );
}
