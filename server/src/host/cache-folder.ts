import os from 'node:os';
import path from 'node:path';
import { codeOf } from './fs-host.ts';

const NAME = 'ipt-notes';

/**
 * The folder in which this system keeps what our program may lose, for this user.
 * @returns `undefined` where that is no absolute path, as for a user without a home. A relative one would be in the
 * folder from which the program is called, and what the engine finds compiled there may be anyone's.
 */
export function cacheFolder(): string | undefined {
  const folder = folderOf(process.platform, process.env, homeOf());
  return path.isAbsolute(folder) ? folder : undefined;
}

function folderOf(platform: string, env: NodeJS.ProcessEnv, home: string): string {
  if (platform === 'win32') {
    return path.join(env['LOCALAPPDATA'] || path.join(home, 'AppData', 'Local'), NAME, 'Cache');
  }
  if (platform === 'darwin') return path.join(home, 'Library', 'Caches', NAME);
  const named = env['XDG_CACHE_HOME'] ?? '';
  return path.join(path.isAbsolute(named) ? named : path.join(home, '.cache'), NAME);
}

/** Empty where the system does not know the user, as where a container runs under any number. */
function homeOf(): string {
  try {
    return os.homedir();
  } catch (error) {
    codeOf(error);
    return '';
  }
}
