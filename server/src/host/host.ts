/** Why a file could not be read as text. */
export type ReadFailure =
  | 'absent'
  | 'unreadable'
  | 'directory'
  | 'endless-link'
  | 'name-not-utf-8'
  | 'special'
  | 'binary'
  | 'utf-16'
  | 'not-utf-8'
  | 'too-large'
  | 'oversized'
  | 'lfs-pointer'
  | 'encrypted'
  | 'unmerged'
  | 'unanswered';

/** A text file as it was read. */
export interface TextFile {
  /** Without a byte order mark, which shifts the offsets of parsers. */
  readonly text: string;
  readonly hasBom: boolean;
}

/** Why there is no text. */
export interface Unreadable {
  readonly failure: ReadFailure;
  /** How a file that is no text in UTF-8 begins, as it may be meant: long enough for any front matter. */
  readonly head?: string;
}

/** The text of a file, or why there is none. */
export type ReadResult = TextFile | Unreadable;

/** The files that an adapter works on. Paths are absolute, with `/`. */
export interface Host {
  read(path: string): ReadResult;
  exists(path: string): boolean;
}

/** Why a folder, or what is below it, was left out. `endless`: it leads back to a folder above it. */
export type LeftOutReason = 'unlisted' | 'unanswered' | 'endless' | 'too-deep' | 'too-many';

/** A file or folder elsewhere that was not read. */
export interface LeftOut {
  readonly path: string;
  readonly reason: LeftOutReason;
}

/** Hears how much has been fetched by now: so many of so many. */
export type Told = (done: number, all: number) => void;

/** Files that may be where no one can look at once: whatever is asked of them must have been fetched before. */
export interface FetchedFiles {
  /** Names the folders that must be known with all that is below them, in place of those before. */
  open(folders: readonly string[]): void;
  /**
   * Learns which files and folders are at some paths and below them by now, and fetches the configurations among them.
   * What was fetched of the files there counts no longer.
   * @param signal ends it at once.
   * @returns whether anything has come or gone, in the folders of these paths as well: no one may have told of it.
   */
  look(paths: Iterable<string>, signal: AbortSignal): Promise<boolean>;
  /** Fetches the texts of some files, without looking what is beside them. */
  loadFiles(paths: Iterable<string>, signal: AbortSignal): Promise<void>;
  /** Fetches the text of every Markdown file that is known and was not fetched yet. */
  load(signal: AbortSignal, told?: Told): Promise<void>;
  /** The paths that were asked for and of which nothing was known, each told once. */
  takeMissed(): readonly string[];
  /** What could not be fetched, or was not for its number. Files that are there and cannot be read are not among them. */
  leftOut(): readonly LeftOut[];
}

/** Files of which all can be asked at any time. */
export const alwaysThere: FetchedFiles = {
  open: () => undefined,
  look: async () => false,
  load: async () => undefined,
  loadFiles: async () => undefined,
  takeMissed: () => [],
  leftOut: () => [],
};

/**
 * The one port for files, in which the server reads: filled by the file system of Node (`disk.ts`), and, where files have to be
 * asked for over time, by the client or by memory (`mirror.ts`). Who asks it need not know which.
 */
export interface SearchableHost extends Host, FetchedFiles {
  /** The Markdown files below a folder, each once, found as they are asked for. */
  markdownUnder(folder: string): Iterable<string>;
  /** False for a place whose files are out of reach: whatever is not found there may exist all the same. */
  reaches(path: string): boolean;
  /** What is at a path now, links followed; `undefined` for nothing, or for what cannot be told. */
  kindOf(path: string): 'file' | 'folder' | undefined;
  /**
   * Another text whenever the content of a file may be another.
   * @returns `undefined` where that cannot be known, or where the file has only just changed and may change unseen.
   */
  stampOf(path: string): string | undefined;
  /**
   * The first kilobytes of a file as text, where it is longer: enough to see whether it is a note.
   * @returns `undefined` where it is shorter, or they are no plain text: then it is read as a whole.
   */
  beginningOf(path: string): string | undefined;
}

/** Where there are no files: in a web worker. */
export const noFiles: SearchableHost = {
  ...alwaysThere,
  read: () => ({ failure: 'absent' }),
  exists: () => false,
  markdownUnder: () => [],
  kindOf: () => undefined,
  stampOf: () => undefined,
  beginningOf: () => undefined,
  reaches: () => false,
};

/** What the names of Markdown files end with, in any case: as VS Code has it, so that no face of ours misses a note. */
export const markdownEndings: readonly string[] = [
  'md',
  'markdown',
  'markdn',
  'mdown',
  'mdwn',
  'mkd',
  'mdtxt',
  'mdtext',
  'workbook',
];

const markdown = new RegExp(`\\.(?:${markdownEndings.join('|')})$`, 'i');

/** True for a name or path that ends as Markdown files do. */
export function isMarkdownName(name: string): boolean {
  return markdown.test(name);
}

/** A configuration by its name, or what one extends. */
const configuration = /\.jsonc?$/i;

/** True for a name or path that ends as configurations do. */
export function isConfigurationName(name: string): boolean {
  return configuration.test(name);
}

/** The folder, beside what is written, that holds a file until it is whole. */
export const TEMPORARY_FOLDER = '.ipt-notes-tmp';

/** Folders in which no one looks for notes. */
export const skippedFolders: ReadonlySet<string> = new Set(['.git', 'node_modules', TEMPORARY_FOLDER]);

/** What a person can do about a file that could not be read. */
export const failureMessages: Readonly<Record<ReadFailure, string>> = {
  absent: 'No such file or folder. Check the path.',
  unreadable: 'The file cannot be read. Check its permissions.',
  directory: 'This is a folder, not a note.',
  'endless-link': 'This link leads back to itself. Remove it or point it at the note.',
  'name-not-utf-8': 'The name is not valid UTF-8, so this cannot be opened. Rename it.',
  special: 'This is no regular file; skipped.',
  binary: 'The file holds binary data and was skipped. Save the note as plain text.',
  'utf-16': 'The file is UTF-16 and was skipped. Save it as UTF-8.',
  'not-utf-8': 'The file is not valid UTF-8 and was skipped. Save it as UTF-8.',
  'too-large': 'The file is larger than 100 MB and was skipped. A note holds one session.',
  oversized: 'This Markdown file is larger than 1 MB and is not named *.ipt.md; skipped as no session note.',
  'lfs-pointer': 'Git LFS keeps the text of this file elsewhere; skipped. Fetch it with “git lfs pull”.',
  encrypted: 'The file is encrypted and was skipped. Unlock the repository first.',
  unmerged: 'A merge has left several versions of this file. Resolve it and stage it first.',
  unanswered: 'The file system does not answer; not read. Save the file or run Check Workspace to try again.',
};
