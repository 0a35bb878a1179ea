import type { Config, NoteGlance, Word } from '../../core/index.ts';
import { hashOf } from '../../host/hash.ts';
import { readKept, writeKept } from '../cache/kept-file.ts';
import type { NoteSource } from '../check-notes.ts';
import type { FoundNote } from '../find-notes.ts';

/** One note, short: there are as many as a caseload has. */
type Row = readonly [
  path: string,
  stamp: string,
  /** Which of the configurations. */
  config: number,
  code: Word | null,
  course: string | null,
  session: number | null,
  date: number | null,
  clinician: Word | null,
];

interface Kept {
  /** Hashes of everything that is configured. */
  readonly configs: readonly string[];
  readonly rows: readonly Row[];
}

/**
 * What the front matter of notes told in an earlier run: codes, numbers and days, as reports have them. A note that is
 * as it was, under the same configuration, is not read again.
 */
export class GlanceCache {
  readonly #file: string;
  readonly #head: string;
  readonly #source: NoteSource;
  readonly #rows: ReadonlyMap<string, Row>;
  readonly #configs: readonly string[];
  readonly #hashes = new Map<Config, string>();
  /** Of the notes to be read. Taken before that, so that a change meanwhile shows in the next run. */
  readonly #stamps = new Map<string, string | undefined>();

  constructor(file: string, version: string, source: NoteSource) {
    this.#file = file;
    this.#head = `ipt-notes ${version} glances 1`;
    this.#source = source;
    const body = readKept(file, this.#head);
    const kept = body === undefined ? { configs: [], rows: [] } : (JSON.parse(body) as Kept);
    this.#configs = kept.configs;
    this.#rows = new Map(kept.rows.map((row) => [row[0], row]));
  }

  /** Adds what is known of a note; false where it must be read. */
  find(note: FoundNote, glances: Map<string, NoteGlance>): boolean {
    const stamp = this.#source.stampOf?.(note.path);
    const row = this.#rows.get(note.path);
    if (
      stamp === undefined ||
      row === undefined ||
      row[1] !== stamp ||
      this.#configs[row[2]] !== this.#hashOf(note.config)
    ) {
      this.#stamps.set(note.path, stamp);
      return false;
    }
    glances.set(note.path, {
      code: row[3] ?? undefined,
      course: row[4] ?? undefined,
      session: row[5] ?? undefined,
      date: row[6] ?? undefined,
      clinician: row[7] ?? undefined,
    });
    return true;
  }

  /** Writes what is known now, if that is anything else. Where it cannot be written, the next run takes as long. */
  keep(notes: readonly FoundNote[], glances: ReadonlyMap<string, NoteGlance>, hasRead: boolean): void {
    if (!hasRead && notes.length === this.#rows.size) return;
    const configs = [...new Set(notes.map(({ config }) => this.#hashOf(config)))];
    const rows = notes.flatMap(({ path, config }): Row[] => {
      const stamp = this.#stamps.has(path) ? this.#stamps.get(path) : this.#rows.get(path)?.[1];
      const glance = glances.get(path);
      if (stamp === undefined || glance === undefined) return [];
      const { code = null, course = null, session = null, date = null, clinician = null } = glance;
      return [[path, stamp, configs.indexOf(this.#hashOf(config)), code, course, session, date, clinician]];
    });
    writeKept(this.#file, this.#head, JSON.stringify({ configs, rows } satisfies Kept));
  }

  #hashOf(config: Config): string {
    const known = this.#hashes.get(config);
    if (known !== undefined) return known;
    const hash = hashOf(config.source);
    this.#hashes.set(config, hash);
    return hash;
  }
}
