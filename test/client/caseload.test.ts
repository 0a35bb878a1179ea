import { describe, expect, it } from 'vitest';
import {
  asksForDays,
  type CaseFilter,
  filterChoices,
  filtered,
  filterLine,
  filterOf,
  isFiltering,
  noFilter,
  objectionToDays,
} from '../../client/src/views/case-filter.ts';
import { caseloadContent, caseRows, isCaseloadRead } from '../../client/src/views/caseload-rows.ts';
import { caseOf, counts } from './wire-samples.ts';

const cases = [
  caseOf('SYN-101', { clinician: 'C-07', phase: 'middle', counts: counts({ warnings: 1 }) }),
  caseOf('SYN-214', { clinician: 'C-21', phase: 'termination', counts: counts({ hints: 3 }) }),
  caseOf('SYN-G04', { kind: 'group', clinician: 'C-07', phase: 'initial', counts: counts({ errors: 1 }) }),
  caseOf('SYN-327'),
];
const today = '2025-03-10';
const codes = (all: typeof cases, filter: CaseFilter) => filtered(all, filter, today).map(({ code }) => code);

describe('caseRows', () => {
  it('shows the state of each course, and asks for its notes by the latest', () => {
    const rows = caseRows([
      caseOf('SYN-101', {
        clinician: 'C-07',
        phase: 'middle',
        session: 6,
        planned: 16,
        areas: ['Grief', 'Role transition'],
        date: '2024-11-14',
        notes: 7,
        openHomework: 1,
        counts: counts({ errors: 1, infos: 2, hints: 3 }),
        awaitingCosignature: 1,
        oldestDraft: '2024-11-07',
        episode: 2,
      }),
      caseOf('SYN-G04', { kind: 'group' }),
    ]);
    expect(
      rows.map(({ icon, tone, label, count, description }) => [icon, tone, label, count, description]),
    ).toEqual([
      ['person', 'plain', 'SYN-101', '1 error, 2 infos', 'episode 2 · middle · 6 of 16 · 1 homework open'],
      ['organization', 'plain', 'SYN-G04', undefined, ''],
    ]);
    expect(rows.map(({ tooltip }) => tooltip)).toEqual([
      'Clinician C-07\nGrief, Role transition\n7 notes, the latest of 2024-11-14\n1 note awaiting co-signature\nOldest draft of 2024-11-07\nClick to open the latest note.',
      '1 note\nClick to open the latest note.',
    ]);
    for (const { click, courseOf } of rows) expect(click).toEqual({ uri: courseOf });
  });

  it('tells episodes and kinds apart', () => {
    const rows = caseRows([
      caseOf('SYN-101'),
      caseOf('SYN-101', { episode: 2 }),
      caseOf('SYN-101', { kind: 'group' }),
    ]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(3);
  });
});

describe('caseloadContent', () => {
  const whole = { isComplete: true, isUnread: false, cases };
  const messageOf = (over: Partial<typeof whole>, filter = noFilter) =>
    caseloadContent({ ...whole, ...over }, filter, today).message;
  const middle = { ...noFilter, phases: ['middle'] };
  const maintenance = { ...noFilter, phases: ['maintenance'] };

  it('shows the courses that pass the filter, and says by which', () => {
    const { rows, message, description } = caseloadContent(whole, middle, today);
    expect(rows.map(({ label }) => label)).toEqual(['SYN-101']);
    expect([message, description]).toEqual(['', 'middle']);
    expect(caseloadContent(whole, noFilter, today).rows).toHaveLength(4);
  });

  it('says why it shows little or nothing', () => {
    expect(caseloadContent(undefined, middle, today)).toEqual({
      rows: [],
      message: '',
      description: 'middle',
    });
    expect(messageOf({ isComplete: false, cases: [] })).toBe('Reading the notes…');
    expect(messageOf({ isComplete: false })).toBe('Reading the notes…');
    expect(messageOf({}, maintenance)).toBe('No course passes the filter.');
    expect(messageOf({ cases: [] })).toBe('');
  });

  it('says that notes cannot be read, rather than that there are none', () => {
    expect(messageOf({ isUnread: true, cases: [] })).toBe(
      'The notes of this folder cannot be read here, or not all of them.',
    );
    expect(messageOf({ isUnread: true, cases: [] }, middle)).toBe(
      'The notes of this folder cannot be read here, or not all of them.',
    );
    expect(messageOf({ isUnread: true })).toBe('The notes of some folders cannot be read here.');
    expect(messageOf({ isUnread: true }, maintenance)).toBe(
      'No course passes the filter. The notes of some folders cannot be read here.',
    );
  });

  it.each([
    [undefined, false],
    [{ ...whole, isComplete: false }, false],
    [{ ...whole, isUnread: true }, false],
    [whole, true],
  ])('that there is none is known only once all were read: %o', (answer, isRead) => {
    expect(isCaseloadRead(answer)).toBe(isRead);
  });
});

describe('the filter of the caseload', () => {
  it('lets pass what has one of the chosen values of each kind', () => {
    expect(codes(cases, noFilter)).toEqual(['SYN-101', 'SYN-214', 'SYN-G04', 'SYN-327']);
    expect(codes(cases, { ...noFilter, clinicians: ['C-07'] })).toEqual(['SYN-101', 'SYN-G04']);
    expect(codes(cases, { ...noFilter, phases: ['middle', 'termination'] })).toEqual(['SYN-101', 'SYN-214']);
    expect(codes(cases, { ...noFilter, hasGaps: true })).toEqual(['SYN-101', 'SYN-G04']);
    expect(codes(cases, { ...noFilter, clinicians: ['C-07'], phases: ['initial'], hasGaps: true })).toEqual([
      'SYN-G04',
    ]);
    expect(
      codes([caseOf('SYN-101', { counts: counts({ prompts: 1 }) })], { ...noFilter, hasGaps: true }),
    ).toEqual(['SYN-101']);
  });

  it('lets pass what waits for a co-signature, and drafts that are older than some days', () => {
    const waiting = [
      caseOf('SYN-101', { awaitingCosignature: 2 }),
      caseOf('SYN-102', { oldestDraft: '2025-03-03' }),
      caseOf('SYN-103', { oldestDraft: '2025-03-02' }),
      caseOf('SYN-104'),
    ];
    expect(codes(waiting, { ...noFilter, awaitsCosignature: true })).toEqual(['SYN-101']);
    expect(codes(waiting, { ...noFilter, draftsOlderThan: 7 })).toEqual(['SYN-103']);
    expect(codes(waiting, { ...noFilter, draftsOlderThan: 0 })).toEqual(['SYN-102', 'SYN-103']);
    expect(codes(waiting, { ...noFilter, awaitsCosignature: true, draftsOlderThan: 7 })).toEqual([]);
  });

  it('takes a whole number of days', () => {
    for (const text of ['7', ' 30 ', '0']) expect(objectionToDays(text)).toBeUndefined();
    for (const text of ['', '-1', '1.5', 'week', '99999'])
      expect(objectionToDays(text)).toContain('whole number');
  });

  it('offers what the caseload has, and what is chosen even if nothing has it any more', () => {
    const filter = { ...noFilter, clinicians: ['C-99'], phases: ['initial'], draftsOlderThan: 3 };
    const offered = filterChoices(cases, filter);
    expect(offered.map(({ kind, value, isChosen }) => `${kind} ${value}${isChosen ? ' x' : ''}`)).toEqual([
      'clinician C-07',
      'clinician C-21',
      'clinician C-99 x',
      'phase initial x',
      'phase middle',
      'phase termination',
      'state gaps',
      'state cosignature',
      'state drafts x',
    ]);
    const chosen = offered.filter(({ isChosen }) => isChosen);
    expect([asksForDays(chosen), asksForDays([])]).toEqual([true, false]);
    expect(filterOf(chosen, 3)).toEqual(filter);
    expect(filterOf(offered, 3)).toMatchObject({
      hasGaps: true,
      awaitsCosignature: true,
      draftsOlderThan: 3,
    });
    expect(filterOf([], undefined)).toEqual(noFilter);
  });

  it('is in the head of the view', () => {
    expect(filterLine(noFilter)).toBe('');
    expect(isFiltering(noFilter)).toBe(false);
    const filter = { ...noFilter, clinicians: ['C-07', 'C-21'], phases: ['middle'], hasGaps: true };
    expect(filterLine(filter)).toBe('C-07, C-21 · middle · gaps');
    expect(isFiltering(filter)).toBe(true);
    expect(filterLine({ ...noFilter, awaitsCosignature: true, draftsOlderThan: 1 })).toBe(
      'awaiting co-signature · drafts older than 1 day',
    );
    expect(isFiltering({ ...noFilter, draftsOlderThan: 0 })).toBe(true);
  });
});
