import path from 'node:path/posix';
import { decodeText } from './decode.ts';
import type { Git } from './git.ts';
import type { Host, ReadResult } from './host.ts';

/** A file of an index. */
export interface IndexEntry {
  /** What names its content. */
  readonly blob: string;
  /** True while a merge has left several versions of it. */
  readonly isUnmerged: boolean;
}

/** What differs between two states of a working tree, by absolute path. */
export interface GitChanges {
  /** The blob that a file had before; `undefined` for a file that was not there. */
  readonly before: ReadonlyMap<string, string | undefined>;
  /** Repositories of their own in this one, of which another commit is recorded: what is in them is not looked at. */
  readonly submodules: readonly string[];
}

const SUBMODULE = '160000';
const LINK = '120000';
const FILE = '100';
/** Before the name of a blob in the list of an index: the mode of its file, and a blank. */
const MODE = 7;

/**
 * What is ignored and not tracked, by absolute path in composed characters: files, and folders of which nothing is tracked.
 * Patterns of the repository count, and those of its user.
 */
export function ignoredIn(git: Git): ReadonlySet<string> {
  const answer = git.ask(['ls-files', '--others', '--ignored', '--exclude-standard', '--directory', '-z']);
  return new Set(records(answer).map((name) => path.join(git.top, name.replace(/\/$/, '')).normalize()));
}

/** The files of the index, by absolute path: links and submodules are none. */
export function indexOf(git: Git): Map<string, IndexEntry> {
  const entries = new Map<string, IndexEntry>();
  const below = belowTop(git);
  for (const line of records(git.ask(['ls-files', '--stage', '-z']))) {
    if (!line.startsWith(FILE)) continue;
    const tab = line.indexOf('\t');
    // Between the name of the blob and the tab: a blank and the stage.
    const blob = line.slice(MODE, tab - 2);
    entries.set(below + line.slice(tab + 1), { blob, isUnmerged: line[tab - 1] !== '0' });
  }
  return entries;
}

/** What the index changes in the last commit; on an unborn branch, everything in it is new. */
export function stagedChanges(git: Git, index: ReadonlyMap<string, IndexEntry>): GitChanges {
  const answer = git.attempt(['diff-index', '--cached', ...raw, 'HEAD', '--']);
  if (answer) return changesIn(git, answer);
  if (git.commit('HEAD') !== undefined)
    return changesIn(git, git.ask(['diff-index', '--cached', ...raw, 'HEAD', '--']));
  return { before: new Map(Array.from(index.keys(), (file) => [file, undefined])), submodules: [] };
}

/**
 * The files that differ between two commits, by absolute path.
 * @returns `undefined` where git does not know the first.
 */
export function changedBetween(git: Git, from: string, to: string): ReadonlySet<string> | undefined {
  if (!isName.test(from)) return undefined;
  const answer = git.attempt(['diff-tree', '-r', '--name-only', ...plainly, from, to, '--']);
  return answer && new Set(records(answer).map((name) => path.join(git.top, name)));
}

/** The full name of something that git holds. */
const isName = /^[0-9a-f]{40,64}$/;

/** What the working tree may change in a commit, files that are in no commit yet included. Its content is not looked at. */
export function changesSince(git: Git, commit: string): GitChanges {
  const committed = changesIn(git, git.ask(['diff-index', '--cached', ...raw, commit, '--']));
  const touched = changesIn(git, git.askOfTree(['diff-files', ...raw, '--']));
  const before = new Map(touched.before);
  for (const line of records(git.ask(['ls-files', '--others', '--exclude-standard', '-z'])))
    before.set(path.join(git.top, line), undefined);
  for (const [file, blob] of committed.before) before.set(file, blob);
  return { before, submodules: committed.submodules };
}

const plainly = ['-z', '--no-renames', '--no-ext-diff', '--no-textconv'];
const raw = ['--raw', '--no-abbrev', '--ignore-submodules=dirty', ...plainly];

function changesIn(git: Git, answer: Buffer): GitChanges {
  const before = new Map<string, string | undefined>();
  const submodules: string[] = [];
  const fields = records(answer);
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [oldMode = '', newMode = '', blob = ''] = (fields[at] ?? '').slice(1).split(' ');
    const file = path.join(git.top, fields[at + 1] ?? '');
    if (newMode === SUBMODULE) submodules.push(file);
    else if (newMode !== LINK || oldMode.startsWith(FILE))
      before.set(file, oldMode.startsWith(FILE) ? blob : undefined);
  }
  return { before, submodules };
}

/** What the paths begin with that git prints from the top of its working tree on. */
function belowTop({ top }: Git): string {
  return top.endsWith('/') ? top : `${top}/`;
}

function records(answer: Buffer): string[] {
  const all = answer.toString('utf8').split('\0');
  all.pop();
  return all;
}

/** Reads blobs as they are stored: nothing that a repository configures is run over them. */
export function readBlobs(git: Git, blobs: Iterable<string>): Map<string, ReadResult> {
  const wanted = [...new Set(blobs)];
  const results = new Map<string, ReadResult>();
  if (wanted.length === 0) return results;
  const answer = git.ask(['cat-file', '--batch'], `${wanted.join('\n')}\n`);
  let at = 0;
  for (const blob of wanted) {
    const end = answer.indexOf(10, at);
    const [, type, size] = answer.subarray(at, end).toString('latin1').split(' ');
    at = end + 1;
    if (type !== 'blob') {
      results.set(blob, { failure: 'unreadable' });
      continue;
    }
    const length = Number(size);
    results.set(blob, decodeText(answer.subarray(at, at + length)));
    at += length + 1;
  }
  return results;
}

/** The files of an index in the place of those of a working tree. Outside of that tree, and for `.git` itself, the disk holds. */
export class IndexHost implements Host {
  readonly #git: Git;
  readonly #disk: Host;
  readonly #below: string;
  readonly #index: ReadonlyMap<string, IndexEntry>;
  readonly #read = new Map<string, ReadResult>();

  constructor(git: Git, index: ReadonlyMap<string, IndexEntry>, disk: Host) {
    this.#git = git;
    this.#below = belowTop(git);
    this.#index = index;
    this.#disk = disk;
  }

  exists(file: string): boolean {
    if (this.#isElsewhere(file)) return this.#disk.exists(file);
    return this.#index.has(file);
  }

  read(file: string): ReadResult {
    if (this.#isElsewhere(file)) return this.#disk.read(file);
    const entry = this.#index.get(file);
    if (!entry) return { failure: 'absent' };
    if (entry.isUnmerged) return { failure: 'unmerged' };
    if (!this.#read.has(entry.blob)) this.#add([entry.blob]);
    return this.#read.get(entry.blob) ?? { failure: 'unreadable' };
  }

  /** Reads many files at once, and forgets others that were read before. */
  prepare(files: Iterable<string>): void {
    const blobs = new Set(Array.from(files, (file) => this.#index.get(file)?.blob ?? []).flat());
    for (const blob of this.#read.keys()) if (!blobs.delete(blob)) this.#read.delete(blob);
    this.#add(blobs);
  }

  #add(blobs: Iterable<string>): void {
    for (const [blob, result] of readBlobs(this.#git, blobs)) this.#read.set(blob, result);
  }

  #isElsewhere(file: string): boolean {
    return !file.startsWith(this.#below) || file.endsWith('/.git');
  }
}
