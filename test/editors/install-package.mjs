import { spawnSync } from 'node:child_process';

/**
 * Makes sure that a program is there, by Debian's package manager where that may be used.
 * @param {string} program
 * @param {string} debianPackage
 * @param {readonly string[]} [others] packages of Debian that it is run with
 * @returns {string | undefined} what must be done by hand; `undefined` where the program is there.
 */
export function installPackage(program, debianPackage, others = []) {
  const packages = [debianPackage, ...others];
  const isReady = () => isThere(program) && others.every(isInstalled);
  if (isReady()) return undefined;
  const advice = `"${program}" is not installed. Install of your system: ${packages.join(', ')}. Then run this again.`;
  if (process.getuid?.() !== 0 || !isThere('apt-get')) return advice;
  process.stdout.write(`Installing ${packages.join(', ')} …\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '--yes', '--no-install-recommends', ...packages];
  if (spawnSync('apt-get', install, { env, stdio: 'ignore' }).status !== 0) {
    // The lists of a fresh machine are empty.
    spawnSync('apt-get', ['update'], { env, stdio: 'ignore' });
    spawnSync('apt-get', install, { env, stdio: 'ignore' });
  }
  return isReady() ? undefined : advice;
}

/** @param {string} program */
function isThere(program) {
  // Not all know the option; but what is not there cannot be started.
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
}

/** @param {string} debianPackage */
function isInstalled(debianPackage) {
  return spawnSync('dpkg-query', ['--status', debianPackage], { stdio: 'ignore' }).status === 0;
}
