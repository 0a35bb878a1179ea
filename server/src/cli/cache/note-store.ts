import fs from 'node:fs';
import path from 'node:path';
import type { Config } from '../../core/index.ts';
import { failureOf } from '../../host/fs-host.ts';
import { digestOf, hashOf } from '../../host/hash.ts';
import { readOwnFile } from '../../host/own-files.ts';
import { headOf } from '../../host/store-lines.ts';
import { removeOurs, writeFile } from '../../host/write-file.ts';
import { Rows } from './rows.ts';
import { movedTo, type Whole } from './whole.ts';

/**
 * What is kept of a file: whether it is a note, where its name does not say so; what its front matter tells; what it is
 * to the others of its course; what was found in it.
 */
export type Part = 'kind' | 'glance' | 'facts' | 'checked';

const partNames: readonly Part[] = ['kind', 'glance', 'facts', 'checked'];

/** Each time other courses are looked at; so many notes are those of several. */
const MOST_FACTS = 200;
/** This much of a hash tells configurations apart, and what was written from what was damaged. */
const DIGEST = 16;

/** A file, and the configuration that holds for it. */
interface Asked {
  readonly path: string;
  readonly config: Config;
}

/** The line of what is known of all files. */
const WHOLE = 'whole';

/** One part, in memory: read out of its line when it is first asked for. */
interface Kept {
  readonly rows: Rows;
  /** What this run has asked for and found, or has put there. */
  readonly asked: Set<string>;
  isChanged: boolean;
}

/**
 * What runs of one kind over one caseload keep of its files for later ones, in a file that each reads whole and puts in
 * place whole: of two runs at once, what one has kept stays. Each part has a line, so that a run pays for those that it
 * needs; a file that is damaged, of another version or none of ours is not there. The language server, which adds to its
 * store file by file for as long as it reads, has a line for each of them (`store-lines.ts`).
 */
export class NoteStore {
  readonly file: string | undefined;
  readonly #head: string;
  readonly #lines = new Map<string, string>();
  readonly #parts = new Map<Part, Kept>();
  readonly #hashes = new Map<string, string>();
  #whole: Whole | undefined;
  /** True in a run that looks at few files: what it does not ask for is still there. */
  #isOverFew = false;
  #stampOf: (file: string) => string | undefined = () => undefined;
  /** Many files have the same state. */
  #last = { stamp: '', source: '', besides: '', state: '' };

