import {
  type Connection,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import type { InitializationOptions } from '../wire.ts';
import { Checker } from './checker.ts';
import { type Client, clientOf } from './client.ts';
import { Configs } from './configs.ts';
import { CourseStore } from './course-store.ts';
import { Diagnostics } from './diagnostics.ts';
import { features } from './features/index.ts';
import { NoteReader } from './note-reader.ts';
import { OpenDocument } from './open-document.ts';
import { Runner } from './runner.ts';
import { Scan } from './scan.ts';
import type { Environment, Server } from './server.ts';
import { WorkspaceEvents } from './workspace-events.ts';
import { WorkspaceNotes } from './workspace-notes.ts';

/** Puts the server together and begins to listen on a connection. Returns at once; the connection's end is the server's. */
export function startServer(connection: Connection, environment: Environment): void {
  const { host, salt, today, version } = environment;
  let client: Client = clientOf({});
  let docs = environment.docs;
  const runner = new Runner((line) => connection.console.error(line));
  const configs = new Configs(host);
  const reader = new NoteReader(configs);
  const workspace = new WorkspaceNotes(configs, host, reader, salt);
  const courses = new CourseStore();
  const documents = new TextDocuments<OpenDocument>({
    create: (uri, languageId, documentVersion, text) =>
      new OpenDocument(uri, languageId, documentVersion, text),
    update: (document, changes, documentVersion) => document.change(changes, documentVersion),
  });
  const parts = {
    connection,
    documents,
    configs,
    reader,
    courses,
    workspace,
    runner,
    today,
    client: () => client,
    docs: (rule: string) => `${docs}${rule}.md`,
    checker: new Checker(reader, courses, workspace, today),
    scan: new Scan(connection, () => client, workspace, courses),
  };
  const diagnostics = new Diagnostics(parts);
  const server: Server = { ...parts, diagnostics };
  const events = new WorkspaceEvents(server);

  connection.onInitialize((params): InitializeResult => {
    client = clientOf(params.capabilities);
    docs = (params.initializationOptions as InitializationOptions | null | undefined)?.docs ?? docs;
    events.begin(foldersOf(params));
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
  // Read at once, so that what the front matter said is known should the first edit break it.
  documents.onDidOpen(({ document }) => void runner.attempt('open', () => void reader.read(document)));
  documents.onDidChangeContent(() => diagnostics.changed());
  for (const feature of features) feature.register(server);
  events.listen();
  documents.listen(connection);
  connection.listen();
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}
