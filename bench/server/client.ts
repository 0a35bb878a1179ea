import { type ChildProcess, spawn } from 'node:child_process';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import {
  type ClientCapabilities,
  type DocumentDiagnosticReport,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { Command } from '../measure/run.ts';
import type { TypedText } from './typed-text.ts';

/** A language server and what it wants of its client. */
export interface ServerKind {
  readonly name: string;
  readonly command: Command;
  readonly initializationOptions?: unknown;
  /** Sent as `workspace/didChangeConfiguration` once it runs. */
  readonly settings?: unknown;
  /** Answers requests of the server; `textOf` gives the text of an open document. */
  readonly answer?: (method: string, params: unknown, textOf: (uri: string) => string) => unknown;
}

/** How long a server may take to start or to end, in milliseconds, and how often it is started. */
const PATIENCE = 5_000;
const ATTEMPTS = 3;

/** An editor that asks for diagnostics, as VS Code does. */
const capabilities: ClientCapabilities = {
  workspace: { workspaceFolders: true, diagnostics: { refreshSupport: true } },
  textDocument: { diagnostic: { dynamicRegistration: true }, synchronization: {} },
  window: { workDoneProgress: true },
};

/** A server as a process of its own, and an editor that measures it. */
export class BenchClient {
  readonly #process: ChildProcess;
  readonly #connection: MessageConnection;
  readonly #kind: ServerKind;
  readonly #open = new Map<string, { text: string; version: number; resultId: string | undefined }>();
  #syncsWhole = false;

  /** From the start of the process to the answer to `initialize`, in milliseconds. */
  startTime = 0;

  /**
   * Starts a server and introduces the editor; `ready` then lets the server begin. One that does not answer, as rumdl's
   * now and then does not, is ended and started again.
   * @param folders URIs of the workspace.
   * @param withChannel also opens Node's channel between processes, for `ask`.
   * @throws Error where it has not answered in several attempts.
   */
  static async start(
    kind: ServerKind,
    folders: readonly string[] = [],
    withChannel = false,
  ): Promise<BenchClient> {
    for (let attempt = 1; ; attempt++) {
      const start = performance.now();
      const client = new BenchClient(kind, withChannel);
      try {
        await client.#initialize(folders);
        client.startTime = performance.now() - start;
        return client;
      } catch (error) {
        client.#connection.dispose();
        client.#process.kill('SIGKILL');
        if (attempt === ATTEMPTS) throw error;
        process.stderr.write(`${kind.name} did not answer and is started anew\n`);
      }
    }
  }

  private constructor(kind: ServerKind, withChannel: boolean) {
    this.#kind = kind;
    const { file, args, cwd } = kind.command;
    const channel = withChannel ? (['ipc'] as const) : [];
    this.#process = spawn(file, args, { cwd, stdio: ['pipe', 'pipe', 'ignore', ...channel] });
    const { stdin, stdout } = this.#process;
    if (!stdin || !stdout) throw new Error('The server has no standard streams');
    this.#connection = createMessageConnection(
      new StreamMessageReader(stdout),
      new StreamMessageWriter(stdin),
    );
    this.#connection.onRequest((method, params) => {
      const answer = kind.answer?.(method, params, (uri) => this.#open.get(uri)?.text ?? '');
      return answer === undefined ? null : answer;
    });
    this.#connection.listen();
  }

  get pid(): number | undefined {
    return this.#process.pid;
  }

  async #initialize(folders: readonly string[]): Promise<void> {
    const result = await this.#ask<InitializeResult>('initialize', {
      processId: null,
      rootUri: null,
      capabilities,
      workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
      ...(this.#kind.initializationOptions !== undefined && {
        initializationOptions: this.#kind.initializationOptions,
      }),
    });
    const sync = result.capabilities.textDocumentSync;
    this.#syncsWhole = (typeof sync === 'object' ? sync.change : sync) === TextDocumentSyncKind.Full;
  }

  async ready(): Promise<void> {
    await this.#connection.sendNotification('initialized', {});
    const { settings } = this.#kind;
    if (settings !== undefined) {
      await this.#connection.sendNotification('workspace/didChangeConfiguration', { settings });
    }
  }

  /** Settles when the server says that a work with progress has ended. */
  progressEnded(): Promise<void> {
    return new Promise((resolve) => {
      this.#connection.onUnhandledProgress(({ value }) => {
        if ((value as { kind?: string }).kind === 'end') resolve();
      });
    });
  }

  async open(uri: string, text: string): Promise<void> {
    this.#open.set(uri, { text, version: 1, resultId: undefined });
    const textDocument = { uri, languageId: 'markdown', version: 1, text };
    await this.#connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  /** One key pressed: sends the change and asks for the diagnostics. Returns milliseconds until they are there. */
  async press(uri: string, typed: TypedText): Promise<number> {
    const change = typed.press();
    const document = this.#open.get(uri);
    if (!document) throw new Error('The document is not open');
    document.text = typed.text;
    document.version++;
    const { version } = document;
    const contentChanges = [this.#syncsWhole ? { text: typed.text } : change];
    const start = performance.now();
    void this.#connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
    await this.diagnostics(uri);
    return performance.now() - start;
  }

  /** Asks for the diagnostics of an open document, if any have changed since it last asked. */
  async diagnostics(uri: string): Promise<void> {
    const document = this.#open.get(uri);
    const previousResultId = document?.resultId;
    const report = await this.#ask<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId !== undefined && { previousResultId }),
    });
    if (document) document.resultId = report.resultId;
  }

  /** Asks a server that was started with a channel and the memory probe. */
  ask<Answer>(question: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#process.once('message', (answer) => resolve(answer as Answer));
      this.#process.send(question, (error) => error && reject(error));
    });
  }

  /** Sends a request; a server that never answers must not hold up the bench forever. */
  async #ask<Result>(method: string, params: unknown): Promise<Result> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      const complain = () => reject(new Error(`${this.#kind.name} did not answer ${method}`));
      timer = setTimeout(complain, method === 'initialize' ? PATIENCE : 60_000);
    });
    try {
      return await Promise.race([this.#connection.sendRequest<Result>(method, params), late]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Ends the server as an editor does; one that does not end by itself is killed. */
  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    const timer = setTimeout(() => this.#process.kill(), PATIENCE);
    const asked = this.#connection
      .sendRequest('shutdown')
      .then(() => this.#connection.sendNotification('exit'))
      .then(() => ended);
    await Promise.race([asked, ended]);
    clearTimeout(timer);
    this.#connection.dispose();
  }
}
