import { CONFIG_FILE, type Config, MISNAMED_CONFIG_FILE, misnamedMessage } from '../core/index.ts';
import { type ConfigError, ConfigLoader, type LoadedConfig } from '../host/config-loader.ts';
import { isWithin } from '../host/folders.ts';
import type { Host, SearchableHost } from '../host/host.ts';
import { folderOf } from '../host/slash-paths.ts';
import { isForeign, pathOfUri } from '../host/uris.ts';

/** Files, some of which may be out of reach. */
type ReachingHost = Host & Pick<SearchableHost, 'reaches'>;

/** The workspace folders and the configurations in them; outside of all folders, those above each file. */
export class Configs {
  readonly #host: ReachingHost;
  readonly #loaders = new Map<string, ConfigLoader>();
  #folders: readonly string[] = [];
  #generation = 0;

  constructor(host: ReachingHost) {
    this.#host = host;
  }

  /** Absolute paths of the workspace folders, with `/`. */
  get folders(): readonly string[] {
    return this.#folders;
  }

  /** Configuration files outside of the workspace folders that count, or would if they were there. */
  get outside(): ReadonlySet<string> {
    const all = [...this.#loaders.values()].flatMap(({ files, folders }) => [
      ...files,
      ...Array.from(folders).flatMap((folder) =>
        [CONFIG_FILE, MISNAMED_CONFIG_FILE].map((name) => `${folder.replace(/\/$/, '')}/${name}`),
      ),
    ]);
    // A scheme and an authority are no place: `/scheme:/authority`.
    const isPlace = (path: string) => !isForeign(path) || path.split('/').length > 3;
    return new Set(all.filter((path) => this.#rootOf(path) === undefined && isPlace(path)));
  }

  /** Another number whenever what was loaded may have changed. */
  get generation(): number {
    return this.#generation;
  }

  /** Sets the workspace folders. */
  setFolders(uris: readonly string[]): void {
    this.#folders = uris.flatMap((uri) => pathOfUri(uri)?.replace(/(?<=.)\/$/, '') ?? []);
    this.forget();
  }

  /** Forgets everything that was loaded: a configuration file may have changed. */
  forget(): void {
    this.#loaders.clear();
    this.#generation++;
  }

  /**
   * Loads everything that was loaded again: a configuration file may have changed, come or gone.
   * @returns the folders whose configuration is another now.
   */
  refresh(): ReadonlySet<string> {
    const changed = new Set<string>();
    for (const [root, loader] of this.#loaders) {
      const fresh = new ConfigLoader(this.#host, root);
      const before = changed.size;
      for (const folder of loader.folders) {
        const isSame = contentOf(loader.forFolder(folder)) === contentOf(fresh.forFolder(folder));
        if (!isSame || loader.rootOf(folder) !== fresh.rootOf(folder)) changed.add(folder);
      }
      if (changed.size > before) this.#loaders.set(root, fresh);
    }
    if (changed.size > 0) this.#generation++;
    return changed;
  }

  /** True where a configuration that was loaded is below a folder, or should. */
  anyBelow(folder: string): boolean {
    return [...this.#loaders.values()].some(({ files }) =>
      [...files].some((file) => file.startsWith(`${folder}/`)),
    );
  }

  /** The configuration for a file; for a document without a place, that of the first workspace folder. */
  forFile(path: string | undefined): LoadedConfig {
    const folder = path === undefined ? this.#folders[0] : folderOf(path);
    if (folder === undefined) return this.#loaderFor('').fromFile(undefined);
    return this.#loaderFor(this.#rootOf(folder) ?? folder).forFolder(folder);
  }

  /** The root of the caseload that a file belongs to; `undefined` for a document without a place. */
  rootFor(path: string | undefined): string | undefined {
    if (path === undefined) return undefined;
    const folder = folderOf(path);
    return this.#loaderFor(this.#rootOf(folder) ?? folder).rootOf(folder);
  }

  /** What is wrong in a configuration file whose text is `text`, saved or not. */
  problemsIn(path: string, text: string): readonly ConfigError[] {
    if (path.endsWith(`/${MISNAMED_CONFIG_FILE}`)) {
      const start = { line: 0, character: 0 };
      return [{ file: path, position: start, end: start, message: misnamedMessage }];
    }
    // What another file holds that is out of reach is not known, nor whether it is there.
    const isReached = this.#host.reaches(path);
    const host: Host = {
      read: (file) => {
        if (file === path) return { text, hasBom: false };
        return isReached ? this.#host.read(file) : { text: '{}', hasBom: false };
      },
      exists: (file) => file === path || !isReached || this.#host.exists(file),
    };
    const folder = folderOf(path);
    const loaded = new ConfigLoader(host, this.#rootOf(folder) ?? folder).fromFile(path);
    return 'errors' in loaded ? loaded.errors.filter(({ file }) => file === path) : [];
  }

  /** The workspace folder that holds a path; the innermost where they nest. */
  #rootOf(path: string): string | undefined {
    return this.#folders.filter((root) => isWithin(root, path)).toSorted((a, b) => b.length - a.length)[0];
  }

  #loaderFor(root: string): ConfigLoader {
    const loader = this.#loaders.get(root) ?? new ConfigLoader(this.#host, root);
    this.#loaders.set(root, loader);
    return loader;
  }
}

/** True where a configuration could be loaded. */
export function isLoaded(loaded: LoadedConfig): loaded is { readonly config: Config } {
  return 'config' in loaded;
}

/** Another text for each other configuration, usable or not. */
function contentOf(loaded: LoadedConfig): string {
  return isLoaded(loaded) ? loaded.config.source : JSON.stringify(loaded.errors);
}
