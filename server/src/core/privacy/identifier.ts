import type { Span } from '../text/span.ts';

/** The kinds of identifier, as they appear in the subject of a finding. */
export const identifierKinds = [
  'email',
  'phone',
  'ssn',
  'nhs-number',
  'ni-number',
  'postcode',
  'address',
  'url',
  'ip',
  'card',
  'iban',
  'birth-date',
  'record-number',
  'age',
  'name',
] as const;

export type IdentifierKind = (typeof identifierKinds)[number];

/** Something in a note that may tell who a person is: its kind and its place, never its text. */
export interface Identifier extends Span {
  readonly kind: IdentifierKind;
}
