import { anyOf, BLANK, ending, type Family, shape } from './pattern.ts';

/** Last words of street names. */
const streetTypes = [
  'Street|St|Road|Rd|Avenue|Ave|Av|Lane|Ln|Close|Cl|Drive|Dr|Court|Ct|Place|Pl|Square|Sq|Terrace|Ter|Crescent|Cres',
  'Gardens?|Gdns|Way|Walk|Grove|Hill|Mews|Park|Parade|Row|Rise|Boulevard|Blvd|Highway|Hwy|Parkway|Pkwy|Circle|Cir',
  'Circus|Green|Yard|Wharf|Quay|View|Vale|Mount|Embankment|Broadway|Alley|Trail|Trl|Loop|Crossing|Plaza|Esplanade',
  'Approach|Paddocks?|Ridge|Heath|Spinney',
  'Gate|End|Fold|Croft|Meadows?|Orchard|Fields?|Bridge|Promenade|Turnpike|Villas|Heights|Common|Cottages|Passage|Chase',
];
const lowerCaseTypes = 'street|road|avenue|lane|close|crescent|terrace|drive|gardens|grove';
const buildings = 'House|Court|Lodge|Mansions?|Towers?|Buildings?|Heights|Place|Point|Hall|Apartments';

/** A calendar word makes a date of the number before it; no one lives in a High Court. */
const notNames = anyOf([
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?',
  'Nov(?:ember)?|Dec(?:ember)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|[AP]M|(?:Mile|Minute|Hour|Day|Week|Month|Year|Step)s?',
  "(?:Family|County|High|Supreme|Crown|Magistrates['’]?|Youth) Court|Milky Way",
]);

