import { ConfigLoader } from '../host/config-loader.ts';
import type { SearchableHost, Told } from '../host/host.ts';
import { folderOf } from '../host/slash-paths.ts';
import { isForeign } from '../host/uris.ts';
import type { Configs } from './configs.ts';

/** A configuration that extends others through more files than this is read only so far. */
const LONGEST_CHAIN = 12;

/** Has files that are on no disk fetched before anyone asks for them. For files of this machine there is nothing to do. */
export class Fetching {
  readonly #configs: Configs;
  readonly #host: SearchableHost;

  constructor(configs: Configs, host: SearchableHost) {
    this.#configs = configs;
    this.#host = host;
  }

  /** True where some workspace folder has to be fetched. */
  get isNeeded(): boolean {
    return this.#configs.folders.some(isForeign);
  }

  /** Forgets what is in no workspace folder any more. */
  open(): void {
    this.#host.open(this.#configs.folders);
  }

  /** Fetches the configurations of all workspace folders and those above them, and learns which files there are. */
  begin(signal: AbortSignal): Promise<boolean> {
    return this.look([...this.#configs.folders, ...this.#configs.outside], signal);
  }

  /**
   * The same for some paths, at which something may have happened.
   * @returns whether anything has come or gone there, or beside them.
   */
  async look(paths: Iterable<string>, signal: AbortSignal): Promise<boolean> {
    const named = [...paths].filter(isForeign);
    if (named.length === 0) return false;
    const hasMoved = await this.#host.look(named, signal);
    for (let step = 0; step < LONGEST_CHAIN && !signal.aborted; step++) {
      this.#tryConfigurations();
      const missed = this.#host.takeMissed();
      if (missed.length === 0) break;
      await this.#host.loadFiles(missed, signal);
    }
    return hasMoved;
  }

  /** Fetches the texts of all Markdown files that were not fetched yet. */
  load(signal: AbortSignal, told?: Told): Promise<void> {
    return this.#host.load(signal, told);
  }

  /** Asks for the configurations of all folders, so that the host knows which files it lacks. */
  #tryConfigurations(): void {
    for (const root of this.#configs.folders.filter(isForeign)) {
      const loader = new ConfigLoader(this.#host, root);
      const folders = new Set(Array.from(this.#host.markdownUnder(root), folderOf)).add(root);
      for (const folder of folders) {
        loader.forFolder(folder);
        loader.rootOf(folder);
      }
    }
  }
}
