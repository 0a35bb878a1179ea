import fs from 'node:fs';
import path from 'node:path/posix';
import { CONFIG_FILE, isNoteByFrontMatter, statusByName } from '../../core/index.ts';
import { fsHost, isRead } from '../../host/fs-host.ts';
import { Git, GitError, type GitProblem } from '../../host/git.ts';
import {
  changedBetween,
  changesSince,
  type GitChanges,
  IndexFiles,
  IndexHost,
  readBlobs,
  stagedChanges,
} from '../../host/git-files.ts';
import { isMarkdownName, type ReadResult } from '../../host/host.ts';
import type { Configs, FoundNote } from '../find-notes.ts';
import { type Io, UsageError } from '../io.ts';
import { printable } from '../printable.ts';
import type { NoteSource } from '../read-notes.ts';
import type { Notice } from '../unchecked.ts';

/** A note as it was before the changes. */
export interface EarlierNote extends FoundNote {
  readonly text: string;
}

type ReadBlobs = (git: Git, blobs: readonly string[]) => ReadonlyMap<string, ReadResult>;

/** The texts of at most this many changed files are read before it is known whether they are wanted. */
const MANY_CHANGES = 200;

/** What git says has changed in the repositories of a run. */
export class Changes {
  readonly notices: readonly Notice[];
  readonly #parts: readonly { readonly git: Git; readonly changes: GitChanges }[];
  readonly #folders = new Map<string, string>();
  readonly #realFolder: (folder: string) => string;
  /** Of the changed files: few others share them, and need not be looked for on the disk. */
  readonly #names: ReadonlySet<string>;
  #earlier: EarlierNotes | undefined;

  readonly #blobs: ReadBlobs;

  /** @param realFolder without links on the way; of files that git lists it is the folder itself. */
  constructor(
    parts: readonly { readonly git: Git; readonly changes: GitChanges }[],
    realFolder = (folder: string): string => (fs.existsSync(folder) ? fs.realpathSync(folder) : folder),
    blobs: ReadBlobs = readBlobs,
  ) {
    this.#parts = parts;
    this.#blobs = blobs;
    this.#realFolder = realFolder;
    this.#names = new Set(parts.flatMap(({ changes }) => Array.from(changes.before.keys(), nameOf)));
    this.notices = parts.flatMap(({ changes }) => [
      ...changes.submodules.map((folder) => ({ path: folder, message: submodule, fails: false })),
      ...[...changes.before.keys()]
        .filter((file) => path.basename(file) === CONFIG_FILE)
        .map((file) => ({ path: file, message: reconfigured, fails: false })),
    ]);
  }

  /** The files that git takes for changed, new or gone. */
  get files(): readonly string[] {
    return this.#parts.flatMap(({ changes }) => [...changes.before.keys()]);
  }

  /** True where another commit of a submodule is recorded. */
  get hasSubmodules(): boolean {
    return this.#parts.some(({ changes }) => changes.submodules.length > 0);
  }

