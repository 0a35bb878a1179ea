import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StepCounter } from '../../../bench/steps/step-counter.ts';
import { type Guarded, PhraseMatcher } from '../../../server/src/core/text/phrases/matcher.ts';
import { isPhrase, type Pattern, patternsOf } from '../../../server/src/core/text/phrases/notation.ts';

/** The phrases, of a list each, that a text holds. */
function found(phrases: readonly string[], text: string): string[] {
  const matcher = new PhraseMatcher(phrases.map((phrase) => [{ says: [phrase] }]));
  const lists = matcher.read(text).reduce((all, each) => all | each.lists, 0);
  return phrases.filter((_, index) => ((lists >> index) & 1) === 1);
}
const holds = (phrase: string, text: string) => found([phrase], text).length > 0;

/** True where a guarded phrase counts. */
function counts(guarded: Guarded, text: string): boolean {
  return new PhraseMatcher([[guarded]]).read(text).some(({ lists }) => lists === 1);
}

describe('a phrase', () => {
  it.each([
    ['goodbye', 'A GoodBye, then.', 'goodbyes'],
    ['good-bye', 'She said good bye.', 'goodbye'],
    ['good-bye', 'Good-bye!', 'good or bye'],
    ['terminat*', 'terminating', 'determination'],
    ['is|will be', 'it will be', 'is it'],
    ['session(s) left', 'sessions left', 'sessionless left'],
    ['the (very) end', 'the very end; or: the end', 'the bitter end'],
    ['# sessions', 'twelve sessions', 'few sessions'],
    ['# sessions', '12 sessions', '12th sessions'],
    ['# sessions', '3.5 sessions', 'A5 sessions'],
    ['#/10', 'mood 3/10', 'mood 3/100'],
    ['#/10', '7 / 10', '7 or 10'],
    ['one ... left', 'one of those is left', 'one and two and three left'],
    ['^ mood', 'Low. Mood better.', 'The mood.'],
    ['no (very|so)+ low', 'no so very very low', 'no low'],
    ['d/t', 'Low d/t a row', 'Low due to'],
    ['->', 'row -> low', 'row - low'],
    ['->', 'row → low', 'row > low'],
    [':', 'It fell: nobody rang', 'at 10:30'],
    ['didnt go', 'She didn’t go.', 'She did go.'],
    ["wife's", 'his wifes', 'his wife'],
    ['gap', 'A gap.', 'gaps'],
    ['übergabe*', 'Nach der ÜBERGABEN', 'ubergabe'],
  ])('%j is in %j and not in %j', (phrase, text, other) => {
    expect(holds(phrase, text)).toBe(true);
    expect(holds(phrase, other)).toBe(false);
  });

  it('does not run on into another sentence, item or cell', () => {
    expect(holds('two sessions', 'I have two. Sessions are short.')).toBe(false);
    expect(holds('two sessions', 'two\u2029sessions')).toBe(false);
    expect(holds('two sessions', 'two\nsessions')).toBe(true);
  });

  it('does not count where it is beside what it must not', () => {
    const last: Guarded = { says: ['last session'], notAfter: ['since (the)', 'at'], notBefore: ['was'] };
    expect(counts(last, 'Our last session.')).toBe(true);
    expect(counts(last, 'Better since the last session.')).toBe(false);
    expect(counts(last, 'At last session.')).toBe(false);
    expect(counts(last, 'The last session was long.')).toBe(false);
    expect(counts(last, 'Since the last session. Our last session.')).toBe(true);
    const ending: Guarded = { says: ['ending'], notWith: ['stor*'] };
    expect(counts(ending, 'The story had an ending.')).toBe(false);
    expect(counts(ending, 'An ending to all stories.')).toBe(false);
    expect(counts(ending, 'Told a story. The ending was named.')).toBe(true);
    const colon: Guarded = { says: [':'], notAfter: ['^ (mood|this|week)+'] };
    expect(counts(colon, 'Mood this week: low')).toBe(false);
    expect(counts(colon, 'Her mood: low')).toBe(true);
  });
});

describe('the notation', () => {
  it.each([
    'a',
    'a*',
    'a b',
    '^ a',
    'a ... b',
    '(a) b',
    '(a|b)+',
    'a|b* c(s)',
    'd/t',
    '#/10',
    '# sessions',
    'w/',
    ':',
    '->',
    'don’t',
  ])('holds %j', (phrase) => {
    expect(isPhrase(phrase)).toBe(true);
  });

  it.each([
    '',
    ' ',
    '...',
    'a ...',
    '... a',
    '^',
    '(a)',
    'a, b',
    'a.',
    'a (b',
    'a|',
    '*',
    'a ... b ... c ... d',
    '“a”',
    '(a) (b) (c) (d) (e) (f) g',
  ])('does not hold %j', (phrase) => {
    expect(isPhrase(phrase)).toBe(false);
  });
});

