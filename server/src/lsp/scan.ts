import type { FactsCache } from '../host/facts-cache.ts';
import { FactsCacheSession } from './facts-cache-session.ts';
import { NotesInMaking, Portions } from './known-notes.ts';
import type { Reading } from './reading.ts';
import type { Runner } from './runner.ts';
import { inSlices } from './slices.ts';
import type { WorkspaceNotes } from './workspace-notes.ts';

/** What a scan goes by. */
export interface ScanSources {
  readonly workspace: WorkspaceNotes;
  /** Where facts are kept from one start to the next, if anywhere. */
  readonly cache: () => FactsCache | undefined;
  readonly spareMemory: (isOn: boolean) => void;
  /** Reading gives way to the requests that it answers. */
  readonly runner: Runner;
}

/** What a scan has read. */
export interface Scanned {
  /** Every Markdown file that was found. */
  readonly listed: ReadonlySet<string>;
  readonly notes: NotesInMaking;
}

/** Reads the facts of every note of the workspace, in slices. */
export class Scan {
  readonly #sources: ScanSources;

  constructor(sources: ScanSources) {
    this.#sources = sources;
  }

  /**
   * @param reading ends it, and is told how far it has come.
   * @param isSuperseded asked all the time: what is read is of no use any more.
   * @param reads called for each file before it is read.
   * @returns `undefined` where the scan was superseded, or cancelled by the user.
   */
  async run(
    reading: Reading,
    isSuperseded: () => boolean,
    reads: (path: string) => void,
  ): Promise<Scanned | undefined> {
    const { cache, runner, spareMemory, workspace } = this.#sources;
    const isOver = () => reading.isOver;
    const lastAsked = () => runner.lastAsked;
    const kept = new FactsCacheSession(cache());
    const listed = new Set<string>();
    const notes = new NotesInMaking();
    const portions = new Portions(notes);
    const read = (path: string) => {
      listed.add(path);
      reads(path);
      const known = kept.knownOf(path, workspace);
      if (known) portions.add([path, known]);
      reading.told(listed.size);
    };
    spareMemory(true);
    const isComplete = await inSlices(kept.files, (file) => kept.recall(file), isOver, lastAsked)
      .then(() => inSlices(workspace.paths(), read, isOver, lastAsked))
      .finally(() => {
        kept.flush();
        spareMemory(isSuperseded());
      });
    if (!isComplete) return undefined;
    portions.flush();
    // No one waits for it.
    void runner.attempt('tidying what is kept', () => kept.tidy(isSuperseded, lastAsked));
    return { listed, notes };
  }

  /** Has written what was read, where anything is kept. */
  flush(): void {
    this.#sources.cache()?.flush();
  }
}
