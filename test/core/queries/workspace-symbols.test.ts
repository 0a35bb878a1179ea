import { describe, expect, it } from 'vitest';
import { caseloadSymbols } from '../../../server/src/core/index.ts';
import { ReadCaseload, shortNote } from '../../harness/courses.ts';

const { index } = new ReadCaseload({
  s1: shortNote({ session: 1, homework: ['HW1a'] }),
  s2: shortNote({ session: 2 }),
  m1: shortNote({ session: 1, fields: 'phase: maintenance\n' }),
  e2: shortNote({ session: 1, fields: 'episode: 2\n' }),
  g1: shortNote({ code: 'X', session: 1 }).replace('client: X', 'group: SYN-G04'),
  nameless: '---\nsession: 3\n---\n',
  unnumbered: '---\nclient: SYN-103\n---\n',
});

function find(query: string): string[] {
  return caseloadSymbols(index, query).map(
    ({ kind, name, container, path, place }) =>
      `${kind} ${name} < ${container} @ ${path}:${place.start.line}`,
  );
}

describe('caseloadSymbols', () => {
  it('lists courses, then sessions, then homework', () => {
    expect(find('')).toEqual([
      'course SYN-101 < client @ s1:1',
      'course SYN-101 episode 2 < client @ e2:1',
      'course SYN-G04 < group @ g1:1',
      'session SYN-101 session 1 < SYN-101 @ s1:2',
      'session SYN-101 session 2 < SYN-101 @ s2:2',
      'session SYN-101 maintenance session 1 < SYN-101 @ m1:2',
      'session SYN-101 episode 2 session 1 < SYN-101 episode 2 @ e2:2',
      'session SYN-G04 session 1 < SYN-G04 @ g1:2',
      'homework HW1a < SYN-101 session 1 @ s1:9',
    ]);
  });

  it.each([
    ['g04', ['course SYN-G04 < group @ g1:1', 'session SYN-G04 session 1 < SYN-G04 @ g1:2']],
    ['syn101 2', 2],
    ['hw1', ['homework HW1a < SYN-101 session 1 @ s1:9']],
    ['1wh', []],
  ] as const)('finds letters in their order: %s', (query, expected) => {
    if (typeof expected === 'number')
      expect(find(query)).toContain('session SYN-101 session 2 < SYN-101 @ s2:2');
    else expect(find(query)).toEqual(expected);
  });

  it('never lists more than anyone reads', () => {
    const texts = Array.from({ length: 600 }, (_, number) => [
      `s${number}`,
      shortNote({ code: `SYN-${1000 + number}`, session: 1 }),
    ]);
    expect(caseloadSymbols(new ReadCaseload(Object.fromEntries(texts)).index, '')).toHaveLength(500);
  });
});
