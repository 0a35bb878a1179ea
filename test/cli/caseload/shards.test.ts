import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { folderWith } from '../../harness/with-client.ts';
import { replace, without } from '../../rules/changes.ts';
import { call } from '../command-line.ts';
import { sessionOf, silentOnHomework, twoCourses } from '../sets/course.ts';

const withoutPlan = without('Development of a plan to address the problem area');

interface Part {
  readonly out: string;
  readonly status: unknown;
}

async function part(cwd: string, command: string, shard: string, ...args: readonly string[]): Promise<Part> {
  const { out, status } = await call([command, '--format', 'json', '--shard', shard, ...args], { cwd });
  return { out, status };
}

/** Runs all parts, and joins them. */
async function joined(cwd: string, command: string, count: number, ...args: readonly string[]) {
  const folder = folderWith({}).path;
  const names = [];
  for (let index = 1; index <= count; index++) {
    const name = path.join(folder, `${index}.json`);
    fs.writeFileSync(name, (await part(cwd, command, `${index}/${count}`, ...args)).out);
    names.push(name);
  }
  return call(['report', '--merge', ...names], { cwd });
}

const sessions = fc.array(
  fc.record({
    client: fc.constantFrom('SYN-101', 'SYN-102', 'SYN-103', 'SYN-104'),
    session: fc.integer({ min: 6, max: 9 }),
    folder: fc.constantFrom('', 'a/', 'b/'),
    change: fc.constantFrom(
      (text: string) => text,
      silentOnHomework,
      withoutPlan,
      (text: string) => text.replace(/client: .*\n/, ''),
      () => 'a\0b',
    ),
  }),
  { minLength: 1, maxLength: 8 },
);

test('all parts of any caseload, joined, are the report on the whole', async () => {
  await fc.assert(
    fc.asyncProperty(sessions, fc.integer({ min: 1, max: 4 }), async (notes, count) => {
      const files = notes.map(({ client, session, folder, change }, index) => [
        `${folder}n${index}.ipt.md`,
        change(sessionOf(client, session)),
      ]);
      const { path: cwd } = folderWith({ ...Object.fromEntries(files), 'README.md': '# Notes\n' });
      const whole = await call(['lint', '--format', 'json'], { cwd });
      const { run, ...merged } = JSON.parse((await joined(cwd, 'lint', count)).out);
      expect(merged).toEqual(JSON.parse(whole.out));
      expect(run).toMatchObject({ tool: '1.2.3', today: '2025-06-01', shard: null });
      const report = await call(['report', '--format', 'json'], { cwd });
      expect((await joined(cwd, 'report', count)).out).toBe(report.out);
    }),
    { numRuns: 20 },
  );
});

describe('parts', () => {
  const files = {
    '.ipt-notes.jsonc': '{}',
    ...twoCourses(),
    // Whose notes share a folder is told by all of them, whatever part they are of.
    'syn-101/s10.ipt.md': sessionOf('SYN-103', 9, replace('session: 9', 'session: 10'), withoutPlan),
  };

  it('each client is of one part, whatever its notes, and no part is a mistake', async () => {
    const { path: cwd } = folderWith(files);
    const parts = await Promise.all([1, 2, 3, 4, 5].map((index) => part(cwd, 'lint', `${index}/5`)));
    const clients = parts.map(({ out }) => [
      ...new Set(JSON.parse(out).files.map(({ note }: { note: { client: string } }) => note.client)),
    ]);
    expect(clients.flat().sort()).toEqual(['SYN-101', 'SYN-102', 'SYN-103']);
    for (const { status, out } of parts)
      expect([0, 1]).toContain(JSON.parse(out).files.length === 0 ? status : 1);
    expect(parts.some(({ out }) => out.includes('foreign-client'))).toBe(true);
  });

  it('a to-do list and a portfolio are joined as well, in any format', async () => {
    const { path: cwd } = folderWith(files);
    for (const kind of [['--to-do'], ['--portfolio', 'C-07']]) {
      const whole = await call(['report', '--format', 'json', ...kind], { cwd });
      expect((await joined(cwd, 'report', 3, ...kind)).out).toBe(whole.out);
    }
  });

  const made = async () => {
    const { path: cwd } = folderWith(files);
    const write = async (name: string, shard: string, ...args: readonly string[]) =>
      fs.writeFileSync(path.join(cwd, name), (await part(cwd, 'report', shard, ...args)).out);
    await write('1.json', '1/2');
    await write('2.json', '2/2');
    return { cwd, write };
  };

  test.each([
    [['1.json'], 'Part 2/2 is missing: run it again, and join all parts.'],
    [['1.json', '2.json', '2.json'], 'Part 2/2 is there 2 times: name each part once.'],
    [['1.json', 'other.json'], 'other.json is of another day than 1.json.'],
    [['1.json', 'three.json'], 'three.json is of another number of parts than 1.json.'],
    [['1.json', 'profile.json'], 'profile.json is of another configuration than 1.json.'],
    [['1.json', 'to-do.json'], 'The reports are of several kinds: join those of one.'],
    [['1.json', 'cut.json'], 'cut.json is no JSON report of ipt-notes.'],
    [['1.json', 'lint.json'], 'Reports of “lint” and of “report” cannot be joined with each other.'],
  ])('%j cannot be joined', async (names, words) => {
    const { cwd, write } = await made();
    await write('other.json', '2/2', '--today', '2025-06-02');
    await write('three.json', '2/3');
    await write('profile.json', '2/2', '--profile', 'supervision');
    await write('to-do.json', '2/2', '--to-do');
    fs.writeFileSync(path.join(cwd, 'lint.json'), (await part(cwd, 'lint', '2/2')).out);
    fs.writeFileSync(
      path.join(cwd, 'cut.json'),
      fs.readFileSync(path.join(cwd, '2.json'), 'utf8').slice(0, -20),
    );
    const { status, out, err } = await call(['report', '--merge', ...names], { cwd });
    expect([status, out, err]).toEqual([2, '', `${words}\n`]);
  });

  it('may be made in several places', async () => {
    const { cwd } = await made();
    const { path: other } = folderWith(files);
    fs.writeFileSync(path.join(cwd, '2.json'), (await part(other, 'report', '2/2')).out);
    expect((await call(['report', '--merge', '1.json', '2.json'], { cwd })).status).toBe(0);
  });
});
