import { expect, it } from 'vitest';
import { folderOnDisk, isWorkedOnScheme } from '../../client/src/schemes.ts';

it.each<[string, boolean | undefined, readonly string[], boolean]>([
  ['file', undefined, [], true],
  ['file', false, [], true],
  ['untitled', undefined, [], true],
  ['vscode-vfs', true, [], true],
  ['git', false, ['file'], false],
  ['git', undefined, ['file'], false],
  ['vscode-vfs', false, ['file', 'vscode-vfs'], true],
])('what is worked on: %s, writable: %s, folders: %s', (scheme, isWritable, folders, isWorkedOn) => {
  expect(isWorkedOnScheme(scheme, isWritable, folders)).toBe(isWorkedOn);
});

it('the server can keep files on a disk alone', () => {
  expect(folderOnDisk({ scheme: 'file', fsPath: '/kept' })).toBe('/kept');
  expect(folderOnDisk({ scheme: 'vscode-userdata', fsPath: '/kept' })).toBeUndefined();
  expect(folderOnDisk(undefined)).toBeUndefined();
});
