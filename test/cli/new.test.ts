import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { wholeNote } from '../harness/notes.ts';
import { folderWith } from '../harness/with-client.ts';
import { call, contentsOf, lintJson } from './command-line.ts';

const eighth = { 'syn-101/s08.ipt.md': wholeNote };

describe('new', () => {
  it('writes the next note beside the others, and prints the same with --stdout', async () => {
    const { path: cwd } = folderWith(eighth);
    const before = contentsOf(cwd);
    const printed = await call(['new', '--client', 'SYN-101', '--stdout'], { cwd });
    expect(contentsOf(cwd)).toEqual(before);
    expect(await call(['new', '--client', 'SYN-101'], { cwd })).toEqual({
      status: 0,
      out: 'Wrote syn-101/s09.ipt.md.\n',
      err: '',
    });
    const text = fs.readFileSync(path.join(cwd, 'syn-101/s09.ipt.md'), 'utf8');
    expect(printed).toEqual({ status: 0, out: text, err: '' });
    expect(text).toContain('client: SYN-101\nsession: 9\ndate: 2025-06-01\n');
    expect(contentsOf(cwd)).toMatchObject(before);
  });

  it('makes the next note of every course of the clinic without an avoidable finding', async () => {
    const clinic = fileURLToPath(new URL('../../examples/clinic', import.meta.url));
    const { path: cwd } = folderWith({});
    fs.cpSync(clinic, cwd, { recursive: true });
    const left = (day: string) => ['--today', day];
    const made: readonly (readonly [string, string, readonly string[]])[] = [
      ['syn-327/s11.ipt.md', '2024-11-21', ['--client', 'SYN-327']],
      ['syn-101/m03.ipt.md', '2025-08-12', ['--client', 'SYN-101']],
      ['syn-g04/s21.ipt.md', '2025-07-03', ['--client', 'SYN-G04', '--as', 'further']],
      ['syn-214/m01.ipt.md', '2025-09-01', ['--client', 'SYN-214', '--as', 'maintenance']],
      ['syn-974/s01.ipt.md', '2025-07-03', ['--client', 'SYN-974', '--couples']],
    ];
    for (const [file, day, args] of made) {
      const { out, err } = await call(['new', ...args, ...left(day)], { cwd });
      expect([out, err]).toEqual([`Wrote ${file}.\n`, '']);
      const { files } = await lintJson([...left(day), '.'], { cwd });
      const found = files.find((each) => each.path === file)?.findings ?? [];
      const rules = new Set(found.map(({ rule }) => rule).filter((rule) => rule !== 'long-pause'));
      expect(
        [file, ...rules].filter((each) => !/^(?:empty-section|leftover-placeholder)$/.test(each)),
      ).toEqual([file]);
    }
  });

  it('begins the notes of a new client or group', async () => {
    const { path: cwd } = folderWith({});
    expect((await call(['new', '--client', 'SYN-974'], { cwd })).out).toBe('Wrote SYN-974/s01.ipt.md.\n');
    const { out } = await call(['new', '--group', 'SYN-G09', '--stdout'], { cwd });
    expect(out).toContain('group: SYN-G09\nsession: 1\n');
  });

  it.each([
    ['--cancelled', 'cancelled'],
    ['--no-show', 'no-show'],
  ])('%s leaves a stub', async (flag, status) => {
    const { path: cwd } = folderWith(eighth);
    const { out } = await call(['new', '--client', 'SYN-101', flag, '--stdout'], { cwd });
    expect(out).toContain(`\nstatus: ${status}\n`);
    expect(out).not.toContain('##');
  });

  it('reads the whole caseload from wherever it runs, and the folder that is named', async () => {
    const { path: cwd } = folderWith({ ...eighth, '.ipt-notes.jsonc': '{}', 'syn-102/.keep': '' });
    const below = { cwd: path.join(cwd, 'syn-102') };
    expect((await call(['new', '--client', 'SYN-101'], below)).out).toBe('Wrote ../syn-101/s09.ipt.md.\n');
    expect((await call(['new', '--client', 'SYN-103'], below)).out).toBe('Wrote ../syn-103/s01.ipt.md.\n');
    const other = { cwd: import.meta.dirname };
    expect((await call(['new', cwd, '--client', 'SYN-101', '--again'], other)).out).toMatch(
      /s10\.ipt\.md\.\n$/,
    );
    expect(await call(['new', 'nowhere', '--client', 'SYN-101'], other)).toMatchObject({
      status: 2,
      err: 'nowhere: No such folder. Check the path.\n',
    });
  });

  it('puts the note where the configuration says', async () => {
    const config =
      '{ "newNote": { "path": "notes/{code}/{date}-s{session}.md" }, "protocol": { "codes": { "client": "^C\\\\d{4}$" } } }';
    const { path: cwd } = folderWith({ '.ipt-notes.jsonc': config });
    expect((await call(['new', '--client', 'C0974'], { cwd })).out).toBe(
      'Wrote notes/C0974/2025-06-01-s01.md.\n',
    );
    expect((await call(['new', '--client', 'SYN-101'], { cwd })).err).toBe(
      '“SYN-101”: By the configuration here, a code is written ^C\\d{4}$.\n',
    );
    expect(JSON.parse((await call(['config'], { cwd })).out).newNote).toEqual({
      path: 'notes/{code}/{date}-s{session}.md',
    });
  });

  it('never writes over a file', async () => {
    const { path: cwd } = folderWith({ ...eighth, 'syn-101/s09.ipt.md': 'mine\n' });
    const before = contentsOf(cwd);
    expect((await call(['new', '--client', 'SYN-101'], { cwd })).out).toBe('Wrote syn-101/s09-2.ipt.md.\n');
    expect(contentsOf(cwd)).toMatchObject(before);
  });

  const counts =
    'The front matter of this note cannot be read: its number counts, and nothing else of it is carried over.';
  const isUncounted =
    'This note has no number that can be read, and does not count. Check the number of the new note.';
  const ninth = wholeNote.replace('session: 8', 'session: 9').replace('2025-05-30', '2025-05-31');
  const isBroken = (text: string) => text.replace('clinician: C-07', 'clinician: "C-07');
  it.each([
    ['is broken', isBroken(ninth), 10, `syn-101/s09.ipt.md: ${counts}\n`],
    ['is broken, and of another client', isBroken(ninth).replace('SYN-101', 'SYN-102'), 9, ''],
    [
      'is broken, and has no number',
      isBroken(ninth.replace('session: 9\n', '')),
      9,
      `syn-101/s09.ipt.md: ${isUncounted}\n`,
    ],
    ['has no number', ninth.replace('session: 9\n', ''), 9, `syn-101/s09.ipt.md: ${isUncounted}\n`],
  ])('gives no number twice where the latest note %s', async (_, latest, number, said) => {
    const { path: cwd } = folderWith({ ...eighth, 'syn-101/s09.ipt.md': latest });
    const { out, err } = await call(['new', '--client', 'SYN-101', '--stdout'], { cwd });
    expect(err).toBe(said);
    expect(out).toContain(`client: SYN-101\nsession: ${number}\n`);
  });

  it('knows the day of a broken note', async () => {
    const today = isBroken(ninth).replace('2025-05-31', '2025-06-01');
    const { path: cwd } = folderWith({ ...eighth, 'syn-101/s09.ipt.md': today });
    const { status, err } = await call(['new', '--client', 'SYN-101'], { cwd });
    expect(status).toBe(2);
    expect(err).toContain('s09.ipt.md is of 2025-06-01 already.');
  });

  const over = wholeNote.replace('planned_sessions: 16', 'planned_sessions: 8');
  it.each([
    [
      'the last planned session is over',
      over,
      ['--client', 'SYN-101'],
      'Session 8 of 8 was the last one planned. Say what the next is: --as further (more sessions were agreed), --as maintenance, or --as new-course.',
    ],
    [
      'there is a note of the day',
      wholeNote,
      ['--client', 'SYN-101', '--today', '2025-05-30'],
      'a.ipt.md is of 2025-05-30 already. Go on in that note, or make a second one with --again.',
    ],
    [
      'nobody of that code has notes',
      wholeNote,
      ['--client', 'SYN-110', '--as', 'maintenance'],
      'No note of SYN-110 was found, and --as says what comes after others. Check the code, or leave --as out.',
    ],
    ['nobody is named', wholeNote, [], 'Say whose note it is: --client CODE, or --group CODE.'],
    [
      'two are named',
      wholeNote,
      ['--client', 'SYN-101', '--group', 'SYN-G1'],
      'A note is of a client or of a group: give one of --client and --group.',
    ],
    [
      'it was both',
      wholeNote,
      ['--client', 'SYN-101', '--cancelled', '--no-show'],
      'Give one of --cancelled and --no-show.',
    ],
    ['a group is a couple', wholeNote, ['--group', 'SYN-G1', '--couples'], '--couples goes with --client.'],
    [
      'the code is none',
      wholeNote,
      ['--client', 'Jane'],
      '“Jane”: A code is capitals and digits, such as SYN-101.',
    ],
    [
      'the code is the number of a person',
      wholeNote,
      ['--client', 'AB123456C'],
      '“AB123456C”: This may be a number that tells who a person is. Choose a code that tells nothing.',
    ],
  ])('says what to do where %s', async (_, text, args, message) => {
    const { path: cwd } = folderWith({ 'a.ipt.md': text });
    const before = contentsOf(cwd);
    expect(await call(['new', ...args], { cwd })).toEqual({ status: 2, out: '', err: `${message}\n` });
    expect(contentsOf(cwd)).toEqual(before);
  });

  it('goes on once that was said', async () => {
    const { path: cwd } = folderWith({ 's08.ipt.md': over });
    const made = async (...args: readonly string[]) =>
      (await call(['new', '--client', 'SYN-101', ...args, '--stdout'], { cwd })).out;
    expect(await made('--as', 'further')).toContain('session: 9\n');
    expect(await made('--as', 'maintenance')).toContain('session: 1\ndate: 2025-06-01\nphase: maintenance\n');
    expect(await made('--as', 'new-course')).toContain('episode: 2\n');
    expect(await made('--as', 'further', '--today', '2025-05-30', '--again')).toContain('date: 2025-05-30\n');
  });

  it('names what could not be read, and goes on', async () => {
    const { path: cwd } = folderWith({
      ...eighth,
      'syn-101/s07.ipt.md': 'a\0b',
      'deep.ipt.md': `---\nclient: SYN-101\n---\n${'> '.repeat(9999)}`,
    });
    const { status, out, err } = await call(['new', '--client', 'SYN-101', '--stdout'], { cwd });
    expect(status).toBe(0);
    expect(err.split('\n')).toEqual([
      'deep.ipt.md: Line 4: quotes or lists are nested too deeply to be read. Remove some levels.',
      'syn-101/s07.ipt.md: The file holds binary data and was skipped. Save the note as plain text.',
      '',
    ]);
    expect(out).toContain('session: 9\n');
  });

  it('uses no configuration that is broken', async () => {
    const { path: cwd } = folderWith({
      ...eighth,
      '.ipt-notes.jsonc': '{ "newNote": { "path": "../s.md" } }',
    });
    expect(await call(['new', '--client', 'SYN-101'], { cwd })).toEqual({
      status: 2,
      out: '',
      err: '.ipt-notes.jsonc:1:24 “path” must be a relative path to a Markdown file with {session} or {date} in its name, such as {code}/s{session}.ipt.md; {code} and {episode} may be in it too.\n',
    });
  });

  it('holds no word of the notes before', async () => {
    const { path: cwd } = folderWith({
      ...eighth,
      'syn-101/s07 Mabel.ipt.md': wholeNote.replace('session: 8', 'session: 7'),
    });
    const { out } = await call(['new', '--client', 'SYN-101', '--stdout'], { cwd });
    expect(out).not.toMatch(/Mabel|Sunday|cousin/);
  });
});
