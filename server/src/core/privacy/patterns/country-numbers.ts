import { LINKS, NUMBERED } from './label-links.ts';
import { anyOf, ending, type Family, RIGHT, shape, sixDigits } from './pattern.ts';

/** A number by which a state or an insurance knows a person. */
interface CountryNumber {
  /** Its names in lower case, as regular expressions. */
  readonly labels: string;
  /** How it is written, as regular expressions. */
  readonly forms: readonly string[];
  /** True where a name is a word as well, or comes before other figures: then only its own forms count. */
  readonly isStrict?: true;
}

/** Numbers in the order of countries; each form is that of the office which issues it. */
const numbers: readonly CountryNumber[] = [
  // UK: driver number (DVLA, INF45), passport (HM Passport Office), unique taxpayer reference (HMRC).
  {
    labels: String.raw`dvla|driver number|driv(?:er|ing)['’]?s?[ \r\n]{1,2}licen[cs]e`,
    forms: [String.raw`[A-Z9]{5}[ ]?\d{6}[ ]?[A-Z9]{2}\d[A-Z]{2}(?:[ ]?\d\d)?`],
  },
  { labels: 'utr', forms: [String.raw`\d{5}[ ]\d{5}|\d{10}`], isStrict: true },
  // Ireland: personal public service number (Department of Social Protection), individual health identifier (HSE).
  { labels: 'ppsn?|pps', forms: [String.raw`\d{7}[ ]?[A-Za-z]{1,2}`] },
  // US: Medicare beneficiary identifier (CMS), the old number of Medicare.
  {
    labels: 'medicare(?: card)?|mbi',
    forms: [
      String.raw`[1-9][A-Z][A-Z\d]\d[ -]?[A-Z][A-Z\d]\d[ -]?[A-Z]{2}\d{2}`,
      String.raw`\d{3}-?\d{2}-?\d{4}-?[A-Z]\d?`,
      // Australia: the number on the card, with the line of the person (Services Australia).
      String.raw`[2-6]\d{3}[ -]?\d{5}[ -]?\d(?:[ /-]?\d)?`,
    ],
    isStrict: true,
  },
  // Canada: social insurance number (ESDC), health cards of Ontario, Quebec and British Columbia.
  {
    labels: 'sin|social insurance',
    forms: [String.raw`\d{3}[ -]\d{3}[ -]\d{3}|\d{9}`],
    isStrict: true,
  },
  { labels: 'ohip|health card', forms: [String.raw`\d{4}[ -]?\d{3}[ -]?\d{3}(?:[ -]?[A-Z]{2})?`] },
  { labels: 'ramq|nam', forms: [String.raw`[A-Z]{4}[ ]?\d{4}[ ]?\d{4}`], isStrict: true },
  { labels: 'phn|personal health', forms: [String.raw`\d{4}[ -]?\d{3}[ -]?\d{3}|\d{5}[ -]?\d{4}`] },
  // Australia: tax file number (ATO), customer reference number (Centrelink), individual healthcare identifier.
  { labels: 'tfn|tax file', forms: [String.raw`\d{3}[ ]?\d{3}[ ]?\d{2,3}`] },
  { labels: 'crn|centrelink', forms: [String.raw`\d{3}[ ]?\d{3}[ ]?\d{3}[A-Z]`], isStrict: true },
  {
    labels: 'ihi',
    forms: [String.raw`8003[ ]?6\d{3}[ ]?\d{4}[ ]?\d{4}|\d{7}[A-Z]{1,2}|\d{10,18}`],
    isStrict: true,
  },
  // New Zealand: national health index (HISO 10046), tax number (Inland Revenue).
  { labels: 'nhi', forms: [String.raw`[A-Za-z]{3}[ ]?\d{4}|[A-Za-z]{3}[ ]?\d{2}[A-Za-z]{2}`] },
  { labels: 'ird', forms: [String.raw`\d{2,3}[ -]?\d{3}[ -]?\d{3}`], isStrict: true },
  // Netherlands: citizen service number (RvIG).
  {
    labels: 'bsn|burgerservicenummer|sofi-?nummer',
    forms: [String.raw`\d{9}|\d{8}|\d{4}[. ]\d{2}[. ]\d{3}|\d{3}[. ]\d{3}[. ]\d{3}`],
  },
  // Germany: numbers of the insured (SGB V § 290), of the pension insurance (SGB VI § 147), of the tax office, of the card.
  {
    labels: 'kvnr|kv-?nr|krankenversicherten-?(?:nummer|nr)|versicherten-?(?:nummer|nr)|egk',
    forms: [String.raw`[A-Z][ ]?\d{3}[ ]?\d{3}[ ]?\d{3}|[A-Za-z]\d{9}`],
  },
  {
    labels: 'sv-?(?:nummer|nr)|(?:sozial|renten)versicherungs-?(?:nummer|nr)|rvnr',
    forms: [String.raw`\d{2}[ ]?\d{6}[ ]?[A-Z][ ]?\d{3}`],
  },
  { labels: 'steuer-?(?:id|idnr|nummer|nr)|idnr', forms: [String.raw`\d{2}[ ]?\d{3}[ ]?\d{3}[ ]?\d{3}`] },
  { labels: '(?:personal)?ausweis-?(?:nummer|nr)', forms: [String.raw`[A-Z\d]{9}\d?`] },
  // Spain: identity documents (Ministerio del Interior), social security, health cards of the regions.
  { labels: 'dni|nif', forms: [String.raw`\d{1,2}[. ]?\d{3}[. ]?\d{3}(?:[ -]?[A-Z]|[a-z])?`] },
  { labels: 'nie', forms: [String.raw`[XYZxyz][ -]?\d{7}(?:[ -]?[A-Z]|[a-z])`], isStrict: true },
  {
    labels: 'nuss|naf|(?:n[uú]mero|n[ºo]\\.?) (?:de la )?seguridad social',
    forms: [String.raw`\d{2}[ /-]?\d{7,8}[ /-]?\d{2}`],
  },
  {
    labels: 'tarjeta sanitaria|cip|tsi|sip',
    forms: [String.raw`[A-Z]{4}[ ]?\d{8,12}|\d{8,10}`],
    isStrict: true,
  },
  // Italy and India: tax codes, which hold few digits in a row.
  { labels: 'codice fiscale', forms: [String.raw`[A-Za-z]{6}\d{2}[A-Za-z]\d{2}[A-Za-z]\d{3}[A-Za-z]`] },
  { labels: 'pan|pan card', forms: [String.raw`[A-Z]{5}\d{4}[A-Z]`], isStrict: true },
  // Passports: two letters or none, six to nine figures, a check digit; newer ones mix both (ICAO 9303).
  {
    labels: 'passports?|reisepass(?:nummer|nr)?|paspoort(?:nummer|nr)?|pasaporte',
    forms: [
      String.raw`(?:[A-Z]{1,3}[ ]?)?\d{6,9}[A-Z]?|(?=[A-Z]?\d)(?=[A-Z]{0,4}\d[A-Z\d]{0,6}\d)[CFGHJ-NPRTV-Z\d]{9}`,
    ],
  },
];

