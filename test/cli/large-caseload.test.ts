import { type ChildProcess, spawn as spawnProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { replace, without } from '../rules/changes.ts';
import type { JsonReport } from './command-line.ts';
import { sessionOf } from './sets/course.ts';
import { git } from './sets/repository.ts';

// Processes of their own on a large caseload, every second note of which has a gap: of 20,000 notes in `npm run test:large`.

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const bundle = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const NOTES = Number(process.env['IPT_LARGE_CASELOAD'] ?? 2000);
const CLIENTS = NOTES / 4;
const GAPS = NOTES / 2;
const changed = 'c0/s07.ipt.md';
const withGap = [without('Development of a plan to address the problem area')];
/** Far more than it takes, and far less than all notes and their trees would. */
const memory = '--max-old-space-size=512';

let folder = '';
const cwd = () => path.join(folder, 'notes');
const out = (name: string) => path.join(folder, name);

beforeAll(() => {
  folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'ipt-notes-large-')));
  for (let client = 0; client < CLIENTS; client++) {
    const at = path.join(cwd(), `c${client}`);
    fs.mkdirSync(at, { recursive: true });
    for (const session of [6, 7, 8, 9]) {
      const text = sessionOf(`SYN-${1000 + client}`, session, ...(session % 2 === 0 ? withGap : []));
      fs.writeFileSync(path.join(at, `s0${session}.ipt.md`), text);
    }
  }
  git(cwd(), 'init', '-q', '-b', 'main');
  git(cwd(), 'commit', '-q', '--allow-empty', '-m', 'Nothing');
});

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const start = (...args: readonly string[]): ChildProcess =>
  spawnProcess(process.execPath, [bundle, ...args], {
    cwd: cwd(),
    env: { ...process.env, NO_COLOR: '1', NODE_OPTIONS: memory },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

async function ended(child: ChildProcess): Promise<Ended> {
  const said = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said.out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said.err += text;
  });
  const [status] = await once(child, 'close');
  return { status, ...said };
}

const lint = (...args: readonly string[]) => start('lint', '--today', '2025-06-01', ...args);
const jsonOf = (name: string) => JSON.parse(fs.readFileSync(out(name), 'utf8')) as JsonReport;
const count = (text: string, word: string) => text.split(word).length - 1;

describe(`a caseload of ${NOTES} notes with ${GAPS} findings`, () => {
  it('is reported in each format, by one run', async () => {
    const others = { sarif: '"ruleId"', junit: '<failure', gitlab: '"check_name"', markdown: '| error |' };
    const reports = ['json', 'github', ...Object.keys(others)].flatMap((format) => [
      '--report',
      `${format}=${out(format)}`,
    ]);
    const run = await ended(lint(...reports));
    expect([run.status, run.err]).toEqual([1, '']);
    expect(count(run.out, '  missing-section\n')).toBe(GAPS);
    expect(run.out.trimEnd().split('\n').at(-1)).toBe(
      `${GAPS} findings (${GAPS} errors) in ${NOTES} notes of ${CLIENTS} courses.`,
    );
    expect(jsonOf('json').summary).toMatchObject({ notes: NOTES, courses: CLIENTS, errors: GAPS });
    const text = (format: string) => fs.readFileSync(out(format), 'utf8');
    for (const [format, word] of Object.entries(others)) expect(count(text(format), word)).toBe(GAPS);
    expect(count(text('github'), '::error file=')).toBe(GAPS);
  });

  it('is the same in parts, since a commit before all of it, and in two runs at once over one cache and one report', async () => {
    const whole = jsonOf('json').files;
    const shared = ['--cache-location', out('cache'), '--format', 'json', '--output', out('shared')];
    const both = await Promise.all([ended(lint(...shared)), ended(lint(...shared))]);
    const refusal = `The report cannot be written to ${out('shared')}: the file was changed in the meantime. Run again.\n`;
    const ends = both.map(({ status, err, out: printed }) => JSON.stringify([status, err, printed]));
    const [written, refused] = [JSON.stringify([1, '', '']), JSON.stringify([2, refusal, ''])];
    expect(ends).toContain(written);
    expect([written, refused]).toEqual(expect.arrayContaining(ends));
    expect(jsonOf('shared').files).toEqual(whole);
    const again = await ended(lint(...shared));
    expect([again.status, jsonOf('shared').files]).toEqual([1, whole]);
    expect(fs.readdirSync(folder).sort()).not.toContain('.ipt-notes-tmp');

    const parts = [1, 2].map((part) =>
      ended(lint('--shard', `${part}/2`, '--format', 'json', '--output', out(`part-${part}`))),
    );
    expect((await Promise.all(parts)).map(({ status }) => status)).toEqual([1, 1]);
    const merged = await ended(
      start('report', '--merge', out('part-1'), out('part-2'), '--output', out('all')),
    );
    expect([merged.status, merged.err, jsonOf('all').files]).toEqual([0, '', whole]);

    const since = await ended(lint('--since', 'main', '--format', 'json', '--output', out('since')));
    expect([since.status, since.err, jsonOf('since').files]).toEqual([1, '', whole]);
  });

  it('of which one note has changed, is read for it, and reported in one', async () => {
    git(cwd(), 'add', '-A');
    git(cwd(), 'commit', '-q', '-m', 'Notes');
    const other = replace('One conversation', 'Another conversation');
    fs.writeFileSync(path.join(cwd(), changed), sessionOf('SYN-1000', 7, other, ...withGap));
    const run = await ended(lint('--since', 'main'));
    expect([run.status, run.err, run.out]).toEqual([
      1,
      '',
      expect.stringMatching(
        /^c0\/s07\.ipt\.md\n.* missing-section\n\n1 finding \(1 error\) in 1 note \(3 more of its course were read\)\.\n$/,
      ),
    ]);
  });

  it('is adopted within the same memory, each note counted', async () => {
    const run = await ended(start('init', '--from', '.'));
    expect([run.status, run.out]).toEqual([
      0,
      expect.stringContaining(`# ${NOTES} Markdown files: ${NOTES} look like notes, of ${CLIENTS} clients.`),
    ]);
    expect(run.out).toContain(`${NOTES} of ${NOTES} have a place in their course`);
  });

  it('ends with SIGINT in the middle of printing it, and where its reader leaves, and its reports are whole', async () => {
    git(cwd(), 'checkout', '-q', changed);
    const before = fs.readFileSync(out('markdown'), 'utf8');
    const stopped = lint('--report', `markdown=${out('markdown')}`, '--format', 'json');
    stopped.stdout?.once('data', () => {
      stopped.stdout?.pause();
      stopped.kill('SIGINT');
    });
    const [status, signal] = await once(stopped, 'exit');
    expect([status, signal]).toEqual([null, 'SIGINT']);
    expect(fs.readFileSync(out('markdown'), 'utf8')).toBe(before);
    stopped.stdout?.destroy();

    const left = lint('--format', 'json');
    left.stdout?.once('data', () => left.stdout?.destroy());
    expect(await ended(left)).toMatchObject({
      status: 2,
      err: 'Standard output could not be written to the end: its reader has closed it.\n',
    });
  });
});
