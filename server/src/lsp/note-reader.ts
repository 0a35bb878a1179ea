import {
  asLastReadable,
  BudgetError,
  type Config,
  type Fields,
  fieldValue,
  fileStatus,
  frontMatterFence,
  isBroken,
  isNoteByFrontMatter,
  type MarkdownDocument,
  type Neighbour,
  NOTE_SUFFIX,
  type Note,
  NoteBinder,
  parseMarkdown,
  resolveConfig,
  type Settings,
  unreadNeighbour,
} from '../core/index.ts';
import type { ConfigError } from '../host/config-loader.ts';
import type { ReadFailure, Unreadable } from '../host/host.ts';
import { type Configs, isLoaded } from './configs.ts';
import { TextMap } from './convert.ts';
import type { OpenDocument } from './open-document.ts';

/** A note bound to the protocol of its place. */
export interface ReadNote {
  readonly kind: 'note';
  /** Absolute path; the URI of a document without one. */
  readonly path: string;
  /** The folder that holds its whole caseload; `undefined` for a document without a place. */
  readonly root: string | undefined;
  readonly note: Note;
  readonly map: TextMap;
  readonly config: Config;
  readonly settings: Settings;
  /** While the front matter is being typed and cannot be read, the note and its settings as they last could be. */
  readonly view: Note;
  readonly viewSettings: Settings;
  /** The front matter as it was last readable. */
  readonly fields: Fields;
}

/** What a document is to us. */
export type Reading =
  | ReadNote
  | { readonly kind: 'other' }
  /** A note that asks for too much work to be parsed, by this 1-based line. */
  | { readonly kind: 'beyond-budget'; readonly line: number; readonly beyond: BudgetError['beyond'] }
  | { readonly kind: 'broken-configuration'; readonly errors: readonly ConfigError[] };

/** A file that could not be read, or is not there. */
export interface UnreadableReading {
  readonly kind: 'unreadable';
  readonly failure: ReadFailure;
  /** True where its name or its beginning tells that it is a note. */
  readonly isNote: boolean;
}

/** Where a note is. */
interface Place {
  /** Its path, or the URI of a document without one. */
  readonly id: string;
  readonly path: string | undefined;
  readonly root: string | undefined;
}

/** What is kept of an open document between two readings. */
interface Kept {
  readonly version: number;
  readonly path: string | undefined;
  readonly generation: number;
  readonly reading: Reading;
  readonly markdown: MarkdownDocument | undefined;
  readonly fields: Fields | undefined;
}

/** Reads notes, each version of an open one once and only where it has changed. */
export class NoteReader {
  readonly #configs: Configs;
  readonly #binders = new WeakMap<Config, NoteBinder>();
  readonly #kept = new WeakMap<OpenDocument, Kept>();
  #unconfigured: Config | undefined;

  constructor(configs: Configs) {
    this.#configs = configs;
  }

