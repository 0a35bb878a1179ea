import {
  ErrorCodes,
  ExitNotification,
  InitializeRequest,
  Message,
  type MessageStrategy,
  type MessageWriter,
  RAL,
  type RequestMessage,
  type ResponseMessage,
} from 'vscode-languageserver';

/** `over`: shut down, and waiting for `exit`. */
type Phase = 'new' | 'running' | 'over';

interface Refusal {
  readonly code: number;
  readonly message: string;
}

const refusals = {
  new: { code: ErrorCodes.ServerNotInitialized, message: 'The first request must be “initialize”.' },
  again: { code: ErrorCodes.InvalidRequest, message: 'The server has been initialized already.' },
  over: { code: ErrorCodes.InvalidRequest, message: 'The server has been shut down.' },
  senseless: { code: ErrorCodes.InvalidRequest, message: 'This is no message of the protocol.' },
} as const;

/**
 * Holds a client to the order that the protocol demands: requests before `initialize` and after `shutdown` are refused,
 * and notifications go unheard then, except for `exit`.
 */
export class LifeCycle implements MessageStrategy {
  readonly #writer: MessageWriter;
  #phase: Phase = 'new';
  #handled = 0;

  constructor(writer: MessageWriter) {
    this.#writer = writer;
  }

  get isOver(): boolean {
    return this.#phase === 'over';
  }

  /** The client has introduced itself. */
  begin(): void {
    this.#phase = 'running';
  }

  /** The client has asked the server to shut down. */
  end(): void {
    this.#phase = 'over';
  }

  /** Hands a message on, or answers it. */
  handleMessage(message: Message, next: (message: Message) => void | Promise<void>): void | Promise<void> {
    this.#handled++;
    if (Message.isRequest(message)) {
      const refusal = this.#refusalOf(message);
      return refusal ? this.#answer(message.id, refusal) : next(message);
    }
    if (Message.isNotification(message)) {
      const isHeard = this.#phase === 'running' || message.method === ExitNotification.method;
      return isHeard ? next(message) : undefined;
    }
    return Message.isResponse(message) ? next(message) : this.#answer(null, refusals.senseless);
  }

  /** Calls back once no message that has come waits any more: the connection takes one in each turn. */
  whenIdle(act: () => void): void {
    const before = this.#handled;
    const { timer } = RAL();
    timer.setImmediate(() =>
      timer.setImmediate(() => (this.#handled === before ? act() : this.whenIdle(act))),
    );
  }

  #refusalOf({ method }: RequestMessage): Refusal | undefined {
    const isFirst = method === InitializeRequest.method;
    if (this.#phase === 'over') return refusals.over;
    if (this.#phase === 'new') return isFirst ? undefined : refusals.new;
    return isFirst ? refusals.again : undefined;
  }

  #answer(id: ResponseMessage['id'], error: Refusal): Promise<void> {
    const answer: ResponseMessage = { jsonrpc: '2.0', id, error };
    return this.#writer.write(answer);
  }
}
