import { personWords } from '../person-words.ts';
import { anyOf, BLANK, ending, type Family, shape } from './pattern.ts';

const DIGIT_WORD = '(?:one|two|three|four|five|six|seven|eight|nine)';
const NINETY = anyOf([
  String.raw`9[1-9]|1[01]\d|12[0-4]|ninety(?:${BLANK}|-)${DIGIT_WORD}`,
  // Almost ninety is not over 89.
  '(?:90|ninety)(?<!(?:nearly|almost|under|below|approaching|not yet|not quite|close to|before) (?:90|ninety))',
  `(?:a|one) hundred(?: and (?:${DIGIT_WORD}|ten|eleven|twelve))?`,
]);
const ORDINAL = anyOf([
  String.raw`9[04-9]th|91st|92nd|93rd|1[01]\d(?:st|nd|rd|th)|ninetieth|(?:one${BLANK})?hundredth`,
  'ninety-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)',
]);
const START = String.raw`(?<![\p{L}\p{N}_£$€#]|\d[.,:/–-]|\p{L}-)`;
const STOP = String.raw`(?![\p{L}\p{N}_]|[.,:/–]\d|${BLANK}?(?:%|per cent|percent))`;
const AGE = START + NINETY + STOP;
const WORD_END = String.raw`(?![\p{L}\p{N}])`;

const units = anyOf([
  'minutes?|mins?|seconds?|secs?|hours?|hrs?|days?|weeks?|wks?|months?|miles?|km|kg|kilos?|mg|mcg|ml|cm|mm|met(?:re|er)s?',
  'pounds?|lbs?|stone|euros?|dollars?|degrees?|points?|steps?|words?|pages?|times|percent|per|bpm|decibels?|of',
]);
const NO_UNIT = `(?!(?:${BLANK}|-)${units}${WORD_END})`;
const conjunctions = anyOf([
  'and|but|or|yet|then|when|while|since|because|before|after|now|just|still|this|next|last|yesterday|today|years',
  'with|peacefully|at the time',
]);
/** What follows an age that no `years old` marks: a clause ends, or begins. */
const CLAUSE_END = String.raw`(?=${BLANK}?(?:$|[.;:!?)\]…—–"”]|,(?![ ]?\d))|${BLANK}(?:- |${conjunctions}${WORD_END}))`;
const LOOSE_END = `(?:${CLAUSE_END}|(?=${BLANK}(?:in|on|at|a|the|surrounded|without|from)${WORD_END}))${NO_UNIT}`;
const YEARS_OLD = [
  `(?:${BLANK}|-){0,2}`,
  anyOf([
    `(?:years?|yrs?)(?:${BLANK}|-){0,2}(?:old|of${BLANK}age|young)`,
    String.raw`y\/?o|y\.o|yrs?(?=[ .,;)])`,
  ]),
  WORD_END,
].join('');

/** Things grow old as well: their age tells nothing of a person. */
const things = (
  'house home building cottage farm church chapel school hall mill bridge tree oak elm yew piano clock violin book ' +
  'bible law tradition company firm business shop pub club bank flat block boat ship train car engine machine ' +
  'painting letter photograph photo recipe wine whisky whiskey tortoise parrot garden wall road street village town ' +
  'city hospital university college society institution charity newspaper magazine mortgage lease debt record song ' +
  'film story poem stone ring watch table chair cabinet quilt barn castle tower station theatre library museum cheese ' +
  'organ hotel orchard hedge carpet dress loom press rule treaty feud factory'
).split(' ');
const THING = `${anyOf(things)}s?`;
const NOT_A_THING = String.raw`(?!${BLANK}(?:\p{L}{2,15}${BLANK})?${THING}${WORD_END})`;
const thing = ending(
  THING,
  '[ ,]{1,2}',
  '(?:(?:is|was|are|were|that|which|turned|being|now|nearly|almost|over|about|some|at least|more than|already|well) ){0,4}',
);

const PERSON = [
  String.raw`(?:[\p{L}-]{1,20}-)?`,
  anyOf([...personWords, 's?he|they|i|who|man|woman|lady|gentleman|person|resident|patient']),
].join('');
const VERB = anyOf([
  ' (?:is|was|are|were|will be|would be|would have been|had been|became|becomes|will have been|at)',
  ' (?:reached|reaches|has reached|had reached)',
  "['’](?:s|d be|ll be|re|m)",
]);
const hedges =
  '(?:now|already|just|well|over|past|nearly|almost|about|only|aged|still|be|exactly|probably|at least)';
const afterAgeWord = ending(
  String.raw`(?:ages?|aged|age of|at age)(?: \(?(?:in )?years\)?)?[ :=(]{1,3}`,
  '(?:(?:of|is|was|about|around|over|above|nearly|approximately|at|now|recorded as|given as|at least|only) ){0,3}',
);
const afterDeath = ending(
  anyOf([
    String.raw`(?:died|dies|dying|dead|death|passed|passes|buried|widowed|lost)(?: [\p{L}'’]{1,20}){0,4} at `,
    '(?:lived|lives|survived|live) (?:on )?(?:to|until|till|past)(?: be| the(?: ripe)?(?: old)? age of)? ',
  ]),
);

/** Ages over 89. */
export const ages: readonly Family[] = [
  {
    gate: /(?<![A-Za-z\d])(?:9\d|1[0-2]\d)(?!\d)|ninet|hundred/i,
    patterns: [
      {
        kind: 'age',
        shape: shape([START, NINETY, `(?=${YEARS_OLD}${NOT_A_THING})`], 'i'),
        notBefore: thing,
      },
      { kind: 'age', shape: shape([AGE, NO_UNIT], 'i'), before: afterAgeWord },
      { kind: 'age', shape: shape([AGE, LOOSE_END], 'i'), before: afterDeath },
      { kind: 'age', shape: shape([AGE, LOOSE_END], 'i'), before: ending('(?:turn|turns|turned|turning) ') },
      {
        kind: 'age',
        shape: shape([AGE, CLAUSE_END], 'i'),
        before: ending(PERSON, VERB, ` (?:${hedges} ){0,3}`),
      },
      {
        kind: 'age',
        shape: shape([AGE, String.raw`(?=,(?![ ]?\d)|\)|;|[ ]?[–—])`], 'i'),
        before: ending(PERSON, String.raw`(?:, | ?\()(?:now |aged )?`),
      },
      { kind: 'age', shape: shape([AGE, NO_UNIT], 'i'), before: ending(PERSON, ' of ') },
      {
        // `At 94 she …`
        kind: 'age',
        shape: shape([AGE, `(?=,?${BLANK}(?:s?he|they|my|her|his)${WORD_END})`], 'i'),
        before: ending('(?<=(?:^|[.,;:(—–!?]|and|but|even|still) ?)at '),
      },
      {
        kind: 'age',
        shape: shape([String.raw`(?<![\p{L}\p{N}])`, ORDINAL, `(?=(?:${BLANK}|-)birthday)`], 'i'),
      },
      {
        kind: 'age',
        shape: shape([String.raw`(?<![\p{L}\p{N}])(?:nineties|90['’]?s)`, WORD_END], 'i'),
        before: ending(
          '(?:in|into|to|reached|reaching|entering|entered|through) (?:his|her|their|my|your|our)[ -]',
          '(?:(?:early|mid|late|middle)[ -])?',
        ),
      },
    ],
  },
];
