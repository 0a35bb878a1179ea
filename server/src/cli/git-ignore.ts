import fs from 'node:fs';
import path from 'node:path/posix';
import ignore, { type Ignore } from 'ignore';
import { isRead } from '../host/fs-host.ts';
import type { Host } from '../host/host.ts';
import type { GitIgnored } from './git-ignored.ts';

/** What git leaves out; where git gives no answer, what the `.gitignore` files of a repository do. Each is read once. */
export class GitIgnore {
  readonly #git: GitIgnored;
  readonly #host: Host;
  readonly #isHeard: boolean;
  readonly #texts = new Map<string, string | undefined>();
  readonly #rules = new Map<string, Ignore | undefined>();

  /**
   * @param host that of the disk.
   * @param isHeard true where the host notes what is read, to hear of its changes.
   */
  constructor(git: GitIgnored, host: Host, isHeard: boolean) {
    this.#git = git;
    this.#host = host;
    this.#isHeard = isHeard;
  }

  /** True where git leaves the path out: it is not tracked, and it or a folder above it is ignored. */
  leavesOut(file: string, isFolder: boolean): boolean {
    const answer = this.#git.leavesOut(file);
    if (answer !== undefined && !this.#isHeard) return answer;
    const isMatched = this.#isMatched(file, isFolder);
    return answer ?? isMatched;
  }

  /**
   * True where a path, or a folder above it up to the root of the repository, is ignored by those files. Nothing brings back
   * a file below a folder that is ignored.
   */
  #isMatched(file: string, isFolder: boolean): boolean {
    const folder = path.dirname(file);
    return (!isTop(folder) && this.#isMatched(folder, true)) || this.#isIgnored(file, isFolder);
  }

  /** Whether the path itself is ignored: what the deepest `.gitignore` decides holds. */
  #isIgnored(file: string, isFolder: boolean): boolean {
    const beside = path.dirname(file);
    for (let folder = beside; ; folder = path.dirname(folder)) {
      const name = path.relative(folder, file) + (isFolder ? '/' : '');
      const decision = this.#rulesOf(folder, beside)?.test(name);
      if (decision?.ignored || decision?.unignored) return decision.ignored;
      if (isTop(folder)) return false;
    }
  }

  /** The rules of one `.gitignore`, for what is in a folder below it. */
  #rulesOf(folder: string, beside: string): Ignore | undefined {
    const key = `${folder}\0${beside}`;
    if (!this.#rules.has(key)) {
      const text = this.#textOf(folder);
      this.#rules.set(key, text === undefined ? undefined : rulesBelow(text, path.relative(folder, beside)));
    }
    return this.#rules.get(key);
  }

  #textOf(folder: string): string | undefined {
    if (!this.#texts.has(folder)) {
      const read = this.#host.read(path.join(folder, '.gitignore'));
      this.#texts.set(folder, isRead(read) ? read.text : undefined);
    }
    return this.#texts.get(folder);
  }
}

/** The package goes by the folders above a path as well, which a deeper `.gitignore` may have brought back: here they are. */
function rulesBelow(text: string, below: string): Ignore {
  const names = below.split('/').filter((name) => name !== '');
  const above = names.map(
    (_, index) =>
      `!/${names
        .slice(0, index + 1)
        .map(escaped)
        .join('/')}/`,
  );
  return ignore().add(text).add(above);
}

function escaped(name: string): string {
  return name.replace(/[\\*?[\] ]/g, '\\$&');
}

/** True for the root of a repository, and of the file system. */
function isTop(folder: string): boolean {
  return folder === path.dirname(folder) || fs.existsSync(path.join(folder, '.git'));
}
