import { anyOf, ending } from './pattern.ts';

/** Other things with a number: what is after their names is no telephone's. */
const others = [
  'isbn|issn|ean|serial|invoice|orders?|tickets?|parcel|tracking|barcode|models?|part|items?|catalogue|ref|reference',
  'version|account|acct|sort code|batch|lot|licen[cs]e|policy|nhs|cases?|pages?|pp|doi|product|booking|passport',
  'mrn|chart|medical record|patient (?:id|number|no)|locker|code|pin|steps|grid|key|between|claim|form',
  'clause|article|regulation|rule',
];
const after = (names: readonly string[]) =>
  ending(
    anyOf(names),
    String.raw`[^\p{L}\p{N}]{1,6}`,
    String.raw`(?:(?:no|nr|num|number|numbers|is|was|of|the|code|id|reads?)[^\p{L}\p{N}]{1,6}){0,3}`,
  );
export const otherNumbers = after(others);
/** A hospital has a telephone, and numbers its patients: what only the words around it make a telephone is neither. */
export const otherOrRecord = after([...others, 'hospital|patient|record|clinic|file|group|session|room|bus']);
