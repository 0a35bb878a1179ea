import { appointmentWords } from '../protocol/appointment-words.ts';
import { letterPattern } from '../text/letter-pattern.ts';

/** Longer texts say more than when and where. */
const LONGEST = 120;
/** The end of the first word tells nearly every other text. */
const firstWord = letterPattern(String.raw`^[^\p{L}\p{N}]*(?:\d+[\p{L}\d]*|(\p{L}+))`);
const pieces = letterPattern(String.raw`\p{L}+|\p{N}+`, 'g');
const beginsWithNumber = letterPattern(String.raw`^\p{N}`);

/**
 * True where a text only says when, or when and where, the next session is: “Next time: Friday 10:00, room 3”. That is
 * nothing to do at home.
 * @param text without code and comments.
 */
export function isAppointment(text: string): boolean {
  if (text.length > LONGEST) return false;
  const first = firstWord(text).exec(text);
  const word = first?.[1]?.toLowerCase();
  if (!first || (word !== undefined && (!appointmentWords.all.has(word) || appointmentWords.asks.has(word))))
    return false;
  let saysWhen = false;
  const joined = text.toLowerCase().replace(/[’']/g, '');
  for (const [piece] of joined.matchAll(pieces(joined))) {
    const isNumber = beginsWithNumber(piece).test(piece);
    if (!isNumber && piece.length > 1 && !appointmentWords.all.has(piece)) return false;
    saysWhen ||= isNumber || appointmentWords.when.has(piece);
  }
  return saysWhen;
}
