import { formatDay } from '../core/index.ts';
import { hashOf } from '../host/hash.ts';
import { configsOf, type ReadSet } from './sets/read-set.ts';
import type { Shard } from './sets/which.ts';

/** What two runs must have in common so that their reports can be joined. */
export interface RunStamp {
  /** Our own version. */
  readonly tool: string;
  /** The day taken for today, as an ISO date. */
  readonly today: string;
  /** Stands for everything that is configured. */
  readonly configuration: string;
  readonly shard: Shard | null;
}

/** What a run was made with. The place of a caseload is left out: it differs from machine to machine. */
export function runStamp(
  { search, beside }: Pick<ReadSet, 'search' | 'beside'>,
  { version, today, shard }: { version: string; today: number; shard: Shard | undefined },
): RunStamp {
  const notes = [...search.notes, ...beside];
  const roots = new Set(notes.map(({ root }) => root));
  const sources = Array.from(configsOf(notes), ({ source }) =>
    [...roots].reduce((text, root) => text.replaceAll(JSON.stringify(root).slice(1, -1), ''), source),
  );
  const configuration = hashOf(JSON.stringify([...new Set(sources)].sort())).slice(0, 16);
  return { tool: version, today: formatDay(today), configuration, shard: shard ?? null };
}
