import type { Connection } from 'vscode-languageserver';
import type { CourseIndex } from '../core/index.ts';
import type { SearchableHost } from '../host/host.ts';
import { folderOf } from '../host/slash-paths.ts';
import { isForeign, pathOfUri } from '../host/uris.ts';
import type { Checker } from './checker.ts';
import type { Client } from './client.ts';
import type { Configs } from './configs.ts';
import type { CourseStore } from './course-store.ts';
import type { Diagnostics } from './diagnostics.ts';
import type { Fetching } from './fetching.ts';
import { type KnownNotes, Portions } from './known-notes.ts';
import { Listing } from './listing.ts';
import type { OpenDocument } from './open-document.ts';
import { Reading } from './reading.ts';
import type { Runner } from './runner.ts';
import type { Scan } from './scan.ts';
import { inSlices } from './slices.ts';
import { Touched } from './touched.ts';
import type { WorkspaceNotes } from './workspace-notes.ts';

/** What upkeep goes by. */
export interface UpkeepSources {
  readonly checker: Checker;
  readonly client: () => Client;
  readonly connection: Connection;
  readonly configs: Configs;
  readonly courses: CourseStore;
  readonly diagnostics: Diagnostics;
  readonly documents: { all(): OpenDocument[] };
  readonly fetching: Fetching;
  readonly host: SearchableHost;
  readonly runner: Runner;
  readonly scan: Scan;
  readonly workspace: WorkspaceNotes;
}

/**
 * Keeps what is known of the notes on disk as a fresh start would find it. One thing after another: the workspace is
 * read, then looked at again wherever something may have happened, also while it was being read. Until it was read, or
 * where that is cancelled, nothing is said that looks across notes.
 */
export class Upkeep {
  readonly #sources: UpkeepSources;
  #listed = new Listing();
  #touched = new Touched();
  #isReadingDue = false;
  #isLookDue = false;
  readonly #tasks: (() => Promise<void>)[] = [];
  /** What the files looked like when they were read, for clients that do not report changes. */
  readonly #stamps = new Map<string, string | undefined>();
  #watching: Promise<void> | undefined;
  #isOver = false;
  #tellDone: () => void = () => undefined;
  /** Ended, and made again, whenever the workspace has to be read again. */
  #run = new AbortController();
  #work: Promise<void> | undefined;
  #tellConfigured: () => void = () => undefined;
  #configured: Promise<void>;

  constructor(sources: UpkeepSources) {
    this.#sources = sources;
    this.#configured = this.#awaitConfigurations();
  }

  /** Calls back whenever everything that had to be done has been done. */
  onDone(act: () => void): void {
    this.#tellDone = act;
  }

  /** Settles when everything that must be done by now has been done. */
  get done(): Promise<void> {
    return this.#work ?? Promise.resolve();
  }

  /**
   * Reads everything again: at the start, and where there are other folders.
   * @param watching settles when the client is about to report changes, so that none falls between the two.
   */
  restart(watching?: Promise<void>): void {
    this.#run.abort();
    this.#run = new AbortController();
    // Those who have waited since before wait for these as well.
    const tellBefore = this.#tellConfigured;
    this.#configured = this.#awaitConfigurations();
    void this.#configured.then(tellBefore);
    this.#watching = watching;
    this.#touched = new Touched();
    this.#isReadingDue = true;
    this.#sources.courses.reset();
    this.#go();
  }