/** Numbers of countries from which fewer notes come: each has six digits close together. */
const others: readonly CountryNumber[] = [
  // France: social security (INSEE). Belgium: national register. Portugal: health service. Switzerland: AHV.
  {
    labels: String.raw`nir|(?:n[°o]\.? (?:de )?)?s[eé]cu(?:rit[eé] sociale)?`,
    forms: [String.raw`[12][ ]?\d{2}[ ]?\d{2}[ ]?\d[\dAB][ ]?\d{3}[ ]?\d{3}(?:[ ]?\d{2})?`],
    isStrict: true,
  },
  {
    labels: 'rijksregister-?(?:nummer|nr)?|registre national|niss|insz',
    forms: [String.raw`\d{2}[.]?\d{2}[.]?\d{2}-?\d{3}[.]?\d{2}`],
  },
  { labels: 'utente', forms: [String.raw`\d{3}[ ]?\d{3}[ ]?\d{3}`] },
  {
    labels: 'ahv(?:-?(?:nummer|nr))?|avs',
    forms: [String.raw`756[.]?\d{4}[.]?\d{4}[.]?\d{2}`],
    isStrict: true,
  },
  // Sweden, Denmark, Norway, Finland, Poland: numbers of the population registers.
  { labels: 'personnummer|samordningsnummer', forms: [String.raw`\d{6}(?:\d{2})?[-+]?\d{4}`] },
  { labels: 'cpr(?:-?(?:nummer|nr))?', forms: [String.raw`\d{6}[- ]?\d{4}`], isStrict: true },
  { labels: 'f[oø]dselsnummer', forms: [String.raw`\d{6}[ ]?\d{5}`] },
  { labels: 'henkil[oö]tunnus|hetu', forms: [String.raw`\d{6}[-+A]\d{3}[\dA-Z]`] },
  { labels: 'pesel', forms: [String.raw`\d{11}`] },
  // India: Aadhaar (UIDAI), health account. Brazil: CPF. Mexico: CURP. South Africa, Singapore, Hong Kong: identity cards.
  { labels: 'aadhaar|aadhar', forms: [String.raw`\d{4}[ -]?\d{4}[ -]?\d{4}`] },
  { labels: 'abha', forms: [String.raw`\d{2}[ -]?\d{4}[ -]?\d{4}[ -]?\d{4}`] },
  { labels: 'cpf', forms: [String.raw`\d{3}[.]?\d{3}[.]?\d{3}-?\d{2}`] },
  { labels: 'curp', forms: [String.raw`[A-Z]{4}\d{6}[A-Z]{6}[A-Z\d]\d`] },
  {
    labels: '(?:national|sa) id|id (?:number|card|no)|identity(?: card)?|nric|hkid',
    forms: [String.raw`\d{6}[ ]?\d{4}[ ]?\d{3}|[STFGM]\d{7}[A-Z]|[A-Z]{1,2}\d{6}\([\dA]\)`],
    isStrict: true,
  },
  // Australia: veterans' card.
  { labels: 'dva(?: card)?', forms: [String.raw`[NVQSWT][A-Z]{0,3}[ ]?\d{6}[A-Z]?`], isStrict: true },
];

