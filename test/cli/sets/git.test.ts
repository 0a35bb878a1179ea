import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test, vi } from 'vitest';
import { Git } from '../../../server/src/host/git.ts';
import { folderWith } from '../../harness/with-client.ts';
import { replace, without } from '../../rules/changes.ts';
import { call, type JsonReport } from '../command-line.ts';
import { sessionOf, silentOnHomework, twoCourses } from './course.ts';
import { git, gitEnv, type Repository, repositoryWith } from './repository.ts';

const withoutPlan = without('Development of a plan to address the problem area');

interface Report extends JsonReport {
  readonly alsoRead?: number;
  readonly complete: boolean;
  readonly unchecked: readonly { readonly path: string; readonly reason: string }[];
}

async function run(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = gitEnv) {
  const { status, out, err } = await call(['lint', '--format', 'json', ...args], { cwd, env });
  const json = out === '' ? undefined : (JSON.parse(out) as Report);
  return {
    status,
    err,
    notes: json?.files.map((file) => file.path) ?? [],
    found:
      json?.files.flatMap((file) =>
        file.findings.map(
          ({ rule, message }) => `${file.path} ${rule}${/ \(because .*\)$/.exec(message)?.[0] ?? ''}`,
        ),
      ) ?? [],
    unchecked: json?.unchecked ?? [],
    alsoRead: json?.alsoRead ?? 0,
  };
}

const clinic = () => repositoryWith({ '.ipt-notes.jsonc': '{}', ...twoCourses() });
const [s06, s07, s08, s09] = [6, 7, 8, 9].map((each) => `syn-101/s0${each}.ipt.md`) as [
  string,
  string,
  string,
  string,
];
const edit = (at: Repository, name: string, change: (text: string) => string) =>
  at.write(name, change(fs.readFileSync(path.join(at.path, name), 'utf8')));

