import { spawn as spawnProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { wholeNote } from '../harness/notes.ts';
import { endAll, folderWith } from '../harness/with-client.ts';
import { call, type Outcome, WATCHING, type Watched, watchCall } from './command-line.ts';
import { next, of, withError, withInfo } from './notes.ts';

const running: Watched[] = [];
afterEach(async () => {
  for (const each of running.splice(0)) await each.end();
});

function watching(cwd: string, ...args: readonly string[]): Watched {
  const watched = watchCall(['lint', '--watch', ...args], { cwd });
  running.push(watched);
  return watched;
}

/** What a run prints that is made now and does not go on. */
async function fresh(cwd: string, ...args: readonly string[]): Promise<Outcome> {
  return { ...(await call(['lint', ...args], { cwd })), status: undefined };
}

const isSame = (expected: Outcome) => (shown: Outcome) =>
  shown.out === expected.out && shown.err === expected.err;
const says = (text: string) => (shown: Outcome) => (shown.out + shown.err).includes(text);

describe('lint --watch', () => {
  it('prints a report, and another one when a note changes', async () => {
    const { path: cwd } = folderWith({ 'notes/s08.ipt.md': wholeNote });
    const watched = watching(cwd);
    expect((await watched.until(says('No documentation gaps'))).err).toBe('');
    fs.writeFileSync(path.join(cwd, 'notes/s08.ipt.md'), withError);
    const { out } = await watched.until(says('1 finding'));
    expect(out).toBe((await fresh(cwd)).out);
  });

  it('prints nothing again where nothing else is found', async () => {
    const { path: cwd } = folderWith({ 's08.ipt.md': withError, 'list.md': '# List\n' });
    const watched = watching(cwd);
    await watched.until(says('1 finding'));
    const before = watched.shown();
    fs.appendFileSync(path.join(cwd, 'list.md'), 'one more\n');
    fs.appendFileSync(path.join(cwd, 's08.ipt.md'), '\n');
    fs.writeFileSync(path.join(cwd, 's09.ipt.md'), next);
    await watched.until((shown) => shown !== before);
    expect(watched.shown()).toEqual(await fresh(cwd));
  });

  it('sees a change in another note of the course than those that are named', async () => {
    const { path: cwd } = folderWith({ 's08.ipt.md': wholeNote, 's09.ipt.md': next });
    const watched = watching(cwd, 's09.ipt.md');
    await watched.until(says('homework-not-reviewed'));
    fs.rmSync(path.join(cwd, 's08.ipt.md'));
    await watched.until(says('No documentation gaps'));
  });

  it('sees configurations in the folder, above it, and where they are extended from', async () => {
    const above = folderWith({ 'here/s08.ipt.md': withError });
    const cwd = path.join(above.path, 'here');
    const watched = watching(cwd);
    await watched.until(says('1 error'));
    const severity = (level: string) => JSON.stringify({ rules: { 'missing-section': level } });
    above.write('.ipt-notes.jsonc', severity('warning'));
    await watched.until(says('1 warning'));
    above.write('here/.ipt-notes.jsonc', JSON.stringify({ extends: '../clinic/rules.jsonc' }));
    await watched.until(says('does not exist'));
    above.write('clinic/rules.jsonc', severity('info'));
    await watched.until(says('1 info'));
    above.write('clinic/rules.jsonc', severity('hint'));
    await watched.until(says('1 hint'));
    fs.rmSync(path.join(cwd, '.ipt-notes.jsonc'));
    await watched.until(says('1 warning'));
  });

  it('goes on while a configuration or the baseline is broken, and says so', async () => {
    const folder = folderWith({ 's08.ipt.md': withError });
    const { path: cwd } = folder;
    await call(['lint', '--baseline', 'known.txt', '--baseline-add', 'missing-section'], { cwd });
    const watched = watching(cwd, '--baseline', 'known.txt');
    await watched.until(says('No documentation gaps'));
    folder.write('.ipt-notes.jsonc', '{ "rules": ');
    await watched.until(says('.ipt-notes.jsonc:1:'));
    fs.rmSync(path.join(cwd, '.ipt-notes.jsonc'));
    await watched.until(says('No documentation gaps'));
    const known = fs.readFileSync(path.join(cwd, 'known.txt'), 'utf8');
    folder.write('known.txt', `${known}<<<<<<< ours\n`);
    await watched.until(says('known.txt:3:1 A merge has left its marks here.'));
    folder.write('known.txt', known.split('\n').slice(0, 1).join('\n'));
    await watched.until(says('1 finding'));
  });

  it('waits for notes that are not there yet, and for folders that come again', async () => {
    const { path: cwd } = folderWith({});
    const watched = watching(cwd, 'later/notes');
    await watched.until(says('No such file'));
    fs.mkdirSync(path.join(cwd, 'later/notes'), { recursive: true });
    fs.writeFileSync(path.join(cwd, 'later/notes/s08.ipt.md'), withError);
    await watched.until(says('1 finding'));
    for (const text of [wholeNote, withInfo]) {
      fs.rmSync(path.join(cwd, 'later'), { recursive: true });
      fs.mkdirSync(path.join(cwd, 'later/notes'), { recursive: true });
      fs.writeFileSync(path.join(cwd, 'later/notes/s08.ipt.md'), text);
      await watched.until(isSame(await fresh(cwd, 'later/notes')));
    }
  });

  it('follows a link to a note elsewhere', async () => {
    const { path: elsewhere } = folderWith({ 's08.ipt.md': wholeNote });
    const { path: cwd } = folderWith({ 's09.ipt.md': of('SYN-202', next) });
    fs.symlinkSync(path.join(elsewhere, 's08.ipt.md'), path.join(cwd, 's08.ipt.md'));
    const watched = watching(cwd);
    await watched.until(says('No documentation gaps'));
    fs.writeFileSync(path.join(elsewhere, 's08.ipt.md'), withError);
    await watched.until(says('1 finding'));
  });

  it('clears the screen of a terminal, and of nothing else', async () => {
    const { path: cwd } = folderWith({ 's08.ipt.md': wholeNote });
    const watched = watchCall(['lint', '--watch', '--color', 'never'], { cwd, isTerminal: true });
    running.push(watched);
    const { out } = await watched.until(says('No documentation gaps'));
    expect(out.startsWith('\u001b[2J\u001b[3J\u001b[HNo ')).toBe(true);
  });

  it('shows no text of a note', async () => {
    const { path: cwd } = folderWith({ 's08.ipt.md': withError });
    const watched = watching(cwd, '--cache-location', '.kept');
    await watched.until(says('1 finding'));
    fs.appendFileSync(path.join(cwd, 's08.ipt.md'), '\nMr Zzyzx called on 07700 900123.\n');
    const { out, err } = await watched.until(says('possible-identifier'));
    const kept = fs.readdirSync(path.join(cwd, '.kept'));
    const all = [out, err, ...kept.map((name) => fs.readFileSync(path.join(cwd, '.kept', name), 'utf8'))];
    expect(kept).toHaveLength(1);
    for (const each of all) expect(each).not.toMatch(/Zzyzx|900123/);
  });

  it('ends when no one reads what it prints', async () => {
    const { path: cwd } = folderWith({ 's08.ipt.md': wholeNote });
    const watched = watching(cwd);
    await watched.until(says('No documentation gaps'));
    expect(await watched.end()).toBe(2);
  });

  test.each([
    [['--fix'], '--fix'],
    [['--stdin', '--stdin-filename', 'a.md'], '--stdin'],
    [['--since', 'main'], '--since'],
    [['--staged'], '--staged'],
    [['--output', 'report.txt'], '--output'],
    [['--report', 'json=report.json'], '--report'],
    [['--format', 'json'], '--format'],
    [['--baseline', 'b', '--update-baseline'], '--update-baseline'],
    [['--baseline', 'b', '--baseline-add', 'missing-section'], '--baseline-add'],
  ])('refuses what it cannot do again and again: %j', async (args, named) => {
    const { path: cwd } = folderWith({ 's08.ipt.md': wholeNote });
    expect(await call(['lint', '--watch', ...args], { cwd })).toEqual({
      status: 2,
      out: '',
      err: `--watch shows in the terminal what is found in the files as they are now, and writes nothing: leave out ${named}.\n`,
    });
  });

  it('stops where the system lets no more folders be watched, and says what to do', async () => {
    const { path: cwd } = folderWith({ 's08.ipt.md': wholeNote });
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
    const spy = vi.spyOn(fs, 'watch').mockImplementation(() => {
      throw full;
    });
    const { status, out, err } = await call(['lint', '--watch'], { cwd });
    spy.mockRestore();
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^--watch: this system lets no more folders be watched\. .*max_user_watches/);
  });

  it('ends by Ctrl+C as a process, and was watching by then', async () => {
    const { path: cwd } = folderWith({ 's08.ipt.md': withError });
    const bundle = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
    const child = spawnProcess(process.execPath, [bundle, 'lint', '--watch'], { cwd });
    for await (const line of createInterface({ input: child.stderr })) if (`${line}\n` === WATCHING) break;
    const ended = once(child, 'close');
    child.kill('SIGINT');
    expect(await ended).toEqual([null, 'SIGINT']);
  });
});

