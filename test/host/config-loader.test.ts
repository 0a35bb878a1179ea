import { describe, expect, it } from 'vitest';
import { ConfigLoader } from '../../server/src/host/config-loader.ts';
import type { Host } from '../../server/src/host/host.ts';

function rootOf(folder: string, root: string, ...files: readonly string[]): string {
  const host: Host = { exists: (path) => files.includes(path), read: () => ({ failure: 'absent' }) };
  return new ConfigLoader(host, root).rootOf(folder);
}

describe('mistakes in files that extend others', () => {
  const errorsOf = (files: Readonly<Record<string, string>>) => {
    const host: Host = {
      exists: (path) => path in files,
      read: (path) => {
        const text = files[path];
        return text === undefined ? { failure: 'absent' } : { text, hasBom: false };
      },
    };
    const loaded = new ConfigLoader(host, '/c').fromFile('/c/.ipt-notes.jsonc');
    if (!('errors' in loaded)) return [];
    return loaded.errors.map(({ file, position, message }) => `${file}:${position.character} ${message}`);
  };

  it('are reported file by file, each in the order of its text', () => {
    expect(
      errorsOf({
        '/c/.ipt-notes.jsonc':
          '{ "extends": ["ipt:nosuch", "./base.jsonc"], "checkFrom": "2025-02-30", "x": 1 }',
        '/c/base.jsonc': '{ "drafts": 3, "y": 1 }',
      }).map((line) => line.split(' ')[0]),
    ).toEqual([
      '/c/.ipt-notes.jsonc:14',
      '/c/.ipt-notes.jsonc:58',
      '/c/.ipt-notes.jsonc:72',
      '/c/base.jsonc:12',
      '/c/base.jsonc:15',
    ]);
  });

  it('do not make a mistake of what the other file may hold', () => {
    const text = '{ "extends": "./base.jsonc", "overrides": [{ "when": { "clinic": "n" } }] }';
    const only = [expect.stringContaining('/c/base.jsonc')];
    expect(errorsOf({ '/c/.ipt-notes.jsonc': text, '/c/base.jsonc': '{ "drafts" 3 }' })).toEqual(only);
    const slip = '{ "protocol": { "feilds": { "clinic": {} } } }';
    expect(errorsOf({ '/c/.ipt-notes.jsonc': text, '/c/base.jsonc': slip })).toEqual(only);
    expect(errorsOf({ '/c/.ipt-notes.jsonc': text })).toEqual([expect.stringContaining('does not exist')]);
    const whole = '{ "protocol": { "fields": { "clinic": {} } } }';
    expect(errorsOf({ '/c/.ipt-notes.jsonc': text, '/c/base.jsonc': whole })).toEqual([]);
  });
});

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

  it('is the folder itself where it is outside of that', () => {
    expect(rootOf('/home/ab', '/home/a')).toBe('/home/ab');
  });
});
