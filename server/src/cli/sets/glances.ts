import { glanceAt, type NoteGlance } from '../../core/index.ts';
import { isRead } from '../../host/fs-host.ts';
import type { NoteSource } from '../check-notes.ts';
import type { FoundNote } from '../find-notes.ts';

/** So many files are held at once. */
const BATCH = 1000;

/** What the front matter of each note tells; nothing for those that cannot be read. */
export type Glances = ReadonlyMap<string, NoteGlance>;

/** Reads the front matter of notes. */
export function glancesOf(notes: readonly FoundNote[], source: NoteSource): Map<string, NoteGlance> {
  const glances = new Map<string, NoteGlance>();
  for (let start = 0; start < notes.length; start += BATCH) {
    const batch = notes.slice(start, start + BATCH);
    source.prepare?.(batch.map(({ path }) => path));
    for (const { path, config } of batch) {
      const read = source.read(path);
      if (isRead(read)) glances.set(path, glanceAt(read.text, config.lexicon));
    }
  }
  return glances;
}