  /** True for a file that git takes for changed, or new. */
  has(file: string): boolean {
    if (!this.#names.has(nameOf(file))) return false;
    const real = this.#real(file);
    return this.#parts.some(({ changes }) => changes.before.has(real));
  }

  /**
   * What the changed files were before, as far as they were notes, and differ from what they are now: looked at once.
   * @param now where the notes are read.
   */
  earlier(configs: Configs, now: NoteSource): EarlierNotes {
    this.#earlier ??= this.#lookAtEarlier(configs, now);
    return this.#earlier;
  }

  #lookAtEarlier(configs: Configs, now: NoteSource): EarlierNotes {
    const notes: EarlierNote[] = [];
    const same = new Set<string>();
    for (const { git, changes } of this.#parts) {
      const files = Array.from(changes.before).flatMap(([file, blob]) =>
        blob !== undefined && isMarkdownName(file) ? [{ file, blob }] : [],
      );
      const texts = this.#blobs(
        git,
        files.map(({ blob }) => blob),
      );
      now.prepare?.(files.map(({ file }) => file));
      for (const { file, blob } of files) {
        const before = texts.get(blob);
        if (before === undefined || !isRead(before)) continue;
        if (isSameText(before, now.read(file))) same.add(file);
        else notes.push(...earlierNote(file, before.text, configs));
      }
    }
    return { notes, isSame: (file) => same.has(this.#real(file)) };
  }

  #real(file: string): string {
    const folder = path.dirname(file);
    let real = this.#folders.get(folder);
    if (real === undefined) {
      real = this.#realFolder(folder);
      this.#folders.set(folder, real);
    }
    return path.join(real, path.basename(file));
  }
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

/** What changed notes were before. */
export interface EarlierNotes {
  readonly notes: readonly EarlierNote[];
  /** True for a file that git takes for changed, and which reads as before. */
  isSame(file: string): boolean;
}

const reconfigured =
  'The configuration has changed too, so that notes may be judged differently that have not. Check all of them once.';
const submodule =
  'Another commit of this submodule is recorded. Its notes are not looked at from here: run there.';

/** Line ends and a byte order mark are no change of a note. */
function isSameText(before: ReadResult, now: ReadResult): boolean {
  return isRead(before) && isRead(now) && lines(before.text) === lines(now.text);
}

function lines(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

function earlierNote(file: string, text: string, configs: Configs): EarlierNote[] {
  const folder = path.dirname(file);
  const loaded = configs.forFolder(folder);
  if ('errors' in loaded) return [];
  const { config } = loaded;
  const status = statusByName(file, config);
  const isNote = status === 'note' || (status === 'other' && isNoteByFrontMatter(text, config.lexicon));
  return isNote ? [{ path: file, config, root: configs.rootOf(folder), text, isBeside: true }] : [];
}

/**
 * Asks git what has changed since a branch was left, in the working tree as it is.
 * @param folders absolute; each repository that holds one of them is asked.
 * @throws UsageError where git cannot tell.
 */
export function changedSince(ref: string, folders: readonly string[], io: Io): Changes {
  return asking(`--since ${ref}`, () => {
    const parts = repositoriesOf(folders, io).map((git) => ({
      git,
      changes: changesSince(git, git.mergeBase(ref)),
    }));
    return new Changes(parts);
  });
}

/** An index of git: its files, what they hold, and what of them differs from the last commit. */
export interface Staged {
  /** The top of the working tree. */
  readonly top: string;
  readonly files: Pick<IndexFiles, 'has' | 'keys'>;
  readonly host: IndexHost;
  readonly changes: Changes;
  /** True for a file that is as it is in the last commit. */
  isCommitted(file: string): boolean;
  /**
   * Reads what is going to be asked for.
   * @param files besides those that have changed.
   * @returns the name of the last commit; `undefined` where there is none.
   */
  begin(files: Iterable<string>): string | undefined;
  /** The files that differ between two commits; `undefined` where git does not know the first. */
  changedBetween(from: string, to: string): ReadonlySet<string> | undefined;
}

/**
 * Asks git what is staged.
 * @param folders absolute, all in one repository.
 * @throws UsageError where git cannot tell.
 */
export function staged(folders: readonly string[], io: Io): Staged {
  return asking('--staged', () => {
    const [git, ...others] = repositoriesOf(folders, io);
    if (!git) throw new GitError('no-repository');
    if (others.length > 0) {
      throw new UsageError('--staged looks at one repository at a time, and the paths are of several.');
    }
    const index = new IndexFiles(git);
    const since = stagedChanges(git, index);
    const host = new IndexHost(git, index, fsHost);
    return {
      top: git.top,
      files: index,
      host,
      changes: new Changes(
        [{ git, changes: since }],
        (folder) => folder,
        (_, blobs) => host.blobs(blobs),
      ),
      isCommitted: (file) => !since.before.has(file),
      begin: (files) =>
        asking('--staged', () => {
          const isMany = since.before.size > MANY_CHANGES;
          const changed = Array.from(isMany ? [] : since.before).filter(([file]) => isMarkdownName(file));
          const wanted = [...index.named(CONFIG_FILE), ...changed.map(([file]) => file), ...files];
          return host.begin(
            wanted,
            changed.flatMap(([, blob]) => blob ?? []),
          );
        }),
      changedBetween: (from, to) => changedBetween(git, from, to),
    };
  });
}

function repositoriesOf(folders: readonly string[], io: Io): Git[] {
  const byTop = new Map<string, Git>();
  for (const folder of folders) {
    const git = new Git(folder, io.cwd, io.env);
    byTop.set(git.top, git);
  }
  return [...byTop.values()];
}

function asking<T>(option: string, ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new UsageError(`${printable(option)}: ${problems[error.problem]}`);
  }
}

const problems: Readonly<Record<GitProblem, string>> = {
  'not-installed': 'git is not installed here, or not on the PATH. Install it, or name the notes instead.',
  'no-repository': 'there is no git repository here. Run it in one, or name the notes instead.',
  bare: 'this is a bare repository, which has no notes in a working tree. Run it in a clone.',
  'no-commit': 'there is no commit here yet. Make the first one, or use --staged.',
  'unknown-ref':
    'git knows no such commit, branch or tag here. Fetch it first, such as with “git fetch origin main”.',
  shallow:
    'this clone is shallow, so the commit from which the branches went apart may be missing. Run “git fetch --unshallow” first (in GitHub Actions: fetch-depth: 0; in GitLab: GIT_DEPTH: 0).',
  unrelated: 'it has no commit in common with HEAD. Name another one.',
  'not-trusted':
    'git does not trust this repository, for it belongs to another user. Run “git config --global --add safe.directory” with its path, if you do.',
  failed: 'git could not read this repository. Run “git fsck” to see why.',
};
