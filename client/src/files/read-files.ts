import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import { decodeText } from '../../../server/src/host/decode.ts';
import { isConfigurationName, isMarkdownName, type ReadResult } from '../../../server/src/host/host.ts';
import type { WireFolder } from '../../../server/src/wire/files.ts';

/** Markdown that is not named as a note is read up to this size, in bytes. */
const LARGEST_OTHER = 1_000_000;
const NOTE = '.ipt.md';

type Failure = 'absent' | 'directory' | 'unreadable' | 'unanswered';

const failures: Readonly<Record<string, Failure>> = {
  FileNotFound: 'absent',
  FileNotADirectory: 'absent',
  FileIsADirectory: 'directory',
  NoPermissions: 'unreadable',
};

/**
 * What is in a folder, by its URI: not by a search, which never ends where a file system offers none.
 * @returns `null` for a folder that cannot be listed.
 */
export async function findFiles(folder: string): Promise<WireFolder | null> {
  try {
    const entries = await workspace.fs.readDirectory(Uri.parse(folder, true));
    const isFile = ([name, type]: [string, FileType]) =>
      (type & FileType.File) !== 0 && (isMarkdownName(name) || isConfigurationName(name) || name === '.git');
    // A link to a folder may lead back to a folder above it; where it leads cannot be known here.
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

/** The text of a file, by its URI. Nothing is kept of it. */
export async function readFile(uri: string): Promise<ReadResult> {
  try {
    const file = Uri.parse(uri, true);
    const isOther = isMarkdownName(file.path) && !file.path.toLowerCase().endsWith(NOTE);
    if (isOther && (await workspace.fs.stat(file)).size > LARGEST_OTHER) return { failure: 'oversized' };
    return decodeText(await workspace.fs.readFile(file));
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

/**
 * The failure that an error of a file system stands for. What a file system of another extension throws is not ours: it may
 * have lost its line, and says nothing of the file.
 */
function failureOf(error: unknown): Failure {
  return (error instanceof FileSystemError && failures[error.code]) || 'unanswered';
}