describe('--staged', () => {
  it('finds nothing where nothing is staged', async () => {
    expect(await run(clinic().path, ['--staged'])).toMatchObject({ status: 0, notes: [], found: [] });
  });

  it('reads what is staged, not what is in the working tree', async () => {
    const at = clinic();
    edit(at, s07, withoutPlan);
    at.git('add', s07);
    edit(at, s07, replace('One conversation', 'Another conversation'));
    at.write(s07, sessionOf('SYN-101', 7));
    edit(at, s08, withoutPlan);
    expect(await run(at.path, ['--staged'])).toEqual({
      status: 1,
      err: '',
      notes: [s07],
      found: [`${s07} missing-section`],
      unchecked: [],
      alsoRead: 3,
    });
  });

  it('reads the configuration that is staged', async () => {
    const at = clinic();
    edit(at, s07, withoutPlan);
    at.write('.ipt-notes.jsonc', '{ "rules": { "missing-section": "off" } }');
    at.git('add', s07);
    expect((await run(at.path, ['--staged'])).found).toEqual([`${s07} missing-section`]);
    at.git('add', '-A');
    at.write('.ipt-notes.jsonc', '{}');
    expect(await run(at.path, ['--staged'])).toMatchObject({
      found: [],
      err: expect.stringContaining('.ipt-notes.jsonc: The configuration has changed too'),
    });
  });

  it('takes what git names from a subfolder, and paths as a limit', async () => {
    const at = clinic();
    for (const name of [s07, 'syn-102/s07.ipt.md']) edit(at, name, withoutPlan);
    at.git('add', '-A');
    expect((await run(path.join(at.path, 'syn-101'), ['--staged'])).notes).toEqual(['s07.ipt.md']);
    expect((await run(at.path, ['--staged', 'syn-102'])).notes).toEqual(['syn-102/s07.ipt.md']);
    expect((await run(at.path, ['--staged', 'syn-*/s0[67].ipt.md'])).notes).toHaveLength(2);
    const typo = await run(at.path, ['--staged', 'syn-103']);
    expect([typo.status, typo.err]).toEqual([2, expect.stringContaining('syn-103: No such file or folder.')]);
  });

  it('keeps to the index that a hook names', async () => {
    const at = clinic();
    edit(at, s07, withoutPlan);
    at.git('add', s07);
    const other = { ...gitEnv, GIT_INDEX_FILE: '.git/other' };
    fs.copyFileSync(path.join(at.path, '.git/index'), path.join(at.path, '.git/other'));
    at.git('reset', '-q');
    expect((await run(at.path, ['--staged'])).notes).toEqual([]);
    expect((await run(at.path, ['--staged'], other)).notes).toEqual([s07]);
    expect((await run(path.join(at.path, 'syn-101'), ['--staged'], other)).notes).toEqual(['s07.ipt.md']);
  });

  it('takes what is only going to be added for absent', async () => {
    const at = clinic();
    at.write('syn-101/s10.ipt.md', sessionOf('SYN-101', 10));
    at.git('add', '-N', 'syn-101/s10.ipt.md');
    expect(await run(at.path, ['--staged'])).toMatchObject({ status: 0, notes: [], found: [] });
    at.git('rm', '-q', '--cached', s07);
    at.git('add', '-N', s07);
    const [removed] = (await run(at.path, ['--staged'])).found;
    expect(removed).toBe(`${s08} session-gap (because s07 was removed)`);
    at.write('syn-101/s11.ipt.md', '');
    at.git('add', 'syn-101/s11.ipt.md');
    expect((await run(at.path, ['--staged'])).found).toContain('syn-101/s11.ipt.md empty-note');
  });

  it('works before the first commit', async () => {
    const at = repositoryWith({});
    for (const [name, text] of Object.entries(twoCourses())) at.write(name, text);
    at.write(s07, sessionOf('SYN-101', 7, withoutPlan));
    at.git('add', '-A');
    expect(await run(at.path, ['--staged'])).toMatchObject({
      found: [`${s07} missing-section`],
      alsoRead: 0,
    });
  });

  it('names what git keeps in another form, runs no filter over it, and checks the rest', async () => {
    const at = clinic();
    const ran = path.join(at.path, '.git/ran');
    at.git('config', 'filter.odd.smudge', `touch ${ran}`);
    at.git('config', 'filter.odd.clean', 'cat');
    at.git('config', 'diff.odd.textconv', `touch ${ran}; cat`);
    at.git('config', 'diff.external', `touch ${ran}; cat`);
    at.git('config', 'core.fsmonitor', `touch ${ran}; false`);
    at.write('.gitattributes', '*.md filter=odd diff=odd\n');
    at.write('syn-103/s01.ipt.md', 'version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 2\n');
    at.write('syn-104/s01.ipt.md', '\0GITCRYPT\0abc');
    edit(at, s07, withoutPlan);
    at.git('-c', 'core.fsmonitor=false', 'add', '-A');
    fs.rmSync(ran, { force: true });
    for (const args of [['--staged'], ['--since', 'main']]) {
      const { status, found, unchecked } = await run(at.path, args);
      expect([status, found]).toEqual([2, [`${s07} missing-section`]]);
      expect(unchecked).toEqual([
        { path: 'syn-103/s01.ipt.md', reason: 'lfs-pointer' },
        { path: 'syn-104/s01.ipt.md', reason: 'encrypted' },
      ]);
      expect(fs.existsSync(ran)).toBe(false);
    }
  });

  it('names what a merge has left open', async () => {
    const at = clinic();
    at.git('checkout', '-q', '-b', 'side');
    edit(at, s07, replace('One conversation', 'One long conversation'));
    at.commit();
    at.git('checkout', '-q', 'main');
    edit(at, s07, replace('One conversation', 'One short conversation'));
    at.commit();
    expect(() => at.git('merge', '-q', 'side')).toThrow();
    expect(await run(at.path, ['--staged'])).toMatchObject({
      status: 2,
      unchecked: [{ path: s07, reason: 'unmerged' }],
      // The note is there: nothing is said across it.
      found: [],
    });
  });
});

