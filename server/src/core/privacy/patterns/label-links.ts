import { anyOf } from './pattern.ts';

const AND = String.raw`[^\p{L}\p{N}]{1,6}`;
/** Small words between a label and its number. */
const links = [
  'is|was|reads?|given|as|the|of|listed|shown|quoted|recorded|noted|under|on|file|here|for|her|his|their|this|now|old|new',
  'ending|in|number|no|num|id|wristband|band|label|form|letter|card',
];
export const LINKS = anyOf([`(?:${AND}${anyOf(links)}){0,4}${AND}`, '']);
export const NUMBER_WORD = '(?:numbers?|num|no|nos|nr|ids?|identifier)';
/** The same set apart from what it numbers. */
export const NUMBERED = anyOf([String.raw`(?:${AND}|_)${NUMBER_WORD}(?![\p{L}\p{N}])`, String.raw`\s?#`]);
