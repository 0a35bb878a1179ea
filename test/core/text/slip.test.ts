import { expect, test } from 'vitest';
import { isTypingSlip } from '../../../server/src/core/text/slip.ts';

test.each([
  ['expolration', 'exploration', 'transposed'],
  ['Explration', 'Exploration', 'dropped'],
  ['exploratio', 'exploration', 'dropped at the end'],
  ['exploratoin', 'exploration', 'transposed near the end'],
  ['explloration', 'exploration', 'doubled'],
  ['explorationn', 'exploration', 'doubled at the end'],
  ['developement', 'development', 'one more inside'],
  ['comunicatoin', 'communication', 'two slips'],
  ['expolrattion', 'exploration', 'two slips of two kinds'],
  ['plann', 'plan', 'short'],
  ['wkeek', 'week', 'one more inside a short one'],
])('%s for %s: %s', (written, word) => {
  expect(isTypingSlip(written, word)).toBe(true);
});

test.each([
  ['exploration', 'exploration', 'no slip at all'],
  ['exploracion', 'exploration', 'a letter in place of another'],
  ['exploración', 'exploration', 'letters in place of others'],
  ['credennials', 'credentials', 'one doubled for one dropped'],
  ['explorationen', 'exploration', 'two more'],
  ['planos', 'plan', 'more at the end'],
  ['plano', 'plan', 'another at the end'],
  ['xplan', 'plan', 'another first letter'],
  ['lpan', 'plan', 'the first letter transposed'],
  ['paln', 'plna', 'two slips in a short word'],
  ['pln', 'plan', 'too short'],
  ['hommwerk', 'homework', 'letters in place of others'],
  ['phq99', 'phq9', 'a digit doubled'],
  ['plan', '', 'nothing'],
  ['', 'plan', 'from nothing'],
])('not %s for %s: %s', (written, word) => {
  expect(isTypingSlip(written, word)).toBe(false);
});
