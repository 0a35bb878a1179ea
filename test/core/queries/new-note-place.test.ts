import { describe, expect, it } from 'vitest';
import { type NoteFacts, parseDay, placeOfNote, type Surroundings } from '../../../server/src/core/index.ts';
import { courseOf } from '../../harness/next-note.ts';

const day = parseDay('2025-06-01') ?? 0;

/** A note by its path: `path|code|session|date`, and `m` after the session for maintenance. */
function written(line: string) {
  const [path = '', code = 'SYN-101', session = '1', date = '2025-05-30'] = line.split('|');
  const phase = session.endsWith('m') ? 'maintenance' : 'middle';
  const number = session.replace('m', '');
  return {
    path: `/clinic/${path}`,
    text: `---\nclient: ${code}\nsession: ${number.includes(',') ? `[${number}]` : number}\ndate: ${date}\nphase: ${phase}\n---\n`,
  };
}

interface Case extends Partial<Omit<Surroundings, 'course' | 'others'>> {
  readonly code?: string;
  readonly session?: number;
  readonly isMaintenance?: boolean;
  readonly episode?: number;
  /** Notes of the same course, and of others. */
  readonly own?: readonly string[];
  readonly others?: readonly string[];
  readonly taken?: readonly string[];
}

function place({ own = [], others = [], taken = [], ...rest }: Case): string {
  const { code = 'SYN-101', session = 9, isMaintenance = false, episode = 1, ...given } = rest;
  const notes: readonly NoteFacts[] = courseOf([...own, ...others].map(written))?.all ?? [];
  const isTaken = (path: string) =>
    taken.some((each) => `/clinic/${each}` === path) || notes.some((note) => note.path === path);
  return placeOfNote(
    { code, session, day, isMaintenance, episode },
    {
      ...{ template: undefined, folder: '/clinic', root: '/clinic', isTaken },
      ...given,
      course: courseOf(own.map(written)),
      others: notes,
    },
  ).replace('/clinic/', '');
}

describe('a note beside those of its course', () => {
  it.each([
    [['syn-101/s08.ipt.md|SYN-101|8'], 'syn-101/s09.ipt.md'],
    [['a/s8.ipt.md|SYN-101|8'], 'a/s9.ipt.md'],
    [['s1.md|SYN-101|1', 's8.md|SYN-101|8'], 's9.md'],
    [['SYN-101-s08.ipt.md|SYN-101|8'], 'SYN-101-s09.ipt.md'],
    [['syn101_08.md|SYN-101|8'], 'syn101_09.md'],
    [['2025-05-30 SYN-101.md|SYN-101|8'], '2025-06-01 SYN-101.md'],
    [['20250530-s08.ipt.md|SYN-101|8'], '20250601-s09.ipt.md'],
    [['30.05.2025 session 8.md|SYN-101|8'], '01.06.2025 session 9.md'],
    [['SYN-101/2025/05/s08.md|SYN-101|8'], 'SYN-101/2025/06/s09.md'],
    [['group/g08.ipt.md|SYN-101|8'], 'group/g09.ipt.md'],
    [['Session 08.ipt.md|SYN-101|8'], 'Session 09.ipt.md'],
  ])('%j: %s', (own, path) => {
    expect(place({ own })).toBe(path);
  });

  it('is named as most of them are, and carries no words over', () => {
    const own = ['a/s06.ipt.md|SYN-101|6', 'a/s07.ipt.md|SYN-101|7', 'a/s08-no-show.ipt.md|SYN-101|8'];
    expect(place({ own })).toBe('a/s09.ipt.md');
    expect(place({ own: ['a/s08 the row with Tom.ipt.md|SYN-101|8'] })).toBe('a/s09.ipt.md');
    expect(place({ own: ['a/intake.ipt.md|SYN-101|8'] })).toBe('a/s09.ipt.md');
  });

  it('keeps a word that all of them have', () => {
    expect(place({ own: ['IPT clinic s07.md|SYN-101|7', 'IPT clinic s08.md|SYN-101|8'] })).toBe(
      'IPT clinic s09.md',
    );
  });

  it('goes on after a double session', () => {
    expect(place({ own: ['s06.md|SYN-101|6', 's07-08.md|SYN-101|7,8'] })).toBe('s09.md');
  });

  it('numbers maintenance apart', () => {
    const own = ['a/s15.md|SYN-101|15', 'a/s16.md|SYN-101|16'];
    expect(place({ own, session: 1, isMaintenance: true })).toBe('a/m01.md');
    expect(place({ own: [...own, 'a/m01.md|SYN-101|1m'], session: 2, isMaintenance: true })).toBe('a/m02.md');
    expect(place({ own: [...own, 'a/s17.md|SYN-101|1m'], session: 2, isMaintenance: true })).toBe('a/m02.md');
  });

  it('is never where something is', () => {
    const own = ['a/s08.ipt.md|SYN-101|8'];
    expect(place({ own, taken: ['a/s09.ipt.md'] })).toBe('a/s09-2.ipt.md');
    expect(place({ own, taken: ['a/s09.ipt.md', 'a/s09-2.ipt.md'] })).toBe('a/s09-3.ipt.md');
    expect(place({ own: ['a/s01.md|SYN-101|1'], session: 1, episode: 2 })).toBe('a/e2-s01.md');
    expect(place({ own: ['a/e2-s01.md|SYN-101|1'], session: 1, episode: 3 })).toBe('a/e3-s01.md');
  });
});

describe('a first note', () => {
  it('is by code and session where there are no others', () => {
    expect(place({ code: 'SYN-974', session: 1 })).toBe('SYN-974/s01.ipt.md');
    expect(place({ code: 'SYN-974', session: 1, folder: '/clinic/here' })).toBe('here/SYN-974/s01.ipt.md');
  });

  it.each([
    [['clients/syn-101/s08.ipt.md|SYN-101|8'], 'clients/syn-974/s01.ipt.md'],
    [['SYN-101/s1.md|SYN-101|1', 'SYN-101/s10.md|SYN-101|10'], 'SYN-974/s1.md'],
    [
      ['notes/2025-05-30_SYN-101.md|SYN-101|8', 'notes/2025-05-30_SYN-102.md|SYN-102|3'],
      'notes/2025-06-01_SYN-974.md',
    ],
    // Which chart a note is in must show in its path.
    [['all/SYN-101-s08.md|SYN-101|8'], 'SYN-974/s01.ipt.md'],
    [['s08.md|SYN-101|8'], 'SYN-974/s01.ipt.md'],
    // A name beside the code is one client’s.
    [['Jones SYN-101/s08.md|SYN-101|8'], 'SYN-974/s01.ipt.md'],
  ])('is named as the notes of others are: %j', (others, path) => {
    expect(place({ code: 'SYN-974', session: 1, others })).toBe(path);
  });
});

describe('a configured path', () => {
  it.each([
    ['{code}/s{session}.ipt.md', {}, 'SYN-101/s09.ipt.md'],
    ['notes/{code}/{date} ({episode}).md', { episode: 2 }, 'notes/SYN-101/2025-06-01 (2).md'],
    ['{code}/s{session}.ipt.md', { session: 1, isMaintenance: true }, 'SYN-101/m01.ipt.md'],
    ['{code}/notes{session}.md', { session: 1, isMaintenance: true }, 'SYN-101/notes01.md'],
    ['{code}/{session}.md', { code: 'A/../7' }, 'A-..-7/09.md'],
  ])('%s', (template, name, path) => {
    expect(place({ template, own: ['other/s08.md|SYN-101|8'], ...name })).toBe(path);
  });
});