const folders = ['a', 'b', 'a/x', 'a/x/deep', 'e.md'] as const;
const texts = [wholeNote, next, withError, withInfo, of('SYN-202', next), '# No note\n'] as const;
const configurations = [
  '{}',
  '{ "rules": ',
  '{ "exclude": ["b/**"] }',
  '{ "rules": { "missing-section": "info" } }',
];

/** What may happen to a folder of notes; what cannot happen just then does not. */
type Step = (cwd: string) => void;

const folder = fc.constantFrom(...folders);
const file = fc.tuple(fc.constantFrom('', ...folders), fc.constantFrom('s08.ipt.md', 's09.ipt.md', 'r.md'));
const anything: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(file, fc.constantFrom(...texts)).map(([[at, name], text]) => put(at, name, text)),
  },
  file.map(
    ([at, name]) =>
      (cwd: string) =>
        fs.rmSync(path.join(cwd, at, name), { force: true }),
  ),
  folder.map((at) => (cwd: string) => fs.rmSync(path.join(cwd, at), { recursive: true, force: true })),
  fc.tuple(folder, folder).map(
    ([from, to]) =>
      (cwd: string) =>
        move(path.join(cwd, from), path.join(cwd, to)),
  ),
  fc
    .tuple(fc.constantFrom('..', '', ...folders), fc.constantFrom(...configurations))
    .map(([at, text]) => put(at, '.ipt-notes.jsonc', text)),
  fc
    .constantFrom('..', '', ...folders)
    .map((at) => (cwd: string) => fs.rmSync(path.join(cwd, at, '.ipt-notes.jsonc'), { force: true })),
);

