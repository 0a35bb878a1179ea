import fs from 'node:fs';
import type { Config } from '../../core/index.ts';
import { failureOf } from '../../host/fs-host.ts';
import { hashOf } from '../../host/hash.ts';
import { decodeLine, encodeLine, headOf, isSound } from '../../host/store-lines.ts';
import { writeFile } from '../../host/write-file.ts';

/**
 * What is kept of a file: whether it is a note, where its name does not say so; what its front matter tells; what it is
 * to the others of its course; what was found in it.
 */
export type Part = 'kind' | 'glance' | 'facts' | 'checked';

/** The last line: how many are before it. */
const END = 'end';
/** Each time other courses are looked at; so many notes have all that is kept of one. */
const MOST_FACTS = 1000;
/** So much of a hash tells configurations apart. */
const DIGEST = 16;

interface Kept {
  readonly line: string;
  readonly state: string;
  readonly json: string;
  /** As it was written; `undefined` until someone looks. */
  isSound?: boolean;
}

/** A file, and the configuration that holds for it. */
interface Asked {
  readonly path: string;
  readonly config: Config;
}
type KeptByPath = Map<string, Kept>;

/**
 * What runs of one kind over one caseload keep of its files for later ones, in a file that each reads whole and puts in
 * place whole: of two runs at once one is kept. Only what is asked for is read out of its lines. What is damaged, of
 * another making or none of ours is not there.
 */
export class NoteStore {
  readonly file: string | undefined;
  readonly #version: string;
  readonly #parts: Readonly<Record<Part, KeptByPath>>;
  readonly #hashes = new Map<string, string>();
  /** False where lines are missing. */
  #isWhole = false;
  #isChanged = false;
  #stampOf: (file: string) => string | undefined = () => undefined;
  /** Taken before a file is read, so that a change meanwhile shows in the next run. */
  #stamps = new Map<string, string | undefined>();
  #asked: Readonly<Record<Part, Set<string>>> = noneAsked();

  /** @param file absolute; without one, all is kept in memory for later runs of this process. */
  constructor(file: string | undefined, version: string) {
    this.file = file;
    this.#version = version;
    this.#parts = { kind: new Map(), glance: new Map(), facts: new Map(), checked: new Map() };
    if (file !== undefined) this.#read(file);
  }

  /**
   * Begins a run.
   * @param stampOf another text whenever the content of a file may be another; `undefined` where that cannot be told.
   */
  begin(stampOf: (file: string) => string | undefined): void {
    this.#stampOf = stampOf;
    this.#stamps = new Map();
    this.#asked = noneAsked();
  }

  /**
   * What is kept of a file that is as it was, under the same configuration.
   * @param besides whatever else must be the same.
   */
  get(part: Part, note: Asked, besides = ''): string | undefined {
    const kept = this.#parts[part].get(note.path);
    const state = this.#stateOf(note, besides);
    if (kept === undefined || kept.state !== state || !isWritten(kept)) return undefined;
    this.#asked[part].add(note.path);
    return kept.json;
  }

  /**
   * What is kept of a file under the same configuration, whatever has been written into it since.
   * @param besides whatever else must be the same.
   */
  getOfAnyStamp(part: Part, { path, config }: Asked, besides = ''): string | undefined {
    const kept = this.#parts[part].get(path);
    if (!kept?.state.endsWith(` ${this.#conditionOf(config, besides)}`) || !isWritten(kept)) return undefined;
    return kept.json;
  }

  /**
   * Keeps something of a file, unless that has only just changed: what is known of it then stays for when it is again as
   * it was. What was found is kept of all files, since that of others depends on it.
   */
  put(part: Part, note: Asked, json: string, besides = ''): void {
    const { path } = note;
    const kept = this.#parts[part];
    const unstamped = part === 'checked' ? ` ${this.#conditionOf(note.config, besides)}` : undefined;
    const state = this.#stateOf(note, besides) ?? unstamped;
    if (state !== undefined) {
      // The last one put is the last one in the file.
      kept.delete(path);
      kept.set(path, { line: encodeLine({ part, path, state, json }), state, json, isSound: true });
      this.#isChanged = true;
    }
    if (kept.has(path)) this.#asked[part].add(path);
  }

