import fs from 'node:fs';
import path from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import ignore from 'ignore';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The text of every file of the project by its path; pictures and what `.gitignore` leaves out are not among them. */
export function readProject(): ReadonlyMap<string, string> {
  const ignored = ignore()
    .add('/.git')
    .add(fs.readFileSync(`${root}.gitignore`, 'utf8'));
  const files = new Map<string, string>();
  const enter = (folder: string) => {
    for (const entry of fs.readdirSync(root + folder, { withFileTypes: true })) {
      const name = path.join(folder, entry.name);
      if (ignored.ignores(entry.isDirectory() ? `${name}/` : name)) continue;
      if (entry.isDirectory()) enter(name);
      else if (entry.isFile()) {
        const text = fs.readFileSync(root + name, 'utf8');
        if (!text.includes('\0')) files.set(name, text);
      }
    }
  };
  enter('');
  return files;
}

/** Folders at the top of a machine, put together here so that this file does not hold them itself. */
const topFolders = ['work', 'root', 'tmp', 'mnt', 'build'].map((name) => `/${name}/`);
const homes = ['home', 'Users'].map((name) => `/${name}/`);
const notOurs = `..${'/'}shared`;
const privateRegistry = /\bregistry\.(?!npmjs\.org\b|example\.)[a-z0-9-]+\.[a-z]{2,}/i;

/**
 * What a file says of the machine it was written on: paths that exist there alone, and hosts that answer there alone.
 * Tests may make up a home of someone.
 */
export function tracesOfMachine(name: string, text: string): string[] {
  const forbidden = [notOurs, ...topFolders, ...(name.startsWith('test/') ? [] : homes)];
  const traces = forbidden.filter((place) => startsPath(text, place));
  const host = privateRegistry.exec(text)?.[0];
  return host === undefined ? traces : [...traces, host];
}

/** True where a path begins with the place: a part of a longer path, such as `examples/work/`, is none. */
function startsPath(text: string, place: string): boolean {
  for (let at = text.indexOf(place); at !== -1; at = text.indexOf(place, at + 1)) {
    if (!/[\w.$}~*-]/.test(text.charAt(at - 1)) || place === notOurs) return true;
  }
  return false;
}
