import {
  type CancellationToken,
  createMessageConnection,
  type MessageConnection,
  type MessageReader,
  type MessageWriter,
  type Trace,
  type TraceFormat,
  type Tracer,
} from 'vscode-jsonrpc/node';
import type {
  ClientCapabilities,
  CompletionItem,
  CompletionList,
  Diagnostic,
  DocumentDiagnosticReport,
  InitializeResult,
  Position,
  PublishDiagnosticsParams,
  Range,
} from 'vscode-languageserver';
import type { Request } from '../../server/src/wire/message.ts';
import { Inbox } from './inbox.ts';

/** What a capable editor declares. */
export const capable: ClientCapabilities = {
  workspace: {
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true },
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  textDocument: {
    diagnostic: { dynamicRegistration: true },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] } },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } } },
  },
  window: { workDoneProgress: true },
};

/** A change of an open document; without a range, its whole text. */
export interface Change {
  readonly range?: Range;
  readonly text: string;
}

/** Answers a request of the server, which may cancel it. */
export type Answer = (params: unknown, token: CancellationToken) => Promise<unknown>;

/** A server that runs, and the line to it. */
export interface RunningServer {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
  /** The exit status of the server, once it has ended. */
  readonly exit: Promise<number | null>;
  /** Ends the line without a word. */
  readonly hangUp: () => void;
}

/** An editor that talks to a server. */
export class LanguageClient {
  readonly #server: RunningServer;
  readonly #connection: MessageConnection;
  readonly #answers = new Map<string, Answer>();
  readonly #versions = new Map<string, number>();
  /** Everything that the server sends of its own accord, by method. */
  readonly inbox = new Inbox<unknown>();

  constructor(server: RunningServer) {
    this.#server = server;
    this.#connection = createMessageConnection(server.reader, server.writer);
    this.#connection.onNotification((method, params) => this.inbox.put(method, params));
    this.#connection.onUnhandledProgress((params) => this.inbox.put('$/progress', params));
    this.#connection.onRequest((method, params, token) => {
      this.inbox.put(method, params);
      return this.#answers.get(method)?.(params, token) ?? null;
    });
    this.#connection.listen();
  }

  /** The exit status of the server, once it has ended. */
  get exit(): Promise<number | null> {
    return this.#server.exit;
  }

  /** Traces what goes back and forth, as the library words it. */
  trace(value: Trace, tracer: Tracer, traceFormat: TraceFormat): Promise<void> {
    return this.#connection.trace(value, tracer, { traceFormat });
  }

  /** Answers requests of the server; those of other methods are answered with null at once. */
  answerWith(method: string, answer: Answer): void {
    this.#answers.set(method, answer);
  }

  /** Introduces the client; the answer says what the server can do. */
  async initialize(
    capabilities: ClientCapabilities,
    folders?: readonly string[],
    more: Readonly<Record<string, unknown>> = {},
  ): Promise<InitializeResult> {
    const result = await this.#connection.sendRequest<InitializeResult>('initialize', {
      processId: null,
      rootUri: null,
      capabilities,
      ...(folders && { workspaceFolders: folders.map((uri) => ({ uri, name: uri })) }),
      ...more,
    });
    await this.notify('initialized', {});
    return result;
  }

  request<Result>(method: string, params: unknown, token?: CancellationToken): Promise<Result> {
    return token
      ? this.#connection.sendRequest<Result>(method, params, token)
      : this.#connection.sendRequest<Result>(method, params);
  }

  /** A request of our own, with its types. */
  ask<Params, Result>({ method }: Request<Params, Result>, params: Params): Promise<Result> {
    return this.request<Result>(method, params);
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.#connection.sendNotification(method, params);
  }

  async open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    this.#versions.set(uri, 1);
    await this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  async change(uri: string, ...contentChanges: readonly Change[]): Promise<void> {
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    await this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  async save(uri: string): Promise<void> {
    await this.notify('textDocument/didSave', { textDocument: { uri } });
  }

  async close(uri: string): Promise<void> {
    await this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  /** What may be written at a place. */
  async complete(uri: string, position: Position): Promise<CompletionItem[]> {
    const { items } = await this.request<CompletionList>('textDocument/completion', this.at(uri, position));
    return items;
  }

  /** The diagnostics of a document, as a client that asks gets them. */
  async pull(uri: string): Promise<Diagnostic[]> {
    const report = await this.report(uri);
    if (report.kind !== 'full') throw new Error('Asked for all diagnostics, got none');
    return report.items;
  }

  report(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.request('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId !== undefined && { previousResultId }),
    });
  }

  /** The diagnostics that the server sends next for a document. */
  async published(uri: string): Promise<Diagnostic[]> {
    const { diagnostics } = await this.#publishedAs((params) => params.uri === uri);
    return diagnostics;
  }

  /**
   * Settles when the server sends diagnostics of just these rules for a document, whatever it sends before.
   * @param version only those for this version of the document.
   */
  async publishedRules(uri: string, rules: readonly string[], version?: number): Promise<void> {
    await this.#publishedAs((params) => {
      const isMeant = params.uri === uri && (version === undefined || params.version === version);
      return isMeant && params.diagnostics.map(({ code }) => code).join() === rules.join();
    });
  }

  /** Settles when the server next says that diagnostics may have changed. */
  async refreshed(): Promise<void> {
    await this.inbox.next('workspace/diagnostic/refresh');
  }

  /** Everything about a place in a document, as requests want it. */
  at(uri: string, position: Position) {
    return { textDocument: { uri }, position };
  }

  #publishedAs(fits: (params: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams> {
    const method = 'textDocument/publishDiagnostics';
    return this.inbox.next(method, (params) => fits(params as PublishDiagnosticsParams)) as Promise<never>;
  }

  /** Ends the server as an editor does. */
  async stop(): Promise<number | null> {
    await this.request('shutdown', undefined);
    await this.notify('exit', undefined);
    const code = await this.exit;
    this.#connection.dispose();
    return code;
  }

  /** Ends the server without a word. */
  hangUp(): void {
    this.#connection.dispose();
    this.#server.hangUp();
  }
}

/** The position of the first occurrence of some text, or of its end. */
export function positionOf(text: string, part: string, end: 'start' | 'end' = 'start'): Position {
  const offset = text.indexOf(part);
  if (offset === -1) throw new Error('The text does not hold that part');
  const before = text.slice(0, offset + (end === 'end' ? part.length : 0)).split(/\r\n|\n|\r/);
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

/** The range of the first occurrence of some text. */
export function rangeOf(text: string, part: string): Range {
  return { start: positionOf(text, part), end: positionOf(text, part, 'end') };
}
