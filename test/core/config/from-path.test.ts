import { describe, expect, test } from 'vitest';
import {
  applySuppressions,
  type ConfigFile,
  CourseIndex,
  gatherFacts,
  lintCourse,
  lintNote,
  type Note,
  NoteBinder,
  noPrints,
  parseConfig,
  printsOf,
  renameIn,
  resolveConfig,
  valueHints,
} from '../../../server/src/core/index.ts';
import { today } from '../../harness/notes.ts';

const FOLDER = '/notes';

function configOf(protocol: ConfigFile['protocol']) {
  return resolveConfig({ name: 'c', folder: FOLDER, file: { protocol: protocol ?? {} }, parents: [] });
}

type Protocol = NonNullable<ConfigFile['protocol']>;

function readAt(path: string, text: string, protocol: Protocol): Note {
  const config = configOf(protocol);
  return new NoteBinder(config.lexicon).read(text, config.fromPath(`${FOLDER}/${path}`));
}

/** The findings of notes that are linted as one caseload, each as `path rule subject`. */
function findingsOf(notes: Readonly<Record<string, string>>, protocol: Protocol): string[] {
  const config = configOf(protocol);
  const settings = config.settingsFor(undefined, () => undefined);
  const read = Object.entries(notes).map(([path, text]) => {
    const note = readAt(path, text, protocol);
    return { path, note, facts: gatherFacts(note, `${FOLDER}/${path}`) };
  });
  const index = CourseIndex.of(read.map(({ facts }) => facts));
  const prints = new Map(read.map(({ note, facts }) => [facts, printsOf(note, 1)]));
  return read.flatMap(({ path, note, facts }) => {
    const own = lintNote(note, settings, today, { path: `${FOLDER}/${path}`, root: FOLDER });
    const across = lintCourse(facts, index, settings, (each) => prints.get(each) ?? noPrints);
    return applySuppressions(own, settings, across.findings, true).findings.map(
      ({ rule, subject }) => `${path} ${rule} ${subject}`,
    );
  });
}

const sections = `## Review of the week

Mood better after the call on Sunday. The homework was done.

## Problem area

Grief, as agreed. #grief

## Exploration

One conversation, gone through line by line; the anger came late, and she cried when it did.

## Plan

Three options weighed, one chosen.

## Homework

- [ ] write to a cousin by Friday
`;

const front = (lines: string) => `---\n${lines}\n---\n\n${sections}`;

