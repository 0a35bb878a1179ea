import { expect, it } from 'vitest';
import { isAbsolute, pathOfUri, uriOfPath } from '../../server/src/host/uris.ts';

it.each([
  ['file:///home/a%20b/s%C3%A9ance.ipt.md', '/home/a b/séance.ipt.md'],
  ['vscode-vfs://github/owner/repo/s01.ipt.md', '/vscode-vfs:/github/owner/repo/s01.ipt.md'],
  ['memfs:/notes/s01.ipt.md', '/memfs:/-/notes/s01.ipt.md'],
])('%s has a path, and back', (uri, path) => {
  expect(pathOfUri(uri)).toBe(path);
  expect(uriOfPath(path)).toBe(uri);
});

it('gives an untitled document with a place the path of that place', () => {
  expect(pathOfUri('untitled:/home/a/s02.ipt.md')).toBe('/home/a/s02.ipt.md');
});

it('gives a document without a place none, and leaves its URI as it is', () => {
  expect(pathOfUri('untitled:Untitled-1')).toBeUndefined();
  expect(uriOfPath('untitled:Untitled-1')).toBe('untitled:Untitled-1');
});

it('knows absolute paths, with drives as well', () => {
  expect(['/a', 'c:/a', 'a/b', 'untitled:x'].map(isAbsolute)).toEqual([true, true, false, false]);
});
