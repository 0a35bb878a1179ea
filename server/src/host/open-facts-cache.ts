import path from 'node:path';
import type { FactsCache, Failed, KeptFile, Replacement } from './facts-cache.ts';
import { encodeFacts, factsOf, type WrittenFacts } from './facts-json.ts';
import { COARSEST_CLOCK, stampOf } from './file-stamp.ts';
import { hashOf } from './hash.ts';
import { Journal } from './journal.ts';

/** So much of a hash is enough to know a damaged line, or one of another making, by. */
const DIGEST = 16;

/**
 * Opens a cache of facts that is a file of lines: a damaged one costs that line, and a process that ends in the middle
 * of a scan leaves what it has read.
 * @param version of ours: facts of another are not taken.
 * @param folder as an editor was given it by its user; made where it is missing.
 * @param failed called once, should the folder not let itself be written or read.
 * @returns `undefined` where that is no absolute path: which folder a relative one means depends on the editor.
 */
export function openFactsCache(folder: string, version: string, failed: Failed): FactsCache | undefined {
  if (typeof folder !== 'string' || !path.isAbsolute(folder)) {
    failed('no absolute path');
    return undefined;
  }
  const file = path.join(folder, 'facts.jsonl');
  const journal = new Journal(file, failed);
  const cache = new FactsJournal(file, journal, version);
  if (journal.head() !== headOf(version)) cache.begin(journal);
  return cache;
}

class FactsJournal implements FactsCache {
  readonly #file: string;
  readonly #journal: Journal;
  readonly #version: string;
  readonly #configs = new Map<string, string>();

  constructor(file: string, journal: Journal, version: string) {
    this.#file = file;
    this.#journal = journal;
    this.#version = version;
  }

  begin(journal: Journal): void {
    journal.begin(headOf(this.#version));
  }

  *files(): Generator<KeptFile, void, undefined> {
    for (const line of this.#journal.lines()) {
      const body = line.slice(DIGEST);
      if (line.slice(0, DIGEST) === digestOf(body)) yield decode(body);
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
    const next = this.#journal.next(headOf(this.#version));
    return {
      keep: (file) => this.#add(next, file),
      commit: () => next.moveTo(this.#file),
      discard: () => next.remove(),
    };
  }

  #add(journal: Journal, file: KeptFile): void {
    const body = encode(file);
    journal.add(digestOf(body) + body);
  }
}

/** Of a line as it is written, which holds no text of a note. */
function digestOf(body: string): string {
  return hashOf(body).slice(0, DIGEST);
}

function headOf(version: string): string {
  return `ipt-notes ${version} facts`;
}

/** A file as it is written. */
interface Written {
  readonly path: string;
  readonly state: string;
  readonly facts: WrittenFacts | null;
}

function encode({ path: file, state, facts }: KeptFile): string {
  const written = facts ? encodeFacts(facts) : 'null';
  return `{"path":${JSON.stringify(file)},"state":${JSON.stringify(state)},"facts":${written}}`;
}

/** @param body what `encode` gave. */
function decode(body: string): KeptFile {
  const { path: file, state, facts } = JSON.parse(body) as Written;
  return { path: file, state, facts: facts === null ? undefined : factsOf(facts, file) };
}
