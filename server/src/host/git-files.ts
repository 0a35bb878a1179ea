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
/** What is empty, by SHA-1 and by SHA-256: the names of a blob and of a tree, which git knows in every repository. */
const empties = [
  {
    blob: 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
    tree: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  },
  {
    blob: '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
    tree: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
  },
] as const;
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

/**
 * The files of the index, by absolute path: links and submodules are none, nor is what is only going to be added, which no
 * commit would hold. As long as a run asks for few of them, they are looked for in the list as git has printed it.
 */
export class IndexFiles {
  readonly #below: string;
  readonly #list: string;
  #all: Map<string, IndexEntry> | undefined;

  constructor(git: Git) {
    this.#below = belowTop(git);
    this.#list = withoutIntended(git, git.ask(['ls-files', '--stage', '-z']).toString('utf8'));
  }

  has(file: string): boolean {
    return this.get(file) !== undefined;
  }

  get(file: string): IndexEntry | undefined {
    if (this.#all) return this.#all.get(file);
    if (!file.startsWith(this.#below)) return undefined;
    const name = `\t${file.slice(this.#below.length)}\0`;
    for (let at = this.#list.indexOf(name); at !== -1; at = this.#list.indexOf(name, at + 1)) {
      const start = this.#list.lastIndexOf('\0', at) + 1;
      // A name may hold a tab.
      if (this.#list.indexOf('\t', start) === at) return entryIn(this.#list.slice(start, at));
    }
    return undefined;
  }

  /** The paths of those that have a name. */
  named(name: string): string[] {
    const below = this.#holding(`/${name}\0`).filter((file) => file.endsWith(`/${name}`));
    return [...new Set([...[this.#below + name].filter((file) => this.has(file)), ...below])];
  }

  /** The paths of entries in which there is a text. */
  #holding(text: string): string[] {
    const found: string[] = [];
    for (let at = this.#list.indexOf(text); at !== -1; at = this.#list.indexOf(text, at + 1)) {
      const tab = this.#list.indexOf('\t', this.#list.lastIndexOf('\0', at) + 1);
      found.push(this.#below + this.#list.slice(tab + 1, this.#list.indexOf('\0', tab)));
    }
    return found;
  }

  /** The paths of all. */
  keys(): Iterable<string> {
    this.#all ??= this.#entries();
    return this.#all.keys();
  }

  #entries(): Map<string, IndexEntry> {
    const entries = new Map<string, IndexEntry>();
    for (const line of recordsIn(this.#list)) {
      const tab = line.indexOf('\t');
      const entry = entryIn(line.slice(0, tab));
      if (entry) entries.set(this.#below + line.slice(tab + 1), entry);
    }
    return entries;
  }
}

/** The list of an index without what is only going to be added (`git add --intent-to-add`): git lists it like an empty file. */
function withoutIntended(git: Git, list: string): string {
  const empty = empties.find(({ blob }) => list.includes(` ${blob} 0\t`));
  if (!empty) return list;
  const answer = git.ask(['diff-index', '--cached', '--name-only', ...staged, empty.tree, '--']);
  const kept = new Set(records(answer));
  const isKept = (line: string) =>
    !line.startsWith(empty.blob, MODE) || kept.has(line.slice(line.indexOf('\t') + 1));
  return recordsIn(list)
    .filter(isKept)
    .map((line) => `${line}\0`)
    .join('');
}

/** @param text mode, name of the blob, and stage. */
function entryIn(text: string): IndexEntry | undefined {
  return text.startsWith(FILE) ? { blob: text.slice(MODE, -2), isUnmerged: !text.endsWith('0') } : undefined;
}

/** What the index changes in the last commit; on an unborn branch, everything in it is new. */
export function stagedChanges(git: Git, index: IndexFiles): GitChanges {
  const ask = ['diff-index', '--cached', ...raw, ...staged, 'HEAD', '--'];
  const answer = git.attempt(ask);
  if (answer) return changesIn(git, answer);
  if (git.commit('HEAD') !== undefined) return changesIn(git, git.ask(ask));
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
const staged = ['--ita-invisible-in-index', ...plainly];
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
  return recordsIn(answer.toString('utf8'));
}

function recordsIn(answer: string): string[] {
  const all = answer.split('\0');
  all.pop();
  return all;
}

/** Reads blobs as they are stored: nothing that a repository configures is run over them. */
export function readBlobs(git: Git, blobs: Iterable<string>): Map<string, ReadResult> {
  return new Map(
    Array.from(objectsOf(git, [...new Set(blobs)]), ({ asked, ...object }) => [asked, textOf(object)]),
  );
}

/** Something that git holds: `undefined` for its type where it is missing. */
interface GitObject {
  readonly name: string;
  readonly type: string | undefined;
  readonly content: Buffer;
}

function textOf({ type, content }: GitObject): ReadResult {
  return type === 'blob' ? decodeText(content) : { failure: 'unreadable' };
}

/** @param names in any form that has no line break. */
function* objectsOf(git: Git, names: readonly string[]): Generator<GitObject & { readonly asked: string }> {
  if (names.length === 0) return;
  const answer = git.ask(['cat-file', '--batch'], `${names.join('\n')}\n`);
  let at = 0;
  for (const asked of names) {
    const end = answer.indexOf(10, at);
    const [name = '', type, size] = answer.subarray(at, end).toString('latin1').split(' ');
    const isThere = size !== undefined;
    const content = answer.subarray(end + 1, end + 1 + (isThere ? Number(size) : 0));
    yield { asked, name, type: isThere ? type : undefined, content };
    at = end + 1 + (isThere ? content.length + 1 : 0);
  }
}

/** The files of an index in the place of those of a working tree. Outside of that tree, and for `.git` itself, the disk holds. */
export class IndexHost implements Host {
  readonly #git: Git;
  readonly #disk: Host;
  readonly #below: string;
  readonly #index: IndexFiles;
  readonly #read = new Map<string, ReadResult>();

  constructor(git: Git, index: IndexFiles, disk: Host) {
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
    const wanted = new Set(Array.from(files, (file) => this.#index.get(file)?.blob ?? []).flat());
    const missing = [...wanted].filter((blob) => !this.#read.has(blob));
    if (missing.length === 0) return;
    for (const blob of this.#read.keys()) if (!wanted.has(blob)) this.#read.delete(blob);
    this.#add(missing);
  }

  /** What some blobs hold. */
  blobs(blobs: readonly string[]): ReadonlyMap<string, ReadResult> {
    const missing = blobs.filter((blob) => !this.#read.has(blob));
    const read = readBlobs(this.#git, missing);
    return new Map(
      blobs.flatMap((blob) => [[blob, read.get(blob) ?? this.#read.get(blob)]] as [string, ReadResult][]),
    );
  }

  /**
   * Reads at once what is going to be asked for, since every program that is started takes its time.
   * @param files of the index.
   * @param blobs besides.
   * @returns the name of the last commit; `undefined` where there is none.
   */
  begin(files: Iterable<string>, blobs: Iterable<string>): string | undefined {
    const ofFiles = Array.from(files, (file) => this.#index.get(file)?.blob ?? []).flat();
    const [head, ...others] = objectsOf(this.#git, ['HEAD', ...new Set([...ofFiles, ...blobs])]);
    for (const { asked, ...object } of others) this.#read.set(asked, textOf(object));
    return head?.type === 'commit' ? head.name : undefined;
  }

  #add(blobs: Iterable<string>): void {
    for (const [blob, result] of readBlobs(this.#git, blobs)) this.#read.set(blob, result);
  }

  #isElsewhere(file: string): boolean {
    return !file.startsWith(this.#below) || file.endsWith('/.git');
  }
}
