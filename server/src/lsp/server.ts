import type { Connection, ServerCapabilities, TextDocuments } from 'vscode-languageserver';
import type { Day } from '../core/index.ts';
import type { SearchableHost } from '../host/host.ts';
import type { Request } from '../wire.ts';
import type { Checker } from './checker.ts';
import type { Client } from './client.ts';
import type { Configs } from './configs.ts';
import type { CourseStore } from './course-store.ts';
import type { Diagnostics } from './diagnostics.ts';
import type { Names } from './names.ts';
import type { NoteReader } from './note-reader.ts';
import type { OpenDocument } from './open-document.ts';
import type { Runner } from './runner.ts';
import type { Scan } from './scan.ts';
import type { WorkspaceNotes } from './workspace-notes.ts';

/** What the server has of the world; the entry points fill it in. */
export interface Environment {
  readonly host: SearchableHost;
  readonly today: () => Day;
  /** For the hashes of texts that are compared; drawn anew for each process. */
  readonly salt: number;
  /** URI of the folder that holds the pages on the rules, ending in `/`. */
  readonly docs: string;
  readonly version: string;
  /** Called with `true` before very many files are read, with `false` after that. */
  readonly spareMemory: (isOn: boolean) => void;
}

/** What features work with. */
export interface Server {
  readonly connection: Connection;
  /** What the client can do; nothing before it has said so. */
  readonly client: () => Client;
  readonly documents: TextDocuments<OpenDocument>;
  readonly configs: Configs;
  readonly reader: NoteReader;
  readonly checker: Checker;
  readonly diagnostics: Diagnostics;
  readonly courses: CourseStore;
  readonly workspace: WorkspaceNotes;
  readonly names: Names;
  readonly scan: Scan;
  readonly runner: Runner;
  readonly today: () => Day;
  readonly docs: (rule: string) => string;
  /** True where the client has a command of ours, so that something that is shown may lead to it. */
  readonly hasCommand: (command: string) => boolean;
}

/** One thing that the server does for the client. */
export interface Feature {
  /** What is declared for it. */
  capabilities(client: Client): Partial<ServerCapabilities>;
  /** Installs its handlers. */
  register(server: Server): void;
}

/** Installs the handler of a request of our own. */
export function onRequest<Params, Result>(
  { connection, runner }: Server,
  { method }: Request<Params, Result>,
  empty: Result,
  run: Parameters<typeof runner.answer<Params, Result>>[2],
): void {
  connection.onRequest(method, runner.answer(method, empty, run));
}
