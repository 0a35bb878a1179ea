import { createRequire as requireFrom } from 'node:module';
import path from 'node:path';
import { nodeCommand } from '../measure/run.ts';
import { OURS, serverBundle } from '../ours.ts';
import { fileOf, type Installed, isInstalled, type Peers } from '../peers/install.ts';
import { rumdlBinary } from '../peers/linters.ts';
import { tools } from '../peers/tools.ts';
import { cacheFolder } from '../places.ts';
import type { ServerKind } from './client.ts';

export const RUMDL_SERVER = 'rumdl server';

/** Our server, as it is shipped. */
export function ourServer(...nodeOptions: readonly string[]): ServerKind {
  return { name: OURS, command: nodeCommand([...nodeOptions, serverBundle, '--stdio'], cacheFolder) };
}

/** The servers of others that could be installed. */
export function otherServers({ rumdl, vscode }: Peers): ServerKind[] {
  return [
    ...(isInstalled(rumdl)
      ? [
          {
            name: RUMDL_SERVER,
            command: { file: rumdlBinary(rumdl), args: ['server', '--no-config'], cwd: cacheFolder },
          },
        ]
      : []),
    ...(isInstalled(vscode) ? [vscodeServer(vscode)] : []),
  ];
}

/** What we need of markdown-it, by which VS Code's server has its client parse. */
interface MarkdownIt {
  readonly parse: (text: string, environment: object) => unknown;
}

function vscodeServer(peer: Installed): ServerKind {
  const load = requireFrom(fileOf(peer, 'package.json'));
  const engine: MarkdownIt = (load('markdown-it') as (options: object) => MarkdownIt)({ html: true });
  const script = path.join('node_modules', 'vscode-markdown-languageserver', 'dist', 'node', 'workerMain.js');
  return {
    name: tools.vscode.title,
    command: nodeCommand([fileOf(peer, script), '--stdio'], cacheFolder),
    initializationOptions: { markdownFileExtensions: ['md'] },
    settings: {
      markdown: {
        validate: {
          enabled: true,
          referenceLinks: { enabled: 'warning' },
          fragmentLinks: { enabled: 'warning' },
          fileLinks: { enabled: 'warning', markdownFragmentLinks: 'inherit' },
          ignoredLinks: [],
          unusedLinkDefinitions: { enabled: 'hint' },
          duplicateLinkDefinitions: { enabled: 'warning' },
        },
      },
    },
    answer: (method, params, textOf) => {
      const { uri, text } = params as { readonly uri?: string; readonly text?: string };
      switch (method) {
        case 'markdown/parse':
          return engine.parse(text ?? textOf(uri ?? ''), {});
        case 'markdown/findMarkdownFilesInWorkspace':
        case 'markdown/fs/readDirectory':
          return [];
        default:
          return undefined;
      }
    },
  };
}
