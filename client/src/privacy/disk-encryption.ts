import { execFile } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** How long the system is waited for, in ms. */
const PATIENCE = 5000;

/**
 * Whether the disk that a folder is on is encrypted, by what the system itself says.
 * @returns `undefined` where it does not say so: encryption by the disk or the file system itself cannot be seen.
 */
export async function isDiskEncrypted(folder: string): Promise<boolean | undefined> {
  if (process.platform === 'darwin') return fileVault();
  return process.platform === 'linux' ? dmCrypt(folder, '/sys/dev/block') : undefined;
}

function fileVault(): Promise<boolean | undefined> {
  return new Promise((resolve) => {
    execFile('/usr/bin/fdesetup', ['status'], { timeout: PATIENCE }, (error, stdout) => {
      resolve(error ? undefined : fileVaultIn(stdout));
    });
  });
}

/** What `fdesetup status` says. */
export function fileVaultIn(output: string): boolean | undefined {
  if (/^FileVault is On\./m.test(output)) return true;
  return /^FileVault is Off\./m.test(output) ? false : undefined;
}

/**
 * Looks whether the device of a folder is one of dm-crypt, or is on one.
 * @param devices the folder in which the kernel lists block devices by their numbers.
 */
export async function dmCrypt(folder: string, devices: string): Promise<true | undefined> {
  try {
    const { dev } = await stat(folder);
    const major = ((dev >> 8) & 0xfff) | 0;
    const minor = (dev & 0xff) | ((dev >> 12) & 0xfff00);
    return (await isCrypt(path.join(devices, `${major}:${minor}`))) ? true : undefined;
  } catch {
    // No such device: a network folder, a container. Then nothing is known.
    return undefined;
  }
}

async function isCrypt(device: string): Promise<boolean> {
  const uuid = await readFile(path.join(device, 'dm/uuid'), 'utf8').catch(() => '');
  if (uuid.startsWith('CRYPT-')) return true;
  const slaves = path.join(device, 'slaves');
  const below = await readdir(slaves).catch(() => []);
  for (const name of below) if (await isCrypt(path.join(slaves, name))) return true;
  return false;
}