function put(at: string, name: string, text: string): Step {
  return (cwd) => {
    fs.mkdirSync(path.join(cwd, at), { recursive: true });
    fs.writeFileSync(path.join(cwd, at, name), text);
  };
}

/** In the place of what is there, unless one is within the other. */
function move(from: string, to: string): void {
  if (!fs.existsSync(from) || `${to}/`.startsWith(`${from}/`) || `${from}/`.startsWith(`${to}/`)) return;
  fs.rmSync(to, { recursive: true, force: true });
  fs.mkdirSync(path.dirname(to), { recursive: true });
  fs.renameSync(from, to);
}

/** After a change of what watches files, try more of them with `IPT_FUZZ_RUNS=200`. */
const RUNS = Number(process.env['IPT_FUZZ_RUNS'] ?? 12);

test('whatever happens to files and folders, it comes to show what a fresh run does', async () => {
  const sessions = fc.array(fc.array(anything, { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(sessions, fc.constantFrom([], ['a', 'b/s08.ipt.md']), async (batches, named) => {
      const cwd = path.join(folderWith({ 'caseload/a/s08.ipt.md': wholeNote }).path, 'caseload');
      const watched = watchCall(['lint', '--watch', ...named], { cwd });
      for (const batch of batches) {
        for (const step of batch) step(cwd);
        await watched.until(isSame(await fresh(cwd, ...named)));
      }
      await watched.end();
      endAll();
    }),
    { numRuns: RUNS },
  );
});
