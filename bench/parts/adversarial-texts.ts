/** Pieces that patterns for identifiers and names begin, go on or end with. */
const pieces = [
  '1',
  '12',
  '4111',
  'a',
  'A',
  'Aa',
  ' ',
  '  ',
  '\n> ',
  '-',
  '.',
  ',',
  ':',
  '/',
  '@',
  '(',
  ')',
  '+',
  '_',
  "'",
  '\u00a0',
  'ä',
  ' at ',
  ' dot ',
  'http://',
  'www.',
  'GB82',
  'QQ',
  'SW1A ',
  'Road ',
  'her ',
  'cousin ',
  'Mr ',
  'Dr. ',
  'Rowan ',
  'born ',
  'MRN ',
  'NHS ',
  'aged ',
  'ninety',
  'years ',
  '99',
];

/** Texts made of one piece, or of two in turn, each as the unit that is repeated. */
export function adversarialUnits(): string[] {
  return [...new Set(pieces.flatMap((a) => [a, ...pieces.map((b) => a + b)]))];
}

/** A unit repeated up to that many UTF-16 code units. */
export function repeated(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}
