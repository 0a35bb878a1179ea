import fs from 'node:fs';
import type { Config } from '../../core/index.ts';
import { failureOf } from '../../host/fs-host.ts';
import { hashOf } from '../../host/hash.ts';
import { decodeLine, encodeLine, headOf } from '../../host/store-lines.ts';
import { writeFile } from '../../host/write-file.ts';

/**
 * What is kept of a file: whether it is a note, where its name does not say so; what its front matter tells; what it is
 * to the others of its course; what was found in it.
 */
export type Part = 'kind' | 'glance' | 'facts' | 'checked';

const partNames: readonly Part[] = ['kind', 'glance', 'facts', 'checked'];

/** Each time other courses are looked at; so many notes are those of several. */
const MOST_FACTS = 200;
/** This much of a hash tells configurations apart. */
const DIGEST = 16;

/** A file, and the configuration that holds for it. */
interface Asked {
  readonly path: string;
  readonly config: Config;
}

/** What is kept of a file in a state. */
type Row = readonly [path: string, state: string, value: unknown];

/** A part in its line: many files have the same state. */
interface WrittenPart {
  readonly states: readonly string[];
  readonly files: readonly (readonly [path: string, state: number, value: unknown])[];
}

/** One part, in memory: read out of its line when it is first asked for. */
interface Kept {
  readonly rows: Map<string, Row>;
  /** What this run has asked for and found, or has put there. */
  readonly asked: Set<string>;
  isChanged: boolean;
}

/**
 * What runs of one kind over one caseload keep of its files for later ones, in a file that each reads whole and puts in
 * place whole: of two runs at once, what one has kept stays. Each part has a line, so that a run pays for those that it
 * needs; a line that is damaged, of another version or none of ours is not there. The language server, which adds to its
 * store file by file for as long as it reads, has a line for each.
 */
export class NoteStore {
  readonly file: string | undefined;
  readonly #head: string;
  readonly #lines = new Map<string, string>();
  readonly #parts = new Map<Part, Kept>();
  readonly #hashes = new Map<string, string>();
  #stampOf: (file: string) => string | undefined = () => undefined;
  /** Many files have the same state. */
  #last = { stamp: '', source: '', besides: '', state: '' };

