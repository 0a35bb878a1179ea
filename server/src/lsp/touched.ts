import { isConfigurationName, isMarkdownName, type SearchableHost } from '../host/host.ts';
import type { Configs } from './configs.ts';
import { above, type Listing } from './listing.ts';

/**
 * Paths at which something may have happened. What that was does not count, since an event may come late, or stand for
 * several: only what is there now.
 */
export class Touched {
  readonly #paths = new Set<string>();

  get size(): number {
    return this.#paths.size;
  }

  get paths(): Iterable<string> {
    return this.#paths;
  }

  add(path: string): void {
    this.#paths.add(path);
  }

  /** Means files as they are listed, however they are spelled. */
  spellAs(listed: Listing): void {
    for (const path of [...this.#paths]) if (isMarkdownName(path)) this.#paths.add(listed.spellingOf(path));
  }

  /** True for a path at which, or above which, something may have happened. */
  concerns(path: string): boolean {
    if (this.#paths.has(path)) return true;
    for (const folder of above(path)) if (this.#paths.has(folder)) return true;
    return false;
  }

  /**
   * What has to be looked at besides the files at these paths.
   * @param listed the Markdown files that were there before.
   */
  judge(
    listed: Listing,
    host: SearchableHost,
    configs: Configs,
  ): { mayMove: boolean; mayConfigure: boolean } {
    let [mayMove, mayConfigure] = [false, false];
    for (const path of this.#paths) {
      const kind = host.kindOf(path);
      const wasFolder = listed.hasBelow(path) || configs.anyBelow(path);
      if (kind === 'folder' || wasFolder) [mayMove, mayConfigure] = [true, true];
      // A file that comes or goes may have another name as well.
      else if (isMarkdownName(path)) mayMove ||= kind === undefined || !listed.has(path);
      else mayConfigure ||= isConfigurationName(path);
    }
    return { mayMove, mayConfigure };
  }

  /** True where a Markdown file that is there is known by another name only: a link leads to it. */
  isAliased(listed: Listing, host: SearchableHost): boolean {
    return [...this.#paths].some(
      (path) => isMarkdownName(path) && !listed.has(path) && host.kindOf(path) === 'file',
    );
  }
}
