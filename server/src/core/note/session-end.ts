import { singleOf } from './field-readers.ts';
import type { Located } from './located.ts';
import type { YamlValue } from './yaml-value.ts';

/** Sessions don't last longer than this, in minutes. */
const LONGEST = 180;
const HALF_A_DAY = 12 * 60;

/**
 * The end of a session, as minutes since the midnight before its start: an end before the start comes after midnight, or in
 * the afternoon where it is written without a nought (`1:20`), if the session would not be too long then.
 */
export function endAfter(
  start: Located<number> | undefined,
  end: Located<number> | undefined,
  value: YamlValue | undefined,
): Located<number> | undefined {
  if (!start || !end || end.value > start.value) return end;
  const written = value && singleOf(value);
  const isShort =
    written?.kind === 'scalar' && /^[1-9][:.]\d\d$/.test(written.digits ?? String(written.value));
  const later = [...(isShort ? [HALF_A_DAY] : []), 2 * HALF_A_DAY].map((minutes) => end.value + minutes);
  const meant = later.find((each) => each > start.value && each - start.value <= LONGEST);
  return meant === undefined ? end : { ...end, value: meant };
}