describe('--since', () => {
  const branched = () => {
    const at = clinic();
    at.git('checkout', '-q', '-b', 'work');
    return at;
  };

  it('takes what was committed, staged, changed and added since the branches went apart', async () => {
    const at = branched();
    edit(at, s06, withoutPlan);
    at.commit();
    edit(at, s07, withoutPlan);
    at.git('add', s07);
    edit(at, s08, withoutPlan);
    at.write('syn-103/s01.ipt.md', sessionOf('SYN-103', 8, withoutPlan));
    at.git('checkout', '-q', 'main', '--', '.ipt-notes.jsonc');
    at.git('stash', '-q', '-u');
    at.git('checkout', '-q', 'main');
    edit(at, 'syn-102/s06.ipt.md', withoutPlan);
    at.commit();
    at.git('checkout', '-q', 'work');
    at.git('stash', 'pop', '-q');
    const { found, alsoRead } = await run(at.path, ['--since', 'main']);
    expect(found).toEqual([s06, s07, s08, 'syn-103/s01.ipt.md'].map((name) => `${name} missing-section`));
    expect(alsoRead).toBe(1);
  });

  it('leaves out what reads as before', async () => {
    const at = branched();
    edit(at, s06, withoutPlan);
    at.commit();
    at.write(s06, sessionOf('SYN-101', 6));
    at.write(s07, sessionOf('SYN-101', 7).replaceAll('\n', '\r\n'));
    expect(await run(at.path, ['--since', 'main'])).toMatchObject({ status: 0, notes: [] });
  });

  it('reports what a changed note causes in others, and why', async () => {
    const at = branched();
    edit(at, s07, replace('- [ ] HW7a', '- [ ] HW7b: ring the clinic\n- [ ] HW7a'));
    expect(await run(at.path, ['--since', 'main'])).toMatchObject({
      notes: [s07, s08],
      found: [`${s08} homework-not-reviewed (because s07 changed)`],
      alsoRead: 2,
    });
    const { out } = await call(['lint', '--since', 'main'], { cwd: at.path, env: gitEnv });
    expect(out).toContain('in 2 notes (2 more of their course were read).\n');
  });

  it('does not report in others what was there before', async () => {
    const at = clinic();
    at.write(s08, sessionOf('SYN-101', 8, silentOnHomework));
    at.commit();
    edit(at, s07, replace('One conversation', 'Another conversation'));
    expect(await run(at.path, ['--since', 'main'])).toMatchObject({ notes: [s07], found: [] });
  });

  it('follows a note that was removed, and one that was moved', async () => {
    const at = branched();
    fs.rmSync(path.join(at.path, s08));
    const gap = `${s09} session-gap (because s08 was removed)`;
    expect((await run(at.path, ['--since', 'main'])).found).toContain(gap);
    at.git('add', '-A');
    expect((await run(at.path, ['--staged'])).found).toContain(gap);
    at.write('syn-101/later/s08.ipt.md', sessionOf('SYN-101', 8));
    at.git('add', '-A');
    for (const args of [['--since', 'main'], ['--staged']]) {
      expect(await run(at.path, args)).toMatchObject({ notes: ['syn-101/later/s08.ipt.md'], found: [] });
    }
  });

  it('follows a note that goes to another client', async () => {
    const at = branched();
    at.write(s08, sessionOf('SYN-102', 8));
    const { found } = await run(at.path, ['--since', 'main']);
    expect(found).toContain(`${s09} session-gap (because SYN-102/s08 changed)`);
  });

  it('since everything is the same as all', async () => {
    const at = repositoryWith({ 'README.md': '# Notes\n' });
    const files = { ...twoCourses(), [s08]: sessionOf('SYN-101', 8, silentOnHomework, withoutPlan) };
    for (const [name, text] of Object.entries(files)) at.write(name, text);
    const whole = await run(at.path, []);
    expect(whole.found).toHaveLength(2);
    expect(await run(at.path, ['--since', 'main'])).toEqual(whole);
    at.git('add', '-A');
    expect(await run(at.path, ['--staged'])).toEqual(whole);
  });

  it('fixes what has changed, and nothing else', async () => {
    const at = branched();
    const slip = replace('## Exploration of', '## Exploraton of');
    at.write(s06, sessionOf('SYN-101', 6, slip));
    at.commit();
    at.git('branch', '-q', '-f', 'main');
    at.write(s07, sessionOf('SYN-101', 7, slip));
    expect(await run(at.path, ['--since', 'main', '--fix'])).toMatchObject({ notes: [s07], found: [] });
    expect(fs.readFileSync(path.join(at.path, s06), 'utf8')).toContain('Exploraton');
  });
});

describe('repositories of other kinds', () => {
  it('a worktree has its own index and its own files', async () => {
    const at = clinic();
    const tree = path.join(folderWith({}).path, 'tree');
    at.git('worktree', 'add', '-q', tree, '-b', 'work');
    fs.writeFileSync(path.join(tree, s07), sessionOf('SYN-101', 7, withoutPlan));
    expect((await run(tree, ['--since', 'main'])).found).toEqual([`${s07} missing-section`]);
    git(tree, 'add', '-A');
    expect((await run(tree, ['--staged'])).found).toEqual([`${s07} missing-section`]);
    expect((await run(at.path, ['--staged'])).notes).toEqual([]);
  });

  it('a submodule is looked at from within, and named from without', async () => {
    const notes = clinic();
    const at = repositoryWith({ 'README.md': '# Practice\n' });
    at.git('submodule', '--quiet', 'add', notes.path, 'notes');
    const inner = path.join(at.path, 'notes');
    expect(await run(at.path, ['--staged'])).toMatchObject({
      status: 0,
      notes: [],
      err: expect.stringContaining('notes: Another commit of this submodule is recorded.'),
    });
    fs.writeFileSync(path.join(inner, s07), sessionOf('SYN-101', 7, withoutPlan));
    git(inner, 'add', '-A');
    expect((await run(inner, ['--staged'])).found).toEqual([`${s07} missing-section`]);
  });
});

