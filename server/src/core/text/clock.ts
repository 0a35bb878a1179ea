/** `9:30`, `9.30`, `09:30:00`, `2:30 pm`, `14:30 Uhr`, `14h30`: hours, minutes, and the half of the day if it is named. */
const withMinutes = /^(\d{1,2})[:.h](\d{2})(?::\d{2}(?:\.\d+)?)?\s*(?:([ap])\.?\s?m\.?|h|hrs?|hours|uhr)?$/i;
const wholeHour = /^(\d{1,2})()\s*(?:([ap])\.?\s?m\.?|uhr)$/i;
/** `0930`, `930`, `1420 hrs`. */
const bare = /^(\d{1,2})(\d{2})\s*(?:h|hrs?|hours)?$/i;

/**
 * Reads a time of day as people write it: `9:30`, `0930`, `2:30 pm`, with or without seconds.
 * @returns minutes since midnight; `undefined` for anything else and for times that no day has.
 */
export function readClock(text: string): number | undefined {
  const match = withMinutes.exec(text) ?? wholeHour.exec(text) ?? bare.exec(text);
  if (!match) return undefined;
  const half = match[3]?.toLowerCase();
  let hours = Number(match[1]);
  const minutes = Number(match[2]);
  if (half !== undefined && hours === 0) return undefined;
  if (half === 'a' && hours === 12) hours = 0;
  if (half === 'a' && hours > 12) return undefined;
  if (half === 'p' && hours < 12) hours += 12;
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : undefined;
}
