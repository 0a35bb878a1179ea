import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recentNote } from '../harness/notes.ts';

// Both packages, packed out of a copy of the project without dist, as someone would who has just cloned it.

const root = fileURLToPath(new URL('../../', import.meta.url));
const parts = [
  ...['client', 'server', 'scripts', 'docs', 'l10n', 'media', 'schemas', 'snippets', 'syntaxes'],
  ...[
    'package.json',
    'package.nls.json',
    'esbuild.mjs',
    'README.md',
    'CHANGELOG.md',
    'LICENSE',
    '.vscodeignore',
    '.npmignore',
  ],
];
const vsce = path.join(root, 'node_modules/@vscode/vsce/vsce');
const env = { ...process.env, SOURCE_DATE_EPOCH: '1750000000', npm_config_offline: 'true' };
const MINUTES = 240_000;

let project = '';
let tarball = { filename: '', files: [] as string[] };

beforeAll(() => {
  project = fs.mkdtempSync(path.join(os.tmpdir(), 'ipt-notes-'));
  for (const part of parts) fs.cpSync(path.join(root, part), path.join(project, part), { recursive: true });
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(project, 'node_modules'));
  tarball = packed();
}, MINUTES);
afterAll(() => fs.rmSync(project, { recursive: true, force: true }));

function packed(): typeof tarball {
  const json = execFileSync('npm', ['pack', '--json', '--foreground-scripts=false'], {
    cwd: project,
    env,
    encoding: 'utf8',
  });
  const [{ filename, files }] = JSON.parse(json) as [{ filename: string; files: { path: string }[] }];
  return { filename, files: files.map((file) => file.path) };
}

function vsix(): Buffer {
  const readme = ['--readme-path', 'docs/marketplace.md'];
  const args = [vsce, 'package', '--no-dependencies', ...readme, '--out', 'a.vsix'];
  execFileSync(process.execPath, args, { cwd: project, env, stdio: 'pipe' });
  return fs.readFileSync(path.join(project, 'a.vsix'));
}

