import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { recipes } from '../recipes/page.mjs';
import { draftOf } from '../vscode/draft-note.mjs';

const project = fileURLToPath(new URL('../../', import.meta.url));
const { version } = JSON.parse(fs.readFileSync(path.join(project, 'package.json'), 'utf8'));
const changed = 'syn-101/s09.ipt.md';

/** @param {number} session @param {string} [word] one that makes it another text */
const noteOf = (session, word = 'exchange') =>
  draftOf('SYN-101')
    .replace('status: draft\n', '')
    .replace('session: 8', `session: ${session}`)
    .replaceAll('HW8a', `HW${session}a`)
    .replace('Mood was', `HW${session - 1}a done. Mood was`)
    .replace('One exchange', `One ${word}`);

/** The package, once it was made: that takes a while. @type {string | undefined} */
let packed;

/** @param {(to: string) => void} make */
function pack(make) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ipt-notes-packed-'));
  process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
  make(folder);
  return path.join(folder, `ipt-notes-${version}.tgz`);
}

/**
 * A practice that follows docs/ci.md: a repository with a clean caseload, in which the package that `npm pack` makes is
 * installed; and the release of this project that the recipes name, which git finds on this machine whatever host they say.
 * Nothing of the machine's own settings counts, and npm asks no registry.
 * @param {readonly string[]} hosts the addresses under which git looks for the release
 */
export function practice(hosts) {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'ipt-notes-practice-')));
  const at = (/** @type {string[]} */ ...names) => path.join(folder, ...names);
  const [home, release, notes] = [at('home'), at('release'), at('notes')];
  const env = {
    PATH: `${path.dirname(process.execPath)}${path.delimiter}${process.env.PATH}`,
    HOME: home,
    GIT_CONFIG_NOSYSTEM: '1',
    npm_config_offline: 'true',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
  };
  const runIn = (
    /** @type {string} */ cwd,
    /** @type {string} */ program,
    /** @type {string[]} */ ...args
  ) => {
    const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, env, encoding: 'utf8' });
    if (error) throw error;
    return { status, out: stdout + stderr };
  };
  const run = (/** @type {string} */ program, /** @type {string[]} */ ...args) =>
    runIn(notes, program, ...args);
  const mustRun = (
    /** @type {string} */ cwd,
    /** @type {string} */ program,
    /** @type {string[]} */ ...args
  ) => {
    const { status, out } = runIn(cwd, program, ...args);
    if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${out}`);
  };
  const commit = (/** @type {string} */ cwd) => {
    mustRun(cwd, 'git', 'add', '-A');
    mustRun(cwd, 'git', 'commit', '-q', '--no-verify', '-m', 'All');
  };
  const write = (/** @type {string} */ name, /** @type {string} */ text) => {
    fs.mkdirSync(path.dirname(at('notes', name)), { recursive: true });
    fs.writeFileSync(at('notes', name), text);
  };

  fs.mkdirSync(home);
  const places = hosts.map((host) => `[url "file://${release}"]\n\tinsteadOf = ${host}\n`).join('');
  fs.writeFileSync(at('home', '.gitconfig'), `[user]\n\tname = A\n\temail = a@example.org\n${places}`);
  for (const each of [release, notes]) mustRun(folder, 'git', 'init', '-q', '-b', 'main', each);

  for (const each of ['.pre-commit-hooks.yaml', 'action.yml', 'templates', 'dist', 'package.json'])
    fs.cpSync(path.join(project, each), path.join(release, each), { recursive: true });
  commit(release);
  mustRun(release, 'git', 'tag', `v${version}`);

  packed ??= pack((to) =>
    mustRun(project, 'npm', 'pack', '--ignore-scripts', '--silent', '--pack-destination', to),
  );
  fs.copyFileSync(packed, at('notes', path.basename(packed)));
  write('package.json', '{ "private": true }\n');
  write('.gitignore', 'node_modules/\n');
  mustRun(notes, 'npm', 'i', '-D', `./ipt-notes-${version}.tgz`);
  write('README.md', '# Notes\n');
  for (const session of [7, 8, 9]) write(`syn-101/s0${session}.ipt.md`, noteOf(session));
  commit(notes);
  mustRun(notes, 'git', 'update-ref', 'refs/remotes/origin/main', 'main');
  mustRun(notes, 'git', 'symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
  mustRun(notes, 'git', 'checkout', '-q', '-b', 'work');

  return {
    at,
    run,
    /** Writes a file among the notes. */
    write,
    /** Puts packages that are installed elsewhere where `npm i -D` would: their programs are called by `npx`. */
    link(/** @type {string} */ installed, /** @type {Readonly<Record<string, string>>} */ programs) {
      for (const [name, file] of Object.entries(programs)) {
        fs.symlinkSync(path.join(installed, 'node_modules', name), at('notes/node_modules', name));
        fs.symlinkSync(path.join('..', name, file), at('notes/node_modules/.bin', name));
      }
    },
    /** Writes a recipe of the page into the file that it names. */
    follow(/** @type {string} */ name, index = 0) {
      const text = recipes(name)[index];
      if (text === undefined) throw new Error(`There is no recipe ${name} ${index}`);
      write(name, text);
    },
    /** Stages another text of a note: as good as before, or with a gap. */
    change(/** @type {{ hasGap: boolean }} */ { hasGap }) {
      const text = noteOf(9, hasGap ? 'talk' : 'conversation');
      write(changed, hasGap ? text.replace(/## Development[\s\S]*?(?=## Review of the plan)/, '') : text);
      mustRun(notes, 'git', 'add', '-A');
    },
    remove: () => fs.rmSync(folder, { recursive: true, force: true }),
  };
}

/**
 * What is wrong with a run on a clean caseload, or on one with a gap; nothing where it is as it should be.
 * @param {{ status: number | null, out: string }} ran
 * @param {{ hasGap: boolean }} given
 */
export function wrongWith({ status, out }, { hasGap }) {
  const isRight = hasGap ? status === 1 && out.includes('missing-section') : status === 0;
  return isRight ? undefined : `Ended with ${status}: ${out.slice(-2000).replaceAll('\n', ' / ')}`;
}