  /** Something may have happened at some paths: files, folders, or documents that were closed. */
  touch(paths: Iterable<string>): void {
    for (const path of paths) this.#touched.add(path);
    if (this.#touched.size > 0) this.#go();
  }

  /** Anything may have happened anywhere. Files that look as they did when they were read are not read again. */
  lookAround(): void {
    this.#isLookDue = true;
    this.#go();
  }

  /**
   * Looks again at the course of a note, where its files have to be fetched: a file system of an extension may report what
   * others change late, or never.
   */
  lookBeside({ path }: OpenDocument): void {
    const { checker, courses, documents } = this.#sources;
    if (path === undefined || !isForeign(path) || !courses.isComplete) return;
    checker.sync(documents.all());
    const facts = courses.index.note(path);
    const course = facts && courses.index.courseOf(facts);
    this.touch([path, ...(course?.all ?? []).map((note) => note.path).filter(isForeign)]);
  }

  /** Looks whether the file of an open document is there: where it is gone, so is its note. */
  see(document: OpenDocument): void {
    this.#spell(document);
    const { path } = document;
    if (path === undefined || !this.#isOfFile(document)) return;
    document.seen(this.#sources.host.kindOf(path) === 'file');
  }

  /** Compares an edited document with its file: an editor takes over what others write, and does not say that no one typed. */
  compare(document: OpenDocument): void {
    const { isEdited, path, text } = document;
    if (path === undefined || !this.#isOfFile(document) || !isEdited) return;
    const file = this.#sources.host.read(path);
    if ('text' in file && file.text === text.replace(/^\uFEFF/, '')) document.saved();
  }

  /** Settles when the configurations of the workspace are known: at once, except for files that have to be fetched. */
  get configured(): Promise<void> {
    return this.#configured;
  }

  /**
   * Does something in a time in which nothing of this happens.
   * @param signal where it ends before the turn comes, nothing is done, and no one waits.
   */
  async exclusively(task: () => Promise<void>, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => resolve(), { once: true });
      this.#tasks.push(async () => {
        if (!signal.aborted) await task().then(resolve, reject);
        else resolve();
      });
      this.#go();
    });
  }

  /**
   * Takes over what was read of everything, exclusively.
   * @param listed all Markdown files.
   * @param index the notes in them, open ones as they are in the editor.
   */
  adopt(listed: ReadonlySet<string>, index: CourseIndex): void {
    this.#list(new Listing(listed));
    this.#stamps.clear();
    this.#complete(index);
    this.#sources.diagnostics.refresh();
  }

  /** Ends whatever is being done. What was read is kept, where anything is. */
  stop(): void {
    this.#isOver = true;
    this.#run.abort();
    this.#isReadingDue = false;
    this.#isLookDue = false;
    this.#touched = new Touched();
    this.#sources.scan.flush();
  }

  #awaitConfigurations(): Promise<void> {
    return new Promise((resolve) => {
      this.#tellConfigured = resolve;
    });
  }

  get #isDue(): boolean {
    if (this.#isOver) return false;
    return this.#isReadingDue || this.#isLookDue || this.#touched.size > 0 || this.#tasks.length > 0;
  }

  #go(): void {
    if (this.#isOver) return;
    this.#work ??= this.#sources.runner
      .attempt('reading the workspace', () => this.#doAll())
      .finally(() => {
        this.#work = undefined;
        if (this.#isDue) this.#go();
        else this.#tellDone();
      });
  }

  async #doAll(): Promise<void> {
    while (this.#isDue) {
      const { signal } = this.#run;
      if (this.#isReadingDue) await this.#readAll(signal);
      else if (this.#isLookDue || this.#touched.size > 0) await this.#catchUp(this.#sources.courses, signal);
      else await this.#tasks.shift()?.();
    }
  }

  async #readAll(run: AbortSignal): Promise<void> {
    const { diagnostics, fetching, scan, workspace } = this.#sources;
    const isOver = () => run.aborted;
    this.#isReadingDue = false;
    this.#stamps.clear();
    await this.#watching;
    fetching.open();
    const reading = await Reading.begin(this.#sources, workspace.hasFolders, run);
    if (fetching.isNeeded) await this.#fetchAll(reading);
    if (!isOver()) this.#tellConfigured();
    const scanned = await scan.run(reading, isOver, (path) => this.#remember(path));
    reading.done();
    if (isOver()) return;
    if (scanned) {
      this.#list(new Listing(scanned.listed));
      // No one has to see what has changed since.
      if (this.#touched.size > 0) await this.#catchUp(scanned.notes, run);
      if (isOver()) return;
      this.#complete(scanned.notes.index);
    } else this.#listed = new Listing();
    diagnostics.refresh();
  }

  /** Before the notes come the configurations: what is found in open notes has to wait for these alone. */
  async #fetchAll({ signal, told }: Reading): Promise<void> {
    const { configs, diagnostics, fetching } = this.#sources;
    await fetching.begin(signal);
    if (signal.aborted) return;
    configs.forget();
    this.#tellConfigured();
    diagnostics.refresh();
    await fetching.load(signal, told);
  }

  /** True where a document is shown of a file that can be looked at. */
  #isOfFile({ path, uri }: OpenDocument): boolean {
    return path !== undefined && !uri.startsWith('untitled:') && this.#sources.host.reaches(path);
  }

  /** Knows a document by the name by which its file is listed. */
  #spell(document: OpenDocument): void {
    const given = pathOfUri(document.uri);
    const { path } = document;
    if (given === undefined || path === undefined || !this.#isOfFile(document)) return;
    const spelled = this.#listed.spellingOf(given);
    if (spelled === path) return;
    document.spellAs(spelled);
    this.#sources.courses.remove(path);
    this.touch([path]);
  }

  #complete(onDisk: CourseIndex): void {
    const { checker, courses, documents } = this.#sources;
    checker.sync(documents.all());
    const open = this.#openPaths();
    courses.complete(onDisk, (path) => open.has(path));
  }

  /** Looks at everything that may have changed since it was last looked at. */
  async #catchUp(notes: KnownNotes, run: AbortSignal): Promise<void> {
    const isOver = () => run.aborted;
    const { checker, configs, courses, diagnostics, documents, fetching, host, runner, workspace } =
      this.#sources;
    const [touched, looksAround, before] = [this.#touched, this.#isLookDue, this.#listed];
    this.#touched = new Touched();
    this.#isLookDue = false;
    touched.spellAs(before);
    const isOpen = this.#openPaths();
    if (notes === courses && !courses.isComplete) {
      // The reading was cancelled: no closed note is known.
      courses.update([...touched.paths].flatMap((path) => (isOpen.has(path) ? [] : [[path, undefined]])));
      return;
    }
    let hasMoved = false;
    if (fetching.isNeeded) {
      const around = looksAround ? [...configs.folders, ...configs.outside] : [];
      hasMoved = await fetching.look([...around, ...touched.paths], run);
      await fetching.load(run);
      if (isOver()) return;
    }
    for (const document of documents.all()) this.#lookAt(document, touched);
    const { mayMove, mayConfigure } = touched.judge(before, host, configs);
    const reconfigured = mayConfigure || looksAround ? configs.refresh() : new Set<string>();
    if (reconfigured.size > 0) diagnostics.refresh();
    const listed = mayMove || hasMoved || looksAround ? await this.#listNow(isOver) : before;
    if (!listed) return;
    const portions = new Portions(notes);
    const known = listed === before ? touched.paths : [...notes.index.paths];
    for (const path of known) if (!listed.has(path) && !isOpen.has(path)) portions.add([path, undefined]);
    this.#list(listed);
    const isAliased = touched.isAliased(listed, host);
    const isStale = (path: string) =>
      isAliased ||
      !before.has(path) ||
      touched.concerns(path) ||
      reconfigured.has(folderOf(path)) ||
      (looksAround && this.#looksOther(path));
    const look = (path: string) => {
      if (isOpen.has(path) || !listed.has(path) || !isStale(path)) return;
      this.#remember(path);
      portions.add([path, workspace.knownOf(path, workspace.read(path))]);
    };
    const isAnywhere = listed !== before || isAliased || reconfigured.size > 0;
    if (!(await inSlices(isAnywhere ? listed : touched.paths, look, isOver, () => runner.lastAsked))) return;
    portions.flush();
    checker.sync(documents.all());
    diagnostics.changed();
  }

  async #listNow(isOver: () => boolean): Promise<Listing | undefined> {
    const { runner, workspace } = this.#sources;
    const files = new Set<string>();
    const add = (path: string) => void files.add(path);
    const isComplete = await inSlices(workspace.paths(), add, isOver, () => runner.lastAsked);
    return isComplete ? new Listing(files) : undefined;
  }

  /** Knows from now on which files there are. */
  #list(listed: Listing): void {
    if (listed === this.#listed) return;
    this.#listed = listed;
    for (const document of this.#sources.documents.all()) this.see(document);
    for (const path of this.#stamps.keys()) if (!listed.has(path)) this.#stamps.delete(path);
  }

  #lookAt(document: OpenDocument, touched: Touched): void {
    const { path } = document;
    if (path === undefined || !touched.concerns(path)) return;
    this.see(document);
    this.compare(document);
  }

  #openPaths(): ReadonlySet<string> {
    return new Set(this.#sources.documents.all().map(({ path, uri }) => path ?? uri));
  }

  #remember(path: string): void {
    const { client, host } = this.#sources;
    if (!client().watchesFiles) this.#stamps.set(path, host.stampOf(path));
  }

  #looksOther(path: string): boolean {
    const stamp = this.#stamps.get(path);
    return stamp === undefined || stamp !== this.#sources.host.stampOf(path);
  }
}