describe('fields that the path of a note gives', () => {
  const pattern = { fromPath: '{client}/{date} session {session}.md' };
  const path = 'SYN-101/2025-05-30 session 4.md';

  test('count as recorded', () => {
    const { fields } = readAt(path, front('phase: middle'), pattern);
    expect([fields.code?.value, fields.session?.value, fields.date?.value]).toEqual(['SYN-101', 4, 20_238]);
    expect(
      findingsOf({ [path]: front('phase: middle\nplanned_sessions: 16\nclinician: C-07') }, pattern),
    ).toEqual([]);
  });

  test('stand in for front matter, and what they leave out is named field by field', () => {
    expect(findingsOf({ [path]: sections }, pattern)).toEqual([
      `${path} expected-field planned_sessions`,
      `${path} missing-field phase`,
    ]);
    expect(findingsOf({ 'other/2025.md': sections }, pattern)).toEqual([
      'other/2025.md missing-front-matter front-matter',
    ]);
  });

  test('give way to the front matter, right or wrong', () => {
    const { fields } = readAt(path, front('session: 5\nphase: middle\nclient: "[record the code]"'), pattern);
    expect([fields.session?.value, fields.code?.value]).toEqual([5, 'SYN-101']);
    const wrong = readAt(path, front('date: 2025-13-30\nphase: middle'), pattern);
    expect(wrong.fields.date).toBeUndefined();
    expect(readAt(path, front('group: SYN-G04'), pattern).fields.code?.value).toBe('SYN-G04');
  });

  test('in a front matter that cannot be read, nothing is known', () => {
    expect(readAt(path, front('phase: [middle'), pattern).fields.code).toBeUndefined();
  });

  test('a date of the front matter is compared with the one of the path, in whatever form it is', () => {
    const dated = { fromPath: '{client}/{day}.{month}.{year} {session}.md' };
    const lines = 'phase: middle\nplanned_sessions: 16\nclinician: C-07\ndate: 2025-05-29';
    expect(findingsOf({ 'SYN-101/30.05.2025 4.md': front(lines) }, dated)).toEqual([
      'SYN-101/30.05.2025 4.md date-against-file date',
    ]);
  });

  test.each([
    ['{client}/{date}', 'syn-101/20250530.md', ['SYN-101', 20_238]],
    ['{client}/{date}', 'SYN-101/30 May 2025.md', ['SYN-101', 20_238]],
    ['{client}/{day}-{month}-{year}', 'SYN-101/3-5-25.md', ['SYN-101', 20_211]],
    ['{client}/{year}/{month} {day}', 'SYN-101/2025/May 30.md', ['SYN-101', 20_238]],
    ['{client}/{date}', 'SYN-101/04-03-2025.md', [undefined, undefined]],
    ['{client}/{date}', 'Jane Doe/2025-05-30.md', [undefined, undefined]],
    ['{client}/{date} *', 'SYN-101/2025-05-30 review.md', ['SYN-101', 20_238]],
    ['{client}/{date}', 'SYN-101/2025-02-30.md', [undefined, undefined]],
  ])('%s of %s', (fromPath, file, expected) => {
    const { fields } = readAt(file, sections, { fromPath });
    expect([fields.code?.value, fields.date?.value]).toEqual(expected);
  });

  test('a double session is one note with two numbers; of several patterns the first that fits counts', () => {
    const several = { fromPath: ['{client}/s{session}.md', '{client}/{date}.md'] };
    const numbers = (file: string) =>
      readAt(file, sections, several).fields.sessions.map(({ value }) => value);
    expect(numbers('SYN-101/s4-5.md')).toEqual([4, 5]);
    expect(numbers('SYN-101/s4-7.md')).toEqual([]);
    expect(numbers('SYN-101/2025-05-30.md')).toEqual([]);
  });

  test('are shown as a hint where the front matter ends, or in line 1', () => {
    const note = readAt(path, `# A session\n\n${sections}`, pattern);
    expect(valueHints(note, undefined)).toEqual([
      expect.objectContaining({ at: 11, label: 'client SYN-101, session 4, date 2025-05-30' }),
    ]);
  });

  test('the code of a path is not renamed in the text', () => {
    const note = readAt(path, front('phase: middle'), pattern);
    expect(renameIn(note, { kind: 'code', id: 'SYN-101' }, 'SYN-102')).toEqual({
      problem: 'The path of a note of this course gives the code. Rename the folder or the file instead.',
    });
  });
});

describe('a pattern that cannot give what is meant is an error at its place', () => {
  test.each([
    [
      '{ "protocol": { "fromPath": "{cleint}/{date}.md" } }',
      'This pattern names {cleint}, which is no part. Did you mean {client}?',
    ],
    [
      '{ "protocol": { "fromPath": ["{client}/{date}.md", "{client}{date}.md"] } }',
      'This pattern has two parts with nothing between them, so that nobody can tell where one ends.',
    ],
    [
      '{ "protocol": { "fromPath": "{client} {group}.md" } }',
      'This pattern names {client} and {group}, and a note has one of them; write two patterns in a list.',
    ],
    [
      '{ "protocol": { "fromPath": "{client}/{year}.md" } }',
      'This pattern needs {year}, {month} and {day} together, or {date}.',
    ],
    [
      '{ "protocol": { "fromPath": 4 } }',
      '“fromPath” must be a pattern such as {client}/{date} session {session}.md, or a list of these.',
    ],
  ])('%s', (text, message) => {
    expect(parseConfig(text).problems.map((problem) => problem.message)).toEqual([message]);
  });
});

