import { expect, test } from 'vitest';
import { findIdentifiers } from '../../../server/src/core/privacy/find-identifiers.ts';
import { type IdentifierKind, identifierKinds } from '../../../server/src/core/privacy/identifier.ts';
import { labelledRows } from './labelled-rows.ts';

const rows = labelledRows();

const results = rows.map(({ text, kinds }) => {
  const found = [...new Set(findIdentifiers(text).map(({ kind }) => kind))];
  return {
    text,
    isMissed: kinds.length > 0 && !found.some((kind) => kinds.includes(kind)),
    excess: found.filter((kind) => !kinds.includes(kind)),
  };
});
const missed = results.filter(({ isMissed }) => isMissed).map(({ text }) => text);
const excess = results.flatMap(({ text, excess: kinds }) => kinds.map((kind) => `${kind}: ${text}`));
const expected = rows.filter(({ kinds }) => kinds.length > 0).length;

test('the labelled set holds every kind that a pattern can find, and as many look-alikes', () => {
  const labels = new Set(rows.flatMap(({ kinds }) => kinds));
  const inText: readonly IdentifierKind[] = identifierKinds.filter((kind) => kind !== 'name');
  expect([...labels].sort()).toEqual([...inText].sort());
  expect(rows.length).toBeGreaterThanOrEqual(700);
  expect(rows.length - expected).toBeGreaterThanOrEqual(300);
  expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
});

test('at least 98 of 100 identifiers are found', () => {
  expect((expected - missed.length) / expected, missed.join('\n')).toBeGreaterThanOrEqual(0.98);
});

test('at least 98 of 100 findings are right', () => {
  const right = expected - missed.length;
  expect(right / (right + excess.length), excess.join('\n')).toBeGreaterThanOrEqual(0.98);
});
