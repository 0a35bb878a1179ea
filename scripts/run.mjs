// Runs a TypeScript file: bundles it into .build/ and imports that. node scripts/run.mjs FILE.ts [arguments]
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';

const [entry, ...rest] = process.argv.slice(2);
if (!entry || !fs.existsSync(entry)) throw new Error('Usage: node scripts/run.mjs FILE.ts [arguments]');
const outfile = path.resolve('.build/scripts', `${path.basename(entry, '.ts')}.mjs`);
await esbuild.build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  // They look for their programs beside themselves.
  external: ['esbuild', '@vscode/l10n-dev'],
  logLevel: 'warning',
  // Packages in CommonJS ask for Node's own modules by require.
  banner: {
    js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
  },
});
process.argv.splice(1, process.argv.length, outfile, ...rest);
await import(pathToFileURL(outfile).href);