const LEFT = String.raw`(?<![\p{L}\p{N}_£$€#]|\d[.,:/–-]|\p{L}-)`;
const HOUSE = String.raw`\d{1,5}(?:-?[A-Za-z](?![\p{L}\p{N}]))?(?:[-–/]\d{1,4}[A-Za-z]?(?![\p{L}\p{N}]))?,?${BLANK}`;
const ORDINAL = String.raw`\d{1,3}(?:st|nd|rd|th)`;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]{0,24}`;
const STREET = [
  String.raw`(?!${notNames}(?![\p{L}\p{N}]))`,
  `${anyOf([NAME, ORDINAL])}${BLANK}`,
  `(?:${anyOf([NAME, ORDINAL, 'of|the|de|la|du|le|upon|and|&'])}${BLANK}){0,4}?`,
  anyOf(streetTypes),
  // “Harbour View Road”: what looks like the last word of a name may not be it.
  `(?:${BLANK}${anyOf(streetTypes)}){0,2}`,
  String.raw`(?![\p{L}\p{N}]|['’-]\p{L})`,
].join('');

/** A number from 1900 to 2099 may be a year. */
const YEAR = String.raw`(?:19|20)\d\d(?!\d)`;

/** Words after which a number counts something. */
const counting = ending(
  anyOf([
    'sessions?|weeks?|days?|chapters?|steps?|parts?|pages?|versions?|items?|modules?|exercises?|tasks?|questions?|psalm',
    'scenes?|acts?|seasons?|episodes?|levels?|tables?|figures?|years?|grades?|volumes?|books?|groups?|phases?|stages?',
    'lines?|verses?|tracks?|bus|buses|tram|routes?|rooms?|platform',
    'gate|scores?|scored|options?|channel|wards?|floor|teams?|all|these|those',
  ]),
  String.raw`[ \u00a0\r\n:#]{1,3}`,
);
const residing = ending(
  String.raw`(?:at|to|address|lives? (?:in|on)|living (?:in|on)|number|no\.?|flat \w{1,4},?)(?: is| was)?:?`,
  BLANK,
);

/** Street addresses: a house number and the name of a street, a flat and its house, a post-office box. */
export const addresses: readonly Family[] = [
  {
    gate: /\d[A-Za-z]?,?\s{1,2}[ >]{0,6}(?:[A-Z\u0080-\uffff][^\s\d]{0,24}\s|\d{1,3}(?:st|nd|rd|th)\s)/,
    patterns: [
      { kind: 'address', shape: shape([LEFT, `(?!${YEAR})`, HOUSE, STREET]), notBefore: counting },
      { kind: 'address', shape: shape([LEFT, YEAR, `,?${BLANK}`, STREET]), before: residing },
    ],
  },
  {
    gate: new RegExp(String.raw` (?:${lowerCaseTypes})(?<=\d[a-z]? [a-z]{3,20} \w{4,8})`),
    patterns: [
      {
        kind: 'address',
        shape: shape([
          LEFT,
          String.raw`\d{1,4}[a-z]? (?!(?:minute|hour|mile|second|metre|meter|day|week|month|year|other|more|main)s?[ -])`,
          `[a-z]{3,20} (?:${lowerCaseTypes})`,
          String.raw`(?![\p{L}\p{N}-])`,
        ]),
        before: residing,
      },
    ],
  },
  {
    gate: /\d,? (?:rue|chemin|calle|boulevard)/i,
    patterns: [
      {
        kind: 'address',
        shape: shape([
          LEFT,
          String.raw`\d{1,4}(?: ?bis| ?ter)?,? (?:[Rr]ue|[Cc]hemin|[Cc]alle|[Bb]oulevard) `,
          String.raw`(?:(?:de|du|des|la|le|les|del) |l['’]|d['’]){0,3}\p{Lu}[\p{L}\p{M}'’-]{0,24}`,
        ]),
      },
    ],
  },
  {
    gate: /\d(?<=(?:[Ss]tra(?:ß|ss)e|[Ss]tr\.|weg|platz|gasse|allee|laan|straat|gracht|plein|kade|-(?:Weg|Platz|Allee)) \d)/,
    patterns: [
      {
        kind: 'address',
        shape: shape([
          String.raw`(?<![\p{L}\p{N}-])\p{Lu}[\p{L}\p{M}’'-]{1,40}`,
          String.raw`(?:(?<=\p{L})(?:stra(?:ß|ss)e|str\.|weg|platz|gasse|allee|laan|straat|gracht|plein|kade)|[ -](?:Stra(?:ß|ss)e|Str\.)|-(?:Weg|Platz|Allee))`,
          String.raw` \d{1,4}(?:[ ]?[a-zA-Z](?![\p{L}\p{N}]))?(?![\p{L}\p{N}]|[.:]\d)`,
        ]),
      },
    ],
  },
  {
    gate: /\d(?<=[a-zà-ÿ],? \d)(?<=(?:calle|C\/|avenida|avda|plaza|paseo|rua) ?[^\d\r\n]{2,40}\d)/i,
    patterns: [
      {
        kind: 'address',
        shape: shape([
          String.raw`(?<![\p{L}\p{N}])(?:[Cc]alle |C\/ ?|[Aa]venida |[Aa]vda\.? |[Pp]laza |[Pp]aseo |[Rr]ua )`,
          String.raw`(?:(?:de|del|la|las|los|el|da|do|das|dos) ){0,3}\p{Lu}[\p{L}\p{M}'’-]{1,24}(?: (?:de |la )?\p{Lu}[\p{L}\p{M}'’-]{1,24}){0,2}`,
          String.raw`,? \d{1,4}(?![\p{L}\p{N}]|[.:]\d)`,
        ]),
      },
    ],
  },
  {
    gate: /\d(?<=(?:Flat|Apartment|Apt|Box)\.? \d)/,
    patterns: [
      {
        kind: 'address',
        shape: shape([
          String.raw`(?<![\p{L}\p{N}])(?:Flat|Apartment|Apt)\.? \d{1,4}[A-Z]?,?${BLANK}`,
          String.raw`(?:${NAME}${BLANK}){1,3}?(?:${buildings})(?![\p{L}\p{N}])`,
        ]),
      },
      { kind: 'address', shape: shape([String.raw`(?<![\p{L}\p{N}])P\.? ?O\.? ?Box \d{1,6}(?!\d)`]) },
    ],
  },
];
