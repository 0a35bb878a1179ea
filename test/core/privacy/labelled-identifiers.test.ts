import { expect, test } from 'vitest';
import { findIdentifiers } from '../../../server/src/core/privacy/find-identifiers.ts';
import { identifierKinds } from '../../../server/src/core/privacy/identifier.ts';
import { findNamedPersons } from '../../../server/src/core/privacy/named-persons.ts';
import { publicTest } from '../../../server/src/core/privacy/public-contacts.ts';
import { helplines } from '../../../server/src/core/protocol/helplines.ts';
import { clearOf } from '../../../server/src/core/text/span.ts';
import { labelledRows } from './labelled-rows.ts';

const rows = labelledRows();

const isPublic = publicTest(helplines);

const results = rows.map(({ text, kinds, exact }) => {
  const all = findIdentifiers(text, undefined, isPublic);
  const named = clearOf(findNamedPersons(text), all).map((each) => ({ ...each, kind: 'name' as const }));
  const marked = [...all, ...named].map(({ kind, start, end }) => ({ kind, marked: text.slice(start, end) }));
  const isRight = (each: (typeof marked)[number]) =>
    kinds.includes(each.kind) && (exact === undefined || each.marked === exact);
  return {
    text,
    isMissed: kinds.length > 0 && !marked.some(isRight),
    excess: [...new Set(marked.map(({ kind }) => kind).filter((kind) => !kinds.includes(kind)))],
  };
});
const missed = results.filter(({ isMissed }) => isMissed).map(({ text }) => text);
const excess = results.flatMap(({ text, excess: kinds }) => kinds.map((kind) => `${kind}: ${text}`));
const expected = rows.filter(({ kinds }) => kinds.length > 0).length;

test('the labelled set holds every kind that a pattern can find, and as many look-alikes', () => {
  const labels = new Set(rows.flatMap(({ kinds }) => kinds));
  expect([...labels].sort()).toEqual([...identifierKinds].sort());
  expect(rows.length).toBeGreaterThanOrEqual(1000);
  expect(rows.length - expected).toBeGreaterThanOrEqual(450);
  expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
});

test('at least 98 of 100 identifiers are found', () => {
  expect((expected - missed.length) / expected, missed.join('\n')).toBeGreaterThanOrEqual(0.98);
});

test('at least 98 of 100 findings are right', () => {
  const right = expected - missed.length;
  expect(right / (right + excess.length), excess.join('\n')).toBeGreaterThanOrEqual(0.98);
});

// A ratio alone would let a new row fail in silence.
test('no more is missed than is known, and nothing too much is found', () => {
  expect(missed).toEqual(['The note in the pocket: 020 79460 111.', 'Cb2 1Tn']);
  expect(excess).toEqual([]);
});
