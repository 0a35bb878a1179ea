/** Whether a run of `*` or `_` can only open emphasis, can only close it, does neither, or takes more to tell. */
export type Delimiter = 'opens' | 'closes' | 'neither' | 'unclear';

type Surrounding = 'blank' | 'punctuation' | 'letter';

/** As micromark has them, which looks at code units: half of a character of two is a letter. */
const BLANK = /\s/;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/** What the run from `start` to `end` can do, by the characters on either side (CommonMark 0.31, 6.2). */
export function delimiterAt(text: string, start: number, end: number): Delimiter {
  const before = surroundingAt(text, start - 1);
  const after = surroundingAt(text, end);
  const isLeft = after !== 'blank' && (after === 'letter' || before !== 'letter');
  const isRight = before !== 'blank' && (before === 'letter' || after !== 'letter');
  if (isLeft === isRight) return isLeft ? 'unclear' : 'neither';
  return isLeft ? 'opens' : 'closes';
}

function surroundingAt(text: string, at: number): Surrounding {
  const character = text.charAt(at);
  // Nothing comes after the ends of the text.
  if (character === '' || BLANK.test(character)) return 'blank';
  return PUNCTUATION.test(character) ? 'punctuation' : 'letter';
}
