import type { Course } from '../core/index.ts';
import type { SearchableHost } from '../host/host.ts';
import { isAbsolute } from '../host/uris.ts';
import type { Configs } from './configs.ts';

/**
 * Which notes can be read without being open. In a browser and in a folder that is on no disk none can: what the notes
 * beside an open one hold, or do not, is not known there, and nothing is said that looks across notes.
 */
export class Reach {
  readonly #configs: Configs;
  readonly #host: SearchableHost;

  constructor(configs: Configs, host: SearchableHost) {
    this.#configs = configs;
    this.#host = host;
  }

  /** False where the notes of some workspace folder cannot be read. */
  get isWhole(): boolean {
    const [first = '/', ...others] = this.#configs.folders;
    return [first, ...others].every((folder) => this.#host.reaches(folder));
  }

  /** True where the notes beside each of a course's can be read. */
  holdsAll({ all }: Pick<Course, 'all'>): boolean {
    return all.every(({ path }) => this.holds(path));
  }

  /**
   * True where the notes beside one can be read.
   * @param path of a note; the URI of a document without a place, which belongs to the workspace.
   */
  holds(path: string): boolean {
    return isAbsolute(path) ? this.#host.reaches(path) : this.isWhole;
  }
}
