import { type Limits, noLimits } from './limits.ts';

/** One part of a caseload that is divided among several runs: the first is 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Which notes a run reports, as its caller says it. What is read besides them is another matter: see `read-set.ts`. */
export interface Which {
  /** Files, folders and globs as they were written; none for the working directory. */
  readonly paths: readonly string[];
  /** Those that differ from where a branch of git was left. */
  readonly since: string | undefined;
  /** Those that are staged, as they are staged. */
  readonly staged: boolean;
  readonly limits: Limits;
  /** Read nothing but what is named, and leave out what takes a whole course. */
  readonly alone: boolean;
  /** Report what these rules find, and nothing else. */
  readonly only: ReadonlySet<string> | undefined;
  readonly shard: Shard | undefined;
}

/** Everything that is named, with the caseload around it read. */
export function whole(paths: readonly string[]): Which {
  return {
    paths,
    since: undefined,
    staged: false,
    limits: noLimits,
    alone: false,
    only: undefined,
    shard: undefined,
  };
}

/** True for what may rightly come to no notes at all, as a change that touches none. */
export function mayBeNone({ since, staged, shard }: Which): boolean {
  return since !== undefined || staged || shard !== undefined;
}
