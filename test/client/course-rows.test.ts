import { describe, expect, it } from 'vitest';
import {
  courseContent,
  courseLine,
  leftOf,
  sessionRows,
  subjectOf,
} from '../../client/src/views/course-rows.ts';
import type { Row } from '../../client/src/views/row.ts';
import type { CourseResult, WireSession } from '../../server/src/wire/courses.ts';
import { clean, counts } from './wire-samples.ts';

const uriOf = (session: number) => `file:///clinic/s${session}.ipt.md`;
const sessionOf = (session: number, over: Partial<WireSession> = {}): WireSession => ({
  uri: uriOf(session),
  session,
  date: '2024-11-14',
  phase: 'middle',
  areas: [],
  status: 'complete',
  isSigned: false,
  awaitsCosignature: false,
  measures: [],
  openHomework: [],
  counts: clean,
  ...over,
});
const courseOf = (...sessions: WireSession[]): CourseResult => ({
  code: 'SYN-101',
  kind: 'client',
  episode: 1,
  planned: 16,
  sessions,
});
const brief = ({ icon, tone, label, count, description }: Row) =>
  `${icon} ${tone} ${label}${count ? ` (${count})` : ''}: ${description ?? ''}`.trim();

describe('courseContent', () => {
  it('shows a course with its state', () => {
    const { rows, message } = courseContent(courseOf(sessionOf(8), sessionOf(9)), uriOf(9));
    expect(rows.map(({ label, isCurrent }) => [label, isCurrent])).toEqual([
      ['Session 8', false],
      ['Session 9', true],
    ]);
    expect(message).toBe('SYN-101 · session 9 of 16');
  });

  it.each([undefined, null])('shows nothing where there is none: %s', (answer) => {
    expect(courseContent(answer, uriOf(9))).toEqual({ rows: [], message: '' });
  });

  it('says that the notes beside it cannot be read', () => {
    expect(courseContent('unread', uriOf(9))).toEqual({
      rows: [],
      message:
        'The notes of this folder cannot be read here, or not all of them. Each open note is checked by itself. “Check Workspace” says what was not read.',
    });
  });
});

describe('the subject of the tree', () => {
  it('is another with another note, and with another code in the same', () => {
    expect(subjectOf(undefined)).toBeUndefined();
    const subjects = [
      subjectOf({ uri: uriOf(8) }),
      subjectOf({ uri: uriOf(8), code: 'SYN-101' }),
      subjectOf({ uri: uriOf(8), code: 'SYN-102' }),
      subjectOf({ uri: uriOf(9), code: 'SYN-102' }),
    ];
    expect(new Set(subjects).size).toBe(4);
    expect(subjectOf({ uri: uriOf(8), code: 'SYN-101' })).toBe(subjects[1]);
  });
});

it('what is left is counted as the Problems panel counts, prompts by themselves', () => {
  expect(leftOf(counts({ errors: 1, warnings: 2, infos: 3, hints: 4 }))).toBe('1 error, 2 warnings, 3 infos');
  expect(leftOf(counts({ prompts: 8, hints: 3 }))).toBe('8 prompts left');
  expect(leftOf(counts({ prompts: 1, warnings: 1 }))).toBe('1 prompt left, 1 warning');
  expect([leftOf(clean), leftOf(counts({ hints: 2 }))]).toEqual(['', '']);
});

describe('sessionRows', () => {
  it('names homework that is open, be it one item, and says nothing of none', () => {
    const [one, none] = sessionRows(courseOf(sessionOf(8, { openHomework: ['HW8a'] }), sessionOf(9)));
    expect(one?.tooltip).toBe('Open homework: HW8a\nClick to open the note.');
    expect(none?.tooltip).toBe('Click to open the note.');
  });

  it('shows the state of each session', () => {
    const { session: _, ...unnumbered } = sessionOf(9);
    const rows = sessionRows(
      courseOf(
        sessionOf(5, { isSigned: true }),
        sessionOf(6, { counts: counts({ errors: 1, hints: 1 }), openHomework: ['HW6a', 'HW6b'] }),
        sessionOf(7, { status: 'stub', counts: counts({ infos: 1 }) }),
        sessionOf(8, { status: 'draft', counts: counts({ prompts: 8, hints: 3 }) }),
        unnumbered,
        sessionOf(10, { isSigned: true, awaitsCosignature: true }),
      ),
      uriOf(8),
    );
    expect(rows.map(brief)).toEqual([
      'verified plain Session 5: middle · signed · 2024-11-14',
      'note plain Session 6 (1 error): middle · 2 homework open · complete · 2024-11-14',
      'circle-slash faint Session 7 (1 info): middle · not held · 2024-11-14',
      'edit plain Session 8 (8 prompts left): middle · draft · 2024-11-14',
      'note plain Session without a number: middle · complete · 2024-11-14',
      'verified plain Session 10: middle · awaiting co-signature · 2024-11-14',
    ]);
    expect(rows.map(({ isCurrent }) => isCurrent)).toEqual([false, false, false, true, false, false]);
    expect(rows.map(({ click }) => click)).toEqual([5, 6, 7, 8, 9, 10].map((n) => ({ uri: uriOf(n) })));
    expect(rows[1]?.tooltip).toBe('Open homework: HW6a, HW6b\nClick to open the note.');
  });

  it('holds areas, measures, open homework and findings, and no totals', () => {
    const [row] = sessionRows(
      courseOf(
        sessionOf(6, {
          areas: ['Grief', 'Role transition'],
          measures: [
            { id: 'phq9', label: 'PHQ-9', total: 4711, band: 'moderate', reliableChange: -4713 },
            { id: 'gad7', label: 'GAD-7', total: 4712, reliableChange: 4714 },
            { id: 'epds', label: 'EPDS', total: 4715 },
          ],
          openHomework: ['HW6a'],
          counts: counts({ warnings: 2 }),
        }),
      ),
    );
    expect(row?.children.map(brief)).toEqual([
      'target plain Grief:',
      'target plain Role transition:',
      'graph-line plain PHQ-9: moderate · reliably lower than at first',
      'graph-line plain GAD-7: reliably higher than at first',
      'graph-line plain EPDS:',
      'circle-large-outline plain HW6a: open',
      'search plain Left to do: 2 warnings',
    ]);
    expect(JSON.stringify(row)).not.toMatch(/471[1-5]/);
    const ids = [row?.id, ...(row?.children.map(({ id }) => id) ?? [])];
    expect(new Set(ids).size).toBe(8);
  });
});

describe('courseLine', () => {
  it('says where the course is, by the last session that was held', () => {
    const held = sessionOf(6, { openHomework: ['HW6a'] });
    expect(courseLine({ ...courseOf(held, sessionOf(7, { status: 'stub' })), episode: 2 })).toBe(
      'SYN-101 · episode 2 · session 6 of 16 · 1 homework open',
    );
    const { planned: _, ...unplanned } = courseOf(sessionOf(3));
    expect(courseLine(unplanned)).toBe('SYN-101 · session 3');
    expect(courseLine({ ...unplanned, sessions: [] })).toBe('SYN-101');
  });
});
