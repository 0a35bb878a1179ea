import { anyOf, DASH, ending, type Family, LEFT, RIGHT, shape, sixDigits, words } from './pattern.ts';

/** The areas that a UK postcode begins with (Royal Mail, Postcode Address File). */
const areas = [
  'AB|AL|BA|BB|BD|BH|BL|BN|BR|BS|BT|BX|B|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|EC|EH|EN|EX|E|FK',
  'FY|GL|GU|GY|G|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|LA|LD|LE|LL|LN|LS|LU|L|ME|MK|ML|M|NE|NG|NN|NP',
  'NR|NW|N|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|S|TA|TD|TF|TN|TQ|TR|TS|TW',
  'UB|WA|WC|WD|WF|WN|WR|WS|WV|W|YO|ZE',
];

const START = String.raw`(?<![\w]|\w-)`;
const OUTWARD = String.raw`${anyOf(areas)}(?:\d[A-HJKMNPR-Y]|\d{1,2})`;
const GAP = String.raw`(?:[ \u00a0\u202f]{1,2}|\r?\n[ >]{0,6})`;
/** The second half. C, I, K, M, O and V can be misread and are left out (Royal Mail). */
const INWARD = String.raw`\d[ABD-HJLNP-UW-Z]{2}`;
/** People who make one up don't know that; measures and times of day are told apart. */
const LOOSE_INWARD = String.raw`\d(?![AP]M|[CKM]M|[KM]G|M[CILS]|OK|IV|IU)[A-Z]{2}`;
/** In lower case, ordinals and measures look the same. */
const NO_INWARD = String.raw`(?!1st|2nd|3rd|\d(?:th|hr|lb|ug|pt|ft|yr|st|nd|rd|xx|gb|tb|ed|up|as|an|at|so))`;

/** An Eircode: the routing key and the four letters and digits of an address (eircode.ie). */
const ROUTING = String.raw`(?:[AC-FHKNPRTV-Y]\d{2}|D6W)`;
const ADDRESS = String.raw`[AC-FHKNPRTV-Y\d]{4}`;

/** Full UK postcodes, Eircodes, and US ZIP codes of nine digits. */
export const postcodes: readonly Family[] = [
  {
    gate: /\d(?<=[A-Z]\d)[A-Z\d]?\s{0,2}[ >]{0,6}\d[A-Z]|GIR/,
    patterns: [
      { kind: 'postcode', shape: shape([START, anyOf([OUTWARD + GAP + LOOSE_INWARD, 'GIR ?0AA']), RIGHT]) },
      { kind: 'postcode', shape: shape([String.raw`${START}(?=\w{6})`, OUTWARD, INWARD, RIGHT]) },
      {
        kind: 'postcode',
        shape: shape([START, OUTWARD, INWARD, RIGHT]),
        before: ending(String.raw`post\s?codes?[^\p{L}\p{N}]{1,6}`, words(4)),
      },
    ],
  },
  {
    gate: /\d(?<=[a-z]\d)[a-z\d]?\s{0,2}[ >]{0,6}\d[a-z]/,
    patterns: [
      {
        kind: 'postcode',
        shape: shape([START, OUTWARD, GAP, NO_INWARD, INWARD, RIGHT].map(lowerCase)),
      },
      {
        kind: 'postcode',
        shape: shape([START, OUTWARD, `(?:${GAP})?`, INWARD, RIGHT].map(lowerCase)),
        before: ending(String.raw`post\s?codes?[^\p{L}\p{N}]{1,6}`, words(4)),
      },
    ],
  },
  {
    gate: /\d\d [A-Z\d]|D6W|eircode/i,
    patterns: [
      {
        kind: 'postcode',
        shape: shape([
          START,
          ROUTING,
          ' ',
          String.raw`(?=[A-Z\d]{0,3}[A-Z])(?=[A-Z\d]{0,3}\d)`,
          ADDRESS,
          RIGHT,
        ]),
      },
      {
        kind: 'postcode',
        shape: shape([START, ROUTING, ' ?', ADDRESS, RIGHT]),
        before: ending(String.raw`(?:eir|post)\s?codes?[^\p{L}\p{N}]{1,6}`, words(4)),
      },
    ],
  },
  {
    gate: sixDigits,
    patterns: [{ kind: 'postcode', shape: shape([LEFT, String.raw`\d{5}${DASH}\d{4}`, RIGHT]) }],
  },
];

/** Letters of a pattern in lower case; escapes such as `\u00a0` and `\w` hold none in capitals. */
function lowerCase(part: string): string {
  return part === RIGHT || part === START ? part : part.toLowerCase();
}
