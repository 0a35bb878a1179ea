import os from 'node:os';
import { corpusOf } from '../corpus/store.ts';
import { interleaved } from '../measure/interleave.ts';
import { timed } from '../measure/run.ts';
import { median, pairedRatio } from '../measure/statistics.ts';
import { lintCommand } from '../ours.ts';
import { milliseconds, times } from '../report/result.ts';
import type { Part } from './part.ts';

/** From how many notes on more threads pay: what the number chosen without `--threads` rests on. */
export const threads: Part = {
  name: 'threads',
  async run({ isQuick, notes: asked }) {
    const sizes = asked ?? (isQuick ? [1_000] : [500, 1_000, 2_000, 10_000]);
    const most = Math.max(2, Math.min(4, os.availableParallelism()));
    const rows = [];
    for (const notes of sizes) rows.push(await measure(notes, most, isQuick ? 3 : 7));
    return {
      title: 'One thread or several',
      notes: ['Our own linter alone, cold, whole processes. Above 1 x is what the threads save.'],
      bars: [],
      tables: [{ head: ['notes', 'one thread, median', `${most} threads, median`, 'one to several'], rows }],
    };
  },
};

async function measure(notes: number, most: number, rounds: number): Promise<string[]> {
  const { folder } = corpusOf(notes);
  const contenders = [1, most].map((count) => {
    const command = lintCommand(folder, '--threads', `${count}`);
    return { name: `${count}`, rounds, measure: () => timed(command) };
  });
  const walls = await interleaved(contenders);
  const [one = [], several = []] = [...walls.values()];
  return [
    notes.toLocaleString('en'),
    milliseconds(median(one)),
    milliseconds(median(several)),
    times(pairedRatio(one, several)),
  ];
}
