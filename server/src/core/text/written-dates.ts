import { type Day, parseDay } from './calendar.ts';
import { readClock } from './clock.ts';
import { letterPattern } from './letter-pattern.ts';

const isoBeforeMore = /^(\d{4}-\d{2}-\d{2})(?:T|,?\s+|,)(\S.*)$/i;
const zone = /\s*(?:Z|UTC|GMT|[+-]\d{2}:?(?:\d{2})?)$/i;

/**
 * Reads an ISO date, with or without a time after it (`2025-06-10T16:05:00Z`, `2025-06-10 10:00`). The day is the one
 * that is written, whatever its time zone.
 */
export function readDate(text: string): Day | undefined {
  const day = parseDay(text);
  if (day !== undefined) return day;
  const match = isoBeforeMore.exec(text);
  if (!match) return undefined;
  return readClock((match[2] ?? '').replace(zone, '')) === undefined ? undefined : parseDay(match[1] ?? '');
}

/** Reads a time of day, also after an ISO date, as editors of properties write it; minutes since midnight. */
export function readTime(text: string): number | undefined {
  const afterDate = isoBeforeMore.exec(text)?.[2];
  return readClock(afterDate?.replace(zone, '') ?? text);
}

/** Year, month and day of a full date that lacks zeros or has other separators than hyphens. */
const yearFirst = /^(\d{4})([-_ ./])(\d{1,2})\2(\d{1,2})$/;
const withWeekday = letterPattern(
  String.raw`^(?:\p{L}{2,12}[.,]*\s+)?(\d{4}-\d{2}-\d{2})[,\s]*(?:\(?\p{L}{2,12}\.?\)?)?$`,
);
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const yearLast = /^(\d{1,2})\s*([-_ ./])\s*(\d{1,2})\s*\2\s*(\d{4})$/;
const named = letterPattern(
  String.raw`^(?:[\p{L}]{2,12}[.,]*\s+)?(\d{1,2})(?:st|nd|rd|th)?[-. ]+(?:of\s+)?(\p{L}{3,10})\.?[-, ]+(\d{4})$`,
);
const namedFirst = letterPattern(
  String.raw`^(?:[\p{L}]{2,12}[.,]*\s+)?(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$`,
);

/** The names of the months in English and German; three letters and more of a name stand for it. */
const months: readonly (readonly string[])[] = [
  ['january', 'januar', 'jänner'],
  ['february', 'februar'],
  ['march', 'märz', 'mrz'],
  ['april'],
  ['may', 'mai'],
  ['june', 'juni'],
  ['july', 'juli'],
  ['august'],
  ['september'],
  ['october', 'oktober'],
  ['november'],
  ['december', 'dezember'],
];

/**
 * Reads a date that is written in another way than ISO's, where it can be but one day: with the year first
 * (`2025/5/30`, `20250530`), with the month in words (`30 May 2025`), or with a day that can be no month (`13/03/2025`).
 * @returns `undefined` for what is no date, or may be two.
 */
export function readOtherDate(text: string): Day | undefined {
  const written = text.trim();
  const first = yearFirst.exec(written);
  if (first) return dayOf(first[1], first[3], first[4]);
  const iso = withWeekday(written).exec(written);
  if (iso) return parseDay(iso[1] ?? '');
  const digits = compact.exec(written);
  if (digits) return dayOf(digits[1], digits[2], digits[3]);
  const last = yearLast.exec(written);
  if (last) {
    const days = new Set([dayOf(last[4], last[3], last[1]), dayOf(last[4], last[1], last[3])]);
    days.delete(undefined);
    return days.size === 1 ? [...days][0] : undefined;
  }
  const dayThenMonth = named(written).exec(written);
  if (dayThenMonth) return dayOf(dayThenMonth[3], monthOf(dayThenMonth[2]), dayThenMonth[1]);
  const monthThenDay = namedFirst(written).exec(written);
  return monthThenDay ? dayOf(monthThenDay[3], monthOf(monthThenDay[1]), monthThenDay[2]) : undefined;
}

/** The number of a month that is written as one or by its name, of which three letters are enough. */
export function readMonth(text: string): number | undefined {
  const number = /^\d{1,2}$/.test(text) ? Number(text) : undefined;
  if (number !== undefined) return number >= 1 && number <= 12 ? number : undefined;
  const named = text.length >= 3 ? monthOf(text) : undefined;
  return named === undefined ? undefined : Number(named);
}

function monthOf(name: string | undefined): string | undefined {
  const lower = name?.toLowerCase() ?? '';
  const index = months.findIndex((names) => names.some((each) => each.startsWith(lower)));
  return index === -1 ? undefined : String(index + 1);
}

function dayOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): Day | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
