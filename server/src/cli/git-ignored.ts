import fs from 'node:fs';
import path from 'node:path/posix';
import { failureOf } from '../host/fs-host.ts';
import { Git, GitError } from '../host/git.ts';
import { ignoredIn } from '../host/git-files.ts';

/** Where a folder is in a repository. */
interface Place {
  /** The path without links, as git has it. */
  readonly real: string;
  readonly top: string;
  readonly ignored: ReadonlySet<string>;
}

/** What git itself leaves out of its repositories, each of which is asked once. */
export class GitIgnored {
  readonly #cwd: string;
  readonly #env: NodeJS.ProcessEnv;
  readonly #byTop = new Map<string, ReadonlySet<string> | undefined>();
  readonly #places = new Map<string, Place | undefined>();

  /** @param cwd the working directory of the caller, whose environment may name its own repository. */
  constructor(cwd: string, env: Readonly<Record<string, string | undefined>>) {
    this.#cwd = cwd;
    this.#env = env as NodeJS.ProcessEnv;
  }

  /**
   * Whether git leaves a path out: it is not tracked, and it or a folder above it is ignored.
   * @param file absolute.
   * @returns `undefined` where git gives no answer: there is no repository, no git, or git refuses it.
   */
  leavesOut(file: string): boolean | undefined {
    const place = this.#placeOf(path.dirname(file));
    if (!place) return undefined;
    const { top, ignored } = place;
    let each = path.join(place.real, path.basename(file)).normalize();
    for (; each.length > top.length; each = path.dirname(each)) if (ignored.has(each)) return true;
    return false;
  }

  #placeOf(folder: string): Place | undefined {
    if (!this.#places.has(folder)) this.#places.set(folder, this.#find(folder));
    return this.#places.get(folder);
  }

  #find(folder: string): Place | undefined {
    try {
      const git = new Git(folder, this.#cwd, this.#env);
      if (!this.#byTop.has(git.top)) this.#byTop.set(git.top, ignoredBy(git));
      const ignored = this.#byTop.get(git.top);
      return ignored && { real: fs.realpathSync(folder), top: git.top, ignored };
    } catch (error) {
      if (!(error instanceof GitError)) failureOf(error);
      return undefined;
    }
  }
}

function ignoredBy(git: Git): ReadonlySet<string> | undefined {
  try {
    return ignoredIn(git);
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}
