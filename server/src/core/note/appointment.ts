import { appointmentWords } from '../protocol/appointment-words.ts';

/** Longer texts say more than when and where. */
const LONGEST = 120;
/** The end of the first word tells nearly every other text. */
const firstWord = /^[^\p{L}\p{N}]*(?:\d+[\p{L}\d]*|(\p{L}+))/u;
const pieces = /\p{L}+|\p{N}+/gu;

/**
 * True where a text only says when, or when and where, the next session is: “Next time: Friday 10:00, room 3”. That is
 * nothing to do at home.
 * @param text without code and comments.
 */
export function isAppointment(text: string): boolean {
  if (text.length > LONGEST) return false;
  const first = firstWord.exec(text);
  const word = first?.[1]?.toLowerCase();
  if (!first || (word !== undefined && (!appointmentWords.all.has(word) || appointmentWords.asks.has(word))))
    return false;
  let saysWhen = false;
  for (const [piece] of text.toLowerCase().replace(/[’']/g, '').matchAll(pieces)) {
    const isNumber = /^\p{N}/u.test(piece);
    if (!isNumber && piece.length > 1 && !appointmentWords.all.has(piece)) return false;
    saysWhen ||= isNumber || appointmentWords.when.has(piece);
  }
  return saysWhen;
}
