import { type Day, parseDay } from '../core/index.ts';

/** The calendar day at the place of this machine. */
export function localDay(): Day {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parseDay(parts.map((part) => String(part).padStart(2, '0')).join('-')) ?? 0;
}
