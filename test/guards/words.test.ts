import fs from 'node:fs';
import { expect, test } from 'vitest';
import { parseSources, readAllSources, readSources } from './sources.ts';
import { unusualComments, unusualTestNames, unusualTexts, unusualWords } from './words.ts';

const read = (path: string) => fs.readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const words = unusualWords(read('CONTRIBUTING.md'));

/** Lists of words that notes are searched for: theirs are the writers’ words. */
const dictionaries =
  /(?:ordinary-words|everyday-words|word-beginnings|content-words|word-lists|aliases|titles?-words)\.ts:/;

test('the table is read', () => {
  for (const each of ['stands', 'is to be', 'somebody', 'of one’s own']) expect(each).toMatch(words);
  expect('understands').not.toMatch(words);
});

test('texts of the source use the usual words', () => {
  expect(unusualTexts(readSources(), words).filter((each) => !dictionaries.test(each))).toEqual([]);
  const planted = parseSources({
    'a.ts': 'say`This stands here.`; const id = "absent"; word("was mended here")',
  });
  expect(unusualTexts(planted, words)).toEqual(['a.ts:1: `This stands here.`', 'a.ts:1: "was mended here"']);
});

test('comments use them as well', { timeout: 60_000 }, () => {
  const holding = readAllSources((text) => words.test(text));
  expect(unusualComments(holding, words)).toEqual([]);
  const planted = parseSources({
    'a.ts': [
      '/** Where it stands. */',
      'export const stands = 1; // behind a name',
      '/**',
      ' * What is mended,',
      ' * pass',
      ' * over it. Stands for `behind`; a stand-in, as it stands, stands alone.',
      ' */',
      'call(/* blanks */ 1);',
      '// A word stands for another: nothing is left behind, the command behind a click.',
      'call("// stands");',
    ].join('\n'),
  });
  expect(unusualComments(planted, words)).toEqual([
    'a.ts:1: /** Where it stands. */',
    'a.ts:2: // behind a name',
    'a.ts:3: /** What is mended, pass over it. Stands for `behind`; a stand-in, as it stands, stands alone. */',
    'a.ts:8: /* blanks */',
  ]);
});

test('names of tests use them, too', { timeout: 60_000 }, () => {
  const holding = readAllSources((text) => words.test(text));
  expect(unusualTestNames(holding, words)).toEqual([]);
  const planted = parseSources({
    'a.test.ts': [
      "describe('how a note stands', () => {",
      "  it.each([['stands']])('is %s for whoever reads', () => {});",
      "  it('stands for itself', () => {});",
      '});',
    ].join('\n'),
  });
  expect(unusualTestNames(planted, words)).toEqual([
    'a.test.ts:1: how a note stands',
    'a.test.ts:2: is %s for whoever reads',
  ]);
});

/** `words.md` is printed from the lists of words that notes are searched for. */
const pages = fs
  .readdirSync(new URL('../../docs', import.meta.url))
  .filter((name) => name.endsWith('.md') && name !== 'words.md');

test.each([
  'README.md',
  'SUPPORT.md',
  'package.nls.json',
  'bench/README.md',
  'test/rules/README.md',
  'test/vscode/README.md',
  ...pages.map((name) => `docs/${name}`),
])('so does %s', (path) => {
  const lines = read(path).split('\n');
  expect(lines.filter((line) => words.test(line))).toEqual([]);
});
