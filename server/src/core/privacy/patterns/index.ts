import { accounts } from './accounts.ts';
import { addresses } from './addresses.ts';
import { ages } from './ages.ts';
import { birthDates } from './birth-dates.ts';
import { countryNumbers } from './country-numbers.ts';
import { labelledPhones } from './labelled-phones.ts';
import { nationalNumbers } from './national-numbers.ts';
import { network } from './network.ts';
import type { Family } from './pattern.ts';
import { phones } from './phones.ts';
import { platesAndCases } from './plates-and-cases.ts';
import { postcodes } from './postcodes.ts';
import { recordNumbers } from './record-numbers.ts';

/**
 * Every form of identifier, in the order in which they claim a stretch of text: iban, card, telephones after a label,
 * nhs-number, ssn, ni-number, email, url, ip, postcode, phone, the others.
 */
export const families: readonly Family[] = [
  ...accounts,
  ...labelledPhones,
  ...nationalNumbers,
  ...network,
  ...postcodes,
  ...phones,
  ...addresses,
  ...birthDates,
  ...countryNumbers,
  ...recordNumbers,
  ...platesAndCases,
  ...ages,
];
