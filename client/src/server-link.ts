import { type CancellationToken, type Disposable, type Event, EventEmitter } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { Notification, Request } from '../../server/src/wire/message.ts';
import { Broadcasts } from './broadcasts.ts';
import { isCancellation } from './cancellation.ts';

/** `idle`: nothing has asked for the server yet; `failed`: it is not available until it is started again. */
export type LinkState = 'idle' | 'starting' | 'running' | 'failed';

/** The running language server, as the parts of the extension see it. */
export class ServerLink implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #told: Broadcasts;
  readonly #changed = new EventEmitter<LinkState>();
  readonly #listener: Disposable;
  #state: LinkState = 'idle';

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.#told = new Broadcasts((method, listener) => client.onNotification(method, listener));
    this.#listener = client.onDidChangeState(({ newState }) => this.#become(newState));
  }

  get state(): LinkState {
    return this.#state;
  }

  get onDidChangeState(): Event<LinkState> {
    return this.#changed.event;
  }

  /**
   * Begins to start the server, unless it has been, and does not wait: the client itself tells the user where that fails.
   */
  start(): void {
    if (this.#state !== 'idle') return;
    this.#set('starting');
    this.#client.start().catch(() => this.#set('failed'));
  }

  /** Ends the server; one that has not come to run ends with this process. */
  async stop(): Promise<void> {
    if (this.#client.isRunning()) await this.#client.stop();
  }

  /**
   * Asks the server, and waits for it while it is starting; one that has not been started is.
   * @throws where the server is not running, or the request is cancelled.
   */
  ask<Params, Result>(
    { method }: Request<Params, Result>,
    params: Params,
    token?: CancellationToken,
  ): Promise<Result> {
    this.start();
    // An absent token would be sent as a second parameter.
    return token
      ? this.#client.sendRequest<Result>(method, params, token)
      : this.#client.sendRequest<Result>(method, params);
  }

  /** Logs that a request failed whose answer no one waits for; a cancelled one, or one to a server that is gone, has not. */
  failed({ method }: { readonly method: string }, error: unknown): void {
    if (isCancellation(error) || !this.#client.isRunning()) return;
    this.#client.error(`Request ${method} failed.`, error, false);
  }

  /** Tells the server something; a server that is not running is told nothing. */
  tell<Params>({ method }: Notification<Params>, params: Params): void {
    if (!this.#client.isRunning()) return;
    this.#client
      .sendNotification(method, params)
      .catch((error: unknown) => this.#client.error(`Sending notification ${method} failed`, error, false));
  }

  /** Listens to what the server tells, beside everyone else who does. */
  onNotification<Params>({ method }: Notification<Params>, listener: (params: Params) => void): Disposable {
    return this.#told.on(method, listener);
  }

  dispose(): void {
    this.#told.dispose();
    this.#listener.dispose();
    this.#changed.dispose();
  }

  #become(state: State): void {
    if (state === State.Running) this.#set('running');
    else if (state === State.Starting) this.#set('starting');
    else this.#set('failed');
  }

  #set(state: LinkState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#changed.fire(state);
  }
}
