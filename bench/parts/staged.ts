import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { corpusOf } from '../corpus/store.ts';
import { floors, NODE_START } from '../measure/floors.ts';
import { interleaved } from '../measure/interleave.ts';
import { printed, timed } from '../measure/run.ts';
import { median, pairedRatio } from '../measure/statistics.ts';
import { lintCommand, OURS } from '../ours.ts';
import { cacheFolder } from '../places.ts';
import { atMost, milliseconds, times } from '../report/result.ts';
import type { Part } from './part.ts';

const CACHED = `${OURS} --staged, with the cache`;
const PLAIN = `${OURS} --staged`;

/** One staged note of a large caseload, as a hook before a commit has it checked. */
export const staged: Part = {
  name: 'staged',
  async run({ isQuick, notes: asked }) {
    const count = asked?.[0] ?? (isQuick ? 1_000 : 10_000);
    const folder = repositoryOf(count);
    const kept = path.join(cacheFolder, 'caches', `staged-${count}`);
    fs.rmSync(kept, { recursive: true, force: true });
    const contenders = [
      { name: CACHED, command: lintCommand(folder, '--staged', '--cache-location', kept) },
      { name: PLAIN, command: lintCommand(folder, '--staged') },
      ...floors()
        .filter(({ name }) => name === NODE_START)
        .map(({ name, command }) => ({ name, command: command(folder) })),
    ];
    const [cached, plain] = contenders;
    if (!cached || !plain || printed(cached.command) !== printed(plain.command))
      throw new Error('The cache changes the report');
    const rounds = isQuick ? 3 : 15;
    const walls = await interleaved(
      contenders.map(({ name, command }) => ({ name, rounds, measure: () => timed(command) })),
    );
    const start = walls.get(NODE_START) ?? [];
    return {
      title: 'One staged note of a caseload',
      notes: [
        'Whole processes, git included. The note is judged in its course, of which 15 more notes are read.',
      ],
      bars:
        count === 10_000
          ? [
              atMost(
                `one staged note of 10,000, to ${NODE_START}`,
                3,
                pairedRatio(walls.get(CACHED) ?? [], start),
                times,
              ),
            ]
          : [],
      tables: [
        {
          head: [`one note of ${count.toLocaleString('en')}`, 'wall, median', `to ${NODE_START}`],
          rows: contenders.map(({ name }) => {
            const wall = walls.get(name) ?? [];
            return [name, milliseconds(median(wall)), times(pairedRatio(wall, start))];
          }),
        },
      ],
    };
  },
};

/** A caseload in a repository of git, with a change of one note staged. */
function repositoryOf(count: number): string {
  const corpus = corpusOf(count).folder;
  const folder = path.join(cacheFolder, 'staged', path.basename(corpus));
  if (!fs.existsSync(path.join(folder, '.git/index'))) {
    fs.rmSync(folder, { recursive: true, force: true });
    fs.cpSync(corpus, folder, { recursive: true });
    git(folder, 'init', '-q');
    git(folder, 'add', '-A');
    git(folder, '-c', 'user.name=Bench', '-c', 'user.email=bench@example.org', 'commit', '-q', '-m', 'Notes');
    const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
    const notes = files.filter((file) => file.endsWith('.ipt.md'));
    fs.appendFileSync(path.join(folder, notes[Math.floor(notes.length / 2)] ?? ''), '\nOne more line.\n');
    git(folder, 'add', '-A');
  }
  return folder;
}

function git(folder: string, ...args: readonly string[]): void {
  const { status } = spawnSync('git', args, { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error(`git ${args[0]} failed`);
}
