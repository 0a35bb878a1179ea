import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { StepCounter } from '../../bench/steps/step-counter.ts';

// Guards against steps back in kind: one more walk over every note, a parse of the whole text at each key, time that
// grows faster than the caseload. Steps are counted, not timed, so a busy machine changes nothing. The ratios mean little
// in themselves (the comments in remark's source count as well); the bounds lie a quarter above what they are. What users
// feel is measured by `npm run bench`.

let counter: StepCounter;
let works: typeof import('../../bench/steps/works.ts');
let caseload: { path: string; text: string }[];

beforeAll(async () => {
  counter = new StepCounter();
  works = await import('../../bench/steps/works.ts');
  const { madeNotes } = await import('../../bench/corpus/corpus.ts');
  caseload = [...madeNotes(160)];
});

afterAll(() => counter.stop());

describe('steps', () => {
  test('the same work comes to the same number', () => {
    const notes = caseload.slice(0, 10);
    works.check(notes);
    const first = counter.count(() => works.check(notes));
    expect(counter.count(() => works.check(notes))).toBe(first);
    expect(counter.count(() => works.check(notes.slice(0, 5)))).toBeLessThan(first);
  });

  test('parsing a caseload, to remark-parse with front matter', () => {
    const notes = caseload.slice(0, 40);
    const own = counter.count(() => works.parseAll(notes));
    const remark = counter.count(() => works.parseAllWithRemark(notes));
    expect(remark / own).toBeGreaterThan(24);
  });

  test('checking a caseload, to remark-parse with front matter', () => {
    const notes = caseload.slice(0, 40);
    const own = counter.count(() => works.check(notes));
    const remark = counter.count(() => works.parseAllWithRemark(notes));
    expect(own / remark).toBeLessThan(0.075);
  });

  test('a note of a caseload of four times as many takes no more', () => {
    const perNote = (notes: typeof caseload) => counter.count(() => works.check(notes)) / notes.length;
    const few = perNote(caseload.slice(0, 40));
    expect(perNote(caseload) / few).toBeLessThan(1.1);
  });

  test.each([
    { size: 10_000, share: 0.24 },
    { size: 100_000, share: 0.065 },
  ])('a key in a note of $size characters, to opening it', ({ size, share }) => {
    const { open, press } = works.typing(size);
    const opening = counter.count(open);
    const keys = 40;
    const pressing = counter.count(() => {
      for (let i = 0; i < keys; i++) press();
    });
    expect(pressing / keys / opening).toBeLessThan(share);
  });
});
