import { describe, expect, it } from 'vitest';
import { nameList } from '../../server/src/core/privacy/name-list.ts';
import {
  CaseloadRequest,
  type CaseloadResult,
  CourseRequest,
  type CourseResult,
  CoursesChangedNotification,
} from '../../server/src/wire/courses.ts';
import { NamesNotification, type NamesParams } from '../../server/src/wire/names.ts';
import { capable, type LanguageClient, rangeOf } from '../harness/language-client.ts';
import { wholeNote } from '../harness/notes.ts';
import { folderWith, startServer, type TestFolder } from '../harness/with-client.ts';

const session = (number: number, more = '') =>
  wholeNote
    .replace('session: 8', `session: ${number}`)
    .replaceAll('HW8', `HW${number}`)
    .replace('- [ ] without an id\n', '')
    .replace('problem_area: grief\n', `problem_area: grief\n${more}`);
const eight = () => session(8, 'measures: {phq9: 18}\n');
const nine = () =>
  session(9, 'measures: {phq9: 9}\nstatus: draft\n').replace('Mood was', 'HW8a done. Mood was');

async function started(folder: TestFolder): Promise<LanguageClient> {
  const client = startServer();
  await client.initialize(capable, [folder.uri]);
  await client.refreshed();
  return client;
}

async function courseOf(client: LanguageClient, uri: string): Promise<CourseResult> {
  const course = await client.ask(CourseRequest, { uri });
  if (course === null || course === 'unread') throw new Error(`No course, but ${course}`);
  return course;
}

function countsBy(result: CaseloadResult): Record<string, number> {
  return Object.fromEntries(
    result.cases.map(({ code, counts: { errors, warnings, infos, hints } }) => [
      code,
      errors + warnings + infos + hints,
    ]),
  );
}

const namesOf = (...names: readonly string[]): NamesParams => {
  const { salt, hashes, firstWords, maxWords } = nameList(names, 'a salt of this test');
  return { salt, hashes: [...hashes], firstWords: [...firstWords], maxWords };
};

describe('a course', () => {
  it('lists its notes in their order, with what their facts say', async () => {
    const other = session(8).replace('SYN-101', 'SYN-102');
    const folder = folderWith({ 'a/s09.ipt.md': nine(), 'b/s08.ipt.md': eight(), 'c/s08.ipt.md': other });
    const client = await started(folder);
    const course = await courseOf(client, folder.uriOf('a/s09.ipt.md'));
    expect(course).toMatchObject({ code: 'SYN-101', kind: 'client', episode: 1, planned: 16 });
    expect(course.sessions).toMatchObject([
      {
        uri: folder.uriOf('b/s08.ipt.md'),
        session: 8,
        phase: 'middle',
        status: 'complete',
        isSigned: false,
        measures: [{ id: 'phq9', label: 'PHQ-9', total: 18, band: 'moderately severe' }],
        openHomework: [],
        counts: { errors: 0, warnings: 0, infos: 0, hints: 0 },
      },
      {
        uri: folder.uriOf('a/s09.ipt.md'),
        session: 9,
        status: 'draft',
        measures: [{ id: 'phq9', total: 9, band: 'mild', reliableChange: -9 }],
        openHomework: ['HW9a'],
      },
    ]);
    expect(course.sessions[0]?.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(course.sessions[0]?.measures[0]).not.toHaveProperty('reliableChange');
  });

  it('is null for what is no note, is not there, or has no valid code', async () => {
    const folder = folderWith({
      's08.ipt.md': eight().replace('SYN-101', 'Jane'),
      'readme.md': '# About these files\n',
    });
    const client = await started(folder);
    for (const name of ['s08.ipt.md', 'readme.md', 'gone.ipt.md']) {
      expect(await client.ask(CourseRequest, { uri: folder.uriOf(name) })).toBeNull();
    }
  });

  it('holds an open note as it is in the editor', async () => {
    const folder = folderWith({ 's08.ipt.md': eight(), 's09.ipt.md': nine() });
    const client = await started(folder);
    const uri = folder.uriOf('s08.ipt.md');
    await client.open(uri, eight());
    await client.change(uri, { range: rangeOf(eight(), 'HW8a: write'), text: 'HW8b: write [describe it]' });
    const course = await courseOf(client, uri);
    // A prompt is left over in the first; the second does not name what is set there now.
    expect(
      course.sessions.map(({ counts: { warnings, hints, prompts } }) => [warnings, hints, prompts]),
    ).toEqual([
      [0, 0, 1],
      [0, 1, 0],
    ]);
    expect(course.sessions[0]?.openHomework).toEqual(['HW8b']);
  });
});

describe('the caseload', () => {
  it('sums up each course, with the findings of all of its notes', async () => {
    const folder = folderWith({
      'a/s08.ipt.md': eight(),
      'a/s09.ipt.md': nine().replace('HW8a done. ', ''),
      'b/s08.ipt.md': session(8)
        .replace('SYN-101', 'SYN-090')
        .replace('## Exploration of the problem area', '## More'),
    });
    const client = await started(folder);
    const { isComplete, cases } = await client.ask(CaseloadRequest, {});
    expect(isComplete).toBe(true);
    expect(cases).toMatchObject([
      { code: 'SYN-090', notes: 1, counts: { errors: 1 }, uri: folder.uriOf('b/s08.ipt.md') },
      {
        code: 'SYN-101',
        kind: 'client',
        episode: 1,
        clinician: 'C-07',
        phase: 'middle',
        session: 9,
        planned: 16,
        areas: ['Grief'],
        notes: 2,
        openHomework: 2,
        counts: { errors: 0, warnings: 0, hints: 1 },
        uri: folder.uriOf('a/s09.ipt.md'),
      },
    ]);
  });

  it('is told to have changed, once until it is asked for again, and counts what is there then', async () => {
    const folder = folderWith({ 's08.ipt.md': eight(), 's09.ipt.md': nine() });
    const client = await started(folder);
    const before = countsBy(await client.ask(CaseloadRequest, {}));
    expect(before).toEqual({ 'SYN-101': 0 });
    const uri = folder.uriOf('s08.ipt.md');
    const told = async () => {
      await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
      await client.inbox.next(CoursesChangedNotification.method);
      return countsBy(await client.ask(CaseloadRequest, {}));
    };
    folder.write('s08.ipt.md', eight().replace('One conversation', 'TODO. One conversation'));
    expect(await told()).toEqual({ 'SYN-101': 1 });
    // The other note is counted again as its course has changed.
    folder.write('s08.ipt.md', eight().replace('HW8a', 'HW8b'));
    expect(await told()).toEqual({ 'SYN-101': 1 });
    folder.write('s08.ipt.md', eight());
    expect(await told()).toEqual({ 'SYN-101': 0 });
    folder.remove('s08.ipt.md');
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 3 }] });
    await client.inbox.next(CoursesChangedNotification.method);
    expect((await client.ask(CaseloadRequest, {})).cases).toMatchObject([{ notes: 1 }]);
    expect(client.inbox.unread(CoursesChangedNotification.method)).toEqual([]);
  });
});

