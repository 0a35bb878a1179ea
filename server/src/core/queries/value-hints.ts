import type { MeasureReading, MeasureValue } from '../note/measure-values.ts';
import type { Note } from '../note/note.ts';
import { bandOf } from '../protocol/measures.ts';
import type { Word } from '../protocol/word.ts';
import { joinWords, say } from '../say.ts';
import type { NoteInCourse } from './course-of-note.ts';

/** A few words that an editor shows behind a value of the front matter. */
export interface ValueHint {
  /** The end of the value. */
  readonly at: number;
  readonly label: Word;
  readonly tooltip: Word;
}

/**
 * What the values of the front matter mean: the session within the number planned, the band that a total lies in, and its
 * change where that is more than measurement error. Bands and reliable change are those of the measure's own sources;
 * smaller changes get no word.
 * @param place the note in its course; without it, nothing is said that looks back.
 */
export function valueHints({ fields }: Note, place: NoteInCourse | undefined): ValueHint[] {
  return [
    ...sessionHint(fields, place),
    ...measureHints(fields.measures, place),
    ...fields.members.flatMap(({ measures }) => measureHints(measures, undefined)),
  ];
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
  const since = earlier?.session?.value ?? 0;
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