  /** Reads an open document. The reading holds until the document changes. */
  read(document: OpenDocument): Reading {
    const { path, version } = document;
    const { generation } = this.#configs;
    const before = this.#kept.get(document);
    const isKnown = before?.version === version && before.path === path && before.generation === generation;
    if (isKnown) return before.reading;
    const kept = { version, path, generation, ...this.#reread(document, before) };
    this.#kept.set(document, kept);
    return kept.reading;
  }

  /** The note in an open document, if it is one that can be read. */
  noteIn(document: OpenDocument | undefined): ReadNote | undefined {
    const reading = document && this.read(document);
    return reading?.kind === 'note' ? reading : undefined;
  }

  /** Reads a file that is not open; keeps nothing of it. */
  readFile(path: string, text: string): Reading {
    const loaded = this.#configs.forFile(path);
    if (!isLoaded(loaded)) {
      return this.#isNoteAnyway(path, text)
        ? { kind: 'broken-configuration', errors: loaded.errors }
        : { kind: 'other' };
    }
    if (fileStatus(path, text, loaded.config) !== 'note') return { kind: 'other' };
    const { config } = loaded;
    const map = new TextMap(text);
    const place = { id: path, path, root: this.#configs.rootFor(path) };
    return readingOf(() =>
      noteReading(place, map, config, this.#binderFor(config).read(map.text, config.fromPath(path))),
    );
  }

  /** What a file is that could not be read: a note is known for one by its name, or by how it begins. */
  whatIs(path: string, { failure, head }: Unreadable): Reading | UnreadableReading {
    const loaded = this.#configs.forFile(path);
    if (!isLoaded(loaded)) {
      if (this.#isNoteAnyway(path, head ?? ''))
        return { kind: 'broken-configuration', errors: loaded.errors };
      return head === undefined ? { kind: 'unreadable', failure, isNote: false } : { kind: 'other' };
    }
    const status = fileStatus(path, head ?? '', loaded.config);
    if (status === 'excluded' || (status === 'other' && head !== undefined)) return { kind: 'other' };
    return { kind: 'unreadable', failure, isNote: status === 'note' };
  }

  /** A note that cannot be read, as others have to know of it. */
  unreadAt(path: string): Neighbour | undefined {
    const loaded = this.#configs.forFile(path);
    return isLoaded(loaded) ? unreadNeighbour(path, loaded.config) : undefined;
  }

  /**
   * True for a file of which its beginning tells that it is no note.
   * @param beginning its first kilobytes, ending with a whole line.
   */
  isOther(path: string, beginning: string): boolean {
    // What goes on after it may still say that it is one.
    const isCut = /^\s*(?:---|<!--|%%)/.test(beginning) && !frontMatterFence(beginning);
    if (isCut || (beginning.match(/\S.*/g) ?? []).length < 3) return false;
    const loaded = this.#configs.forFile(path);
    if (!isLoaded(loaded)) return !this.#isNoteAnyway(path, beginning);
    return fileStatus(path, beginning, loaded.config) !== 'note';
  }

  #reread(document: OpenDocument, before: Kept | undefined): Pick<Kept, 'reading' | 'markdown' | 'fields'> {
    const { path, uri } = document;
    const nothing = { markdown: undefined, fields: undefined };
    if (!document.isMarkdown) return { ...nothing, reading: { kind: 'other' } };
    const loaded = this.#configs.forFile(path);
    const map = new TextMap(document.text);
    if (!isLoaded(loaded)) {
      const reading: Reading = this.#isNoteAnyway(path, map.text)
        ? { kind: 'broken-configuration', errors: loaded.errors }
        : { kind: 'other' };
      return { ...nothing, reading };
    }
    const status = fileStatus(path ?? uri, map.text, loaded.config);
    // Half-typed front matter does not make another document of a note.
    const mayStillBe = status === 'other' && before?.reading.kind === 'note' && map.text.startsWith('---');
    if (status !== 'note' && !mayStillBe) return { ...nothing, reading: { kind: 'other' } };
    const place = { id: path ?? uri, path, root: this.#configs.rootFor(path) };
    const bound = this.#bind(place, map, loaded.config, before);
    const { reading } = bound;
    if (mayStillBe && reading.kind === 'note' && !isBroken(reading.note.frontMatter)) {
      return { ...nothing, reading: { kind: 'other' } };
    }
    return bound;
  }

  #bind(
    place: Place,
    map: TextMap,
    config: Config,
    before?: Kept,
  ): Pick<Kept, 'reading' | 'markdown' | 'fields'> {
    const kept = { markdown: before?.markdown, fields: before?.fields };
    const reading = readingOf(() => {
      kept.markdown = parseMarkdown(map.text, before?.markdown);
      const note = this.#binderFor(config).bind(kept.markdown, config.fromPath(place.path));
      const read = noteReading(place, map, config, note, kept.fields);
      kept.fields = read.fields;
      return read;
    });
    return { ...kept, reading };
  }

  /** Whether a file is a note whatever its configuration says, which cannot be read. */
  #isNoteAnyway(path: string | undefined, text: string): boolean {
    if (path?.toLowerCase().endsWith(NOTE_SUFFIX)) return true;
    this.#unconfigured ??= resolveConfig(undefined);
    return isNoteByFrontMatter(text, this.#unconfigured.lexicon);
  }

  #binderFor(config: Config): NoteBinder {
    const binder = this.#binders.get(config) ?? new NoteBinder(config.lexicon);
    this.#binders.set(config, binder);
    return binder;
  }
}

/** The reading of a note, or where it cannot be parsed, why. */
function readingOf(read: () => ReadNote): Reading {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof BudgetError)) throw error;
    return { kind: 'beyond-budget', line: error.line, beyond: error.beyond };
  }
}

/** @param earlier the fields as they last could be read. */
function noteReading(
  { id, path, root }: Place,
  map: TextMap,
  config: Config,
  note: Note,
  earlier?: Fields,
): ReadNote {
  const isReadable = !isBroken(note.frontMatter);
  const fields = isReadable ? note.fields : (earlier ?? note.fields);
  const settingsBy = (read: Fields) => config.settingsFor(path, (name) => fieldValue(read, name));
  return {
    kind: 'note',
    path: id,
    root,
    note,
    map: map.withLines(note.lines),
    config,
    settings: settingsBy(note.fields),
    view: asLastReadable(note, fields),
    viewSettings: settingsBy(fields),
    fields,
  };
}
