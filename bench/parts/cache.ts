import fs from 'node:fs';
import path from 'node:path';
import { corpusOf } from '../corpus/store.ts';
import { floors, NODE_START } from '../measure/floors.ts';
import { interleaved } from '../measure/interleave.ts';
import { type Command, printed, timed } from '../measure/run.ts';
import { median, pairedRatio } from '../measure/statistics.ts';
import { lintCommand, OURS } from '../ours.ts';
import { isInstalled, type Peers } from '../peers/install.ts';
import { rumdlBinary, rumdlCommand } from '../peers/linters.ts';
import { cacheFolder } from '../places.ts';
import { atMost, type Bar, milliseconds, notMeasured, type Table, times } from '../report/result.ts';
import type { Part } from './part.ts';

const WARM_RUMDL = 'rumdl, default rules, warm cache';
const WARM_OURS = `${OURS}, warm cache`;
const COLD_OURS = `${OURS}, no cache`;

/** A caseload of which nothing has changed since the last run, with a cache of results. */
export const cache: Part = {
  name: 'cache',
  async run({ peers, isQuick, notes: asked }) {
    const sizes = asked ?? (isQuick ? [1_000] : [1_000, 10_000]);
    const measured = [];
    for (const notes of sizes) measured.push(await measure(notes, isQuick ? 3 : 15, peers));
    return {
      title: 'A caseload, cache warm',
      notes: [
        'Whole processes; a run before has filled the cache, and no file has changed. The report is the same as that ' +
          'without a cache, or the bench stops. The ratio is the median of the ratios round by round.',
      ],
      bars: measured.flatMap((each) => each.bars),
      tables: measured.map((each) => each.table),
    };
  },
};

interface Contender {
  readonly name: string;
  readonly command: Command;
  /** Where it keeps its cache. */
  readonly cache?: string;
}

async function measure(notes: number, rounds: number, peers: Peers): Promise<{ bars: Bar[]; table: Table }> {
  const contenders = contendersOn(notes, peers);
  const filled = new Map(contenders.map((each) => [each.name, fill(each)]));
  checkSame(contenders);
  const walls = await interleaved(
    contenders.map(({ name, command }) => ({
      name,
      // No bar rests on it, and it takes many times longer than the others.
      rounds: name === COLD_OURS ? Math.min(rounds, 3) : rounds,
      measure: () => timed(command),
    })),
  );
  const wallsOf = (name: string) => walls.get(name) ?? [];
  return {
    bars: barsOf(notes, walls),
    table: {
      head: [`${notes.toLocaleString('en')} notes`, 'wall, median', `to ${NODE_START}`, 'filling the cache'],
      rows: contenders.map(({ name, cache: folder }) => [
        name,
        milliseconds(median(wallsOf(name))),
        times(pairedRatio(wallsOf(name), wallsOf(NODE_START))),
        folder === undefined ? '–' : milliseconds(filled.get(name) ?? 0),
      ]),
    },
  };
}

function contendersOn(notes: number, { rumdl }: Peers): Contender[] {
  const { folder } = corpusOf(notes);
  const cacheOf = (tool: string) => path.join(cacheFolder, 'caches', `${tool}-${notes}`);
  const [own, other] = [cacheOf('ipt-notes'), cacheOf('rumdl')];
  return [
    { name: WARM_OURS, command: lintCommand(folder, '--cache', '--cache-location', own), cache: own },
    { name: COLD_OURS, command: lintCommand(folder) },
    ...(isInstalled(rumdl)
      ? [
          {
            name: WARM_RUMDL,
            command: rumdlCommand(rumdlBinary(rumdl), folder, '--no-config', '--cache-dir', other),
            cache: other,
          },
        ]
      : []),
    ...floors()
      .filter(({ name }) => name === NODE_START)
      .map(({ name, command }) => ({ name, command: command(folder) })),
  ];
}

/** Runs with no cache there; an earlier build may have left one. Returns milliseconds. */
function fill({ command, cache: folder }: Contender): number {
  if (folder !== undefined) fs.rmSync(folder, { recursive: true, force: true });
  return timed(command);
}

/** @throws Error where our report from the cache is another than that without one, or there is no cache. */
function checkSame(contenders: readonly Contender[]): void {
  const find = (wanted: string) => contenders.find(({ name }) => name === wanted);
  const [warm, cold] = [find(WARM_OURS), find(COLD_OURS)];
  if (!warm || !cold) throw new Error('Our own linter is not measured');
  if (printed(warm.command) !== printed(cold.command)) throw new Error('The cache changes the report');
  if (!fs.existsSync(warm.cache ?? '')) throw new Error('There is no cache');
}

function barsOf(notes: number, walls: ReadonlyMap<string, number[]>): Bar[] {
  const bar = (what: string, limit: number, reference: string): Bar => {
    const other = walls.get(reference);
    if (!other) return notMeasured(what, `≤ ${times(limit)}`, 'not installed here');
    return atMost(what, limit, pairedRatio(walls.get(WARM_OURS) ?? [], other), times);
  };
  if (notes === 1_000) return [bar(`1,000 notes, cache warm, to ${NODE_START}`, 2.5, NODE_START)];
  if (notes === 10_000) return [bar('10,000 notes, cache warm, to rumdl’s warm cache', 0.45, WARM_RUMDL)];
  return [];
}