  /** @param file absolute; without one, all is kept in memory for later runs of this process. */
  constructor(file: string | undefined, version: string) {
    this.file = file;
    this.#head = headOf(version);
    const bytes = file === undefined ? undefined : readOwnFile(file);
    if (!bytes) return;
    const start = bytes.indexOf('\n') + 1;
    const rest = bytes.subarray(start);
    if (!bytes.subarray(0, start).equals(Buffer.from(this.#headOf(rest)))) return;
    for (const line of rest.toString().split('\n')) {
      const tab = line.indexOf('\t');
      this.#lines.set(line.slice(0, tab), line.slice(tab + 1));
    }
    const whole = this.#lines.get(WHOLE);
    if (whole) this.#whole = JSON.parse(whole);
  }

  /**
   * Begins a run.
   * @param stampOf another text whenever the content of a file may be another, and the same throughout a run, so that a
   *   change meanwhile shows in the next one; `undefined` where that cannot be known.
   */
  begin(stampOf: (file: string) => string | undefined): void {
    this.#stampOf = stampOf;
    this.#isOverFew = false;
    for (const { asked } of this.#parts.values()) asked.clear();
  }

  /** What is known of all files; `undefined` where some may not be known. */
  get whole(): Whole | undefined {
    return this.#whole;
  }

  /** Keeps that all files are known but for some. */
  putWhole(whole: Whole | undefined): void {
    this.#whole = whole;
  }

  /** Says whether this run asks for a few of the files alone. */
  lookAtFew(isOverFew: boolean): void {
    this.#isOverFew = isOverFew;
  }

  /** The rows of a part, for what is asked of many at once. */
  rows(part: Part): Omit<Rows, 'set' | 'delete' | 'move'> {
    return this.#part(part).rows;
  }

  /**
   * What is kept of a file that is as it was, under the same configuration: as it comes out of JSON.
   * @param besides whatever else must be the same.
   */
  get(part: Part, note: Asked, besides = ''): unknown {
    const { rows, asked } = this.#part(part);
    if (!this.#isOverFew) rows.all();
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
    return row?.[1].endsWith(` ${this.conditionOf(config, besides)}`) ? row[2] : undefined;
  }

  /**
   * Keeps something of a file, unless that has only just changed: what is known of it then stays for when it is again as
   * it was. What was found is kept of all files, since that of others depends on it.
   * @param value plain data.
   */
  put(part: Part, note: Asked, value: unknown, besides = ''): void {
    const { path } = note;
    const kept = this.#part(part);
    const unstamped = part === 'checked' ? ` ${this.conditionOf(note.config, besides)}` : undefined;
    const state = this.#stateOf(note, besides) ?? unstamped;
    if (state !== undefined) {
      kept.rows.set([path, state, value]);
      kept.isChanged = true;
    }
    if (kept.rows.get(path)) kept.asked.add(path);
  }

  /** What was kept of each file, as it was then. */
  earlier(part: Part): ReadonlyMap<string, unknown> {
    return new Map(Array.from(this.#part(part).rows.all().values(), ([path, , value]) => [path, value]));
  }

  /**
   * Takes what is kept of files in one state of all of them, which the stamps name, for what holds of them in another.
   * @param changed the files that differ between two states; `undefined` where that cannot be known.
   */
  moveTo(state: string, changed: (from: string) => ReadonlySet<string> | undefined): void {
    const parts = partNames.map((part) => this.#part(part));
    const [from] = parts.flatMap(({ rows }) => rows.states[0]?.split(' ', 1) ?? []);
    if (from === undefined || from === state) return;
    const others = changed(from);
    if (others === undefined) return;
    for (const kept of parts) {
      for (const path of others) kept.rows.delete(path);
      kept.rows.move(from, state);
      kept.isChanged = true;
    }
    const whole = this.#whole;
    this.#whole = whole?.state.startsWith(`${from} `) ? movedTo(whole, state, others) : undefined;
  }

  /**
   * Writes what is known now, if that is anything else. Of what a run has asked for, the rest is gone.
   * @returns false where it cannot be written.
   */
  write(): boolean {
    for (const [part, kept] of this.#parts) if (part === 'facts' || !this.#isOverFew) forget(part, kept);
    const changed = [...this.#parts].filter(([, { isChanged }]) => isChanged);
    for (const [part, kept] of changed) {
      kept.isChanged = false;
      if (this.file === undefined) continue;
      this.#lines.set(part, kept.rows.encode());
    }
    const whole = this.#whole && JSON.stringify(this.#whole);
    const isAsItWas = changed.length === 0 && whole === this.#lines.get(WHOLE);
    if (whole) this.#lines.set(WHOLE, whole);
    else this.#lines.delete(WHOLE);
    if (isAsItWas || this.file === undefined) return true;
    const rest = Buffer.from(Array.from(this.#lines, ([part, json]) => `${part}\t${json}`).join('\n'));
    const bytes = Buffer.concat([Buffer.from(this.#headOf(rest)), rest]);
    if (writeFile(this.file, bytes, { over: 'anything', isPrivate: true }) !== undefined) return false;
    removeOutdated(path.dirname(this.file));
    return true;
  }

  /** The first line, which tells whether the others are as they were written. */
  #headOf(rest: Uint8Array): string {
    return `${this.#head} ${digestOf(rest).toString('hex').slice(0, DIGEST)}\n`;
  }

  #part(part: Part): Kept {
    const known = this.#parts.get(part);
    if (known) return known;
    const kept = { rows: new Rows(this.#lines.get(part)), asked: new Set<string>(), isChanged: false };
    this.#parts.set(part, kept);
    return kept;
  }

  #stateOf({ path, config }: Asked, besides: string): string | undefined {
    const stamp = this.#stampOf(path);
    if (stamp === undefined) return undefined;
    const last = this.#last;
    if (stamp === last.stamp && config.source === last.source && besides === last.besides) return last.state;
    const state = `${stamp} ${this.conditionOf(config, besides)}`;
    this.#last = { stamp, source: config.source, besides, state };
    return state;
  }

  /** What must be the same besides the file. */
  conditionOf({ source }: Pick<Config, 'source'>, besides = ''): string {
    const hash = this.#hashes.get(source) ?? hashOf(source).slice(0, DIGEST);
    this.#hashes.set(source, hash);
    return `${hash}${besides}`;
  }
}

/** Files of earlier versions, which had one for each kind of thing. */
const outdated = /^(?:lint|glances|facts)-[0-9a-f]{16}\.json$/;

/** Removes what earlier versions kept in a folder, and no one reads any more. */
function removeOutdated(folder: string): void {
  try {
    for (const name of fs.readdirSync(folder)) if (outdated.test(name)) removeOurs(path.join(folder, name));
  } catch (error) {
    // It is no harm there.
    failureOf(error);
  }
}

/** Drops what is kept of files that are gone. Facts are asked for of few: of them the oldest are dropped. */
function forget(part: Part, kept: Kept): void {
  const { rows, asked } = kept;
  const isAll = part !== 'facts';
  if (isAll ? asked.size === 0 || asked.size === rows.size : rows.size <= MOST_FACTS) return;
  const paths = [...rows.all().keys()];
  const old = isAll ? paths.filter((path) => !asked.has(path)) : paths.slice(0, -MOST_FACTS);
  for (const path of old) rows.delete(path);
  kept.isChanged = true;
}
