import fs from 'node:fs';
import path from 'node:path';
import { type Command, nodeCommand } from '../measure/run.ts';
import { fileOf, type Installed, isInstalled, type Peers } from './install.ts';

/** A linter as it is called on a caseload. */
export interface Linter {
  readonly name: string;
  readonly command: (corpus: string) => Command;
  /** How it says how many files it has looked at; absent where it does not say. */
  readonly count?: RegExp;
  /** Written in JavaScript on a full parser: seconds where the others take tenths. */
  readonly isSlow: boolean;
  /** How many files it takes at most. */
  readonly mostFiles?: number;
}

/** The name of rumdl's run with default rules, to which most bars refer. */
export const RUMDL = 'rumdl, default rules';
export const RUMDL_MD043 = 'rumdl, MD043 only';
export const MDSCHEMA = 'mdschema, structure and front matter';
export const ESLINT = '@eslint/markdown';
export const MARKDOWNLINT = 'markdownlint-cli2';
const REMARK = 'remark-cli';

/** The linters that could be installed. */
export function lintersOf(peers: Peers): Linter[] {
  const { rumdl, mdschema, eslint, remark, markdownlint } = peers;
  return [
    ...(isInstalled(rumdl) ? rumdlLinters(rumdl) : []),
    ...(isInstalled(mdschema) ? [mdschemaLinter(mdschema)] : []),
    ...(isInstalled(eslint) ? [eslintLinter(eslint)] : []),
    ...(isInstalled(remark) ? [remarkLinter(remark)] : []),
    ...(isInstalled(markdownlint) ? [markdownlintLinter(markdownlint)] : []),
  ];
}

/** The native binary of rumdl. */
export function rumdlBinary(peer: Installed): string {
  const scope = fileOf(peer, 'node_modules', '@rumdl');
  for (const platform of fs.readdirSync(scope)) {
    for (const name of ['rumdl', 'rumdl.exe']) {
      const file = path.join(scope, platform, name);
      if (fs.existsSync(file)) return file;
    }
  }
  throw new Error('rumdl has no binary for this platform');
}

/** The newest Node with long-term support, where it could be installed. */
export function nodeBinary({ node }: Peers): string | undefined {
  if (!isInstalled(node)) return undefined;
  const [name = ''] = Object.keys(node.tool.packages);
  return fileOf(node, 'node_modules', name, 'bin', 'node');
}

/** How rumdl is called on the folder that is its working directory. */
export function rumdlCommand(binary: string, cwd: string, ...more: readonly string[]): Command {
  return { file: binary, args: ['check', '--respect-gitignore=false', ...more, '.'], cwd };
}

function rumdlLinters(peer: Installed): Linter[] {
  const binary = rumdlBinary(peer);
  const count = /in (?:[\d,]+\/)?([\d,]+) files?/;
  const linter = (name: string, ...args: readonly string[]): Linter => ({
    name,
    command: (corpus) => rumdlCommand(binary, corpus, '--no-cache', ...args),
    count,
    isSlow: false,
  });
  return [linter(RUMDL, '--no-config'), linter(RUMDL_MD043, '--config', fileOf(peer, 'md043.toml'))];
}

function mdschemaLinter(peer: Installed): Linter {
  const [name = ''] = Object.keys(peer.tool.packages);
  const bin = fileOf(peer, 'node_modules', name, 'bin');
  const [binary = ''] = fs.readdirSync(bin);
  return {
    name: MDSCHEMA,
    command: (cwd) => ({
      file: path.join(bin, binary),
      args: ['check', '**/*.md', '--schema', fileOf(peer, 'schema.yml')],
      cwd,
    }),
    isSlow: false,
    mostFiles: 1_000,
  };
}

function eslintLinter(peer: Installed): Linter {
  const script = fileOf(peer, 'node_modules', 'eslint', 'bin', 'eslint.js');
  const config = fileOf(peer, 'eslint.config.mjs');
  return {
    name: ESLINT,
    command: (corpus) => nodeCommand([script, '--config', config, '.'], corpus),
    isSlow: true,
  };
}

function remarkLinter(peer: Installed): Linter {
  const script = fileOf(peer, 'node_modules', 'remark-cli', 'cli.js');
  const config = fileOf(peer, 'remarkrc.mjs');
  return {
    name: REMARK,
    command: (corpus) => nodeCommand([script, '.', '--rc-path', config, '--no-stdout', '--quiet'], corpus),
    isSlow: true,
  };
}

function markdownlintLinter(peer: Installed): Linter {
  const script = fileOf(peer, 'node_modules', 'markdownlint-cli2', 'markdownlint-cli2-bin.mjs');
  const config = fileOf(peer, '.markdownlint-cli2.jsonc');
  return {
    name: MARKDOWNLINT,
    command: (corpus) => nodeCommand([script, '--config', config, '**/*.md'], corpus),
    count: /Linting: (\d+) file/,
    isSlow: true,
  };
}
