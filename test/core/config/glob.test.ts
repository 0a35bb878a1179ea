import fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect, it, test } from 'vitest';
import { globSet, objectionToGlob } from '../../../server/src/core/config/glob.ts';
import '../../harness/seed.ts';

const set = (...globs: string[]) => globSet('/n', globs);
const fits = (glob: string, path: string) => set(glob).matches(`/n/${path}`);

describe('globs of a configuration', () => {
  // What a backtracking engine does with these takes longer than the sun will shine.
  const name = 'a'.repeat(200);
  test.each([
    [`${'*a'.repeat(40)}b`, name],
    [`${'*a'.repeat(40)}`, `${name}b`],
    [`${'+(a|a*)'.repeat(10)}b`, name],
    ['(a|a*)+b', name],
    ['+(+(a))b', name],
    ['*(*(*(a)))b', name],
    [`${'**/x/'.repeat(12)}y.md`, `${'x/'.repeat(200)}z.md`],
    [`{${'*a'.repeat(40)}b,c}`, name],
  ])('take time in proportion to a path: %s', (glob, path) => {
    expect(objectionToGlob(glob)).toBeUndefined();
    expect(fits(glob, path)).toBe(false);
  });

  it('are refused where they are costly and cannot be matched so', () => {
    const why = 'has too many wildcards beside “!(…)”; write several globs';
    expect(objectionToGlob(`${'*a'.repeat(40)}!(b)`)).toBe(why);
    expect(objectionToGlob('+(!(a)*)b')).toBe(why);
    expect(objectionToGlob('**/*.!(md)')).toBeUndefined();
    expect(objectionToGlob('a'.repeat(1001))).toBe('has more than 1000 characters; write several globs');
  });

  it('mean the same with many wildcards as with few', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      '.',
      '*',
      '?',
      '**',
      '/',
      '[ab]',
      '[!a]',
      '{a,b*}',
      '@(a|b)',
      'a.md',
    );
    const part = fc.constantFrom('a', 'b', '.', 'ab', '/', '.a', 'a.md', '[');
    const text = (of: fc.Arbitrary<string>) =>
      fc.array(of, { minLength: 1, maxLength: 7 }).map((all) => all.join(''));
    const isPath = (path: string) => path.split('/').every((each) => !['', '.', '..'].includes(each));
    fc.assert(
      fc.property(fc.constantFrom('', '!'), text(piece), text(part).filter(isPath), (mark, rest, path) => {
        const glob = mark + rest;
        fc.pre(objectionToGlob(glob) === undefined && !rest.startsWith('!') && !rest.endsWith('/'));
        fc.pre(!rest.startsWith('./') && rest !== '.');
        const own = picomatch([glob, `${glob}/**`], { dot: true });
        expect(fits(glob, path)).toBe(own(path));
      }),
      { numRuns: 3000 },
    );
  });
});
