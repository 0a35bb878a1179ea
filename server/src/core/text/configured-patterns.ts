import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { RE2JS } from 're2js';
import { type CodePattern, isShapedLikeCode, LONGEST_CODE } from './code-pattern.ts';

// Few configurations give patterns, so a bundler can load this file when it is first used.

/**
 * A pattern that a configuration gives. It runs in an engine whose time is proportional to the text, whatever the
 * pattern.
 * @param source of a regular expression over the whole code, to which there is no objection.
 */
export function configuredCodePattern(source: string): CodePattern {
  const pattern = RE2JS.compile(source);
  return { test: (text) => isShapedLikeCode(text) && pattern.matches(text) };
}

/**
 * A test for whole texts, in time proportional to them.
 * @param source of a regular expression.
 * @returns `undefined` for one that the linear engine cannot run: with look-around or a back reference.
 */
export function linearTest(source: string): ((text: string) => boolean) | undefined {
  if (!isLinear(source)) return undefined;
  const pattern = RE2JS.compile(source);
  return (text) => pattern.matches(text);
}

/**
 * What is wrong with the pattern of a code: it decides what of a note may be printed, so it must not admit prose, and it
 * is tried on every word, so it must not take long.
 * @param source of a regular expression from `^` to `$`.
 * @returns the rest of a sentence about the pattern; `undefined` where nothing is wrong.
 */
export function objectionToPattern(source: string): string | undefined {
  let tree: AST.Pattern;
  try {
    tree = new RegExpParser().parsePattern(source);
  } catch {
    return 'is no valid regular expression';
  }
  if (!isLinear(source)) return 'uses look-around or a back reference; a pattern of codes can do without';
  if (admitsBlank(tree)) return 'admits spaces, and so prose; use a class such as [A-Z]';
  const longest = longestText(tree);
  if (longest === Number.POSITIVE_INFINITY)
    return `admits codes of any length; put a bound such as {1,8} in the place of + and *`;
  return longest > LONGEST_CODE ? `admits codes of more than ${LONGEST_CODE} characters` : undefined;
}

type Part = AST.Pattern | AST.Alternative | AST.Element;

/** The most UTF-16 units that a part of a pattern can match. */
function longestText(part: Part): number {
  switch (part.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return Math.max(...part.alternatives.map(longestText));
    case 'Alternative':
      return part.elements.reduce((sum, element) => sum + longestText(element), 0);
    case 'Quantifier':
      return part.max === 0 ? 0 : part.max * longestText(part.element);
    case 'Assertion':
      return 0;
    default:
      return 1;
  }
}

const blanks = ['\t', '\n', '\v', '\f', '\r', ' ', '\u00a0', '\u2003', '\u2028', '\u2029', '\ufeff'];

/** True where a blank of any kind can be a part of a match. */
function admitsBlank(part: Part): boolean {
  switch (part.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return part.alternatives.some(admitsBlank);
    case 'Alternative':
      return part.elements.some(admitsBlank);
    case 'Quantifier':
      return admitsBlank(part.element);
    case 'Character':
    case 'CharacterClass':
    case 'CharacterSet': {
      const one = new RegExp(`^${part.raw}$`, 's');
      return blanks.some((blank) => one.test(blank));
    }
    default:
      return false;
  }
}

/** True for a pattern that the linear engine can run: one without look-around and back references. */
function isLinear(source: string): boolean {
  try {
    RE2JS.compile(source);
    return true;
  } catch {
    return false;
  }
}
