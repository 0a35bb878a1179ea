import { glanceAt, type NoteGlance } from '../../core/index.ts';
import { isRead } from '../../host/fs-host.ts';
import { batchesOf } from '../batches.ts';
import type { NoteSource } from '../check-notes.ts';
import type { FoundNote } from '../find-notes.ts';
import { GlanceCache } from './glance-cache.ts';

/** What the front matter of each note tells; nothing for those that cannot be read. */
export type Glances = ReadonlyMap<string, NoteGlance>;

/**
 * Reads the front matter of notes.
 * @param cache a file that keeps what was read, where one is wanted.
 */
export function glancesOf(
  notes: readonly FoundNote[],
  source: NoteSource,
  cache: { readonly file: string; readonly version: string } | undefined,
): Glances {
  const glances = new Map<string, NoteGlance>();
  const kept = cache && new GlanceCache(cache.file, cache.version, source);
  const unknown = kept ? notes.filter((note) => !kept.find(note, glances)) : notes;
  for (const batch of batchesOf(unknown)) {
    source.prepare?.(batch.map(({ path }) => path));
    for (const { path, config } of batch) {
      const read = source.read(path);
      if (isRead(read)) glances.set(path, glanceAt(read.text, config.lexicon, config.fromPath(path)));
    }
  }
  kept?.keep(notes, glances, unknown.length > 0);
  return glances;
}
