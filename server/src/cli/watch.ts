import { FolderWatcher, type Watching, WatchLimitError } from '../host/folder-watcher.ts';
import { type ExitStatus, exit, type Io, type Output, UsageError } from './io.ts';
import { printable } from './printable.ts';

/** Clears the screen and what can be scrolled back to, as `tsc --watch` does. */
const CLEAR = '\u001b[2J\u001b[3J\u001b[H';

/**
 * Runs a check, and again whenever something has changed that it looked at. What it prints is printed where that is
 * another text than before. It continues until the process is ended, or no one reads the output any more.
 * @param check names everything that it looks at.
 * @throws UsageError where this system lets no more folders be watched: a report that may be out of date helps no one.
 */
export async function watch(
  check: (watching: Watching, io: Io) => Promise<unknown>,
  io: Io,
): Promise<ExitStatus> {
  const watcher = new FolderWatcher();
  let isGone = false;
  const gone = io.outputLost.then(() => {
    isGone = true;
  });
  let last: string | undefined;
  try {
    while (!isGone) {
      const said = await listenedTo((each) => attempt(check, watcher, each), io);
      const key = JSON.stringify(said);
      if (key !== last) print(said, io);
      last = key;
      await Promise.race([gone, watcher.changed()]);
    }
    return exit.failure;
  } catch (error) {
    if (error instanceof WatchLimitError) throw new UsageError(limit);
    throw error;
  } finally {
    watcher.close();
  }
}

const limit =
  '--watch: this system lets no more folders be watched. Name fewer of them, or have the limit raised (on Linux, ' +
  'fs.inotify.max_user_watches and max_user_instances).';

type Said = readonly (readonly ['out' | 'err', string])[];

/** What a run prints, in its order. */
async function listenedTo(use: (io: Io) => Promise<void>, io: Io): Promise<Said> {
  const said: ['out' | 'err', string][] = [];
  const kept = (name: 'out' | 'err'): Output => ({
    isTerminal: io[name].isTerminal,
    write: (text) => void said.push([name, text]),
  });
  await use({ ...io, out: kept('out'), err: kept('err') });
  return said;
}

/** A run that cannot be made, as with a baseline that is broken just now, is no reason to stop. */
async function attempt(
  check: (watching: Watching, io: Io) => Promise<unknown>,
  watcher: FolderWatcher,
  io: Io,
): Promise<void> {
  watcher.begin();
  try {
    await check(watcher, io);
    watcher.end();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.err.write(`${printable(error.message)}\n`);
  }
}

function print(said: Said, io: Io): void {
  if (io.out.isTerminal) io.out.write(CLEAR);
  for (const [name, text] of said) io[name].write(text);
  io.err.write('Watching for changes. Ctrl+C ends it.\n');
}
