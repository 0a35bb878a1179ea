import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolveConfig } from '../../../server/src/core/index.ts';
import { formNamesIn } from '../../../server/src/core/note/form-names.ts';
import { forms } from '../../../server/src/core/protocol/forms.ts';
import { sectionWords } from '../../../server/src/core/protocol/section-words.ts';
import { titleWords } from '../../../server/src/core/protocol/title-words.ts';

const { titles } = resolveConfig(undefined).lexicon;

const words = fc.constantFrom(
  ...new Set([
    ...[...titles.values()].flat().flatMap(({ title }) => title.split(' ')),
    ...Object.values(sectionWords).flatMap(({ heads, beside }) => [
      ...heads.flatMap((head) => head.split(' ')),
      ...beside,
    ]),
    ...forms.flatMap(({ parts }) => parts.flatMap(({ names, letter }) => [...names, letter])),
    ...[...titleWords.small, ...titleWords.lookingBack, ...titleWords.numbers, ...titleWords.openers],
    ...[...Object.keys(titleWords.short), ...titleWords.not],
    ...['part', 'step', 'iv', 'x', '2', '3.1', 'said', 'patient’s', 'weeks', 'plans', 'activities', 'té'],
  ]),
);
const cases = fc.constantFrom(
  (word: string) => word,
  (word: string) => word.toUpperCase(),
  (word: string) => word.charAt(0).toUpperCase() + word.slice(1),
);
const marks = fc.constantFrom(
  ...[' ', ' ', ' ', ' ', '  ', ', ', '. ', ': ', ' – ', ' - ', '-', '/', ' & ', ' and ', ') ', '(', ' + '],
);
const line = fc.array(fc.tuple(words, cases, marks), { minLength: 1, maxLength: 6 }).map(
  (all) =>
    `${all
      .map(([word, cased, mark]) => cased(word) + mark)
      .join('')
      .trim()}:`,
);

/** True where a plain line may be a label by what it says. */
function isNamed(text: string): boolean {
  return formNamesIn(text).length > 0 || titles.read(text).names.some(({ isMade }) => !isMade);
}

test('skips no line that names a section or a part of another form', () => {
  fc.assert(
    fc.property(line, fc.constantFrom('', '> ', '\t'), (text, lead) => {
      if (isNamed(text)) expect(titles.linesOf(`${lead}${text}`), text).toEqual([lead.length]);
    }),
    { numRuns: 20_000 },
  );
});

test('finds lines by where they begin, and few of them in prose', () => {
  expect(titles.linesOf('She rang her sister\nwho was glad.\r\n> Plan: to ring again\rhomework')).toEqual([
    37, 57,
  ]);
  expect(titles.linesOf('Yesterday she said so.\nThe kettle was on, and nobody spoke.')).toEqual([]);
});

test('reads letters whose small ones are in ASCII, or longer, as they are written', () => {
  expect(titles.linesOf('She met \u0130pek there.\nPlan: to ring again')).toEqual([20]);
  // The sign for kelvin, of which the small letter is a k, is no letter of a word here.
  expect(titles.linesOf('She rang her sister\n\u212aeeping in touch')).toEqual([20]);
});
