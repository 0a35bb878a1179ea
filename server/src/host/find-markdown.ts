import fs from 'node:fs';
import path from 'node:path/posix';
import { failureOf } from './fs-host.ts';

const skipped: ReadonlySet<string> = new Set(['.git', 'node_modules']);
const markdown = /\.(?:md|markdown)$/i;

/**
 * The Markdown files below a folder of this machine, one by one: each once, whatever links lead to it. Folders that
 * cannot be read are passed over.
 */
export function* markdownUnder(folder: string): Generator<string, void, undefined> {
  const seen = new Set<string>();
  const isNew = (real: string | undefined) => real !== undefined && !seen.has(real) && seen.add(real);
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    const real = realPathOf(next);
    if (real === undefined || !isNew(real)) continue;
    for (const entry of entriesOf(next)) {
      const file = path.join(next, entry.name);
      const isLink = entry.isSymbolicLink();
      if (entry.isDirectory() || (isLink && leadsToFolder(file))) folders.push(file);
      else if (markdown.test(entry.name) && isNew(isLink ? realPathOf(file) : path.join(real, entry.name))) {
        yield file;
      }
    }
  }
}

function entriesOf(folder: string): fs.Dirent[] {
  const entries = attempt(() => fs.readdirSync(folder, { withFileTypes: true })) ?? [];
  return entries.filter(({ name }) => !skipped.has(name));
}

function leadsToFolder(link: string): boolean {
  return attempt(() => fs.statSync(link).isDirectory()) ?? false;
}

function realPathOf(file: string): string | undefined {
  return attempt(() => fs.realpathSync(file));
}

/** What the file system answers; `undefined` where it refuses, other errors are thrown on. */
function attempt<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    failureOf(error);
    return undefined;
  }
}
