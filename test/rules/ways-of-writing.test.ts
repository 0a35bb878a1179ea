import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { kinds, outcomeOf, type Way } from './ways-of-writing.ts';

// How therapists write headings, labels, keys, values, tags and lists, and what only looks like it. A row of
// `ways-of-writing/<kind>.tsv` is what is expected, the words, and what else the kind asks for (`in=tag`).

const folder = path.join(import.meta.dirname, 'ways-of-writing');
const files = fs.readdirSync(folder).filter((name) => name.endsWith('.tsv'));

const unescaped = (text: string): string =>
  text.replace(/\\([nts])/g, (_, mark: string) => ({ n: '\n', t: '\t' })[mark] ?? ' ');

function wayOf(row: string): Way {
  const [expected = '', text = '', ...details] = row.split('\t');
  return {
    expected: unescaped(expected),
    text: unescaped(text),
    details: new Map(
      details.map((each) => {
        const [key = '', ...value] = each.split('=');
        return [key, unescaped(value.join('='))];
      }),
    ),
  };
}

it('each table is of a kind that is tried here', () => {
  expect(files.map((name) => name.replace('.tsv', '')).sort()).toEqual(Object.keys(kinds).sort());
});

describe.each(files)('%s', (name) => {
  const kind = name.replace('.tsv', '');
  const rows = fs.readFileSync(path.join(folder, name), 'utf8').trimEnd().split('\n');

  it.each(rows)('%s', (row) => {
    const { is, wanted } = outcomeOf(kind, wayOf(row));
    expect(is).toBe(wanted);
  });
});
