import { glanceAt, type NoteGlance } from '../../core/index.ts';
import { isRead } from '../../host/fs-host.ts';
import { batchesOf } from '../batches.ts';
import type { NoteStore } from '../cache/note-store.ts';
import type { NoteSource } from '../check-notes.ts';
import type { FoundNote } from '../find-notes.ts';

/** What the front matter of each note tells; nothing for those that cannot be read. */
export type Glances = ReadonlyMap<string, NoteGlance>;

/**
 * Reads the front matter of notes.
 * @param store keeps what was read, where that is wanted: codes, numbers and days, as reports have them.
 */
export function glancesOf(
  notes: readonly FoundNote[],
  source: NoteSource,
  store: NoteStore | undefined,
): Glances {
  const glances = new Map<string, NoteGlance>();
  const unknown: FoundNote[] = [];
  for (const note of notes) {
    const kept = store?.get('glance', note);
    if (kept === undefined) unknown.push(note);
    else glances.set(note.path, decode(kept));
  }
  for (const batch of batchesOf(unknown)) {
    source.prepare?.(batch.map(({ path }) => path));
    for (const note of batch) {
      const { path, config } = note;
      const read = source.read(path);
      if (!isRead(read)) continue;
      const glance = glanceAt(read.text, config.lexicon, config.fromPath(path));
      glances.set(path, glance);
      store?.put('glance', note, encode(glance));
    }
  }
  return glances;
}

/** Short: there are as many as a caseload has. */
function encode({ code, course, session, date, clinician }: NoteGlance): string {
  return JSON.stringify([code, course, session, date, clinician]);
}

function decode(json: string): NoteGlance {
  type Values<Names extends readonly (keyof NoteGlance)[]> = {
    [At in keyof Names]: NoteGlance[Names[At]] | null;
  };
  const [code, course, session, date, clinician]: Values<['code', 'course', 'session', 'date', 'clinician']> =
    JSON.parse(json);
  return {
    code: code ?? undefined,
    course: course ?? undefined,
    session: session ?? undefined,
    date: date ?? undefined,
    clinician: clinician ?? undefined,
  };
}
