import fs from 'node:fs';
import path from 'node:path/posix';
import ignore, { type Ignore } from 'ignore';
import { fsHost, isRead } from '../host/fs-host.ts';

/** What the `.gitignore` files of a repository leave out. Each is read once. */
export class GitIgnore {
  readonly #byFolder = new Map<string, Ignore | undefined>();

  /** True where a `.gitignore` in a folder above, up to the root of the repository, leaves the path out. */
  leavesOut(file: string, isFolder: boolean): boolean {
    for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
      const rules = this.#rulesOf(folder);
      if (rules?.ignores(path.relative(folder, file) + (isFolder ? '/' : ''))) return true;
      if (folder === path.dirname(folder) || fs.existsSync(path.join(folder, '.git'))) return false;
    }
  }

  #rulesOf(folder: string): Ignore | undefined {
    if (!this.#byFolder.has(folder)) {
      const read = fsHost.read(path.join(folder, '.gitignore'));
      this.#byFolder.set(folder, isRead(read) ? ignore().add(read.text) : undefined);
    }
    return this.#byFolder.get(folder);
  }
}
