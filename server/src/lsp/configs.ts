import { type Config, MISNAMED_CONFIG_FILE, misnamedMessage } from '../core/index.ts';
import { type ConfigError, ConfigLoader, type LoadedConfig } from '../host/config-loader.ts';
import type { Host } from '../host/host.ts';
import { pathOfUri } from '../host/uris.ts';

/** The workspace folders and the configurations in them; outside of all folders, those above each file. */
export class Configs {
  readonly #host: Host;
  readonly #loaders = new Map<string, ConfigLoader>();
  #folders: readonly string[] = [];
  #generation = 0;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Absolute paths of the workspace folders, with `/`. */
  get folders(): readonly string[] {
    return this.#folders;
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

  /** The configuration for a file; for a document without a place, that of the first workspace folder. */
  forFile(path: string | undefined): LoadedConfig {
    const folder = path === undefined ? this.#folders[0] : folderOf(path);
    if (folder === undefined) return this.#loaderFor('').fromFile(undefined);
    return this.#loaderFor(this.#rootOf(folder) ?? folder).forFolder(folder);
  }

  /** What is wrong in a configuration file whose text is `text`, saved or not. */
  problemsIn(path: string, text: string): readonly ConfigError[] {
    if (path.endsWith(`/${MISNAMED_CONFIG_FILE}`)) {
      const start = { line: 0, character: 0 };
      return [{ file: path, position: start, end: start, message: misnamedMessage }];
    }
    const host: Host = {
      read: (file) => (file === path ? { text, hasBom: false } : this.#host.read(file)),
      exists: (file) => file === path || this.#host.exists(file),
    };
    const folder = folderOf(path);
    const loaded = new ConfigLoader(host, this.#rootOf(folder) ?? folder).fromFile(path);
    return 'errors' in loaded ? loaded.errors.filter(({ file }) => file === path) : [];
  }

  /** The workspace folder that holds a path; the innermost where they nest. */
  #rootOf(path: string): string | undefined {
    return this.#folders
      .filter((root) => path === root || path.startsWith(root.endsWith('/') ? root : `${root}/`))
      .toSorted((a, b) => b.length - a.length)[0];
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

function folderOf(path: string): string {
  return path.slice(0, Math.max(1, path.lastIndexOf('/')));
}