describe('what git cannot answer is said in words', () => {
  test.each([
    ['a name that there is not', ['--since', 'gone'], 'git knows no such commit, branch or tag here.'],
    ['a name that looks like an option', ['--since', '--output=x'], 'git knows no such commit'],
  ])('%s', async (_, args, words) => {
    const { status, err } = await run(clinic().path, args);
    expect([status, err]).toEqual([2, expect.stringContaining(words)]);
  });

  it('no repository, a bare one, none with a commit, a shallow one', async () => {
    const folder = folderWith(twoCourses()).path;
    for (const option of [['--staged'], ['--since', 'main']])
      expect(await run(folder, option)).toMatchObject({
        status: 2,
        err: expect.stringContaining('there is no git repository here'),
      });
    const bare = folderWith({}).path;
    git(bare, 'init', '-q', '--bare');
    expect(await run(bare, ['--staged'])).toMatchObject({
      status: 2,
      err: expect.stringContaining('bare repository'),
    });
    const empty = repositoryWith({}).path;
    expect(await run(empty, ['--since', 'main'])).toMatchObject({
      status: 2,
      err: expect.stringContaining('There is no commit'.slice(6)),
    });
    const shallow = path.join(folderWith({}).path, 'clone');
    git('/', 'clone', '-q', '--depth', '1', `file://${clinic().path}`, shallow);
    expect(await run(shallow, ['--since', 'main'])).toMatchObject({
      status: 2,
      err: expect.stringContaining('Run “git fetch --unshallow” first'),
    });
  });

  it('a machine without git', async () => {
    const { status, err } = await run(clinic().path, ['--staged'], { ...gitEnv, PATH: '/nonexistent' });
    expect([status, err]).toEqual([2, expect.stringContaining('git is not installed here')]);
  });

  test.each(['clean', 'process', 'smudge'])(
    'a filter that the repository configures is not run: %s',
    async (kind) => {
      const at = clinic();
      const ran = path.join(at.path, '.git/ran');
      at.write('.gitattributes', '*.md filter=odd\n');
      edit(at, s07, withoutPlan);
      // Git compares by content what is newer than its index.
      const later = new Date(Date.now() + 1e8);
      for (const each of [s06, s07, s08]) fs.utimesSync(path.join(at.path, each), later, later);
      at.git('add', '-A');
      at.git('config', `filter.odd.${kind}`, `touch '${ran}'; cat`);
      at.git('config', 'filter.odd.required', 'true');
      for (const args of [['--staged'], ['--since', 'main'], ['--since', 'main', '--fix']]) {
        const { status, found } = await run(at.path, args);
        expect([status, found]).toEqual([1, [`${s07} missing-section`]]);
        expect(fs.existsSync(ran)).toBe(false);
      }
    },
  );

  it('a program called git that is beside the notes is not run', async () => {
    const { path: cwd } = clinic();
    const ran = path.join(cwd, 'ran');
    fs.writeFileSync(path.join(cwd, 'git'), `#!/bin/sh\necho > '${ran}'\n`, { mode: 0o755 });
    const relative = path.relative(process.cwd(), cwd);
    const { status, err } = await run(cwd, ['--staged'], { ...gitEnv, PATH: relative });
    expect([status, err]).toEqual([2, expect.stringContaining('git is not installed here')]);
    expect(fs.existsSync(ran)).toBe(false);
  });
});

it('git is asked for many files at once whose names do not say that they are notes', async () => {
  const others = Object.fromEntries(
    Array.from({ length: 30 }, (_, at) => [`week/n${at}.md`, sessionOf('SYN-103', at + 1)]),
  );
  const at = repositoryWith({ '.ipt-notes.jsonc': '{}', ...twoCourses(), ...others });
  at.write('week/n3.md', sessionOf('SYN-103', 4, silentOnHomework));
  at.git('add', '-A');
  const asked = vi.spyOn(Git.prototype, 'attempt');
  const { out } = await call(['lint', '--format', 'json', '--staged'], { cwd: at.path, env: gitEnv });
  const reads = asked.mock.calls.filter(([args]) => args[0] === 'cat-file');
  asked.mockRestore();
  expect(out).toContain('week/n3.md');
  expect(reads.length).toBeLessThan(10);
});
