const extension = /,?[ ]?(?:ext\.?|extension|x)[ ]?\d{1,5}$/i;
const HOUR = String.raw`(?:[01]?\d|2[0-3])[.:]?[0-5]\d`;
const YEAR = String.raw`(?:19|20)\d\d`;
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const DATE = [
  `${YEAR}[-/. ]${MONTH}[-/. ]${DAY}`,
  `${DAY}[-/. ]${DAY}[-/. ]${YEAR}`,
  String.raw`${DAY}([-/.])${DAY}\1\d\d`,
  String.raw`${YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])`,
].join('|');
const ANOTHER = String.raw`\d\d?[./]\d\d?(?:[./](?:${YEAR}|\d\d))?|${YEAR}-${MONTH}-${DAY}`;
/** A date, perhaps with an hour or another date after it; years, from one to another. */
const day = new RegExp(
  String.raw`^(?:${DATE}|${YEAR} ?[-–/] ?(?:${YEAR}|\d\d))(?:(?: ?[-–,] ?| )(?:${HOUR}|${ANOTHER}))*$`,
);
const hours = new RegExp(`^(${HOUR}) ?[-\\u2010-\\u2013] ?(${HOUR})$`);

/** True for dates, years and spans of hours, as they are written in figures. */
function isMoment(found: string): boolean {
  if (day.test(found)) return true;
  const [, from = '', to = ''] = hours.exec(found) ?? [];
  return from !== '' && minutesOf(from) < minutesOf(to);
}

/** Minutes since midnight of `9.30`, `0930` or `930`. */
function minutesOf(hour: string): number {
  const digits = hour.replace(/\D/g, '');
  return Number(digits.slice(0, -2)) * 60 + Number(digits.slice(-2));
}

/** A slash is once in a number, between area and subscriber. */
const oddSlash = /\/.*\/|^\D*\d{1,2} ?\/|\/ ?\d{1,2}(?!\d)/;
const address = /^(?:\d{1,3}\.){3}\d{1,3}$/;
/** A single digit that is set apart at the end: the first of another thing. */
const stray = /[ \u00a0]\d$/;

/**
 * The length of the telephone number that a text of digits and marks is, or 0 where the digits are those of a day, of an
 * hour or of a list. It has seven digits or more.
 */
export function telephoneLength(found: string): number {
  const number = found.replace(extension, '');
  if (isMoment(number) || oddSlash.test(number)) return 0;
  const groups = number.match(/\d+/g) ?? [];
  const digits = groups.join('').length;
  if (groups.every((group) => group.length === 1)) return 0;
  if (address.test(number) && groups.some((group) => group.length !== 2)) return 0;
  if (number.length === found.length && digits > 9 && stray.test(number)) return number.length - 2;
  return found.length;
}
