import { describe, expect, it } from 'vitest';
import { type Lens, lensesOf, linksOf, openHomework, valueHints } from '../../../server/src/core/index.ts';
import { ReadCaseload, shortNote } from '../../harness/courses.ts';
import { noteOf, wholeNote } from '../../harness/notes.ts';

const measures = (phq9: number, more = '') => `measures: {phq9: ${phq9}${more}}\n`;

const caseload = new ReadCaseload({
  s05: shortNote({
    session: 5,
    fields: `planned_sessions: 16\n${measures(19)}`,
    homework: ['HW5a', 'HW5b', 'HW5b'],
  }),
  s06: shortNote({
    session: 6,
    fields: measures(17, ', gad7: 16'),
    review: 'HW5a done',
    homework: ['HW6a', 'HW6b'],
  }),
  s07: shortNote({ session: 7, fields: 'status: cancelled\n' }),
  s08: shortNote({
    session: 8,
    fields: measures(9, ', gad7: 12, ede-q: 3.5'),
    review: 'HW6b done, HW5b carried over',
  }),
  m01: shortNote({
    session: 1,
    fields: `phase: maintenance\nplanned_sessions: 16\n${measures(20)}`,
    homework: ['HW1a'],
  }),
  m02: shortNote({ session: 2, fields: 'phase: maintenance\n' }),
  other: shortNote({ code: 'SYN-102', session: 9 }),
  nameless: '---\nsession: 3\nplanned_sessions: 8\n---\n\nHW5a\n',
  unnumbered: '---\nclient: SYN-101\n---\n\nHW5a\n',
});

function open(path: string): string[] {
  return openHomework(caseload.place(path)).map(
    ({ id, path: setIn, session }) => `${id} ${setIn} ${session}`,
  );
}

describe('openHomework', () => {
  it('is what no note since has named, latest first', () => {
    expect(open('s06')).toEqual(['HW5b s05 session 5']);
    expect(open('s07')).toEqual(['HW6a s06 session 6', 'HW6b s06 session 6', 'HW5b s05 session 5']);
    expect(open('s08')).toEqual(['HW6a s06 session 6']);
    expect(open('m02')).toEqual(['HW1a m01 maintenance session 1', 'HW6a s06 session 6']);
  });

  it.each(['s05', 'other', 'nameless', 'unnumbered'])('is none where nothing was set before: %s', (path) => {
    expect(open(path)).toEqual([]);
  });
});

function hints(path: string): string[] {
  const note = caseload.note(path);
  return valueHints(note, caseload.place(path)).map(
    ({ at, label }) => `${/[^ {]*$/.exec(note.text.slice(0, at))?.[0]} | ${label}`,
  );
}

describe('valueHints', () => {
  it('tell the session of how many, bands, and changes where they are reliable', () => {
    expect(hints('s05')).toEqual(['5 | of 16', '19 | moderately severe']);
    expect(hints('s06')).toEqual(['6 | of 16', '17 | moderately severe', '16 | severe']);
    expect(hints('s08')).toEqual([
      '8 | of 16',
      '9 | mild, −8 since session 6',
      '12 | moderate, −4 since session 6',
    ]);
    expect(hints('m01')).toEqual(['20 | severe, +11 since session 8']);
    expect(hints('m02')).toEqual([]);
    expect(hints('nameless')).toEqual(['3 | of 8']);
    expect(hints('unnumbered')).toEqual([]);
  });

  it('look back on nothing where no course is known, and read members’ bands', () => {
    const note = noteOf(
      '---\nsession: 0\nplanned_sessions: 8\nmeasures: {phq9: 5, phq9_item9: 1, iip32: 40}\nmembers: [{id: M1, gad7: 10}]\n---\n',
    );
    expect(valueHints(note, undefined).map(({ label, tooltip }) => [label, tooltip])).toEqual([
      [
        'mild',
        'PHQ-9: mild, by the bands of its own sources. A change of 6 or more is more than measurement error.',
      ],
      [
        'moderate',
        'GAD-7: moderate, by the bands of its own sources. A change of 4 or more is more than measurement error.',
      ],
    ]);
  });
});

function lenses(path: string): string[] {
  const note = caseload.note(path);
  return lensesOf(note, caseload.place(path)).lenses.map(
    ({ title, to }) => `${title} > ${target(to, note.text)}`,
  );
}

function target(to: Lens['to'], text: string): string {
  if (!to) return '';
  return 'path' in to ? `${to.path}:${to.place.start.line}` : text.slice(to.start, to.end);
}

describe('lensesOf', () => {
  it('lead to what is still to be written, to homework, and to the sessions around', () => {
    expect(lenses('s08')).toEqual([
      '1 of 5 sections recorded > ',
      'Open homework from session 6: HW6a > s06:14',
      'Previous session (7) > s07:2',
      'Next session (maintenance 1) > m01:2',
    ]);
    expect(lenses('s07')).toEqual(['Previous session (6) > s06:2', 'Next session (8) > s08:2']);
    expect(lenses('m02')).toEqual([
      '0 of 5 sections recorded > ',
      'Open homework from maintenance session 1: HW1a > m01:12',
      'Previous session (maintenance 1) > m01:2',
    ]);
    expect(lenses('unnumbered')).toEqual(['0 of 5 sections recorded > ']);
  });

  it('are above the title, else on the first line', () => {
    const at = (text: string) => {
      const { start, end } = lensesOf(noteOf(text), undefined).at;
      return text.slice(start, end);
    };
    expect(at(wholeNote)).toBe('# Session 8');
    expect(at(wholeNote.replace('# Session 8', ''))).toBe('');
  });

  it('lead to the first section without content', () => {
    const note = noteOf(wholeNote.replace('Three options weighed, one chosen.', ''));
    expect(lensesOf(note, undefined).lenses).toEqual([
      {
        title: '4 of 5 sections recorded',
        to: expect.objectContaining({ start: note.text.indexOf('## Development') }),
      },
    ]);
  });
});

describe('linksOf', () => {
  const links = (path: string) => {
    const { text } = caseload.note(path);
    return linksOf(caseload.note(path), caseload.place(path)).map(
      ({ span, path: to, place, tooltip }) =>
        `${text.slice(span.start, span.end)} > ${to}${place ? `:${place.start.line}` : ''} ${tooltip}`,
    );
  };

  it('lead back from the key, on from the number, and from homework to where it was set', () => {
    expect(links('s08')).toEqual([
      'session > s07 Previous session (7)',
      '8 > m01 Next session (maintenance 1)',
      'HW6b > s06:15 HW6b was set in session 6',
      'HW5b > s05:12 HW5b was set in session 5',
    ]);
    expect(links('s05')).toEqual(['5 > s06 Next session (6)']);
    expect(links('m02')).toEqual(['session > m01 Previous session (maintenance 1)']);
    expect(links('unnumbered')).toEqual([]);
    expect(links('nameless')).toEqual([]);
  });
});