/** What a bundle loads when it is wanted. */
function lazyParts(...bundles: readonly string[]): string[] {
  const texts = bundles.map((name) => fs.readFileSync(path.join(project, name), 'utf8'));
  const found = texts.flatMap((text) => [...text.matchAll(/["'][./a-z]*lazy\/([a-z-]+)\.js["']/g)]);
  return found.map(([, name]) => `dist/server/lazy/${name}.js`);
}

/** Changes when every file was last touched. */
function touch(): void {
  const at = fs.statSync(path.join(project, 'package.json')).mtimeMs / 1000 + 3600;
  for (const part of [...parts, 'dist']) {
    const names = fs.statSync(path.join(project, part)).isDirectory()
      ? fs.readdirSync(path.join(project, part), { recursive: true, encoding: 'utf8' })
      : [''];
    for (const name of names) fs.utimesSync(path.join(project, part, name), at, at);
  }
}

describe('the npm package', () => {
  it('holds the command line and the server, whole, and no editor', () => {
    const { files } = tarball;
    expect(files).toEqual(expect.arrayContaining(['dist/cli.js', 'dist/cli-main.js', 'dist/server/node.js']));
    expect(files).toEqual(
      expect.arrayContaining(lazyParts('dist/cli-main.js', 'dist/server/node-main.js', 'dist/cli.js')),
    );
    expect(files).toEqual(
      expect.arrayContaining(['LICENSE', 'dist/THIRD-PARTY-NOTICES.txt', 'docs/command-line.md']),
    );
    const rest = files.filter((file) => !/^(?:dist\/(?:cli|server)|docs\/|schemas\/)/.test(file));
    expect(rest.sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/THIRD-PARTY-NOTICES.txt',
      'package.json',
    ]);
    expect(files.filter((file) => /dist\/client|browser|\.ts$|\.map$/.test(file))).toEqual([]);
  });

  it(
    'runs in an empty folder, without the editor, its sources or a network',
    () => {
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ipt-notes-'));
      const run = (...args: readonly string[]) =>
        spawnSync('npx', ['--no-install', 'ipt-notes', ...args], { cwd: folder, env, encoding: 'utf8' });
      try {
        fs.writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
        fs.writeFileSync(path.join(folder, 'a.ipt.md'), recentNote());
        const file = path.join(project, tarball.filename);
        const install = ['install', '--save-dev', '--no-audit', '--no-fund', file];
        execFileSync('npm', install, { cwd: folder, env, stdio: 'pipe' });
        expect(run('lint')).toMatchObject({
          status: 0,
          stderr: '',
          stdout: 'No documentation gaps found by these checks in 1 note of 1 course.\n',
        });
        for (const format of ['json', 'sarif', 'junit', 'github', 'gitlab', 'markdown']) {
          expect(run('lint', '--format', format, '--gitignore', '--cache-location', 'c')).toMatchObject({
            status: 0,
            stderr: '',
          });
        }
        expect(run('lint', '--threads', '2').status).toBe(0);
        expect(run('explain', 'unsigned').stdout).toContain('unsigned');
        expect(run('init').status).toBe(0);
        expect(run('config', 'a.ipt.md').status).toBe(0);
        const hello = '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}';
        const bye = '{"jsonrpc":"2.0","method":"exit"}';
        const end = '{"jsonrpc":"2.0","id":2,"method":"shutdown"}';
        const input = [hello, end, bye]
          .map((each) => `Content-Length: ${each.length}\r\n\r\n${each}`)
          .join('');
        const server = spawnSync('npx', ['--no-install', 'ipt-notes', 'server', '--stdio'], {
          cwd: folder,
          env,
          input,
          encoding: 'utf8',
        });
        expect(server.stdout).toContain('hoverProvider');
      } finally {
        fs.rmSync(folder, { recursive: true });
      }
    },
    MINUTES,
  );
});

describe('the extension', () => {
  it(
    'holds the editor and the server, whole, and no command line; the same bytes each time',
    () => {
      fs.rmSync(path.join(project, 'dist'), { recursive: true });
      const first = vsix();
      const list = execFileSync(process.execPath, [vsce, 'ls', '--no-dependencies'], {
        cwd: project,
        env,
        encoding: 'utf8',
      });
      const files = list.split('\n').filter((line) => /^[\w.]/.test(line));
      expect(files).toEqual(
        expect.arrayContaining([
          ...[
            'dist/client/node.js',
            'dist/client/browser.js',
            'dist/server/node.js',
            'dist/server/browser.js',
          ],
          ...lazyParts('dist/server/node.js', 'dist/server/node-main.js'),
          ...['LICENSE', 'dist/THIRD-PARTY-NOTICES.txt', 'docs/rules/unsigned.md', 'media/icon.png'],
        ]),
      );
      expect(
        files.filter((file) => /dist\/cli[-.]|lazy\/xml|\.ts$|\.map$|^test|^server|^client/.test(file)),
      ).toEqual([]);
      const before = fs.readFileSync(path.join(project, tarball.filename));
      touch();
      expect(vsix().equals(first)).toBe(true);
      expect(packed().filename).toBe(tarball.filename);
      expect(fs.readFileSync(path.join(project, tarball.filename)).equals(before)).toBe(true);
    },
    MINUTES,
  );
});

describe('the notices of others', () => {
  const licences = /^(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0|CC0-1\.0|Unlicense)$/;

  it('name every package in the bundles, with a permissive licence and its text', () => {
    const text = fs.readFileSync(path.join(project, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
    const notices = text.split(`${'-'.repeat(79)}\n`).slice(1);
    const titles = notices.map((notice) => notice.slice(0, notice.indexOf('\n')));
    for (const notice of notices) {
      const [title = '', , ...lines] = notice.split('\n');
      expect(/ \(([^)]+)\)$/.exec(title)?.[1], title).toMatch(licences);
      expect(lines.join('\n'), title).toMatch(/copyright|blue oak/i);
      expect(lines.join('\n').length, title).toBeGreaterThan(500);
    }
    for (const name of [
      'yaml',
      'remark-parse',
      'commander',
      'vscode-languageserver',
      'vscode-languageclient',
    ]) {
      expect(titles.some((title) => title.startsWith(`${name} `))).toBe(true);
    }
    expect(titles.filter((title) => title.startsWith('vitest'))).toEqual([]);
    expect([...new Set(titles)].sort()).toEqual(titles);
  });
});

it('the documentation never lets npx fetch a package of that name', () => {
  for (const name of [
    'README.md',
    'CONTRIBUTING.md',
    'docs/command-line.md',
    'docs/configuration.md',
    'docs/editor.md',
  ]) {
    const text = fs.readFileSync(path.join(root, name), 'utf8');
    expect(
      text.match(/npx (?!--no-install )\S*ipt-notes.*|npm (?:i|install)(?: -\S+)* ipt-notes.*/g),
      name,
    ).toBeNull();
  }
});
