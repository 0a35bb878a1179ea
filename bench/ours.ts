import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { type Command, nodeCommand } from './measure/run.ts';
import { bundleFolder, projectFolder } from './places.ts';

/** The name of our own linter in tables. */
export const OURS = 'ipt-notes';
/** The day taken for today, so that findings that wait for days to pass are always the same. */
const TODAY = '2026-01-05';

const cli = path.join(bundleFolder, 'cli.js');
/** The server for a web worker. */
export const workerBundle = path.join(bundleFolder, 'server', 'browser.js');
export const serverBundle = path.join(bundleFolder, 'server', 'node.js');

/** Builds the bundles as they are shipped and copies them to where they are measured. */
export function buildBundles(): void {
  const { status } = spawnSync(process.execPath, ['esbuild.mjs', '--production', '--quiet'], {
    cwd: projectFolder,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The build failed');
  fs.rmSync(bundleFolder, { recursive: true, force: true });
  fs.cpSync(path.join(projectFolder, 'dist'), bundleFolder, {
    recursive: true,
    filter: (file) => !file.endsWith('.map'),
  });
}

/** Our linter on a folder, all rules of `standard` on, those across a course included. */
export function lintCommand(cwd: string, ...more: readonly string[]): Command {
  return nodeCommand([cli, 'lint', '--today', TODAY, ...more, '.'], cwd);
}

/** The same command on another Node. */
export function withNode(node: string, command: Command): Command {
  return { ...command, file: node };
}
