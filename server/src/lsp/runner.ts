import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** Where the server reports its own defects. Never handed text of a note. */
export type Log = (line: string) => void;

/** Wraps every handler, so that no failure stops the server and nothing that was thrown is passed on. */
export class Runner {
  readonly #log: Log;
  #lastAsked = performance.now();
  #isOver = false;

  constructor(log: Log) {
    this.#log = log;
  }

  /** When a request last came or was answered, by the clock of `performance.now()`; at first when the server started. */
  get lastAsked(): number {
    return this.#lastAsked;
  }

  /**
   * A handler of requests: a cancelled one is answered as such, a failure is logged and answered with `empty`.
   * @param task the name under which failures are logged.
   */
  answer<Params, Result>(
    task: string,
    empty: Result,
    run: (params: Params, token: CancellationToken) => Result | Promise<Result>,
  ): (params: Params, token: CancellationToken) => Promise<Result | ResponseError<never>> {
    return async (params, token) => {
      if (token.isCancellationRequested) return cancelled();
      this.#lastAsked = performance.now();
      try {
        const result = await run(params, token);
        return token.isCancellationRequested ? cancelled() : result;
      } catch (error) {
        this.#failed(task, error);
        return empty;
      } finally {
        this.#lastAsked = performance.now();
      }
    };
  }

  /** Does something that no one waits for; a failure is logged. */
  async attempt(task: string, run: () => void | Promise<void>): Promise<void> {
    if (this.#isOver) return;
    try {
      await run();
    } catch (error) {
      this.#failed(task, error);
    }
  }

  /** The client is gone: nothing is begun any more, and no one reads what would be logged. */
  stop(): void {
    this.#isOver = true;
  }

  #failed(task: string, error: unknown): void {
    if (!this.#isOver) this.#log(`${task} failed: ${nameless(error)}`);
  }
}

function cancelled(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

const frame = /^ +at (?:async )?([\w$.#<> [\]]+) \(/;

/** An error by its name and the functions it went through: its message may quote a note. */
function nameless(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { name, message, stack = '' } = error;
  // The stack begins with the message, whose lines could look like frames.
  const frames = stack.slice(stack.indexOf(message) + message.length).split('\n');
  const path = frames.flatMap((line) => frame.exec(line)?.[1] ?? []).slice(0, 8);
  return path.length > 0 ? `${name} in ${path.join(' < ')}` : name;
}
