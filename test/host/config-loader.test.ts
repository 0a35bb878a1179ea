import { describe, expect, it } from 'vitest';
import { ConfigLoader } from '../../server/src/host/config-loader.ts';
import type { Host } from '../../server/src/host/host.ts';

function rootOf(folder: string, root: string, ...files: readonly string[]): string {
  const host: Host = { exists: (path) => files.includes(path), read: () => ({ failure: 'absent' }) };
  return new ConfigLoader(host, root).rootOf(folder);
}

describe('the root of a caseload', () => {
  it('is the topmost folder with a configuration, before the repository', () => {
    const files = ['/home/a/.ipt-notes.jsonc', '/home/a/b/.ipt-notes.jsonc', '/home/a/b/.git'];
    expect(rootOf('/home/a/b/c', '/home/a/b', ...files)).toBe('/home/a');
  });

  it('is else the root of the repository', () => {
    expect(rootOf('/home/a/b/c', '/home/a/b', '/home/a/.git')).toBe('/home/a');
  });

  it('is else the workspace or working directory', () => {
    expect(rootOf('/home/a/b/c', '/home/a')).toBe('/home/a');
    expect(rootOf('/home/a', '/home/a')).toBe('/home/a');
    expect(rootOf('/home/a', '/')).toBe('/');
  });

  it('is the folder itself where it lies outside of that', () => {
    expect(rootOf('/home/ab', '/home/a')).toBe('/home/ab');
  });
});
