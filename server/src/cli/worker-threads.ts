import { type Pool, pool } from 'workerpool';
import type { CheckedNotes } from './check-notes.ts';
import type { ShardTask } from './shard-task.ts';

/** Megabytes for what is made and dropped at once: with half of it a thread sweeps up twice as often, with more it takes more memory and no less time. */
const YOUNG = 6;

/**
 * Checks notes in other threads, as many at once as there are threads.
 * @param script absolute path of the bundle that the threads run.
 * @param use is given the function that checks one task; the threads end with it.
 * @throws what a worker threw, or that it could not be started.
 */
export async function withWorkers<T>(
  script: string,
  threads: number,
  use: (check: (task: ShardTask) => Promise<CheckedNotes>) => Promise<T>,
): Promise<T> {
  const workers: Pool = pool(script, {
    workerType: 'thread',
    maxWorkers: threads,
    workerThreadOpts: { resourceLimits: { maxYoungGenerationSizeMb: YOUNG } },
  });
  try {
    return await use(async (task) => (await workers.exec('checkShard', [task])) as CheckedNotes);
  } finally {
    await workers.terminate(true);
  }
}
