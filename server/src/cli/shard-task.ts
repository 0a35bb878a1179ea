import path from 'node:path/posix';
import type { CommandLine, Neighbour } from '../core/index.ts';
import { ConfigLoader } from '../host/config-loader.ts';
import { fsHost } from '../host/fs-host.ts';
import { type CheckedNotes, type CheckOptions, checkNotes } from './check-notes.ts';
import type { FoundNote } from './find-notes.ts';
import type { Notice } from './unchecked.ts';

/** What a worker thread is given: everything can be copied to it. */
export interface ShardTask {
  /** Absolute paths of notes. */
  readonly paths: readonly string[];
  readonly options: CheckOptions;
  /** Absolute path of the working directory. */
  readonly cwd: string;
  readonly commandLine: CommandLine;
  /** Absolute path of the configuration that holds for all notes; without it, the nearest one does. */
  readonly config: string | undefined;
  /** Notes of the same folders that are not checked. */
  readonly neighbours: readonly Neighbour[];
}

/**
 * What checks the notes of a task, in the thread that calls it. Configurations cannot be copied to a thread: it reads them
 * for its first task, and all its tasks are of the same run.
 */
export function shardChecker(): (task: ShardTask) => CheckedNotes {
  let configs: ConfigLoader | undefined;
  return (task) => {
    configs ??= new ConfigLoader(fsHost, task.cwd, task.commandLine);
    return checkShard(task, configs);
  };
}

function checkShard(
  { paths, options, cwd, config, neighbours }: ShardTask,
  configs: ConfigLoader,
): CheckedNotes {
  const found: FoundNote[] = [];
  const notices: Notice[] = [];
  for (const each of paths) {
    const loaded =
      config === undefined ? configs.forFolder(path.dirname(each)) : configs.fromFile(config, cwd);
    const root = configs.rootOf(path.dirname(each));
    if ('config' in loaded) found.push({ path: each, config: loaded.config, root });
    else
      notices.push({
        path: each,
        message: 'Its configuration has changed meanwhile. Run again.',
        fails: true,
        unchecked: 'broken-configuration',
      });
  }
  const checked = checkNotes(found, options, { neighbours });
  return { notes: checked.notes, notices: [...notices, ...checked.notices] };
}
