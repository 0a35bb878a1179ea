import { isEveryday } from '../privacy/everyday.ts';
import { givenNameWords } from '../privacy/name-words.ts';
import { fileWords } from '../protocol/adopt-words.ts';
import { readMonth } from '../text/written-dates.ts';
import type { PathReading } from './paths.ts';
import type { SeenNote } from './survey.ts';

const usual: ReadonlySet<string> = new Set(fileWords);
/** A folder that says by its words that it is of one client, who has a number. */
const numberedClient = /\b(?:client|patient|case|pt)s?[ ._#-]{0,3}\d{1,8}\b/i;

/** The clients that are told apart. Notes of which no one can tell whose they are count for none. */
export function clientsOf(notes: readonly SeenNote[]): ReadonlySet<string> {
  return new Set(notes.flatMap(({ client }) => (client === '' ? [] : [client])));
}

/**
 * The notes with what tells the clients apart: codes, however they are spelt; else the folders below the one that holds
 * all, where a folder is of a person. A month or a state (`2026-03`, `closed`) makes no other client of the same one.
 */
export function withClients(notes: readonly SeenNote[], { codeOf }: PathReading): SeenNote[] {
  const folders = foldersOf(notes);
  const codes = notes.map((note) => comparableCode(note.code ?? codeOf(note.path)));
  const codesIn = new Map<string, Set<string>>();
  for (const [index, code] of codes.entries()) {
    const folder = folders[index] ?? '';
    if (code !== undefined) codesIn.set(folder, (codesIn.get(folder) ?? new Set()).add(code));
  }
  return notes.map((note, index) => {
    const folder = folders[index] ?? '';
    const [known, ...others] = codesIn.get(folder) ?? [];
    const ofFolder =
      known === undefined ? (isOfOneClient(folder) ? folder : '') : others.length > 0 ? '' : known;
    return { ...note, client: codes[index] ?? ofFolder };
  });
}

/** Of each note the first folder that is not the same for all. */
function foldersOf(notes: readonly SeenNote[]): string[] {
  const all = notes.map(({ path }) => path.split('/').slice(0, -1));
  const [first = []] = all;
  let shared = 0;
  while (shared < first.length && all.every((each) => each[shared] === first[shared])) shared++;
  return all.map((each) => each[shared] ?? '');
}

function comparableCode(code: string | undefined): string | undefined {
  return code?.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** True for a name of a folder with a word that is no everyday one, as names of persons have. */
function isOfOneClient(folder: string): boolean {
  if (numberedClient.test(folder)) return true;
  const words = folder.match(/(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}'’]{2,}(?![\p{L}\p{M}\p{N}])/gu) ?? [];
  return words.some((written) => {
    const word = written.toLowerCase();
    if (usual.has(word) || readMonth(word) !== undefined) return false;
    return !isEveryday(word) || (word !== written && givenNameWords.has(word));
  });
}
