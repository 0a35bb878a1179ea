import { describe, expect, it } from 'vitest';
import { printsOf, printsOfRun } from '../../../server/src/core/index.ts';
import { noteOf } from '../../harness/notes.ts';

const SALT = 42;

describe('the prints of a single run', () => {
  it.each([
    [
      'a review and an exploration',
      '# Review\n\nWrote to her aunt.\n\n# Exploration\n\nShe rang her brother.\n',
    ],
    ['no exploration', '# Review\n\nWrote to her aunt.\n\n# Homework\n\n- HW2a: ring her brother\n'],
    ['no review', '# Exploration\n\nShe rang her brother.\n\n# Homework\n\n- the same\n'],
    ['nothing', ''],
  ])('are those of a process that goes on: %s', (_, text) => {
    const note = noteOf(text);
    expect({ ...printsOfRun(note, SALT) }).toEqual(printsOf(note, SALT));
  });

  it('hold what the exploration tells in one of two', () => {
    const { review, told } = printsOfRun(
      noteOf('# Review\n\nWrote to her aunt.\n\n# Exploration\n\nShe rang her brother.\n'),
      SALT,
    );
    expect(review.telling.length).toBeGreaterThan(0);
    expect(told.telling).toEqual(expect.arrayContaining([...review.telling]));
    expect(told.telling.length).toBeGreaterThan(review.telling.length);
  });
});
