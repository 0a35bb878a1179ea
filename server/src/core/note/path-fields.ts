import type { FieldSpec } from '../protocol/fields.ts';
import { formatDay } from '../text/calendar.ts';
import type { PathPattern } from '../text/path-pattern.ts';
import { readDate, readMonth, readOtherDate } from '../text/written-dates.ts';
import { readScalar } from './field-readers.ts';
import type { Lexicon } from './lexicon.ts';
import { readSessions } from './sessions.ts';
import type { YamlValue } from './yaml-value.ts';

/** The values that a note’s path gives, by the names of their fields. */
export type PathFields = ReadonlyMap<string, YamlValue>;

/** A path that gives nothing. */
export const noPathFields: PathFields = new Map();

/** Fields that a path can give: they say whose note it is and where in the course it belongs. */
const fieldParts = ['client', 'group', 'session', 'date', 'episode', 'phase', 'clinician'] as const;

/** Parts that together give the date. */
const dateParts = ['year', 'month', 'day'] as const;

/** The names that a part of `protocol.fromPath` can have. */
export const pathParts: readonly string[] = [...fieldParts, ...dateParts];

const nowhere = { start: 0, end: 0 };

/**
 * Reads what a pattern gives of a path. A value counts only where its field takes it: of a path nothing is ever reported.
 * @param path relative to the folder of the configuration, with `/`.
 * @returns `undefined` where the pattern does not fit.
 */
export function readPathFields(pattern: PathPattern, path: string, lexicon: Lexicon): PathFields | undefined {
  const takes = (name: string, value: string) => readPart(name, value, lexicon) !== undefined;
  const values = pattern.read(path, takes);
  if (!values) return undefined;
  const read = new Map<string, YamlValue>();
  for (const name of fieldParts) {
    const value = readPart(name, values.get(name) ?? '', lexicon);
    if (value) read.set(name, value);
  }
  const day = dateOf(values);
  const written = read.get('date');
  const isDoubtful = day !== undefined && written?.kind === 'scalar' && written.value !== day;
  if (isDoubtful) read.delete('date');
  else if (day !== undefined) read.set('date', { kind: 'scalar', span: nowhere, value: day });
  return read;
}

/** A value of a part, in the protocol’s own writing; `undefined` for what the part does not take. */
function readPart(name: string, text: string, lexicon: Lexicon): YamlValue | undefined {
  const value = text.trim();
  if (value === '' || value !== text) return undefined;
  if (name === 'year') return /^\d{4}$|^\d{2}$/.test(value) ? scalar(value) : undefined;
  if (name === 'month') return readMonth(value) === undefined ? undefined : scalar(value);
  if (name === 'day') return /^\d{1,2}$/.test(value) && Number(value) <= 31 ? scalar(value) : undefined;
  const field = lexicon.fields.get(name);
  if (!field) return undefined;
  if (name === 'date') return readDay(value);
  if (name === 'session') return readNumbers(value, field, lexicon);
  // A folder may be in small letters, where a code is in capitals.
  const written = [value, value.toUpperCase()].find(
    (each) => readScalar(field, scalar(each), lexicon) !== undefined,
  );
  return written === undefined ? undefined : scalar(written);
}

function scalar(value: string): YamlValue & { kind: 'scalar' } {
  return { kind: 'scalar', span: nowhere, value };
}

function readDay(text: string): YamlValue | undefined {
  const day = readDate(text) ?? readOtherDate(text);
  return day === undefined ? undefined : scalar(formatDay(day));
}

/** A number of at most four digits, or the two of a double session: `4-5`, `4+5`. */
function readNumbers(text: string, field: FieldSpec, lexicon: Lexicon): YamlValue | undefined {
  const match = /^(\d{1,4})(?:\s?[-–+&]\s?(\d{1,4}))?$/.exec(text);
  if (!match) return undefined;
  const items = match.slice(1).flatMap((each) => (each === undefined ? [] : [scalar(String(Number(each)))]));
  const value: YamlValue = { kind: 'list', span: nowhere, items };
  return readSessions(field, value, lexicon) ? value : undefined;
}

/** The ISO date that year, month and day make up. */
function dateOf(values: ReadonlyMap<string, string>): string | undefined {
  const [year, month, day] = dateParts.map((name) => values.get(name) ?? '');
  if (!year || !month || !day) return undefined;
  const number = readMonth(month);
  const found =
    number === undefined ? undefined : readOtherDate(`${year.padStart(4, '20')}-${number}-${day}`);
  return found === undefined ? undefined : formatDay(found);
}