const START = String.raw`(?<![\p{L}\p{N}_£$€]|\d[.,:/–-]|\p{L}-)`;
const labelled = (labels: readonly string[]) => ending(anyOf(labels), `(?:${NUMBERED})?`, LINKS);
const date = /^(?:(?:19|20)\d\d[-/.]\d\d[-/.]\d\d|[0-3]?\d[-/.][0-3]?\d[-/.]\d{2,4})$/;
const holdsDigits = (found: string) => (found.match(/\d/g)?.length ?? 0) >= 5 && !date.test(found);

/** Numbers that states and insurances give to persons, after their names. */
export const countryNumbers: readonly Family[] = [
  familyOf(numbers, labelsIn(numbers), holdsDigits),
  familyOf(others, sixDigits, (found) => sixDigits.test(found) && !date.test(found)),
];

function labelsIn(known: readonly CountryNumber[]): RegExp {
  const labels = known.map((each) => each.labels).join('|');
  return new RegExp(String.raw`(?<![a-z\d])(?:${labels})(?![a-z\d])[^]{0,80}?\d`, 'i');
}

function familyOf(known: readonly CountryNumber[], gate: RegExp, holds: (found: string) => boolean): Family {
  const loose = known.filter(({ isStrict }) => !isStrict).map(({ labels }) => labels);
  return {
    gate,
    patterns: [
      ...known.map(({ labels, forms }) => ({
        kind: 'record-number' as const,
        shape: shape([START, anyOf(forms), RIGHT]),
        before: labelled([labels]),
      })),
      {
        // A slip in the number makes it no less its own.
        kind: 'record-number',
        shape: shape([START, String.raw`(?=[A-Za-z./-]{0,6}\d)[A-Za-z\d](?:[./-]?[A-Za-z\d]){5,19}`, RIGHT]),
        before: labelled(loose),
        holds,
      },
    ],
  };
}
