import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const outputs = ['dist/cli.js', 'dist/server/node.js', 'dist/server/browser.js'];
const inputs = ['server/src', 'client/src', 'esbuild.mjs', 'package.json'];

/** Builds the bundles before the tests, unless they are newer than everything that they are made of. */
export default function setup(): void {
  const built = Math.min(...outputs.map((file) => changedAt(path.join(root, file))));
  const changed = Math.max(...inputs.map((file) => changedAt(path.join(root, file))));
  if (changed < built) return;
  execFileSync(process.execPath, ['esbuild.mjs', '--quiet'], { cwd: root, stdio: 'inherit' });
}

/** When a file was changed last, or the newest file under a folder; 0 for what is not there. */
function changedAt(file: string): number {
  const stats = fs.statSync(file, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0;
  return Math.max(0, ...fs.readdirSync(file).map((name) => changedAt(path.join(file, name))));
}
