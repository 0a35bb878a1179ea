import { describe, expect, it } from 'vitest';
import {
  canWaitUnsaved,
  how,
  NOWHERE,
  problemOfNumber,
  whatNext,
  where,
  whetherAgain,
  whose,
} from '../../client/src/commands/new-note-choices.ts';
import type { WireCourse } from '../../server/src/wire/new-note.ts';

const course = (code: string, over: Partial<WireCourse> = {}): WireCourse => ({
  code,
  kind: 'client',
  episode: 1,
  uri: `file:///clinic/${code}.ipt.md`,
  ...over,
});

describe('whose note it is', () => {
  const courses = [
    course('SYN-101', { session: 16, phase: 'termination' }),
    course('SYN-101', { episode: 2, session: 3, phase: 'initial' }),
    course('SYN-214'),
    course('SYN-214', { kind: 'group', session: 8 }),
  ];
  const shown = (
    ...[typed, checked, from = courses]: [string, Parameters<typeof whose>[2]?, WireCourse[]?]
  ) => whose({ courses: from, isUnread: false }, typed, checked).choices.map(({ label }) => label);

  it('offers each client and group once, as the latest episode is', () => {
    const { placeHolder, choices } = whose({ courses, isUnread: false }, '', undefined);
    expect(placeHolder).toBe('For which client or group? Choose, or type a new code');
    expect(choices.map(({ label, description, value }) => [label, description, value])).toEqual([
      [
        'SYN-101',
        'client · last session 3 · initial',
        { kind: 'client', code: 'SYN-101', course: courses[1] },
      ],
      ['SYN-214', 'client', { kind: 'client', code: 'SYN-214', course: courses[2] }],
      ['SYN-214', 'group · last session 8', { kind: 'group', code: 'SYN-214', course: courses[3] }],
    ]);
  });

  it('offers a new code for a client, a couple or a group, once it is one', () => {
    const { choices } = whose({ courses: [], isUnread: false }, 'syn-974', { code: 'SYN-974' });
    expect(choices.map(({ label, value }) => [label, value])).toEqual([
      ['$(add) New client SYN-974', { kind: 'client', code: 'SYN-974' }],
      ['$(add) New couple SYN-974', { kind: 'client', format: 'couples', code: 'SYN-974' }],
      ['$(add) New group SYN-974', { kind: 'group', code: 'SYN-974' }],
    ]);
    expect(choices.every(({ alwaysShow }) => alwaysShow)).toBe(true);
    expect(shown('syn-101', { code: 'SYN-101' })).toEqual(['SYN-101', 'SYN-214', 'SYN-214']);
    expect(shown('SYN-974', undefined)).toEqual(['SYN-101', 'SYN-214', 'SYN-214']);
  });

  it('says what is wrong with a code, where none of the caseload is meant', () => {
    const problem = 'A code is capitals and digits, such as SYN-101.';
    expect(shown('jane', { problem }, [])).toEqual([`$(info) ${problem}`]);
    expect(shown('syn-1', { problem })).toEqual(['SYN-101', 'SYN-214', 'SYN-214']);
    expect(whose({ courses: [], isUnread: false }, 'jane', { problem }).choices[0]?.value).toBeUndefined();
  });

  it('asks for a code where there is nothing to choose from', () => {
    const asked = (isUnread: boolean) => whose({ courses: [], isUnread }, '', undefined).placeHolder;
    expect(asked(false)).toBe('Type the code of the client or group, such as SYN-101');
    expect(asked(true)).toContain('the notes of this folder cannot be read here');
  });
});

describe('what must be asked first', () => {
  it('is whether a second note of today is meant', () => {
    expect(whetherAgain(course('SYN-101'))).toBeUndefined();
    const question = whetherAgain(course('SYN-101', { today: 'untitled:/clinic/s09.ipt.md' }));
    expect(question?.placeHolder).toBe('SYN-101 has a note of today already');
    expect(question?.choices.map(({ label, value }) => [label, value])).toEqual([
      ['$(go-to-file) Open s09.ipt.md', 'open'],
      ['$(add) A second note', 'again'],
    ]);
  });

  it('is what comes after the last planned session', () => {
    expect(whatNext(course('SYN-101'))).toBeUndefined();
    const question = whatNext(course('SYN-101', { episode: 1, endOfPlan: { last: 20, planned: 20 } }));
    expect(question?.placeHolder).toBe('Session 20 of 20 was the last one planned. What is this one?');
    expect(question?.choices.map(({ label, value }) => [label, value])).toEqual([
      ['Session 21', 'further'],
      ['Maintenance session 1', 'maintenance'],
      ['Session 1 of a new course', 'new-course'],
    ]);
  });

  it('is the number, where the notes before cannot be read', () => {
    expect(['7', ' 12 ', '0'].map(problemOfNumber)).toEqual([undefined, undefined, undefined]);
    expect(['', 'x', '-1', '1000'].map((typed) => problemOfNumber(typed) === undefined)).not.toContain(true);
  });
});

it('asks whether the session was held', () => {
  expect(how().choices.map(({ value }) => value)).toEqual(['held', 'cancelled', 'no-show']);
});

describe('where the note goes', () => {
  it('is one of the places, or yet to be decided', () => {
    const { choices } = where([
      { uri: 'file:///clinic/syn-101/s13.ipt.md', shown: 'syn-101/s13.ipt.md' },
      { uri: 'file:///b/s13.ipt.md', shown: 's13.ipt.md' },
    ]);
    expect(choices.map(({ label, description, value }) => [label, description, value])).toEqual([
      ['$(new-file) s13.ipt.md', 'syn-101/s13.ipt.md', 'file:///clinic/syn-101/s13.ipt.md'],
      ['$(new-file) s13.ipt.md', 'here', 'file:///b/s13.ipt.md'],
      ['$(file) Decide when it is saved', 'Save asks for the place', NOWHERE],
    ]);
  });

  it('can wait for Save where all folders are on a disk', () => {
    expect(canWaitUnsaved(['file', 'file'])).toBe(true);
    expect(canWaitUnsaved(['file', 'vscode-vfs'])).toBe(false);
    expect(canWaitUnsaved([])).toBe(false);
  });
});
