import { afterEach, describe, expect, it, vi } from 'vitest';
import { rules } from '../../server/src/core/index.ts';
import type { Word } from '../../server/src/core/protocol/word.ts';
import { factsOf, placed } from '../core/course/facts-arbitrary.ts';
import { ChecksInMemory } from '../harness/checks-in-memory.ts';
import { wholeNote } from '../harness/notes.ts';

const COURSES = 625;
const SESSIONS = 16;

const codeOf = (course: number) => `SYN-${1000 + course}` as Word;
const pathOf = (course: number, session: number) =>
  `/clinic/${codeOf(course)}/s${String(session).padStart(2, '0')}.ipt.md`;

/** 10,000 notes: 625 courses of 16 sessions. */
function* caseload() {
  for (let course = 0; course < COURSES; course++) {
    for (let session = 1; session <= SESSIONS; session++) {
      const changes = { code: placed(codeOf(course)), session: placed(session) };
      yield factsOf(pathOf(course, session), changes);
    }
  }
}

const textOf = (course: number, session: number) =>
  wholeNote.replace('SYN-101', codeOf(course)).replace('session: 8', `session: ${session}`);

/** The paths of the notes on which course rules were run since the last call. */
function watchCourseRules(): () => Set<string> {
  const spies = rules.flatMap((rule) => (rule.scope === 'course' ? [vi.spyOn(rule, 'run')] : []));
  return () => {
    const paths = new Set(spies.flatMap(({ mock }) => mock.calls.map(([{ note }]) => note.path)));
    for (const spy of spies) spy.mockClear();
    return paths;
  };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a change of one note among 10,000', () => {
  it('concerns its own course alone', () => {
    const { courses } = new ChecksInMemory(caseload());
    const paths = Array.from(courses.index.notes, ({ path }) => path);
    expect(paths).toHaveLength(COURSES * SESSIONS);
    const stamps = new Map(paths.map((path) => [path, courses.stampOf(path)]));
    const before = courses.index;

    const changed = before.note(pathOf(300, 5));
    if (!changed) throw new Error('The note is not there');
    courses.put({ ...changed, hasMoodLink: false });

    const concerned = paths.filter((path) => courses.stampOf(path) !== stamps.get(path));
    const own = Array.from({ length: SESSIONS }, (_, index) => pathOf(300, index + 1));
    expect(concerned.sort()).toEqual(own);
    const rebuilt = [...before.courses].filter((course) => courses.index.course(course.key) !== course);
    expect(rebuilt.map(({ key }) => key)).toEqual([`${codeOf(300)} 1`]);
  });

  it('runs the course rules on the open notes of its course alone', () => {
    const checks = new ChecksInMemory(caseload());
    const own = checks.open(pathOf(300, 8), textOf(300, 8));
    const neighbour = checks.open(pathOf(300, 9), textOf(300, 9));
    const stranger = checks.open(pathOf(301, 9), textOf(301, 9));
    const all = [own, neighbour, stranger];
    for (const each of all) checks.check(each);
    const checkedOn = watchCourseRules();

    checks.replace(own, 'HW8a: write', 'HW8b: write');
    for (const each of all) checks.check(each);
    expect([...checkedOn()].sort()).toEqual([pathOf(300, 8), pathOf(300, 9)]);

    // Nothing that looks across notes reads these words.
    checks.replace(own, 'Three options', 'Four options');
    for (const each of all) checks.check(each);
    expect([...checkedOn()]).toEqual([]);
  });

  it('takes its own course along where only a long section has changed', () => {
    const checks = new ChecksInMemory(caseload());
    const long = Array.from({ length: 50 }, (_, index) => `word${index}`).join(' ');
    const text = (session: number) => textOf(300, session).replace('Three options weighed', long);
    const own = checks.open(pathOf(300, 8), text(8));
    const neighbour = checks.open(pathOf(300, 9), text(9));
    const copied = () =>
      checks.check(neighbour).findings.filter(({ rule }) => rule === 'copied-forward').length;
    expect(copied()).toBe(1);
    checks.replace(own, long, long.replaceAll('word', 'other'));
    expect(copied()).toBe(0);
  });
});
