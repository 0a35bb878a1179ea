import { type Day, glanceAt, type NoteGlance, type Word } from '../../core/index.ts';
import { isRead } from '../../host/fs-host.ts';
import { batchesOf, OPEN_AT_ONCE } from '../batches.ts';
import type { NoteStore } from '../cache/note-store.ts';
import type { FoundNote } from '../find-notes.ts';
import type { NoteSource } from '../read-notes.ts';

/** A glance as a store keeps it. Short: there are as many as a caseload has. */
export type KeptGlance = readonly [
  course: string | null,
  code: Word | null,
  session: number | null,
  date: Day | null,
  clinician: Word | null,
];

/** What the front matter of each note tells; nothing for those that cannot be read. */
export class Glances {
  readonly #glances = new Map<string, NoteGlance>();
  readonly #kept = new Map<string, KeptGlance>();

  get(path: string): NoteGlance | undefined {
    const kept = this.#kept.get(path);
    return kept ? glanceIn(kept) : this.#glances.get(path);
  }

  /** The course of a note: a run over few notes still asks for that of each. */
  courseOf(path: string): string | undefined {
    return (this.#kept.get(path)?.[0] ?? this.#glances.get(path)?.course) || undefined;
  }

  add(path: string, glance: NoteGlance): void {
    this.#glances.set(path, glance);
  }

  addKept(path: string, row: KeptGlance): void {
    this.#kept.set(path, row);
  }
}

/**
 * Reads the front matter of notes.
 * @param store keeps what was read, where that is wanted: codes, numbers and days, as reports have them.
 */
export function glancesOf(
  notes: readonly FoundNote[],
  source: NoteSource,
  store: NoteStore | undefined,
): Glances {
  const glances = new Glances();
  const unknown: FoundNote[] = [];
  for (const note of notes) {
    const kept = store?.get('glance', note);
    if (kept === undefined) unknown.push(note);
    else glances.addKept(note.path, kept as KeptGlance);
  }
  for (const batch of batchesOf(unknown, OPEN_AT_ONCE)) {
    source.prepare?.(batch.map(({ path }) => path));
    for (const note of batch) {
      const { path, config } = note;
      const read = source.read(path);
      if (!isRead(read)) continue;
      const glance = glanceAt(read.text, config.lexicon, config.fromPath(path));
      glances.add(path, glance);
      // Of one that may be of any course, others have to know in each run.
      if (!isStranger(glance)) store?.put('glance', note, rowOf(glance));
    }
  }
  return glances;
}

function isStranger({ course, unread }: NoteGlance): boolean {
  return unread !== undefined && course === undefined;
}

function rowOf({ course, code, session, date, clinician }: NoteGlance): KeptGlance {
  return [course ?? null, code ?? null, session ?? null, date ?? null, clinician ?? null];
}

function glanceIn([course, code, session, date, clinician]: KeptGlance): NoteGlance {
  return {
    course: course ?? undefined,
    code: code ?? undefined,
    // Its course tells all that is asked of one that is kept.
    unread: undefined,
    session: session ?? undefined,
    date: date ?? undefined,
    clinician: clinician ?? undefined,
  };
}
