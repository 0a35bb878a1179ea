import fs from 'node:fs';
import { getL10nJson, type l10nJsonFormat } from '@vscode/l10n-dev';

const SOURCES = 'client/src';

/**
 * The client's messages as they are translated from: what `l10n.t` is called with, by the alphabet. A translation is a file
 * beside this one, `bundle.l10n.de.json`, with the same keys.
 * @param root the repository, ending in `/`.
 */
export async function messageBundle(root: string): Promise<l10nJsonFormat> {
  const names = fs.readdirSync(root + SOURCES, { recursive: true, encoding: 'utf8' });
  const files = names
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ extension: '.ts', contents: fs.readFileSync(`${root}${SOURCES}/${name}`, 'utf8') }));
  const messages = Object.entries(await getL10nJson(files));
  return Object.fromEntries(messages.sort(([a], [b]) => (a < b ? -1 : 1)));
}
