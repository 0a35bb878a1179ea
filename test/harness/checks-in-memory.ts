import { CourseIndex, type NoteFacts } from '../../server/src/core/index.ts';
import { noFiles, type SearchableHost } from '../../server/src/host/host.ts';
import { uriOfPath } from '../../server/src/host/uris.ts';
import { type Checked, Checker } from '../../server/src/lsp/checker.ts';
import { Configs } from '../../server/src/lsp/configs.ts';
import { CourseStore } from '../../server/src/lsp/course-store.ts';
import { Names } from '../../server/src/lsp/names.ts';
import { NotePrints } from '../../server/src/lsp/note-prints.ts';
import { NoteReader } from '../../server/src/lsp/note-reader.ts';
import { OpenDocument } from '../../server/src/lsp/open-document.ts';
import { Reach } from '../../server/src/lsp/reach.ts';
import { WorkspaceNotes } from '../../server/src/lsp/workspace-notes.ts';
import { today } from './notes.ts';

const openOnly: SearchableHost = { ...noFiles, reaches: () => true };

/** The parts of the server that read and check open notes, without a connection. */
export class ChecksInMemory {
  readonly names = new Names();
  readonly reader: NoteReader;
  readonly courses: CourseStore;
  readonly checker: Checker;
  readonly #documents: OpenDocument[] = [];

  /**
   * @param closed the notes of the workspace that are not open.
   * @param host where these are read, should someone look at them.
   */
  constructor(closed: Iterable<NoteFacts> = [], host: SearchableHost = openOnly) {
    const configs = new Configs(host);
    this.reader = new NoteReader(configs);
    const prints = new NotePrints(new WorkspaceNotes(configs, host, this.reader), 7);
    this.courses = new CourseStore(prints);
    const { courses, names, reader } = this;
    const reach = new Reach(configs, host);
    this.checker = new Checker({ reader, courses, prints, reach, names, today: () => today });
    this.courses.complete(CourseIndex.of(closed), () => false);
  }

  /** Opens a note. */
  open(path: string, text: string): OpenDocument {
    const document = new OpenDocument(uriOfPath(path), 'markdown', 1, text);
    this.#documents.push(document);
    this.check(document);
    return document;
  }

  /** Checks an open note as it is now, beside all others as they are. */
  check(document: OpenDocument): Checked {
    this.checker.sync(this.#documents);
    const read = this.reader.noteIn(document);
    if (!read) throw new Error('The document is no note');
    return this.checker.check(document, read);
  }

  /** Puts one text in place of another, where it first is. */
  replace(document: OpenDocument, part: string, text: string): void {
    const at = document.text.indexOf(part);
    if (at === -1) throw new Error('The text does not hold that part');
    const position = (offset: number) => {
      const lines = document.text.slice(0, offset).split('\n');
      return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    };
    const range = { start: position(at), end: position(at + part.length) };
    document.change([{ range, text }], document.version + 1);
  }
}
