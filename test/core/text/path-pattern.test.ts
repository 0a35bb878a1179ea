import { describe, expect, test } from 'vitest';
import { objectionToPathPattern, pathPattern } from '../../../server/src/core/text/path-pattern.ts';

const takesAny = (name: string, value: string) =>
  name === 'date' ? /^\d{4}-\d{2}-\d{2}$/.test(value) : value.trim() === value;

function read(pattern: string, path: string, takes = takesAny) {
  const found = pathPattern(pattern).read(path, takes);
  return found && Object.fromEntries(found);
}

describe('a pattern over paths gives the values of its parts', () => {
  test.each([
    ['{client}/{date}.md', 'SYN-101/2026-03-04.md', { client: 'SYN-101', date: '2026-03-04' }],
    ['{client}/{date}.md', 'SYN-101/2026-03-04.ipt.md', { client: 'SYN-101', date: '2026-03-04' }],
    ['{client}/{date}.ipt.md', 'SYN-101/2026-03-04.MD', { client: 'SYN-101', date: '2026-03-04' }],
    ['{client}\\{date}', 'SYN-101/2026-03-04.markdown', { client: 'SYN-101', date: '2026-03-04' }],
    ['./{client}/Session {session}.md', 'SYN-101/session  4.md', { client: 'SYN-101', session: '4' }],
    ['{client}/*/{date} *.md', 'A1/2026/2026-03-04 note (2).md', { client: 'A1', date: '2026-03-04' }],
    ['**/{client}/s{session}.md', 'a/b/SYN-1/s03.md', { client: 'SYN-1', session: '03' }],
    ['**/{client}/s{session}.md', 'SYN-1/s03.md', { client: 'SYN-1', session: '03' }],
    ['{client}/{client} {session}.md', 'A1/A1 3.md', { client: 'A1', session: '3' }],
    ['{client}/{client} {session}.md', 'A1/A2 3.md', { session: '3' }],
    ['Gespr\u00e4ch {session}.md', 'Gespra\u0308ch 3.md', { session: '3' }],
  ])('%s of %s', (pattern, path, values) => {
    expect(read(pattern, path)).toEqual(values);
  });

  test.each([
    ['{client}/{date}.md', 'archive/SYN-101/2026-03-04.md'],
    ['{client}/{date}.md', '2026-03-04.md'],
    ['{client}/s{session}.md', 'SYN-101/t3.md'],
  ])('%s does not fit %s', (pattern, path) => {
    expect(read(pattern, path)).toBeUndefined();
  });

  test('a part that fits in two ways has no value', () => {
    const digits = (_name: string, value: string) => /^\d+$/.test(value);
    expect(read('* {session} *', 'week 3 of 4 more', digits)).toEqual({});
    expect(read('*{session}*', 'week 12', digits)).toEqual({ session: '12' });
  });

  test('the work is bounded whatever the pattern', () => {
    let tried = 0;
    const counts = (_name: string, value: string) => {
      tried++;
      return value !== '';
    };
    const path = `${'a '.repeat(400)}b`;
    expect(pathPattern(`${'{client} * '.repeat(12)}!`).read(path, counts)).toBeUndefined();
    expect(tried).toBeLessThan(12 * path.length * 41);
    expect(pathPattern('{client}').read('a'.repeat(2000), counts)).toBeUndefined();
  });
});

describe('a pattern that cannot be meant is objected to', () => {
  test.each([
    ['{client}/{date} session {session}.md', undefined],
    ['**/{date}.md', undefined],
    ['/home/{client}.md', 'begins at the root; write it relative to the folder of this file'],
    ['../{client}.md', 'leaves the folder of this file'],
    ['{client/{date}.md', 'holds “{” and no “}” after it'],
    ['client}/{date}.md', 'holds “}” and no “{” before it'],
    ['{client}{date}.md', 'has two parts with nothing between them, so that nobody can tell where one ends'],
    ['{client}*.md', 'has two parts with nothing between them, so that nobody can tell where one ends'],
    ['a**/{date}.md', 'has “**” beside other text; it must be a folder of its own, as in **/{date}.md'],
    ['notes/*.md', 'names no part, such as {client} or {date}'],
  ])('%s', (pattern, objection) => {
    expect(objectionToPathPattern(pattern)).toBe(objection);
  });
});
