// @ts-check
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { PROJECT } from './folders.mjs';

const SOURCE = fileURLToPath(new URL('../hosts/file-system', import.meta.url));

/** The example clinic, of which every test file system holds a copy. */
export const CLINIC = path.join(PROJECT, 'examples/clinic');

/**
 * How a bundle is made that runs in every extension host.
 *
 * @type {esbuild.BuildOptions}
 */
export const bundled = {
  bundle: true,
  format: 'cjs',
  platform: 'browser',
  target: 'es2022',
  external: ['vscode'],
  logLevel: 'warning',
};

/**
 * Builds the extension with the file systems of the tests.
 *
 * @param {string} extension the folder to make it in
 * @param {Record<string, string>} [more] texts beside the example clinic, which is `clinic/`, by their paths
 */
export async function buildTestFiles(extension, more = {}) {
  mkdirSync(extension, { recursive: true });
  cpSync(path.join(SOURCE, 'package.json'), path.join(extension, 'package.json'));
  await esbuild.build({
    ...bundled,
    entryPoints: [path.join(SOURCE, 'extension.ts')],
    outfile: path.join(extension, 'extension.js'),
    define: { TEXTS: JSON.stringify({ ...texts(), ...more }) },
  });
}

/** The texts of the clinic by their paths in the file systems. */
function texts() {
  const entries = readdirSync(CLINIC, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.map((file) => [`clinic/${path.relative(CLINIC, file)}`, readFileSync(file, 'utf8')]),
  );
}
