import { describe, expect, test } from 'vitest';
import { readRequest } from '../../bench/request.ts';

const names = ['caseload', 'cache'];
const read = (...args: string[]) => readRequest(args, names);

describe('the command line of the bench', () => {
  test('without options everything is measured and kept', () => {
    expect(read()).toMatchObject({ kind: 'measure', chosen: names, isWhole: true, isQuick: false });
  });

  test('anything less is only printed', () => {
    const asked = { kind: 'measure', isWhole: false };
    expect(read('--part', 'cache')).toMatchObject({ ...asked, chosen: ['cache'] });
    expect(read('--notes', '50', '--notes', '200')).toMatchObject({ ...asked, notes: [50, 200] });
    expect(read('--edits', '20')).toMatchObject({ ...asked, edits: 20 });
    expect(read('--quick')).toMatchObject({ ...asked, isQuick: true });
  });

  test('an older state of the project is compared with', () => {
    expect(read('--against', '../before')).toEqual({ kind: 'against', folder: '../before' });
  });

  test.each([
    { args: ['--part', 'speed'], says: 'No part is called speed' },
    { args: ['--notes', 'many'], says: '“many”' },
    { args: ['--edits', '0'], says: '“0”' },
    { args: ['--fast'], says: '--fast' },
  ])('$args says what is wrong and what there is', ({ args, says }) => {
    const request = read(...args);
    expect(request).toMatchObject({ kind: 'wrong', text: expect.stringContaining(says) });
    expect(request).toMatchObject({ text: expect.stringContaining('--part PART') });
  });
});
