import { LINKS, NUMBERED } from './label-links.ts';
import { anyOf, ending, type Family, RIGHT, shape, words } from './pattern.ts';

/** Names of a plate, in the languages of the countries whose numbers are known. */
const plates =
  'number[ -]?plates?|licen[cs]e plates?|reg plates?|plates?|reg|vrm|vrn|rego|tag|kennzeichen|kenteken|matr[ií]cula|vehicle registration|car registration';
const vehicles =
  'car|van|vehicle|motorbike|motorcycle|scooter|moped|taxi|cab|lorry|truck|pick-?up|minibus|jeep';
/** A court, the police and their papers number what they deal with. */
const papers =
  'court|case|claim|docket|crime|incident|police|custody|warrant|summons|tribunal|charge|bail|injunction';
/** Names of the number itself. */
const offices = 'aktenzeichen|az|zaaknummer|rolnummer|autos';
const REFERENCE = 'ref(?:erence)?';

const START = String.raw`(?<![\p{L}\p{N}_£$€]|\d[.,:/–-]|\p{L}-)`;
/** Great Britain, Ireland, Germany, the Netherlands: forms that hardly anything else has (DVLA, NVT, KBA, RDW). */
const british = String.raw`[A-HJ-PR-Y][A-HJ-Y]\d{2}[ ]?[A-HJ-PR-Z]{3}`;
const ownForms = [
  british,
  String.raw`\d{2,3}-[A-Z]{1,2}-\d{1,6}`,
  String.raw`[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2}[ -]?\d{1,4}[EH]?`,
  String.raw`(?=[A-Z-]{0,6}\d)(?=[\d-]{0,6}[A-Z])(?:[A-Z]{1,3}|\d{1,3})-(?:[A-Z]{2,3}|\d{2,3})-(?:[A-Z]{1,2}|\d{1,2})`,
];
/** Older ones, Northern Ireland, Spain, the United States, Canada, Australia, New Zealand: after a name of a plate alone. */
const otherForms = [
  String.raw`[A-Z]{2}\d{2}[ ]?[A-Z]{3}|[A-Z]\d{1,3}[ ]?[A-Z]{3}|[A-Z]{3}[ ]?\d{1,3}[A-Z]|[A-Z]{3}[ ]?\d{3,4}`,
  String.raw`\d{4}[ ]?[A-Z]{3}|\d[A-Z]{3}\d{3}|\d[A-Z]{2}[ -]?\d[A-Z]{2}`,
];

const holdsDigits = (found: string) => (found.match(/\d/g)?.length ?? 0) >= 4 && !date.test(found);
const date = /^(?:(?:19|20)\d\d[-/.]\d\d[-/.]\d\d|[0-3]?\d[-/.][0-3]?\d[-/.]\d{2,4})$/;

/** Plates of vehicles, and numbers by which a court or the police know a case: after their names. */
export const platesAndCases: readonly Family[] = [
  {
    gate: new RegExp(
      String.raw`(?<![a-z\d])(?:${plates}|${vehicles})(?![a-z])[^]{0,80}?(?:[a-z]\d|\d[a-z]|\d[ -][a-z]|[a-z][ -]\d)`,
      'i',
    ),
    patterns: [
      {
        kind: 'record-number',
        shape: shape([START, anyOf([...ownForms, ...otherForms]), RIGHT]),
        before: ending(anyOf([plates]), `(?:${NUMBERED})?`, LINKS),
      },
      {
        kind: 'record-number',
        shape: shape([START, anyOf([british]), RIGHT]),
        before: ending(anyOf([vehicles]), String.raw`[^\p{L}\p{N}]{1,6}`, words(3)),
      },
    ],
  },
  {
    gate: new RegExp(String.raw`(?<![a-z\d])(?:${papers}|${offices}|file)(?![a-z])[^]{0,90}?\d`, 'i'),
    patterns: [
      {
        kind: 'record-number',
        // FD23P00417, 2:23-cv-04567, 2024-DR-1182
        shape: shape([START, String.raw`(?=[A-Za-z./:-]{0,8}\d)[A-Z\d](?:[./:-]?[A-Za-z\d]){4,19}`, RIGHT]),
        before: ending(
          anyOf([papers]),
          '(?: (?:case|file|claim|report|record|log))?',
          anyOf([NUMBERED, `[ ]?${REFERENCE}(?:${NUMBERED})?`]),
          LINKS,
        ),
        holds: holdsDigits,
      },
      {
        kind: 'record-number',
        // 2 F 123/24, C/13/123456
        shape: shape([
          START,
          String.raw`(?:\d{1,4}[ ][A-Z][A-Za-z]{0,3}[ ]\d{1,6}/\d{2,4}|[A-Z]/\d{2}/\d{4,6}|\d{1,6}/(?:19|20)\d\d)`,
          RIGHT,
        ]),
        before: ending(anyOf([`${offices}|(?:court|case|file|docket)${NUMBERED}`]), LINKS),
      },
    ],
  },
];
