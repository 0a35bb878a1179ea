import { CR, isDigit, isLetter, LF, SPACE } from '../characters.ts';

/** Whether a run of `*` can only open emphasis, can only close it, or takes more to tell. */
export type Delimiter = 'opens' | 'closes' | 'unclear';

type Surrounding = 'blank' | 'punctuation' | 'letter' | 'unclear';

/** What the run from `start` to `end` can do, by the characters on either side (CommonMark 0.31, 6.2). */
export function delimiterAt(text: string, start: number, end: number): Delimiter {
  const before = surroundingAt(text, start - 1);
  const behind = surroundingAt(text, end);
  if (before === 'unclear' || behind === 'unclear') return 'unclear';
  const isLeft = behind !== 'blank' && (behind === 'letter' || before !== 'letter');
  const isRight = before !== 'blank' && (before === 'letter' || behind !== 'letter');
  if (isLeft === isRight) return 'unclear';
  return isLeft ? 'opens' : 'closes';
}

/** The end of the run of one character that begins at `at`. */
export function runEnd(text: string, at: number, code: number): number {
  let end = at + 1;
  while (text.charCodeAt(end) === code) end++;
  return end;
}

function surroundingAt(text: string, at: number): Surrounding {
  const code = text.charCodeAt(at);
  // Behind the ends of the text.
  if (Number.isNaN(code) || code === SPACE || code === LF || code === CR) return 'blank';
  if (isDigit(code) || isLetter(code)) return 'letter';
  // Unicode has letters, blanks and punctuation of its own: remark knows them.
  return code > SPACE && code < 0x7f ? 'punctuation' : 'unclear';
}
