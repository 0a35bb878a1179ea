import { type CancellationToken, FileSystemError, FileType, Uri, workspace } from 'vscode';
import { decodeText } from '../../../server/src/host/decode.ts';
import { isConfigurationName, isMarkdownName, type ReadResult } from '../../../server/src/host/host.ts';
import type { WireFolder } from '../../../server/src/wire/files.ts';

/** Markdown that is not named as a note is read up to this size, in bytes. */
const LARGEST_OTHER = 1_000_000;
const NOTE = '.ipt.md';

const failures: Readonly<Record<string, 'absent' | 'directory'>> = {
  FileNotFound: 'absent',
  FileNotADirectory: 'absent',
  FileIsADirectory: 'directory',
};

/**
 * What lies in some folders, by their URIs: not by a search, which never ends where a file system offers none.
 * @returns `null` for a folder that cannot be listed.
 */
export function findFiles(
  folders: readonly string[],
  token: CancellationToken,
): Promise<(WireFolder | null)[]> {
  return Promise.all(folders.map((folder) => contentOf(Uri.parse(folder, true), token)));
}

/** The texts of some files, by their URIs. Nothing is kept of them. */
export function readFiles(uris: readonly string[], token: CancellationToken): Promise<ReadResult[]> {
  return Promise.all(uris.map((uri) => read(Uri.parse(uri, true), token)));
}

async function contentOf(folder: Uri, token: CancellationToken): Promise<WireFolder | null> {
  if (token.isCancellationRequested) return null;
  try {
    const entries = await workspace.fs.readDirectory(folder);
    const isFile = ([name, type]: [string, FileType]) =>
      (type & FileType.File) !== 0 && (isMarkdownName(name) || isConfigurationName(name) || name === '.git');
    // A link to a folder may lead back to a folder above it; where it leads cannot be told here.
    const isFolder = ([, type]: [string, FileType]) => type === FileType.Directory;
    return {
      files: entries.filter(isFile).map(([name]) => name),
      folders: entries.filter(isFolder).map(([name]) => name),
    };
  } catch (error) {
    failureOf(error);
    return null;
  }
}

async function read(file: Uri, token: CancellationToken): Promise<ReadResult> {
  if (token.isCancellationRequested) return { failure: 'unreadable' };
  try {
    const isOther = isMarkdownName(file.path) && !file.path.toLowerCase().endsWith(NOTE);
    if (isOther && (await workspace.fs.stat(file)).size > LARGEST_OTHER) return { failure: 'oversized' };
    return decodeText(await workspace.fs.readFile(file));
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

/** The failure that an error of a file system stands for. What a file system of another extension throws is not ours. */
function failureOf(error: unknown): 'absent' | 'directory' | 'unreadable' {
  return error instanceof FileSystemError ? (failures[error.code] ?? 'unreadable') : 'unreadable';
}
