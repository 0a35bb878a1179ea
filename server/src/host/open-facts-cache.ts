import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { NoteFacts, SectionPrint } from '../core/index.ts';
import type { FactsCache, Failed, KeptFile, Replacement } from './facts-cache.ts';
import { COARSEST_CLOCK, stampOf } from './file-stamp.ts';
import { hashOf } from './hash.ts';
import { Journal } from './journal.ts';

/** So much of a hash is enough to know a damaged line, or one of another making, by. */
const DIGEST = 16;

/**
 * Opens a cache of facts that is a file of lines: a damaged one costs that line, and a process that ends in the middle
 * of a scan leaves what it has read.
 * @param version of ours: facts of another are not taken.
 * @param salt for a cache that is begun anew.
 * @param folder as an editor was given it by its user; made where it is missing.
 * @param failed called once, should the folder not let itself be written or read.
 * @returns `undefined` where that is no absolute path: which folder a relative one means hangs on the editor.
 */
export function openFactsCache(
  folder: string,
  version: string,
  salt: number,
  failed: Failed,
): FactsCache | undefined {
  if (typeof folder !== 'string' || !path.isAbsolute(folder)) {
    failed('no absolute path');
    return undefined;
  }
  const file = path.join(folder, 'facts.jsonl');
  const journal = new Journal(file, failed);
  const known = saltIn(journal.head(), version);
  const cache = new FactsJournal(file, journal, known ?? salt, version, failed);
  if (known === undefined) cache.begin(journal);
  return cache;
}

class FactsJournal implements FactsCache {
  readonly salt: number;
  readonly #file: string;
  readonly #journal: Journal;
  readonly #version: string;
  readonly #failed: Failed;
  readonly #configs = new Map<string, string>();

  constructor(file: string, journal: Journal, salt: number, version: string, failed: Failed) {
    this.#file = file;
    this.#journal = journal;
    this.salt = salt;
    this.#version = version;
    this.#failed = failed;
  }

  begin(journal: Journal): void {
    journal.begin(headOf(this.#version, this.salt));
  }

  *files(): Generator<KeptFile, void, undefined> {
    for (const line of this.#journal.lines()) {
      const body = line.slice(DIGEST);
      if (line.slice(0, DIGEST) === this.#digestOf(body)) yield decode(body);
    }
  }

  stateOf(file: string, config: string): string | undefined {
    const stamp = stampOf(file);
    if (!stamp || stamp.mtime > Date.now() - COARSEST_CLOCK) return undefined;
    const hash = this.#configs.get(config) ?? hashOf(config).slice(0, DIGEST);
    this.#configs.set(config, hash);
    return `${stamp.size} ${stamp.mtime} ${stamp.ctime} ${hash}`;
  }

  keep(file: KeptFile): void {
    this.#add(this.#journal, file);
  }

  flush(): void {
    this.#journal.flush();
  }

  replace(): Replacement {
    const next = new Journal(`${this.#file}.${randomUUID()}`, this.#failed);
    this.begin(next);
    return {
      keep: (file) => this.#add(next, file),
      commit: () => next.moveTo(this.#file),
      discard: () => next.remove(),
    };
  }

  #add(journal: Journal, file: KeptFile): void {
    const body = encode(file);
    journal.add(this.#digestOf(body) + body);
  }

  #digestOf(body: string): string {
    return hashOf(`${this.salt} ${body}`).slice(0, DIGEST);
  }
}

function headOf(version: string, salt: number): string {
  return `ipt-notes ${version} facts salted ${salt}`;
}

function saltIn(head: string | undefined, version: string): number | undefined {
  const salt = Number(head?.split(' ').at(-1));
  return head !== undefined && head === headOf(version, salt) ? salt : undefined;
}

/** A file as it is written. `null` stands for `undefined`, which JSON does not have. */
interface Written {
  readonly path: string;
  readonly state: string;
  readonly facts: Omit<NoteFacts, 'path' | 'prints'> | null;
  readonly sections: readonly WrittenPrint[];
  /** The hashes of all sections in one piece: 32-bit numbers as this machine has them, in base64. */
  readonly hashes: string;
}

interface WrittenPrint extends Omit<SectionPrint, 'shingles'> {
  readonly count: number;
}

function encode({ path: file, state, facts }: KeptFile): string {
  const { path: _, prints = [], ...rest } = facts ?? {};
  const written = {
    path: file,
    state,
    facts: facts ? rest : null,
    sections: prints.map(({ id, heading, shingles }) => ({ id, heading, count: shingles.length })),
    hashes: hashesOf(prints),
  };
  return JSON.stringify(written, (_name, value) => value ?? null);
}

/** @param body what `encode` gave. */
function decode(body: string): KeptFile {
  const { path: file, state, facts, sections, hashes } = JSON.parse(body) as Written;
  if (!facts) return { path: file, state, facts: undefined };
  return {
    path: file,
    state,
    facts: { ...withUndefined(facts), path: file, prints: printsOf(sections, hashes) },
  };
}

function hashesOf(prints: readonly SectionPrint[]): string {
  const all = new Int32Array(prints.reduce((sum, { shingles }) => sum + shingles.length, 0));
  let end = 0;
  for (const { shingles } of prints) {
    all.set(shingles, end);
    end += shingles.length;
  }
  return Buffer.from(all.buffer).toString('base64');
}

function printsOf(sections: readonly WrittenPrint[], hashes: string): SectionPrint[] {
  const bytes = Buffer.from(hashes, 'base64');
  const all = new Int32Array(bytes.length / Int32Array.BYTES_PER_ELEMENT);
  bytes.copy(new Uint8Array(all.buffer));
  let end = 0;
  return sections.map(({ id, heading, count }) => {
    const start = end;
    end += count;
    return { id, heading, shingles: all.subarray(start, end) };
  });
}

/** Puts `undefined` back in the place of `null`, wherever it stands. */
function withUndefined<T extends object>(value: T): T {
  for (const [name, each] of Object.entries(value)) {
    if (each === null) Object.assign(value, { [name]: undefined });
    else if (typeof each === 'object') withUndefined(each);
  }
  return value;
}
