import {
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type TextDocuments,
} from 'vscode-languageserver';
import type { ConfigError } from '../host/config-loader.ts';
import type { Checker } from './checker.ts';
import type { Client } from './client.ts';
import type { Configs } from './configs.ts';
import type { Names } from './names.ts';
import type { NoteReader } from './note-reader.ts';
import type { OpenDocument } from './open-document.ts';
import type { Runner } from './runner.ts';
import {
  configDiagnostic,
  failureDiagnostic,
  findingDiagnostic,
  readingDiagnostics,
} from './to-diagnostic.ts';

/** What diagnostics are made from. */
export interface DiagnosticSources {
  readonly connection: Connection;
  /** What the client can do; nothing before it has said so. */
  readonly client: () => Client;
  readonly documents: TextDocuments<OpenDocument>;
  readonly configs: Configs;
  readonly reader: NoteReader;
  readonly checker: Checker;
  readonly names: Names;
  readonly runner: Runner;
  /** The address of the page on a rule. */
  readonly docs: (rule: string) => string;
  /** True where the client itself complains of what is no JSON. */
  readonly isJsonChecked: () => boolean;
}

/**
 * How long after a change the client may be told to ask again for other documents, in milliseconds: not at every key,
 * and not before it has asked for the document that was changed.
 */
const PAUSE = 100;

/** The diagnostics of one state of a document. */
interface Report {
  /** Stands for everything that the diagnostics depend on, the other notes of the course included. */
  readonly id: string;
  readonly items: () => Diagnostic[];
}

/**
 * Gives the client the diagnostics of open documents: on its request, or without being asked where it cannot ask.
 * Nothing is computed twice for the same state.
 */
export class Diagnostics {
  readonly #sources: DiagnosticSources;
  /** What the client knows of a document: the id of the diagnostics it was given, or was told to ask for. */
  readonly #told = new WeakMap<OpenDocument, { readonly version: number; readonly id: string }>();
  #isDue = false;

  constructor(sources: DiagnosticSources) {
    this.#sources = sources;
  }

  /** Answers a request of the client. */
  pull({ textDocument, previousResultId }: DocumentDiagnosticParams): DocumentDiagnosticReport {
    const document = this.#sources.documents.get(textDocument.uri);
    if (!document) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    this.#sync();
    const { id, items } = this.#report(document);
    this.#told.set(document, { version: document.version, id });
    if (id === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id };
    return { kind: DocumentDiagnosticReportKind.Full, resultId: id, items: items() };
  }

  /**
   * Some notes have changed, open or not. Clients that ask do so by themselves for the documents in which they have
   * changed something; for others whose diagnostics are other ones now the server has to ask them to. Clients that do
   * not ask are sent them.
   */
  changed(): void {
    const { client, runner } = this.#sources;
    const { pullsDiagnostics, refreshesDiagnostics } = client();
    if (this.#isDue || (pullsDiagnostics && !refreshesDiagnostics)) return;
    this.#isDue = true;
    // What the client sends in one go is checked once.
    setTimeout(
      () => {
        this.#isDue = false;
        void runner.attempt('diagnostics', () => (pullsDiagnostics ? this.#askAgain() : this.#push()));
      },
      pullsDiagnostics ? PAUSE : 0,
    );
  }

  #push(): void {
    this.#sync();
    for (const document of this.#sources.documents.all()) {
      const { id, items } = this.#report(document);
      if (this.#told.get(document)?.id === id) continue;
      const { uri, version } = document;
      this.#told.set(document, { version, id });
      void this.#sources.connection.sendDiagnostics({ uri, version, diagnostics: items() });
    }
  }

  /** Tells the client to ask again, where a document that it has not changed since it asked has other diagnostics now. */
  #askAgain(): Promise<void> | undefined {
    this.#sync();
    let isStale = false;
    for (const document of this.#sources.documents.all()) {
      const { version } = document;
      const told = this.#told.get(document);
      if (told?.version !== version) continue;
      const { id } = this.#report(document);
      if (id === told.id) continue;
      // Once for each state: a client may leave documents that are out of sight as they are.
      this.#told.set(document, { version, id });
      isStale = true;
    }
    return isStale ? this.#sources.connection.languages.diagnostics.refresh() : undefined;
  }

  /** Something else has changed that diagnostics depend on: clients that ask have to be told to. */
  refresh(): void {
    const { client, connection, runner } = this.#sources;
    if (!client().pullsDiagnostics) this.changed();
    else if (client().refreshesDiagnostics) {
      void runner.attempt('refresh', () => connection.languages.diagnostics.refresh());
    }
  }

  /** Something is done to a document that may change what it shows although its text stays. */
  around(document: OpenDocument, change: () => void): void {
    this.#sync();
    const before = this.#report(document).id;
    change();
    this.#sync();
    if (this.#report(document).id !== before) this.refresh();
  }

  /** A document was closed: clients that are told have to be told that there is nothing any more. */
  closed({ uri }: OpenDocument): void {
    const { client, connection } = this.#sources;
    if (!client().pullsDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  #sync(): void {
    const { checker, documents } = this.#sources;
    checker.sync(documents.all());
  }

  /** To be asked for while the courses know what the open documents hold. */
  #report(document: OpenDocument): Report {
    const { checker, client, configs, docs, isJsonChecked, names, reader } = this.#sources;
    const style = { client: client(), docs };
    const state = `${document.version}.${configs.generation}.${names.generation}`;
    if (document.isConfiguration && document.path !== undefined) {
      const { path, text } = document;
      const isOurs = ({ isOfJson }: ConfigError) => isOfJson !== true || !isJsonChecked();
      return { id: state, items: () => configs.problemsIn(path, text).filter(isOurs).map(configDiagnostic) };
    }
    const reading = reader.read(document);
    if (reading.kind !== 'note') return { id: state, items: () => readingDiagnostics(reading, style) };
    const shown = checker.check(document, reading);
    const place = {
      uri: document.uri,
      toRange: reading.map.rangeAt.bind(reading.map),
      teaches: reading.viewSettings.teaches,
    };
    return {
      id: [
        state,
        checker.stampOf(document, reading),
        ...shown.hidden.map(({ place }) => place.start.line),
      ].join('.'),
      items: () => [
        ...shown.failures.map(failureDiagnostic),
        ...shown.findings.map((finding) => findingDiagnostic(finding, place, style)),
      ],
    };
  }
}
