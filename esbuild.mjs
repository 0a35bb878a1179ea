// Builds the bundles into dist/: client and server for the desktop and for the browser, the command line and its
// worker, and what they load when it is wanted (scripts/lazy-modules.mjs).
// node esbuild.mjs [--watch] [--production] [--quiet]
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import esbuild from 'esbuild';
import { lazyBundles, lazyModules } from './scripts/lazy-modules.mjs';
import { nodeModules } from './scripts/node-modules.mjs';
import { thirdPartyNotices } from './scripts/third-party-notices.mjs';

const { version } = JSON.parse(fs.readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const isWatch = process.argv.includes('--watch');
const isProduction = process.argv.includes('--production');

/** @type {esbuild.BuildOptions} */
const common = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  logLevel: process.argv.includes('--quiet') ? 'warning' : 'info',
  minify: isProduction,
  sourcemap: isProduction ? false : 'linked',
  legalComments: 'none',
  // No way to a network is shipped: the library for translations would fetch them from an address, if it were given one.
  define: { VERSION: JSON.stringify(version), fetch: 'undefined' },
};
/** @type {esbuild.BuildOptions} */
// jsonc-parser's main file is UMD, whose inner require esbuild cannot follow.
const node = { ...common, platform: 'node', target: 'node20', mainFields: ['module', 'main'] };
// Without the worker condition, a dependency of remark reaches for `document`.
/** @type {esbuild.BuildOptions} */
const browser = {
  ...common,
  platform: 'browser',
  conditions: ['worker', 'browser'],
  alias: { 'node:path/posix': 'path-browserify' },
  define: { ...common.define, global: 'globalThis' },
};

/** @type {esbuild.BuildOptions[]} */
const bundles = [
  {
    ...node,
    entryPoints: ['server/src/main/cli.ts'],
    outfile: 'dist/cli-main.js',
    plugins: [nodeModules, lazyModules('dist/cli-main.js')],
  },
  {
    ...node,
    entryPoints: ['server/src/main/node.ts'],
    outfile: 'dist/server/node-main.js',
    plugins: [nodeModules, lazyModules('dist/server/node-main.js')],
  },
  {
    ...browser,
    entryPoints: ['server/src/main/browser.ts'],
    outfile: 'dist/server/browser.js',
    format: 'iife',
  },
  { ...node, entryPoints: ['client/src/main/node.ts'], outfile: 'dist/client/node.js', external: ['vscode'] },
  {
    ...browser,
    entryPoints: ['client/src/main/browser.ts'],
    outfile: 'dist/client/browser.js',
    external: ['vscode'],
  },
].filter(({ entryPoints: [entry] }) => fs.existsSync(entry));

/**
 * What runs the two bundles above, with what was compiled of them before.
 * @param {string} build stands for their content.
 * @returns {esbuild.BuildOptions[]}
 */
const starters = (build) => {
  const starter = { ...node, define: { BUILD: JSON.stringify(build) } };
  return [
    {
      ...starter,
      entryPoints: ['server/src/main/start-cli.ts'],
      outfile: 'dist/cli.js',
      plugins: [nodeModules, lazyModules('dist/cli.js')],
      banner: { js: '#!/usr/bin/env node' },
    },
    {
      ...starter,
      entryPoints: ['server/src/main/start-node.ts'],
      outfile: 'dist/server/node.js',
      plugins: [nodeModules, lazyModules('dist/server/node.js')],
    },
  ];
};

// The facades are made from what is built here.
const lazy = lazyBundles(node);
const first = await esbuild.build({ ...lazy, metafile: true });
if (isWatch) {
  const all = [lazy, ...bundles, ...starters('')];
  const contexts = await Promise.all(all.map((options) => esbuild.context(options)));
  await Promise.all(contexts.map((context) => context.watch()));
} else {
  const build = ({ ...options }) => esbuild.build({ ...options, metafile: true });
  const rest = await Promise.all(bundles.map(build));
  const made = ['dist/cli-main.js', 'dist/server/node-main.js'].map((file) => fs.readFileSync(file));
  const hash = createHash('sha256').update(Buffer.concat(made)).digest('hex').slice(0, 16);
  rest.push(...(await Promise.all(starters(hash).map(build))));
  fs.chmodSync('dist/cli.js', 0o755);
  const metafiles = [first, ...rest].map(({ metafile }) => metafile);
  const notices = 'dist/THIRD-PARTY-NOTICES.txt';
  fs.writeFileSync(notices, thirdPartyNotices(metafiles));
  // What an earlier build left would be packed along. Not emptied first: a test may be running off the folder.
  if (isProduction) removeAllBut([notices, ...metafiles.flatMap(({ outputs }) => Object.keys(outputs))]);
}

/** @param {string[]} files in dist/ that stay. */
function removeAllBut(files) {
  for (const entry of fs.readdirSync('dist', { recursive: true, withFileTypes: true })) {
    const file = path.posix.join(entry.parentPath, entry.name);
    if (entry.isFile() && !files.includes(file)) fs.rmSync(file);
  }
}
