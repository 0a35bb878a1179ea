import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Client } from './client.ts';

/** After this many files the client is told how far the reading has come. */
const STEP = 100;

/** A reading of the workspace, of which the user sees how far it has come, and which the user can cancel. */
export class Reading {
  readonly #progress: WorkDoneProgressServerReporter | undefined;
  readonly #own = new AbortController();

  private constructor(progress: WorkDoneProgressServerReporter | undefined, superseded: AbortSignal) {
    this.#progress = progress;
    if (superseded.aborted) this.#own.abort();
    else superseded.addEventListener('abort', () => this.#own.abort(), { signal: this.#own.signal });
    progress?.token.onCancellationRequested(() => this.#own.abort());
    progress?.begin('IPT Notes: reading notes', undefined, undefined, true);
  }

  /**
   * Begins a reading.
   * @param isShown whether there is anything to be read.
   * @param superseded ends it as well.
   */
  static async begin(
    { client, connection }: { readonly client: () => Client; readonly connection: Connection },
    isShown: boolean,
    superseded: AbortSignal,
  ): Promise<Reading> {
    const isTold = client().showsProgress && isShown;
    return new Reading(isTold ? await connection.window.createWorkDoneProgress() : undefined, superseded);
  }

  /** Ends whatever belongs to it: what is read is of no use any more, or the user has cancelled it. */
  get signal(): AbortSignal {
    return this.#own.signal;
  }

  get isOver(): boolean {
    return this.#own.signal.aborted;
  }

  /** Tells now and then how many files were read. */
  readonly told = (done: number, all?: number): void => {
    if (done % STEP !== 0) return;
    this.#progress?.report(all === undefined ? `${done} files` : `${done} of ${all} files`);
  };

  done(): void {
    this.#progress?.done();
  }
}

/** A signal that ends when a token of the protocol is cancelled. */
export function signalOf(token: {
  readonly isCancellationRequested: boolean;
  onCancellationRequested(listener: () => void): unknown;
}): AbortSignal {
  const own = new AbortController();
  if (token.isCancellationRequested) own.abort();
  else token.onCancellationRequested(() => own.abort());
  return own.signal;
}