describe('labelled lines at the top give fields where the configuration says so', () => {
  const text = `# Session note

**Client:** SYN-101 | **Session:** 4 of 16 | **Date:** 30 May 2025
- Phase: middle
- Therapist: C-07
Planned sessions: 16

${sections}
Date: 1 June 2025
`;

  test('as front matter does', () => {
    const note = readAt('a.ipt.md', text, { labelledLines: true });
    const { code, session, date, phase, clinician } = note.fields;
    expect(
      [code, session, date, phase, clinician].map(
        (each) => each && text.slice(each.span.start, each.span.end),
      ),
    ).toEqual(['SYN-101', '4 of 16', '30 May 2025', 'middle', 'C-07']);
    expect(findingsOf({ 'a.ipt.md': text }, { labelledLines: true })).toEqual([]);
  });

  test('and not without it, nor over the front matter', () => {
    expect(readAt('a.ipt.md', text, {}).fields.code).toBeUndefined();
    const both = `---\nsession: 5\n---\n${text}`;
    expect(readAt('a.ipt.md', both, { labelledLines: true }).fields.session?.value).toBe(5);
  });

  test('a line that the field does not take is prose', () => {
    const odd = text.replace('30 May 2025', 'soon').replace('middle', 'going well');
    const { fields } = readAt('a.ipt.md', odd, { labelledLines: true });
    expect([fields.date, fields.phase, fields.problems]).toEqual([undefined, undefined, []]);
  });

  test('a day that can be read in two ways is pointed at, and is no day', () => {
    const odd = text.replace('30 May 2025', '04/03/2025');
    const { fields } = readAt('a.ipt.md', odd, { labelledLines: true });
    expect(fields.date).toBeUndefined();
    expect(fields.problems.map(({ span }) => odd.slice(span.start, span.end))).toEqual(['04/03/2025']);
    const { fields: byPath } = readAt('2025-03-04.ipt.md', odd, {
      labelledLines: true,
      fromPath: '{date}.ipt.md',
    });
    expect(byPath.problems).toEqual([]);
  });
});

describe('a course that is numbered by its dates', () => {
  const byDate = { session: 'by-date' } as const;
  const note = (date: string, more = '') =>
    front(
      `client: SYN-101\ndate: ${date}\nphase: middle\nplanned_sessions: 16\nclinician: C-07\nproblem_area: grief\nsigned: ${date}\ntags: contract${more}`,
    );
  const course = {
    'SYN-101/b.ipt.md': note('2025-05-09'),
    'SYN-101/a.ipt.md': note('2025-05-16'),
    'SYN-101/d.ipt.md': note('2025-05-23', '\nsession: 6'),
    'SYN-101/c.ipt.md': note('2025-05-30'),
  };

  function hintsOf(notes: Readonly<Record<string, string>>) {
    const read = Object.entries(notes).map(([path, text]) => {
      const bound = readAt(path, text, byDate);
      return { bound, facts: gatherFacts(bound, `${FOLDER}/${path}`) };
    });
    const index = CourseIndex.of(read.map(({ facts }) => facts));
    return read.map(({ bound, facts }) => {
      const whole = index.courseOf(facts);
      return valueHints(bound, whole && { facts, course: whole }).map(({ label }) => label);
    });
  }

  test('shows the numbers, and goes on from those that are given', () => {
    expect(hintsOf(course)).toEqual([
      ['session 1 of 16'],
      ['session 2 of 16'],
      ['of 16'],
      ['session 7 of 16'],
    ]);
  });

  test('asks for no number, and finds no gap, double or wrong order', () => {
    expect(findingsOf(course, byDate)).toEqual([]);
    expect(findingsOf(course, {}).filter((each) => each.includes('missing-field'))).toHaveLength(3);
  });

  test('two notes of one day are two sessions', () => {
    const twice = { 'SYN-101/a.ipt.md': note('2025-05-09'), 'SYN-101/b.ipt.md': note('2025-05-09') };
    expect(findingsOf(twice, byDate)).toEqual([]);
    expect(hintsOf(twice)).toEqual([['session 1 of 16'], ['session 2 of 16']]);
  });

  test('the course rules read earlier sessions in the order of their dates', () => {
    const silent = note('2025-05-30').replace('The homework was done.', 'Sleep was poor.');
    const set = note('2025-05-23').replace('write to a cousin by Friday', 'HW1a: paint the fence');
    expect(findingsOf({ 'SYN-101/z.ipt.md': set, 'SYN-101/a.ipt.md': silent }, byDate)).toEqual([
      'SYN-101/a.ipt.md homework-not-reviewed HW1a',
    ]);
  });

  test('the ending is asked about by the counted number', () => {
    const short = (date: string) => note(date).replace('planned_sessions: 16', 'planned_sessions: 4');
    const three = {
      'SYN-101/a.ipt.md': short('2025-05-09'),
      'SYN-101/b.ipt.md': short('2025-05-16'),
      'SYN-101/c.ipt.md': short('2025-05-23'),
    };
    expect(findingsOf(three, byDate).filter((each) => each.includes('ending'))).toEqual([
      'SYN-101/c.ipt.md ending-not-raised ending',
    ]);
  });
});
