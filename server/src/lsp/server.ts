import type { ServerCapabilities } from 'vscode-languageserver';
import type { Day } from '../core/index.ts';
import type { Patience } from '../host/asking.ts';
import type { OpenFactsCache } from '../host/facts-cache.ts';
import type { SearchableHost } from '../host/host.ts';
import type { Request } from '../wire/message.ts';
import type { CheckSources } from './checker.ts';
import type { Client } from './client.ts';
import type { CourseNews } from './course-news.ts';
import type { DiagnosticSources, Diagnostics } from './diagnostics.ts';
import type { Fetching } from './fetching.ts';
import type { Upkeep } from './upkeep.ts';
import type { WorkspaceNotes } from './workspace-notes.ts';

/** What the server has of the world; the entry points fill it in. */
export interface Environment {
  readonly host: SearchableHost;
  readonly today: () => Day;
  /** For the hashes of texts that are compared; drawn again for each process. */
  readonly salt: number;
  /** Where there is a file system, opens a cache in a folder that the client names. */
  readonly openFactsCache?: OpenFactsCache;
  /** What the addresses of the pages on the rules begin with, ending in `/`. */
  readonly docs: string;
  readonly version: string;
  /** Called with `true` before very many files are read, with `false` after that. */
  readonly spareMemory: (isOn: boolean) => void;
  /** How long the client is waited for where it reads files for the server. */
  readonly patience?: Patience;
}

/** What features work with. */
export interface Server extends DiagnosticSources, CheckSources {
  readonly diagnostics: Diagnostics;
  readonly fetching: Fetching;
  readonly news: CourseNews;
  readonly upkeep: Upkeep;
  readonly workspace: WorkspaceNotes;
  /** The files, as they are on disk. */
  readonly host: SearchableHost;
  /** True where the client itself lists the headings of Markdown among the symbols. */
  readonly listsHeadings: () => boolean;
  /** What a link in a text leads to the page on a rule by. */
  readonly linkToRule: (rule: string) => string;
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
