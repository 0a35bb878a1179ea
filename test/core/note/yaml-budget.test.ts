import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../../server/src/core/note/front-matter.ts';
import { readWithLibrary, readYaml } from '../../../server/src/core/note/yaml-tree.ts';
import { budgets } from '../../../server/src/core/text/budgets.ts';

/** Texts that grow with `n`, and whose aliases or keys once took far more steps than they have characters. */
const growing: Readonly<Record<string, (n: number) => string>> = {
  'aliases of one value': (n) => `a: &a x\nb: [${'*a, '.repeat(n)}]`,
  'anchors and aliases in turn': (n) =>
    Array.from({ length: n }, (_, index) => `a${index}: &a${index} x\nb${index}: *a${index}`).join('\n'),
  'merges of one map': (n) =>
    `a: &a {x: 1}\n${Array.from({ length: n }, (_, index) => `k${index}:\n  <<: *a`).join('\n')}`,
  'keys of one map': (n) => Array.from({ length: n }, (_, index) => `"k ${index}": 1`).join('\n'),
  'keys of one map in braces': (n) =>
    `a: {${Array.from({ length: n }, (_, index) => `"k ${index}": 1`).join(', ')}}`,
};

/** How many values are read of a text. */
function stepsOf(source: string): number {
  let steps = 0;
  readWithLibrary(source, 0, (values) => {
    steps = values;
  });
  return steps;
}

describe('four times the text takes four times the steps', () => {
  test.each(Object.entries(growing))('%s', (_, make) => {
    const [once, fourTimes] = [stepsOf(make(200)), stepsOf(make(800))];
    expect(once).toBeGreaterThan(200);
    expect(fourTimes).toBeLessThan(4.1 * once);
  });
});

describe('what aliases make of a text ends at the same count, however they do it', () => {
  const layer = (name: string, of: string, times: number) =>
    `${name}: &${name} [${Array(times).fill(of).join(', ')}]\n`;
  test.each([
    [
      'in layers of ten',
      layer('a', 'x', 10) +
        layer('b', '*a', 10) +
        layer('c', '*b', 10) +
        layer('d', '*c', 10) +
        layer('e', '*d', 10),
    ],
    ['a long list, again and again', layer('a', 'x', 3_000) + layer('b', '*a', 3_000)],
    ['of itself', 'a: &a [*a, *a]\n'],
    [
      'by merges',
      `a: &a {b: [${'x, '.repeat(2_000)}]}\n${Array.from({ length: 500 }, (_, i) => `m${i}:\n  <<: *a`).join('\n')}`,
    ],
  ])('%s', (_, source) => {
    expect(source.length).toBeLessThan(budgets.frontMatter.characters);
    expect(stepsOf(source)).toBeLessThanOrEqual(2 * budgets.frontMatter.values);
    expect(readYaml(source, 0)).toMatchObject({ kind: 'failure', reason: 'limits' });
  });
});

test('a text beyond limits is reported on one line of its own', () => {
  const lines = `note: 😔 ${'x'.repeat(90)}\n`;
  const text = `---\n${lines.repeat(600)}---\n`;
  const read = readFrontMatter(text);
  if (read.kind !== 'invalid') throw new Error(read.kind);
  expect(read.reason).toBe('limits');
  expect(text.slice(read.at.start, read.at.end)).not.toMatch(/[\r\n]/);
  expect(read.at.end).toBeLessThan(text.length - 4);
});

test('an alias means the nearest anchor before it', () => {
  const read = readYaml('a: &x [&y 1]\nb: &y 2\nc: *x\nd: *y\ne: &x 3\nf: *x', 0);
  const values = read.kind === 'map' ? read.entries.map(({ name, value }) => [name, value]) : [];
  expect(Object.fromEntries(values)).toMatchObject({
    c: { items: [{ value: 1 }] },
    d: { value: 2 },
    f: { value: 3 },
  });
});
