import { expect, test } from 'vitest';
import { NoteBinder, resolveConfig } from '../../../server/src/core/index.ts';
import { normaliseTitle } from '../../../server/src/core/note/title.ts';

test.each([
  ['Plan', 'plan'],
  ['  PLAN: ', 'plan'],
  ['1. Plan', 'plan'],
  ['2) Plan', 'plan'],
  ['(3) Plan', 'plan'],
  ['4.1 Plan', 'plan'],
  ['5 – Plan', 'plan'],
  ['IV. Plan', 'plan'],
  ['b) Plan', 'plan'],
  ['Part 4: Plan', 'plan'],
  ['Section IV Plan', 'plan'],
  ['Between-session work', 'between session work'],
  ['“Risk & safety”', 'risk safety'],
  ['The client’s plan', 'the clients plan'],
  ['cafe\u0301', 'café'],
  ['Plan B', 'plan b'],
  ['V', 'v'],
  ['', ''],
  ['—', ''],
])('%j is compared as %j', (text, normalised) => {
  expect(normaliseTitle(text)).toBe(normalised);
});

test('a heading too long for a title is none', () => {
  expect(normaliseTitle('plan '.repeat(50))).toBe('');
});

/** The sections that a heading begins, by id. */
function sectionOf(heading: string): string | undefined {
  return new NoteBinder(resolveConfig(undefined).lexicon).read(`${heading}\n\ntext\n`).parts[0]?.spec?.id;
}

test.each([
  ['## Review of the previous week', 'review'],
  ['## since last session', 'review'],
  ['## *Interpersonal* problem area', 'problem-area'],
  ['## `Focus`', 'problem-area'],
  ['## [Plan](https://example.org)', 'plan'],
  ['## Development of a plan ##', 'plan'],
  ['Between-session work\n---', 'homework'],
  ['Development of a plan to\naddress the problem area\n---', 'plan'],
  ['## Suicide risk', 'risk'],
  ['# Safeguarding', 'risk'],
  ['## Addendum 2025-03-04', 'addendum'],
  ['## Addendum: what was left out', 'addendum'],
  ['## For supervision', 'supervision'],
  ['## <!-- hidden --> Plan', 'plan'],
  ['# Plan', undefined],
  ['## Plan B', undefined],
  ['## The plan', undefined],
  ['## Addenda', undefined],
  ['##Plan', undefined],
  ['\\## Plan', undefined],
])('%j begins %s', (heading, id) => {
  expect(sectionOf(heading)).toBe(id);
});
