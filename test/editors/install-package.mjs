import { spawnSync } from 'node:child_process';

/**
 * Makes sure that a program is there, by Debian's package manager where that may be used.
 * @param {string} program
 * @param {string} debianPackage
 * @returns {string | undefined} what is to be done by hand; `undefined` where the program is there.
 */
export function installPackage(program, debianPackage) {
  if (isThere(program)) return undefined;
  const advice = `"${program}" is not installed. Install the package "${debianPackage}" of your system and run this again.`;
  if (process.getuid?.() !== 0 || !isThere('apt-get')) return advice;
  process.stdout.write(`Installing ${debianPackage} …\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '--yes', '--no-install-recommends', debianPackage];
  if (spawnSync('apt-get', install, { env, stdio: 'ignore' }).status !== 0) {
    // The lists of a fresh machine are empty.
    spawnSync('apt-get', ['update'], { env, stdio: 'ignore' });
    spawnSync('apt-get', install, { env, stdio: 'ignore' });
  }
  return isThere(program) ? undefined : advice;
}

/** @param {string} program */
function isThere(program) {
  // Not all know the option; but what is not there cannot be started.
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
}
