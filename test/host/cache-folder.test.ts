import os from 'node:os';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { cacheFolder } from '../../server/src/host/cache-folder.ts';

const { platform } = process;

beforeEach(() => {
  for (const name of ['XDG_CACHE_HOME', 'LOCALAPPDATA']) vi.stubEnv(name, undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  Object.defineProperty(process, 'platform', { value: platform });
});

function on(system: string, home: string): string | undefined {
  Object.defineProperty(process, 'platform', { value: system });
  vi.spyOn(os, 'homedir').mockReturnValue(home);
  return cacheFolder();
}

describe('the folder for caches', () => {
  test.each([
    ['linux', '/home/a/.cache/ipt-notes'],
    ['freebsd', '/home/a/.cache/ipt-notes'],
    ['darwin', '/home/a/Library/Caches/ipt-notes'],
    ['win32', '/home/a/AppData/Local/ipt-notes/Cache'],
  ])('is where %s keeps them', (system, folder) => {
    expect(on(system, '/home/a')).toBe(folder);
  });

  it('is the one that the environment names', () => {
    vi.stubEnv('XDG_CACHE_HOME', '/caches');
    vi.stubEnv('LOCALAPPDATA', '/local');
    expect(on('linux', '/home/a')).toBe('/caches/ipt-notes');
    expect(on('win32', '/home/a')).toBe('/local/ipt-notes/Cache');
  });

  it('is never one of the folder from which the program is called', () => {
    vi.stubEnv('XDG_CACHE_HOME', 'caches');
    expect(on('linux', '/home/a')).toBe('/home/a/.cache/ipt-notes');
    for (const home of ['', '.', 'home/a']) {
      for (const system of ['linux', 'darwin', 'win32']) expect(on(system, home), system).toBeUndefined();
    }
  });

  it('is none for a user whom the system does not know', () => {
    vi.spyOn(os, 'homedir').mockImplementation(() => {
      throw Object.assign(new Error('uv_os_homedir returned ENOENT'), { code: 'ERR_SYSTEM_ERROR' });
    });
    expect(cacheFolder()).toBeUndefined();
  });
});