  /** @param file absolute; without one, all is kept in memory for later runs of this process. */
  constructor(file: string | undefined, version: string) {
    this.file = file;
    this.#head = headOf(version);
    const [head, ...lines] = file === undefined ? [] : readText(file).split('\n');
    if (head !== this.#head) return;
    for (const part of partNames) {
      const line = lines.find((each) => each.split('\t', 2)[1] === part);
      if (line !== undefined) this.#lines.set(part, line);
    }
  }

  /**
   * Begins a run.
   * @param stampOf another text whenever the content of a file may be another, and the same throughout a run, so that a
   *   change meanwhile shows in the next one; `undefined` where that cannot be known.
   */
  begin(stampOf: (file: string) => string | undefined): void {
    this.#stampOf = stampOf;
    for (const { asked } of this.#parts.values()) asked.clear();
  }

  /**
   * What is kept of a file that is as it was, under the same configuration: as it comes out of JSON.
   * @param besides whatever else must be the same.
   */
  get(part: Part, note: Asked, besides = ''): unknown {
    const { rows, asked } = this.#part(part);
    const row = rows.get(note.path);
    // Of a file that is not known as well: what is then read of it is of this state, and not of a later one.
    const state = this.#stateOf(note, besides);
    if (row === undefined || row[1] !== state) return undefined;
    asked.add(note.path);
    return row[2];
  }

  /**
   * What is kept of a file under the same configuration, whatever has been written into it since.
   * @param besides whatever else must be the same.
   */
  getOfAnyStamp(part: Part, { path, config }: Asked, besides = ''): unknown {
    const row = this.#part(part).rows.get(path);
    return row?.[1].endsWith(` ${this.#conditionOf(config, besides)}`) ? row[2] : undefined;
  }

  /**
   * Keeps something of a file, unless that has only just changed: what is known of it then stays for when it is again as
   * it was. What was found is kept of all files, since that of others depends on it.
   * @param value plain data.
   */
  put(part: Part, note: Asked, value: unknown, besides = ''): void {
    const { path } = note;
    const kept = this.#part(part);
    const unstamped = part === 'checked' ? ` ${this.#conditionOf(note.config, besides)}` : undefined;
    const state = this.#stateOf(note, besides) ?? unstamped;
    if (state !== undefined) {
      // The last one put is the last one in the file.
      kept.rows.delete(path);
      kept.rows.set(path, [path, state, value]);
      kept.isChanged = true;
    }
    if (kept.rows.has(path)) kept.asked.add(path);
  }

  /** What was kept of each file, as it was then. */
  earlier(part: Part): ReadonlyMap<string, unknown> {
    return new Map(Array.from(this.#part(part).rows.values(), ([path, , value]) => [path, value]));
  }

  /**
   * Takes what is kept of files in one state of all of them, which the stamps name, for what holds of them in another.
   * @param changed the files that differ between two states; `undefined` where that cannot be known.
   */
  moveTo(state: string, changed: (from: string) => ReadonlySet<string> | undefined): void {
    const of = (row: Row | undefined) => row?.[1].split(' ', 1)[0];
    const parts = partNames.map((part) => this.#part(part));
    const from = parts.map(({ rows }) => of(rows.values().next().value)).find((each) => each !== undefined);
    if (from === undefined || from === state) return;
    const others = changed(from);
    if (others === undefined) return;
    for (const kept of parts) {
      for (const row of [...kept.rows.values()]) {
        const [path, own, value] = row;
        if (others.has(path) || of(row) !== from) kept.rows.delete(path);
        else kept.rows.set(path, [path, state + own.slice(from.length), value]);
      }
      kept.isChanged = true;
    }
  }

  /**
   * Writes what is known now, if that is anything else. Of what a run has asked for, the rest is gone.
   * @returns false where it cannot be written.
   */
  write(): boolean {
    for (const [part, kept] of this.#parts) forget(part, kept);
    const changed = [...this.#parts].filter(([, { isChanged }]) => isChanged);
    for (const [part, kept] of changed) {
      kept.isChanged = false;
      if (this.file === undefined) continue;
      const json = encodeRows([...kept.rows.values()]);
      this.#lines.set(part, encodeLine({ part, state: '', path: '', json }));
    }
    if (changed.length === 0 || this.file === undefined) return true;
    const text = [this.#head, ...this.#lines.values(), ''].join('\n');
    return writeFile(this.file, text, { over: 'anything', isPrivate: true }) === undefined;
  }

  #part(part: Part): Kept {
    const known = this.#parts.get(part);
    if (known) return known;
    const found = decodeLine(this.#lines.get(part) ?? '');
    const kept = { rows: decodeRows(found?.json), asked: new Set<string>(), isChanged: false };
    this.#parts.set(part, kept);
    return kept;
  }

  #stateOf({ path, config }: Asked, besides: string): string | undefined {
    const stamp = this.#stampOf(path);
    if (stamp === undefined) return undefined;
    const last = this.#last;
    if (stamp === last.stamp && config.source === last.source && besides === last.besides) return last.state;
    const state = `${stamp} ${this.#conditionOf(config, besides)}`;
    this.#last = { stamp, source: config.source, besides, state };
    return state;
  }

  /** What must be the same besides the file. */
  #conditionOf({ source }: Config, besides: string): string {
    const hash = this.#hashes.get(source) ?? hashOf(source).slice(0, DIGEST);
    this.#hashes.set(source, hash);
    return `${hash}${besides}`;
  }
}

/** Drops what is kept of files that are gone. Facts are asked for of few: of them the oldest are dropped. */
function forget(part: Part, kept: Kept): void {
  const { rows, asked } = kept;
  const isAll = part !== 'facts';
  if (isAll ? asked.size === 0 || asked.size === rows.size : rows.size <= MOST_FACTS) return;
  const old = isAll
    ? [...rows.keys()].filter((path) => !asked.has(path))
    : [...rows.keys()].slice(0, -MOST_FACTS);
  for (const path of old) rows.delete(path);
  kept.isChanged = true;
}

function encodeRows(rows: readonly Row[]): string {
  const states = new Map<string, number>();
  for (const [, state] of rows) if (!states.has(state)) states.set(state, states.size);
  const files = rows.map(([path, state, value]) => [path, states.get(state) ?? 0, value] as const);
  return JSON.stringify({ states: [...states.keys()], files } satisfies WrittenPart);
}

function decodeRows(json = '{"states":[],"files":[]}'): Map<string, Row> {
  const { states, files }: WrittenPart = JSON.parse(json);
  return new Map(files.map(([path, state, value]) => [path, [path, states[state] ?? '', value]]));
}

function readText(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    failureOf(error);
    return '';
  }
}