describe('a sentence', () => {
  const matcher = new PhraseMatcher([[{ says: ['cancelled'] }]]);

  it('tells where it is, and its whole numbers', () => {
    const text = 'Session 9 was cancelled, the seventh. One “more.” 12,345 or 2.5 of 10000!';
    expect(
      matcher.read(text).map(({ start, end, ...rest }) => ({ ...rest, text: text.slice(start, end) })),
    ).toEqual([
      { lists: 1, numbers: [9], text: 'Session 9 was cancelled, the seventh.' },
      { lists: 0, numbers: [1], text: ' One “more.”' },
      { lists: 0, numbers: [], text: ' 12,345 or 2.5 of 10000!' },
    ]);
  });

  it('is none where there is no word', () => {
    expect(matcher.read('')).toEqual([]);
    expect(matcher.read(' … ! \u2029 😔 ')).toEqual([]);
  });
});

// What is found, told again in as few words as may be, without a thought for speed.

const numberWords = ['one', 'two', 'three', 'twenty'];
const isNumber = (word: string) => /^\d+(?:[.,]\d+)*$/.test(word) || numberWords.includes(word);

function stands(
  { elements, atStart }: Pattern,
  words: readonly string[],
  at: number,
  end?: number,
): number | undefined {
  if (atStart && at > 0) return undefined;
  const [first, ...rest] = elements;
  if (first === undefined) return end === undefined || at === end ? at : undefined;
  if (first === '...') {
    const ends = [0, 1, 2, 3].map((skipped) =>
      stands({ elements: rest, atStart: false }, words, at + skipped, end),
    );
    return ends.find((each) => each !== undefined);
  }
  const word = words[at];
  const fits = (term: string) =>
    word !== undefined &&
    (term === '#' ? isNumber(word) : term.endsWith('*') ? word.startsWith(term.slice(0, -1)) : word === term);
  return first.some(fits) ? stands({ elements: rest, atStart: false }, words, at + 1, end) : undefined;
}

function plainly(
  { says, notAfter = [], notBefore = [], notWith = [] }: Guarded,
  words: readonly string[],
): boolean {
  const all = (phrases: readonly string[]) => phrases.flatMap((phrase) => patternsOf(phrase));
  const indexes = words.map((_, index) => index);
  return indexes.some((at) =>
    all(says).some((pattern) => {
      const end = stands(pattern, words, at);
      return (
        end !== undefined &&
        !all(notBefore).some((each) => stands(each, words, end) !== undefined) &&
        !all(notAfter).some((each) =>
          indexes.some((from) => from < at && stands(each, words, from, at) !== undefined),
        ) &&
        !all(notWith).some((each) => indexes.some((from) => stands(each, words, from) !== undefined))
      );
    }),
  );
}

const someWord = fc.constantFrom('a', 'ab', 'abc', 'b', 'ba', 'two', 'one', '3', '12', '/', ':');
const somePhrase = fc
  .array(
    fc.constantFrom(
      'a',
      'a*',
      'ab',
      'ab*',
      'b|ba',
      '#',
      '(a)',
      '(b|ab)',
      '(a|b)+',
      '...',
      'ba(s)',
      '/',
      ':',
      '12',
      'one',
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .chain((places) => fc.constantFrom(places.join(' '), `^ ${places.join(' ')}`))
  .filter(isPhrase);
const someGuarded = fc.record({
  says: fc.array(somePhrase, { minLength: 1, maxLength: 2 }),
  notAfter: fc.array(somePhrase, { maxLength: 1 }),
  notBefore: fc.array(somePhrase, { maxLength: 1 }),
  notWith: fc.array(somePhrase, { maxLength: 1 }),
});

it('all lists at once are found where each by itself would be', () => {
  fc.assert(
    fc.property(
      fc.array(someGuarded, { minLength: 1, maxLength: 4 }),
      fc.array(someWord, { minLength: 1, maxLength: 10 }),
      (lists, words) => {
        const [sentence] = new PhraseMatcher(lists.map((each) => [each])).read(words.join(' '));
        const expected = lists.map((guarded) => plainly(guarded, words));
        expect(lists.map((_, index) => ((sentence?.lists ?? 0) >> index) % 2 === 1)).toEqual(expected);
      },
    ),
    { numRuns: 1000 },
  );
});

describe('the work', () => {
  let counter: StepCounter;
  let matcher: typeof import('../../../server/src/core/text/phrases/matcher.ts');
  beforeAll(async () => {
    counter = new StepCounter();
    matcher = await import('../../../server/src/core/text/phrases/matcher.ts');
  });
  afterAll(() => counter.stop());

  it.each(['two sessions ', 'the the ', 'last session since ', 'ending ', 'one ... ', 'a: '])(
    'grows as the text does: %j without end',
    (piece) => {
      const lists: Guarded[][] = [
        [{ says: ['# (more) sessions ... left', 'one ... two ... left'] }],
        [{ says: ['the ... end', 'last session'], notAfter: ['since (the)', 'the ... the'] }],
        [{ says: ['ending', ':'], notWith: ['story', 'the ... of'], notAfter: ['^ a'] }],
      ];
      const own = new matcher.PhraseMatcher(lists);
      const steps = (times: number) => counter.count(() => own.read(piece.repeat(times)));
      steps(10);
      expect(steps(4000) / steps(1000)).toBeLessThan(4.4);
    },
  );
});
