import {
  type Connection,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import type { FactsCache } from '../host/facts-cache.ts';
import { Mirror } from '../host/mirror.ts';
import { routed } from '../host/routed.ts';
import { type InitializationOptions, openRuleCommand } from '../wire/start.ts';
import { Checker } from './checker.ts';
import { type Client, clientOf } from './client.ts';
import { clientFiles } from './client-files.ts';
import { Configs } from './configs.ts';
import { CourseNews } from './course-news.ts';
import { CourseStore } from './course-store.ts';
import { Diagnostics } from './diagnostics.ts';
import { features } from './features/index.ts';
import { Fetching } from './fetching.ts';
import { Names } from './names.ts';
import { NotePrints } from './note-prints.ts';
import { NoteReader } from './note-reader.ts';
import { OpenDocument } from './open-document.ts';
import { OutsideConfigurations } from './outside-configurations.ts';
import { Reach } from './reach.ts';
import { Runner } from './runner.ts';
import { Scan } from './scan.ts';
import type { Environment, Server } from './server.ts';
import { Upkeep } from './upkeep.ts';
import { usualPatience } from './usual-patience.ts';
import { WorkspaceEvents } from './workspace-events.ts';
import { WorkspaceNotes } from './workspace-notes.ts';

/**
 * Puts the server together and begins to listen on a connection.
 * @returns ends what still runs; to be called where the connection ends and the process does not.
 */
export function startServer(connection: Connection, environment: Environment): () => void {
  const { openFactsCache, salt, spareMemory, today, version } = environment;
  let client: Client = clientOf({});
  let pages = environment.docs;
  const docs = (rule: string) => `${pages}${rule}.md`;
  let isJsonChecked = false;
  let readsFiles = false;
  let areHeadingsListed = false;
  let commands: ReadonlySet<string> = new Set();
  const runner = new Runner((line) => connection.console.error(line));
  const host = routed(
    environment.host,
    new Mirror(
      clientFiles(connection, runner, () => readsFiles),
      environment.patience ?? usualPatience,
    ),
  );
  const configs = new Configs(host);
  const reader = new NoteReader(configs);
  let cache: FactsCache | undefined;
  const workspace = new WorkspaceNotes(configs, host, reader);
  const prints = new NotePrints(workspace, salt);
  const courses = new CourseStore(prints);
  const names = new Names();
  const reach = new Reach(configs, host);
  const documents = new TextDocuments<OpenDocument>({
    create: (uri, languageId, documentVersion, text) =>
      new OpenDocument(uri, languageId, documentVersion, text),
    update: (document, changes, documentVersion) => document.change(changes, documentVersion),
  });
  const parts = {
    connection,
    documents,
    configs,
    fetching: new Fetching(configs, host),
    reader,
    courses,
    workspace,
    prints,
    reach,
    names,
    runner,
    today,
    client: () => client,
    docs,
    isJsonChecked: () => isJsonChecked,
    listsHeadings: () => areHeadingsListed,
    linkToRule: (rule: string) =>
      commands.has(openRuleCommand) ? commandLink(openRuleCommand, rule) : docs(rule),
    hasCommand: (command: string) => commands.has(command),
    checker: new Checker({ reader, courses, prints, reach, names, today }),
  };
  const diagnostics = new Diagnostics(parts);
  const scan = new Scan({ ...parts, cache: () => cache, spareMemory });
  const upkeep = new Upkeep({ ...parts, diagnostics, host, scan });
  const server: Server = { ...parts, host, diagnostics, news: new CourseNews(parts), upkeep };
  const events = new WorkspaceEvents(server, new OutsideConfigurations(parts));
  const tellUncached = (kind: string) =>
    connection.console.warn(
      `What was read of the notes cannot be kept (${kind}): the next start will read them all again.`,
    );

  connection.onInitialize((params): InitializeResult => {
    client = clientOf(params.capabilities);
    const options = params.initializationOptions as InitializationOptions | null | undefined;
    pages = options?.docs ?? pages;
    isJsonChecked = options?.checksJson === true;
    readsFiles = options?.readsFiles === true;
    areHeadingsListed = options?.listsHeadings === true;
    commands = new Set(options?.commands);
    events.begin(foldersOf(params));
    // Without a folder there is nothing to be scanned, and what other scans have left would count as gone.
    if (options?.cacheFolder !== undefined && workspace.hasFolders) {
      cache = openFactsCache?.(options.cacheFolder, tellUncached);
    }
    return {
      serverInfo: { name: 'ipt-notes', version },
      capabilities: Object.assign(
        {
          positionEncoding: PositionEncodingKind.UTF16,
          textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
          workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        },
        ...features.map((feature) => feature.capabilities(client)),
      ),
    };
  });
  connection.onInitialized(() => events.ready());
  connection.onShutdown(() => upkeep.stop());
  // Read at once, so that what the front matter said is known should the first edit break it.
  documents.onDidOpen(({ document }) => void runner.attempt('open', () => void reader.read(document)));
  documents.onDidChangeContent(() => diagnostics.changed());
  for (const feature of features) feature.register(server);
  events.listen();
  documents.listen(connection);
  connection.listen();
  return () => {
    upkeep.stop();
    runner.stop();
    connection.dispose();
  };
}

/** The address that runs a command with one argument. */
function commandLink(command: string, argument: string): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify([argument]))}`;
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}
