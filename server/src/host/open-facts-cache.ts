import path from 'node:path';
import type { FactsCache, Failed, KeptFile, Replacement } from './facts-cache.ts';
import { encodeFacts, factsOf } from './facts-json.ts';
import { settledStampOf } from './file-stamp.ts';
import { hashOf } from './hash.ts';
import { Journal } from './journal.ts';
import { decodeLine, encodeLine, headOf } from './store-lines.ts';

/** This much of a hash tells configurations apart. */
const DIGEST = 16;
/** What is kept of a file here. */
const PART = 'facts';

/**
 * Opens a cache of facts that is a file of lines: a damaged one costs that line, and a process that ends in the middle
 * of a scan leaves what it has read.
 * @param version of ours: facts of another are not taken.
 * @param folder as an editor was given it by its user; made where it is missing.
 * @param failed called once, should the folder not be writable or readable.
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
      const found = decodeLine(line);
      if (found?.part !== PART) continue;
      const { path: file, state, json } = found;
      yield { path: file, state, facts: factsOf(json, file) };
    }
  }

  stateOf(file: string, config: string): string | undefined {
    const stamp = settledStampOf(file, Date.now());
    if (stamp === undefined) return undefined;
    const hash = this.#configs.get(config) ?? hashOf(config).slice(0, DIGEST);
    this.#configs.set(config, hash);
    return `${stamp} ${hash}`;
  }

  keep(file: KeptFile): void {
    add(this.#journal, file);
  }

  flush(): void {
    this.#journal.flush();
  }

  replace(): Replacement {
    const next = this.#journal.next(headOf(this.#version));
    return {
      keep: (file) => add(next, file),
      commit: () => next.moveTo(this.#file),
      discard: () => next.remove(),
    };
  }
}

function add(journal: Journal, { path: file, state, facts }: KeptFile): void {
  journal.add(encodeLine({ part: PART, path: file, state, json: encodeFacts(facts) }));
}
