import { personWords } from '../person-words.ts';
import { anyOf, ending, type Family, shape } from './pattern.ts';

const UNIT_WORDS = '(?:one|two|three|four|five|six|seven|eight|nine)';
const NINETY = anyOf([
  String.raw`9[1-9]|1[01]\d|12[0-4]|ninety[ -]${UNIT_WORDS}`,
  // Almost ninety is not over 89.
  '(?:90|ninety)(?<!(?:nearly|almost|under|below|approaching|not yet|not quite|close to|before) (?:90|ninety))',
  `(?:a|one) hundred(?: and (?:${UNIT_WORDS}|ten|eleven|twelve))?`,
]);
const START = String.raw`(?<![\p{L}\p{N}_£$€#]|\d[.,:/–-]|\p{L}-)`;
const STOP = String.raw`(?![\p{L}\p{N}_]|[.,:/–]\d|[ ]?(?:%|per cent|percent))`;
const AGE = START + NINETY + STOP;

const UNITS =
  'minutes?|mins?|seconds?|secs?|hours?|hrs?|days?|weeks?|wks?|months?|miles?|km|kg|kilos?|mg|mcg|ml|cm|mm|metres?|' +
  'meters?|pounds?|lbs?|stone|euros?|dollars?|degrees?|points?|steps?|words?|pages?|times|percent|per|bpm|decibels?|of';
const NO_UNIT = `(?![ -](?:${UNITS})(?![\\p{L}]))`;
/** What may follow an age that no `years old` marks. */
const CLAUSE_END = String.raw`(?=[ ]?(?:$|[.;:!?)\]…—–"”]|,(?![ ]?\d)|\r?\n|- )|[ ](?:and|but|when|while|now|this|next|last|years|yesterday|today|just|since|because|before|after|then|yet|or|with|peacefully|still|at the time)(?![\p{L}]))`;
const LOOSE_END = `(?:${CLAUSE_END}|(?=[ ](?:in|on|at|a|the|surrounded|without|from|of)(?![\\p{L}]))${NO_UNIT})`;

const things =
  'house home building cottage farm church chapel school hall mill bridge tree oak elm yew piano clock violin book ' +
  'bible law tradition company firm business shop pub club bank house flat block boat ship train car engine machine ' +
  'painting letter photograph photo recipe wine whisky whiskey tortoise parrot garden wall road street village town ' +
  'city hospital university college society institution charity newspaper magazine mortgage lease debt record song ' +
  'film story poem stone ring watch table chair cabinet quilt barn castle tower station theatre library museum cheese ' +
  'organ hotel orchard hedge carpet dress loom press rule treaty feud factory';
const THING = `(?:${things.split(' ').join('|')})s?`;
const OLD = String.raw`[ -]{0,2}(?:(?:years?|yrs?)[ -]{0,2}(?:old|of age|young)|y\/?o|y\.o|yrs?(?=[ .,;)]))(?![\p{L}])`;
const NOT_A_THING = String.raw`(?![ ](?:\p{L}{2,15} )?${THING}(?![\p{L}]))`;
const thingIs = ending(
  THING,
  String.raw`[ ,]{1,2}(?:(?:is|was|are|were|that|which|turned|being|now|nearly|almost|over|about|some|at least|more than|already|over|well|says|stands|stood) ){0,4}`,
);

const person = String.raw`(?:(?:[\p{L}-]{1,20}-)?(?:${[...personWords].join('|')})|s?he|they|i|who|man|woman|lady|gentleman|person|resident|patient)`;
const ALREADY =
  '(?:(?:now|already|just|over|well over|past|nearly|almost|about|only|aged|still|be|exactly|probably|at least|all of) ){0,3}';

/** Ages over 89. */
export const ages: readonly Family[] = [
  {
    gate: /9\d|1[0-2]\d|ninet|hundred/i,
    patterns: [
      { kind: 'age', shape: shape([START, NINETY, `(?=${OLD}${NOT_A_THING})`], 'iu'), notBefore: thingIs },
      {
        kind: 'age',
        shape: shape([AGE, NO_UNIT], 'iu'),
        before: ending(
          String.raw`(?:ages?|aged|age of|at age)(?: \(?(?:in )?years\)?)?[ :=(]{1,3}(?:(?:of|is|was|about|around|over|above|nearly|approximately|at|now|recorded as|given as|least|only) ){0,3}`,
        ),
      },
      {
        kind: 'age',
        shape: shape([AGE, LOOSE_END], 'iu'),
        before: ending(
          anyOf([
            String.raw`(?:died|dies|dying|dead|death|passed|passes|buried|widowed|lost)(?: [\p{L}'’]{1,20}){0,4} at `,
            String.raw`(?:lived|lives|survived|live) (?:on )?(?:to|until|till|past)(?: be| the age of| the ripe (?:old )?age of)? `,
          ]),
        ),
      },
      {
        kind: 'age',
        shape: shape([AGE, LOOSE_END], 'iu'),
        before: ending('(?:turn|turns|turned|turning) '),
      },
      {
        kind: 'age',
        shape: shape([AGE, CLAUSE_END], 'iu'),
        before: ending(
          person,
          String.raw`(?:[ ](?:is|was|are|were|will be|would be|would have been|had been|became|becomes|will have been|reached|reaches|has reached|had reached|at)|['’](?:s|d be|ll be|re|m)) ${ALREADY}`,
        ),
      },
      {
        kind: 'age',
        shape: shape([String.raw`${AGE}(?=,(?![ ]?\d)|\)|;|[ ]?[–—])`], 'iu'),
        before: ending(person, String.raw`(?:, | ?\()(?:now |aged )?`),
      },
      { kind: 'age', shape: shape([AGE, NO_UNIT], 'iu'), before: ending(person, ' of ') },
      {
        kind: 'age',
        shape: shape([String.raw`${AGE},? (?=(?:s?he|they|my|her|his)(?![\p{L}]))`], 'iu'),
        before: ending(String.raw`(?<=(?:^|[.,;:(—–!?]|and|but|even|still)\s{0,2})at `),
        holds: (found) => found.trimEnd().replace(/,$/, '').length,
      },
      {
        kind: 'age',
        shape: shape(
          [
            String.raw`(?<![\p{L}\p{N}])(?:9\dth|91st|92nd|93rd|1[01]\d(?:st|nd|rd|th)|ninetieth|ninety-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|(?:one[ -])?hundredth)`,
            String.raw`(?=[ -]birthday)`,
          ],
          'iu',
        ),
      },
      {
        kind: 'age',
        shape: shape([String.raw`(?<![\p{L}\p{N}])(?:nineties|90['’]?s)(?![\p{L}\p{N}])`], 'iu'),
        before: ending(
          '(?:in|into|to|reached|reaching|entering|entered|through) (?:his|her|their|my|your|our)[ -](?:(?:early|mid|late|middle|very late)[ -])?',
        ),
      },
    ],
  },
];
