import { describe, expect, test } from 'vitest';
import { madeNotes } from '../../bench/corpus/corpus.ts';
import { longNote } from '../../bench/corpus/long-note.ts';
import { check } from '../../bench/steps/works.ts';

describe('made caseloads', () => {
  const notes = [...madeNotes(600)];

  test('the first notes are the same for every count', () => {
    expect([...madeNotes(100)]).toEqual(notes.slice(0, 100));
  });

  test('notes have 2 to 6 KB', () => {
    const sizes = notes.map(({ text }) => text.length);
    expect(Math.min(...sizes)).toBeGreaterThan(2_000);
    expect(Math.max(...sizes)).toBeLessThan(6_500);
  });

  test('a note without a planted gap has no finding', () => {
    expect(check([...madeNotes(300, 0)])).toBe(0);
  });

  test('gaps of many kinds are planted in about 15 of 100 notes', () => {
    const planted = notes.flatMap((note) => note.planted ?? []);
    expect(planted.length / notes.length).toBeCloseTo(0.15, 1);
    expect(new Set(planted).size).toBeGreaterThan(10);
    expect(check(notes)).toBeGreaterThanOrEqual(planted.length);
  });

  test.each([10_000, 100_000])('a long note has about %i characters', (size) => {
    expect(longNote(size).length / size).toBeCloseTo(1, 1);
  });
});
