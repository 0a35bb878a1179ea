import { wantedValue } from '../config/resolve.ts';
import { courseKeyOf } from '../course/facts.ts';
import { readAreas } from '../note/area-values.ts';
import { fieldValues } from '../note/fields.ts';
import type { Lexicon } from '../note/lexicon.ts';
import type { PathFields } from '../note/path-fields.ts';
import { readTop } from '../note/top.ts';
import type { YamlValue } from '../note/yaml-value.ts';
import type { Word } from '../protocol/word.ts';
import type { Day } from '../text/calendar.ts';

/** What the front matter alone says of a note: whose it is, and when. Small data, without a word of its text. */
export interface NoteGlance {
  /** Client or group code; `undefined` where the note names none. */
  readonly code: Word | undefined;
  /** The same with the episode. */
  readonly course: string | undefined;
  readonly session: number | undefined;
  readonly date: Day | undefined;
  readonly clinician: Word | undefined;
}

/** Reads the front matter of a note, from its whole text. */
export function glanceAt(text: string, lexicon: Lexicon, pathFields?: PathFields): NoteGlance {
  const { code, episode, session, date, clinician } = readTop(text, lexicon, pathFields).fields;
  return {
    code: code?.value,
    course: courseKeyOf({ code: code && { value: code.value, place: nowhere }, episode }),
    session: session?.value,
    date: date?.value,
    clinician: clinician?.value,
  };
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
