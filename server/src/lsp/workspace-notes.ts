import { gatherFacts, type NoteFacts } from '../core/index.ts';
import { isBelow } from '../host/folders.ts';
import { type SearchableHost, skippedFolders } from '../host/host.ts';

import { type Configs, isLoaded } from './configs.ts';
import type { KnownNote } from './known-notes.ts';
import type { NoteReader, Reading, UnreadableReading } from './note-reader.ts';

/** What a Markdown file of the workspace holds, or why it cannot be told. */
export type FileReading = Reading | UnreadableReading;

/** True for a file that is there and may hold a note, of which nothing is known. */
export function isUnread(reading: FileReading): boolean {
  if (reading.kind === 'unreadable') return reading.isNote && reading.failure !== 'absent';
  return reading.kind === 'beyond-budget';
}

/** The Markdown files of the workspace folders, as they are on disk. */
export class WorkspaceNotes {
  readonly #configs: Configs;
  readonly #host: SearchableHost;
  readonly #reader: NoteReader;

  constructor(configs: Configs, host: SearchableHost, reader: NoteReader) {
    this.#configs = configs;
    this.#host = host;
    this.#reader = reader;
  }

  /** The paths of all Markdown files, each once although folders may nest. */
  *paths(): Generator<string, void, undefined> {
    const seen = new Set<string>();
    for (const folder of this.#configs.folders) {
      for (const path of this.#host.markdownUnder(folder)) {
        if (seen.has(path)) continue;
        seen.add(path);
        yield path;
      }
    }
  }

  /** True where there is something at a path, as far as files can be reached. */
  isThere(path: string): boolean {
    return this.#host.exists(path);
  }

  get hasFolders(): boolean {
    return this.#configs.folders.length > 0;
  }

  /** True for what is in one of the workspace folders, or is one, and in none that is skipped. */
  mayHold(path: string): boolean {
    return this.#configs.folders.some((folder) => {
      if (path !== folder && !isBelow(folder, path)) return false;
      return !path
        .slice(folder.length)
        .split('/')
        .some((name) => skippedFolders.has(name));
    });
  }

  /** The source of the configuration for a file; `undefined` where that cannot be used. */
  configOf(path: string): string | undefined {
    const loaded = this.#configs.forFile(path);
    return isLoaded(loaded) ? loaded.config.source : undefined;
  }

  /** Reads one file. */
  read(path: string): FileReading {
    return this.readIf(path, () => true) ?? { kind: 'other' };
  }

  /** Reads one file where its text passes a test, which spares the parsing of others; `undefined` where it does not. */
  readIf(path: string, passes: (text: string) => boolean): FileReading | undefined {
    const beginning = this.#host.beginningOf(path);
    // A caseload may be in the midst of very many other files.
    if (beginning !== undefined && this.#reader.isOther(path, beginning)) return { kind: 'other' };
    const file = this.#host.read(path);
    if ('failure' in file) return this.#reader.whatIs(path, file);
    return passes(file.text) ? this.#reader.readFile(path, file.text) : undefined;
  }

  /** The facts of a note that was read; `undefined` for anything else. */
  factsOf(reading: FileReading): NoteFacts | undefined {
    return reading.kind === 'note' ? gatherFacts(reading.note, reading.path) : undefined;
  }

  /** The same, and that a note is there where it cannot be read. */
  knownOf(path: string, reading: FileReading): KnownNote | undefined {
    if (isUnread(reading)) return this.#reader.unreadAt(path);
    return this.factsOf(reading);
  }
}
