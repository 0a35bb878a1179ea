import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { cacheFolder } from '../places.ts';
import { madeNotes } from './corpus.ts';
import { longNote } from './long-note.ts';
import { tidy } from './manner.ts';
import { written } from './written.ts';

/** The two caseloads: notes as people write them, and such as keep to plain paragraphs and lists. */
export const manners = { written, tidy } as const;
export type MannerName = keyof typeof manners;

/** A caseload on disk. */
export interface Corpus {
  /** Absolute. */
  readonly folder: string;
  readonly notes: number;
  readonly bytes: number;
}

/**
 * A caseload of that many notes under the cache folder; made at the first call, and again after a change of what makes
 * it.
 */
export function corpusOf(notes: number, manner: MannerName = 'written'): Corpus {
  const parent = path.join(cacheFolder, 'corpus');
  const name = `${manner}-${notes}-`;
  const folder = path.join(parent, `${name}${fingerprint(manner)}`);
  const stamp = `${folder}.json`;
  if (!fs.existsSync(stamp)) {
    fs.mkdirSync(parent, { recursive: true });
    for (const old of fs.readdirSync(parent).filter((each) => each.startsWith(name))) {
      fs.rmSync(path.join(parent, old), { recursive: true });
    }
    process.stderr.write(`Making ${notes} notes\n`);
    const bytes = write(folder, notes, manner);
    fs.writeFileSync(stamp, JSON.stringify({ bytes }));
  }
  const { bytes } = JSON.parse(fs.readFileSync(stamp, 'utf8')) as { bytes: number };
  asRepository(folder);
  return { folder, notes, bytes };
}

/** A note of about `size` characters in a folder of its own; the path of the file. */
export function longNoteFile(size: number): string {
  const file = path.join(cacheFolder, 'long', `${size}`, 'note.ipt.md');
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, longNote(size));
  asRepository(path.dirname(file));
  return file;
}

/** Makes a folder the root of a repository to our linter: else the caseload that it reads is this whole project. */
export function asRepository(folder: string): void {
  fs.mkdirSync(path.join(folder, '.git'), { recursive: true });
}

function write(folder: string, notes: number, manner: MannerName): number {
  let bytes = 0;
  for (const { path: name, text } of madeNotes(notes, manners[manner])) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

/** Stands for everything that makes a caseload: what its first notes come to. */
function fingerprint(manner: MannerName): string {
  const hash = createHash('sha256');
  for (const { path: name, text } of madeNotes(200, manners[manner])) hash.update(name).update(text);
  return hash.digest('hex').slice(0, 8);
}
