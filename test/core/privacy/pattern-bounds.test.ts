import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { describe, expect, test } from 'vitest';
import { families } from '../../../server/src/core/privacy/patterns/index.ts';
import { REACH } from '../../../server/src/core/privacy/patterns/pattern.ts';
import { contextPatterns } from '../../../server/src/core/privacy/person-context.ts';

/**
 * The search for identifiers takes time in proportion to the text if an attempt at one place reads no more than so many
 * code units: every repetition has a bound, and what precedes an identifier is cut to `REACH` before it is looked at.
 */
const LONGEST_SHAPE = 2500;
const LONGEST_LOOK_AROUND = 400;

/** Calls for the patterns with categories: what they match is at least what the others do. */
const withLetters = 'é';

const parser = new RegExpParser();
const patterns = families.flatMap((family) => family.patterns);
const kinds = patterns.map(({ kind, shape, before, notBefore }, i) => ({
  name: `${kind} ${i + 1}`,
  shape: shape(withLetters),
  before: before?.(withLetters),
  notBefore: notBefore?.(withLetters),
}));

function treeOf(pattern: RegExp): AST.Pattern {
  return parser.parsePattern(pattern.source, 0, pattern.source.length, { unicode: pattern.unicode });
}

/** The most code units that a part of a pattern can match; without its lookahead and lookbehind. */
function longest(node: AST.Pattern | AST.Alternative | AST.Element): number {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return Math.max(...node.alternatives.map(longest));
    case 'Alternative':
      return node.elements.reduce((sum, element) => sum + longest(element), 0);
    case 'Quantifier':
      return node.max * longest(node.element);
    case 'Assertion':
      return 0;
    default:
      return 1;
  }
}

function partsOf(pattern: RegExp): { looks: number[]; backreferences: number } {
  const looks: number[] = [];
  let backreferences = 0;
  visitRegExpAST(treeOf(pattern), {
    onAssertionEnter(node) {
      if (node.kind === 'lookahead' || node.kind === 'lookbehind')
        looks.push(...node.alternatives.map(longest));
    },
    onBackreferenceEnter() {
      backreferences++;
    },
  });
  return { looks, backreferences };
}

describe.each(kinds)('the pattern for $name', ({ shape, before, notBefore }) => {
  test('has a bound and is searched for from a place on', () => {
    expect(longest(treeOf(shape))).toBeLessThanOrEqual(LONGEST_SHAPE);
    expect(shape.global && !shape.sticky).toBe(true);
  });

  test('looks around no further than a bound', () => {
    const { looks, backreferences } = partsOf(shape);
    expect(Math.max(0, ...looks)).toBeLessThanOrEqual(LONGEST_LOOK_AROUND);
    expect(backreferences).toBe(0);
  });

  test('has labels that end where it begins, with no unbounded repetition', () => {
    for (const label of [before, notBefore].filter((each) => each !== undefined)) {
      expect(label.source.endsWith('$')).toBe(true);
      expect(label.global || label.sticky).toBe(false);
      expect(longest(treeOf(label))).toBeLessThan(Number.POSITIVE_INFINITY);
      expect(partsOf(label).backreferences).toBe(0);
    }
  });
});

test('gates have a bound too', () => {
  for (const { gate } of families) {
    expect(longest(treeOf(gate))).toBeLessThanOrEqual(REACH);
    expect(gate.global || gate.sticky).toBe(false);
  }
});

test('what is looked at around the name of a person has a bound', () => {
  for (const pattern of contextPatterns) {
    const tree = treeOf(pattern(withLetters));
    expect(longest(tree)).toBeLessThanOrEqual(LONGEST_LOOK_AROUND);
    expect(partsOf(pattern(withLetters)).backreferences).toBe(0);
  }
});

test('an unbounded repetition would be noticed', () => {
  expect(longest(treeOf(/(?:a{1,3}b)+/))).toBe(Number.POSITIVE_INFINITY);
  expect(longest(treeOf(/(?:[ab]{2,30}|c)x{0,4}/u))).toBe(34);
});
