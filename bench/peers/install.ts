import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { cacheFolder } from '../places.ts';
import { type Tool, type ToolId, tools } from './tools.ts';

/** A tool that is there. */
export interface Installed {
  readonly tool: Tool;
  /** The folder with its configuration files and `node_modules`, absolute. */
  readonly folder: string;
}

/** Every tool, or why it is not there. */
export type Peers = Readonly<Record<ToolId, Installed | { readonly missing: string }>>;

export function isInstalled(peer: Peers[ToolId]): peer is Installed {
  return 'folder' in peer;
}

/** Installs what is not there yet, each tool into a folder of its own. One that is not available stops nothing. */
export function installPeers(): Peers {
  const entries = Object.values<Tool>(tools).map((tool) => [tool.id, install(tool)]);
  return Object.fromEntries(entries) as Peers;
}

/** A file of a tool, absolute. */
export function fileOf({ folder }: Installed, ...names: readonly string[]): string {
  return path.join(folder, ...names);
}

function install(tool: Tool): Installed | { readonly missing: string } {
  const folder = path.join(cacheFolder, 'peers', tool.id);
  fs.mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(tool.files)) fs.writeFileSync(path.join(folder, name), text);
  if (!hasAll(tool, folder)) {
    process.stderr.write(`Installing ${tool.title}\n`);
    fs.writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
    const packages = Object.entries(tool.packages).map(([name, version]) => `${name}@${version}`);
    const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund', ...packages], {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    if (status !== 0 || !hasAll(tool, folder)) return { missing: reasonIn(stderr ?? '') };
  }
  return { tool, folder };
}

function hasAll({ packages }: Tool, folder: string): boolean {
  return Object.entries(packages).every(([name, version]) => {
    const file = path.join(folder, 'node_modules', name, 'package.json');
    if (!fs.existsSync(file)) return false;
    return (JSON.parse(fs.readFileSync(file, 'utf8')) as { version: string }).version === version;
  });
}

/** Npm's own word for what went wrong, without the addresses around it. */
function reasonIn(output: string): string {
  const [, code] = /npm error code (\w+)/.exec(output) ?? [];
  return `npm could not install it${code === undefined ? '' : ` (${code})`}`;
}