  /** What was kept of each file, as it was then; nothing, unless it is all there. */
  earlier(part: Part): ReadonlyMap<string, string> {
    const all = [...this.#parts[part]];
    if (!this.#isWhole || !all.every(([, kept]) => isWritten(kept))) return new Map();
    return new Map(all.map(([path, { json }]) => [path, json]));
  }

  /**
   * Takes what is kept of files in one state of all of them, which the stamps name, for what holds of them in another.
   * @param changed the files that differ between two states; `undefined` where that cannot be told.
   */
  moveTo(state: string, changed: (from: string) => ReadonlySet<string> | undefined): void {
    const of = ({ state: each }: Kept) => each.slice(0, each.indexOf(' '));
    const from = [...this.#parts.kind.values(), ...this.#parts.glance.values()].map(of)[0];
    if (from === undefined || from === state) return;
    const others = changed(from);
    if (others === undefined) return;
    for (const [part, kept] of Object.entries(this.#parts)) {
      for (const [path, each] of [...kept]) {
        kept.delete(path);
        if (others.has(path) || of(each) !== from || !isWritten(each)) continue;
        const moved = { json: each.json, state: state + each.state.slice(from.length) };
        kept.set(path, { ...moved, line: encodeLine({ part, path, ...moved }) });
      }
    }
    this.#isChanged = true;
  }

  /**
   * Writes what is known now, if that is anything else. Of what a run has asked for, the rest is gone.
   * @returns false where it cannot be written.
   */
  write(): boolean {
    for (const part of ['kind', 'glance', 'checked'] as const) this.#forget(part);
    const { facts } = this.#parts;
    for (const path of [...facts.keys()].slice(0, Math.max(0, facts.size - MOST_FACTS))) facts.delete(path);
    if (!this.#isChanged) return true;
    this.#isChanged = false;
    this.#isWhole = true;
    if (this.file === undefined) return true;
    const lines = Object.values(this.#parts).flatMap((kept) => Array.from(kept.values(), ({ line }) => line));
    const end = encodeLine({ part: END, state: '', path: '', json: String(lines.length) });
    const text = [headOf(this.#version), ...lines, end, ''].join('\n');
    return writeFile(this.file, text, { over: 'anything', isPrivate: true }) === undefined;
  }

  #forget(part: Part): void {
    const [kept, asked] = [this.#parts[part], this.#asked[part]];
    if (asked.size === 0 || asked.size === kept.size) return;
    for (const path of kept.keys()) if (!asked.has(path)) kept.delete(path);
    this.#isChanged = true;
  }

  #read(file: string): void {
    const text = readText(file);
    const head = `${headOf(this.#version)}\n`;
    if (!text.startsWith(head)) return;
    let count = 0;
    for (let at = head.length, end = text.indexOf('\n', at); end !== -1; end = text.indexOf('\n', at)) {
      const line = text.slice(at, end);
      at = end + 1;
      const { part = '', path = '', state = '', json = '' } = decodeLine(line) ?? {};
      if (isPart(part)) this.#parts[part].set(path, { line, state, json });
      else if (part === END && isSound(line)) this.#isWhole = count === Number(json);
      count++;
    }
  }

  #stateOf({ path, config }: Asked, besides: string): string | undefined {
    const stamp = this.#stamps.has(path) ? this.#stamps.get(path) : this.#stampOf(path);
    this.#stamps.set(path, stamp);
    return stamp === undefined ? undefined : `${stamp} ${this.#conditionOf(config, besides)}`;
  }

  /** What must be the same besides the file. */
  #conditionOf({ source }: Config, besides: string): string {
    const hash = this.#hashes.get(source) ?? hashOf(source).slice(0, DIGEST);
    this.#hashes.set(source, hash);
    return `${hash}${besides}`;
  }
}

function isWritten(kept: Kept): boolean {
  kept.isSound ??= isSound(kept.line);
  return kept.isSound;
}

function noneAsked(): Record<Part, Set<string>> {
  return { kind: new Set(), glance: new Set(), facts: new Set(), checked: new Set() };
}

function isPart(text: string): text is Part {
  return text === 'kind' || text === 'glance' || text === 'facts' || text === 'checked';
}

function readText(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    failureOf(error);
    return '';
  }
}
