import path from 'node:path/posix';
import { type Config, courseKeyOf, type NoteFacts } from '../../core/index.ts';
import { encodeFacts, factsOf, type WrittenFacts } from '../../host/facts-json.ts';
import { hashOf } from '../../host/hash.ts';
import { readKept, writeKept } from '../cache/kept-file.ts';
import type { NoteSource, ReadNote } from '../check-notes.ts';
import type { FoundNote } from '../find-notes.ts';
import type { Glances } from './glances.ts';

/** Where what is read of a caseload is kept. */
export interface KeptPlace {
  readonly folder: string;
  /** Stands for the caseload, and for whether it is read on the disk. */
  readonly run: string;
  readonly version: string;
}

/** A note as it is kept: facts hold no word of its text. */
interface Row {
  readonly path: string;
  readonly state: string;
  readonly facts: string;
}

/**
 * What earlier runs have gathered of the notes of some courses, each in a file of its own: a run looks at few. A note that
 * is as it was need not be read for them again.
 */
export class KeptFacts {
  readonly #place: KeptPlace;
  readonly #head: string;
  readonly #glances: Glances;
  readonly #source: NoteSource;
  readonly #courses = new Map<string, ReadonlyMap<string, Row>>();
  readonly #configs = new Map<Config, string>();
  /** Taken before a note is read, so that a change meanwhile shows in the next run. */
  readonly #states = new Map<string, string | undefined>();

  constructor(place: KeptPlace, glances: Glances, source: NoteSource) {
    this.#place = place;
    this.#head = `ipt-notes ${place.version} facts of a course 1`;
    this.#glances = glances;
    this.#source = source;
  }

  /** What is known of a note; `undefined` where it must be read. */
  of(note: FoundNote): NoteFacts | undefined {
    const state = this.#stateOf(note);
    const course = this.#glances.get(note.path)?.course;
    const row = course === undefined ? undefined : this.#rowsOf(course).get(note.path);
    return row !== undefined && row.state === state
      ? factsOf(JSON.parse(row.facts) as WrittenFacts, note.path)
      : undefined;
  }

  /**
   * Keeps what was read, beside what was known. Where it cannot be written, the next run takes as long.
   * @param found all notes of their courses.
   */
  keep(found: readonly FoundNote[], read: readonly ReadNote[]): void {
    const fresh = new Map(read.map(({ facts }) => [facts.path, facts]));
    const touched = new Set(read.flatMap(({ facts }) => courseKeyOf(facts) ?? []));
    for (const course of touched) {
      const known = this.#rowsOf(course);
      const own = found.filter((note) => this.#glances.get(note.path)?.course === course);
      const rows = own.flatMap((note): Row[] => {
        const state = this.#stateOf(note);
        const [facts, row] = [fresh.get(note.path), known.get(note.path)];
        if (state === undefined) return [];
        if (facts) return [{ path: note.path, state, facts: encodeFacts(facts) }];
        return row?.state === state ? [row] : [];
      });
      if (rows.every(({ path: file, state }) => known.get(file)?.state === state)) continue;
      writeKept(this.#fileOf(course), this.#head, JSON.stringify(rows));
    }
  }

  #rowsOf(course: string): ReadonlyMap<string, Row> {
    const known = this.#courses.get(course);
    if (known) return known;
    const body = readKept(this.#fileOf(course), this.#head);
    const rows = body === undefined ? [] : (JSON.parse(body) as Row[]);
    const byPath = new Map(rows.map((row) => [row.path, row]));
    this.#courses.set(course, byPath);
    return byPath;
  }

  #fileOf(course: string): string {
    const { folder, run } = this.#place;
    return path.join(folder, `facts-${hashOf(`${run} ${course}`).slice(0, 16)}.json`);
  }

  #stateOf({ path: file, config }: FoundNote): string | undefined {
    if (this.#states.has(file)) return this.#states.get(file);
    const stamp = this.#source.stampOf?.(file);
    const hash = this.#configs.get(config) ?? hashOf(config.source);
    this.#configs.set(config, hash);
    const state = stamp === undefined ? undefined : `${stamp} ${hash}`;
    this.#states.set(file, state);
    return state;
  }
}