describe('names to flag', () => {
  it('are looked for in open notes and in all others, until another list comes', async () => {
    const named = eight().replace('write to a cousin', 'write to Marisol');
    const folder = folderWith({ 's08.ipt.md': named, 's09.ipt.md': nine() });
    const client = await started(folder);
    const uri = folder.uriOf('s08.ipt.md');
    await client.open(uri, named);
    const before = await client.report(uri);
    expect(before).toMatchObject({ kind: 'full', items: [] });
    expect(countsBy(await client.ask(CaseloadRequest, {}))).toEqual({ 'SYN-101': 0 });

    await client.notify(NamesNotification.method, namesOf('Marisol', 'Jean-Luc Moreau'));
    await client.refreshed();
    const after = await client.report(uri, before.resultId);
    expect(after).toMatchObject({ kind: 'full', items: [{ code: 'possible-identifier' }] });
    await client.inbox.next(CoursesChangedNotification.method);
    expect(countsBy(await client.ask(CaseloadRequest, {}))).toEqual({ 'SYN-101': 1 });
    await client.close(uri);
    await client.inbox.next(CoursesChangedNotification.method);
    expect(countsBy(await client.ask(CaseloadRequest, {}))).toEqual({ 'SYN-101': 1 });

    await client.notify(NamesNotification.method, namesOf());
    await client.inbox.next(CoursesChangedNotification.method);
    expect(countsBy(await client.ask(CaseloadRequest, {}))).toEqual({ 'SYN-101': 0 });
  });

  it('that are half-typed across an edit are found as in a fresh note', async () => {
    const folder = folderWith({});
    const client = await started(folder);
    const uri = folder.uriOf('s08.ipt.md');
    await client.notify(NamesNotification.method, namesOf('Marisol'));
    await client.open(uri, eight());
    expect(await client.pull(uri)).toEqual([]);
    await client.change(uri, { range: rangeOf(eight(), 'a cousin'), text: 'Marisol' });
    expect(await client.pull(uri)).toMatchObject([{ code: 'possible-identifier' }]);
    await client.change(uri, { range: rangeOf(eight(), 'a cousin by'), text: 'Mari by' });
    expect(await client.pull(uri)).toEqual([]);
  });
});
