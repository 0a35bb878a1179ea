import { describe, expect, test } from 'vitest';
import { type MadeNote, madeNotes } from '../../bench/corpus/corpus.ts';
import { longNote } from '../../bench/corpus/long-note.ts';
import { tidy } from '../../bench/corpus/manner.ts';
import { written } from '../../bench/corpus/written.ts';
import { check } from '../../bench/steps/works.ts';

describe.each([
  { name: 'tidy', manner: tidy },
  { name: 'as written', manner: written },
])('made caseloads, $name', ({ manner }) => {
  const notes = [...madeNotes(600, manner)];

  test('the first notes are the same for every count', () => {
    expect([...madeNotes(100, manner)]).toEqual(notes.slice(0, 100));
  });

  test('notes have 2 to 6 KB', () => {
    const sizes = notes.map(({ text }) => text.length);
    expect(Math.min(...sizes)).toBeGreaterThan(2_000);
    expect(Math.max(...sizes)).toBeLessThan(8_000);
  });

  test('a note without a planted gap has no finding', () => {
    expect(check([...madeNotes(300, manner, 0)])).toBe(0);
  });

  test('gaps of many kinds are planted in about 15 of 100 notes', () => {
    const planted = notes.flatMap((note) => note.planted ?? []);
    expect(planted.length / notes.length).toBeCloseTo(0.15, 1);
    expect(new Set(planted).size).toBeGreaterThan(10);
    expect(check(notes)).toBeGreaterThanOrEqual(planted.length);
  });

  test('no two notes have one path', () => {
    expect(new Set(notes.map(({ path }) => path)).size).toBe(notes.length);
  });
});

describe('notes as written', () => {
  const notes = [...madeNotes(600, written)];
  const share = (test: (note: MadeNote) => boolean) => notes.filter(test).length / notes.length;

  test('one in ten is in one flat folder', () => {
    expect(share(({ path }) => path.startsWith('all/'))).toBeCloseTo(0.1, 1);
  });

  test('some have other line ends and names', () => {
    expect(share(({ text }) => text.includes('\r\n'))).toBeGreaterThan(0.05);
    expect(share(({ path }) => !path.endsWith('.ipt.md'))).toBeGreaterThan(0.2);
  });

  test.each([
    ['lists within lists', /^[-*+] .*\r?\n(?: {2,4}|\t)[-*+] /m],
    ['links over two lines', /\[[^\]\n]*\n[^\]\n]*\]\(/],
    ['curly quotes', /“[^”]*”/],
    ['tables', /^\|/m],
    ['quotations', /^> /m],
    ['ordered lists', /^1[.)] /m],
    ['long lines', /^.{400}/m],
  ])('%s come in them', (_, shape) => {
    expect(share(({ text }) => shape.test(text))).toBeGreaterThan(0.02);
  });
});

describe('long notes', () => {
  test.each([10_000, 100_000])('a long note has about %i characters', (size) => {
    expect(longNote(size).length / size).toBeCloseTo(1, 1);
  });
});
