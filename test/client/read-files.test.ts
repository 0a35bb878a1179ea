import { beforeEach, expect, it, vi } from 'vitest';
import { findFiles, readFile } from '../../client/src/files/read-files.ts';
import { FileSystemError, workspace } from '../harness/vscode-files.ts';

vi.mock('vscode', () => import('../harness/vscode-files.ts'));

beforeEach(() => void vi.restoreAllMocks());

/** What is said of a file of which the file system says that. */
async function saidOf(error: Error): Promise<unknown> {
  vi.spyOn(workspace.fs, 'readFile').mockRejectedValue(error);
  return await readFile('elsewhere:/notes/s08.ipt.md');
}

it.each([
  ['FileNotFound', 'absent'],
  ['FileNotADirectory', 'absent'],
  ['FileIsADirectory', 'directory'],
  ['NoPermissions', 'unreadable'],
  ['Unavailable', 'unanswered'],
  ['Unknown', 'unanswered'],
])('a file system that says %s of a file: %s', async (code, failure) => {
  expect(await saidOf(new FileSystemError(code))).toEqual({ failure });
});

it('a file system that breaks says nothing of a file', async () => {
  expect(await saidOf(new TypeError('Zanzibar'))).toEqual({ failure: 'unanswered' });
});

it('a folder of a file system that breaks cannot be listed', async () => {
  vi.spyOn(workspace.fs, 'readDirectory').mockRejectedValue(new TypeError('Zanzibar'));
  expect(await findFiles('elsewhere:/notes')).toBeNull();
});
