import fs from 'node:fs';
import path from 'node:path';
import { cacheFolder } from '../places.ts';
import { type Command, nodeCommand } from './run.ts';

/** What no linter of these files can be faster than: starting, and reading them. */
export interface Floor {
  readonly name: string;
  readonly command: (corpus: string) => Command;
}

export const NODE_START = '`node -e 0`';
export const NODE_READ = 'Node reading the files';

const reader = [
  "const fs = require('node:fs');",
  "const path = require('node:path');",
  "for (const name of fs.readdirSync('.', { recursive: true, encoding: 'utf8' }))",
  "  if (name.endsWith('.md')) fs.readFileSync(name, 'utf8');",
  '',
].join('\n');

/** The floors on this machine; `cat` only where there is a shell for it. */
export function floors(): Floor[] {
  fs.mkdirSync(cacheFolder, { recursive: true });
  const script = path.join(cacheFolder, 'read-all.cjs');
  fs.writeFileSync(script, reader);
  const all: Floor[] = [
    { name: NODE_START, command: (corpus) => nodeCommand(['-e', '0'], corpus) },
    { name: NODE_READ, command: (corpus) => nodeCommand([script], corpus) },
  ];
  if (process.platform === 'win32') return all;
  const cat = "find . -name '*.md' -exec cat {} +";
  return [...all, { name: '`cat`', command: (cwd) => ({ file: '/bin/sh', args: ['-c', cat], cwd }) }];
}
