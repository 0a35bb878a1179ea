import fs from 'node:fs';
import { expect, it, test } from 'vitest';
import { folderWith } from '../harness/with-client.ts';
import { call } from './command-line.ts';
import { of, withError } from './notes.ts';

const MEBIBYTE = 1_048_576;

function lint(cwd: string, format = 'github') {
  return call(['lint', '--format', format], { cwd, env: { GITHUB_STEP_SUMMARY: `${cwd}/summary.txt` } });
}

it('holds the report after what others have written', async () => {
  const { path: cwd } = folderWith({ 'a.ipt.md': withError, 'summary.txt': '# Build\n\nDone.\n' });
  const plain = await call(['lint', '--format', 'github'], { cwd });
  expect(await lint(cwd)).toEqual(plain);
  const { out } = await call(['lint', '--format', 'markdown'], { cwd });
  expect(fs.readFileSync(`${cwd}/summary.txt`, 'utf8')).toBe(`# Build\n\nDone.\n${out}`);
});

it('is begun where it is not there yet', async () => {
  const { path: cwd } = folderWith({ 'a.ipt.md': withError });
  await lint(cwd);
  expect(fs.readFileSync(`${cwd}/summary.txt`, 'utf8')).toMatch(/^# IPT Notes\n/);
});

it('is left alone by every other format', async () => {
  const { path: cwd } = folderWith({ 'a.ipt.md': withError });
  for (const format of ['text', 'json', 'markdown']) await lint(cwd, format);
  expect(fs.existsSync(`${cwd}/summary.txt`)).toBe(false);
});

test.each([500, 1000, 1700])('stays below 1 MiB where %i bytes are left', async (left) => {
  const earlier = 'x'.repeat(MEBIBYTE - left);
  const notes = Array.from({ length: 9 }, (_, index) => [`${index}.ipt.md`, of(`SYN-20${index}`, withError)]);
  const { path: cwd } = folderWith({ ...Object.fromEntries(notes), 'summary.txt': earlier });
  await lint(cwd);
  const text = fs.readFileSync(`${cwd}/summary.txt`, 'utf8');
  expect(Buffer.byteLength(text)).toBeLessThan(MEBIBYTE);
  expect(text.slice(earlier.length)).toMatch(/^# IPT Notes\n\n9 errors, [\s\S]*room in this summary\.\n$/);
  const whole = text.slice(earlier.length).split('\n## ').slice(1);
  for (const part of whole) expect(part).toContain('missing-section');
});

it('is not begun where not even the first lines fit', async () => {
  const earlier = 'x'.repeat(MEBIBYTE - 20);
  const { path: cwd } = folderWith({ 'a.ipt.md': withError, 'summary.txt': earlier });
  expect((await lint(cwd)).status).toBe(1);
  expect(fs.readFileSync(`${cwd}/summary.txt`, 'utf8')).toBe(earlier);
});

it('is a failure where it cannot be written', async () => {
  const { path: cwd } = folderWith({ 'a.ipt.md': withError, 'summary.txt/.keep': '' });
  const { status, err } = await lint(cwd);
  expect([status, err]).toEqual([2, 'GITHUB_STEP_SUMMARY names a file that cannot be written.\n']);
});

test.each([
  ['leads in a circle', 'loop'],
  ['has too long a name', 'n'.repeat(300)],
])('is a failure where it %s: nothing is checked', async (_, summary) => {
  const { path: cwd } = folderWith({ 'a.ipt.md': withError });
  fs.symlinkSync('loop', `${cwd}/loop`);
  const env = { GITHUB_STEP_SUMMARY: summary };
  const { status, out, err } = await call(['lint', '--format', 'github'], { cwd, env });
  expect([status, out]).toEqual([2, '']);
  expect(err).toMatch(/^The report cannot be written to \S+: [^\n]+\n$/);
});

test.each([
  ['to the name of a note', 'b.ipt.md'],
  ['to any other', 'later.txt'],
  ['into a folder that is not there', 'none/later.txt'],
])('is a failure where it is a link that leads nowhere: %s', async (_, target) => {
  const { path: cwd } = folderWith({ 'a.ipt.md': withError });
  fs.symlinkSync(target, `${cwd}/summary.txt`);
  const { status, out, err } = await lint(cwd);
  expect([status, out]).toEqual([2, '']);
  expect(err).toMatch(/: the link leads nowhere\. Remove it, or point it at a file\.\n$/);
  expect(fs.readdirSync(cwd).sort()).toEqual(['a.ipt.md', 'summary.txt']);
});

const named = (what: string) =>
  `GITHUB_STEP_SUMMARY names ${what}. Nothing is added to that: let it name a file of its own.\n`;

test.each([
  ['by its name', 'a.ipt.md', 'a.ipt.md', named('a session note')],
  ['by its front matter', 'b.md', 'b.md', named('a session note')],
  ['that a link leads to', 'link.txt', 'a.ipt.md', named('a session note')],
  ['that has another name', 'other.txt', 'c.ipt.md', 'GITHUB_STEP_SUMMARY '],
  ['that is not there yet', 'd.ipt.md', 'a.ipt.md', named('a session note')],
  ['which is a configuration', '.ipt-notes.jsonc', '.ipt-notes.jsonc', named('a configuration')],
])('is no note, %s: nothing is checked or changed', async (_, summary, target, message) => {
  const folder = folderWith({
    'a.ipt.md': withError,
    'b.md': of('SYN-202', withError),
    'c.ipt.md': '# A note without front matter\n',
    '.ipt-notes.jsonc': '{}',
  });
  const { path: cwd } = folder;
  fs.symlinkSync('a.ipt.md', `${cwd}/link.txt`);
  fs.linkSync(`${cwd}/c.ipt.md`, `${cwd}/other.txt`);
  const before = fs.readFileSync(`${cwd}/${target}`, 'utf8');
  const { status, out, err } = await call(['lint', '--fix', '--format', 'github', 'c.ipt.md'], {
    cwd,
    env: { GITHUB_STEP_SUMMARY: `${cwd}/${summary}` },
  });
  expect([status, out]).toEqual([2, '']);
  expect(err).toContain(message);
  expect(fs.readFileSync(`${cwd}/${target}`, 'utf8')).toBe(before);
  expect(fs.existsSync(`${cwd}/d.ipt.md`)).toBe(false);
});

it('is no other report of the same run', async () => {
  const { path: cwd } = folderWith({ 'a.ipt.md': withError });
  const args = ['lint', '--report', 'json=summary.txt', '--format', 'github'];
  const { status, err } = await call(args, { cwd, env: { GITHUB_STEP_SUMMARY: 'summary.txt' } });
  expect([status, err]).toEqual([
    2,
    'GITHUB_STEP_SUMMARY summary.txt is where another report of this run goes. Give each a file of its own.\n',
  ]);
  expect(fs.existsSync(`${cwd}/summary.txt`)).toBe(false);
});
