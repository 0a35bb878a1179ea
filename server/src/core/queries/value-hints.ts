import { isFromPath } from '../note/fields.ts';
import type { MeasureReading, MeasureValue } from '../note/measure-values.ts';
import type { Note } from '../note/note.ts';
import { bandOf } from '../protocol/measures.ts';
import type { Word } from '../protocol/word.ts';
import { joinWords, say, sayDay } from '../say.ts';
import type { NoteInCourse } from './course-of-note.ts';

/** A few words that an editor shows after a value of the front matter. */
export interface ValueHint {
  /** The end of the value. */
  readonly at: number;
  readonly label: Word;
  readonly tooltip: Word;
}

/**
 * What the values of the front matter mean: the session within the number planned, the band that a total is in, and its
 * change where that is more than measurement error. Bands and reliable change are those of the measure's own sources;
 * smaller changes get no word.
 * @param place the note in its course; without it, nothing is said that looks back.
 */
export function valueHints(note: Note, place: NoteInCourse | undefined): ValueHint[] {
  const { fields } = note;
  return [
    ...pathHint(note),
    ...sessionHint(fields, place),
    ...countedHint(note, place),
    ...measureHints(fields.measures, place),
    ...fields.members.flatMap(({ measures }) => measureHints(measures, undefined)),
  ];
}

/** What the path of the note gives, at the end of the front matter, or of line 1 where there is none. */
function pathHint({ anchor, fields, lexicon }: Note): ValueHint[] {
  const given = lexicon.protocol.fields.flatMap(({ name }): Word[] => {
    if (!isFromPath(fields, name)) return [];
    const value = valueFromPath(fields, name);
    return value === undefined ? [] : [say`${name} ${value}`];
  });
  if (given.length === 0) return [];
  const label = joinWords(given);
  const tooltip = say`Given by the path of this note, by the pattern in the configuration: ${label}.`;
  return [{ at: anchor.end, label, tooltip }];
}

/** The value that the path gives of a field, as the protocol writes it: codes, numbers, days and phases alone. */
function valueFromPath(fields: Note['fields'], name: string): Word | undefined {
  const { code, sessions, date, phase, clinician, episode } = fields;
  if (name === 'client' || name === 'group') return code?.value;
  if (name === 'session') return sayNumbers(sessions.map(({ value }) => value));
  if (name === 'date') return date && sayDay(date.value);
  if (name === 'episode') return say`${episode}`;
  if (name === 'phase') return fields.lexicon.protocol.phases.find(({ id }) => id === phase?.value)?.id;
  return name === 'clinician' ? clinician?.value : undefined;
}

function sayNumbers([first, ...others]: readonly number[]): Word | undefined {
  const last = others.at(-1);
  if (first === undefined) return undefined;
  return last === undefined ? say`${first}` : say`${first} and ${last}`;
}

function sessionHint(
  { sessions, planned, phase }: Note['fields'],
  place: NoteInCourse | undefined,
): ValueHint[] {
  const session = sessions.at(-1);
  if (!session || session.value === 0 || phase?.value === 'maintenance') return [];
  const earlier = place?.course.previous(place.facts, (note) => note.planned !== undefined);
  const total = planned?.value ?? earlier?.planned?.value;
  if (total === undefined) return [];
  const tooltip = say`Session ${session.value} of ${total} that are planned.`;
  return [{ at: session.span.end, label: say`of ${total}`, tooltip }];
}

/** The number that the date gives a note of a practice that does not number sessions. */
function countedHint({ anchor, fields }: Note, place: NoteInCourse | undefined): ValueHint[] {
  if (!place?.facts.isNumberedByDate) return [];
  const number = place.course.numbersOf(place.facts)?.first;
  if (number === undefined) return [];
  const at = isFromPath(fields, 'date') ? anchor.end : (fields.date?.span.end ?? anchor.end);
  const earlier = place.course.previous(place.facts, (note) => note.planned !== undefined);
  const total = fields.planned?.value ?? earlier?.planned?.value;
  const isCounted = total !== undefined && fields.phase?.value !== 'maintenance';
  const label = isCounted ? say`session ${number} of ${total}` : say`session ${number}`;
  return [{ at, label, tooltip: say`Session ${number} of this course, counted by the dates of its notes.` }];
}

function measureHints({ values }: MeasureReading, place: NoteInCourse | undefined): ValueHint[] {
  return values.flatMap((value): ValueHint[] => {
    const { key, span, total } = value;
    if (total === undefined || key.isSafetyItem) return [];
    const band = bandOf(key.measure, total);
    const change = reliableChangeOf(value, total, place);
    const label = [...(band ? [band.label] : []), ...(change ? [change] : [])];
    if (label.length === 0) return [];
    return [{ at: span.end, label: joinWords(label), tooltip: tooltipOf(value, band?.label) }];
  });
}

/** The change since the latest earlier total of the course, where it is as large as the reliable change or larger. */
function reliableChangeOf(
  { key }: MeasureValue,
  total: number,
  place: NoteInCourse | undefined,
): Word | undefined {
  const { id, reliableChange } = key.measure;
  const earlier = place?.course.previous(place.facts, ({ totals }) => totals.some((each) => each.id === id));
  const before = earlier?.totals.find((each) => each.id === id)?.total;
  if (before === undefined || reliableChange === undefined) return undefined;
  const change = total - before;
  if (Math.abs(change) < reliableChange) return undefined;
  const since = (earlier && place?.course.numbersOf(earlier)?.first) ?? 0;
  return change < 0 ? say`−${-change} since session ${since}` : say`+${change} since session ${since}`;
}

function tooltipOf({ key: { measure } }: MeasureValue, band: Word | undefined): Word {
  const { title, reliableChange } = measure;
  const inBand = band
    ? say`${title}: ${band}, by the bands of its own sources.`
    : say`${title}: no bands are agreed on.`;
  const change =
    reliableChange === undefined
      ? say`Sources do not agree on a reliable change.`
      : say`A change of ${reliableChange} or more is more than measurement error.`;
  return joinWords([inBand, change], ' ');
}
