import {
  type Connection,
  createConnection,
  createProtocolConnection,
  Event,
  type InitializeParams,
  type MessageReader,
  type MessageWriter,
  ProposedFeatures,
} from 'vscode-languageserver';
import { LifeCycle } from './life-cycle.ts';

/** Why a server comes to its end. */
export interface Ending {
  /** 0 where the client has asked for it in due form. */
  readonly status: 0 | 1;
  /** What to tell anyone who looks for the reason; without a word of what was sent. */
  readonly reason?: string;
}

/** What a connection has of the world. */
export interface Surroundings {
  /** Called once, when there is nothing left to do or no one to do it for. */
  readonly end: (ending: Ending) => void;
  /** Called with the process id of the client, should it have named one, before it is served. */
  readonly servedBy?: (client: number) => void;
}

/** Connects a server with its client over any transport. The transport is listened to as soon as the connection is. */
export function connect(
  reader: MessageReader,
  writer: MessageWriter,
  { end, servedBy }: Surroundings,
): Connection {
  const lifeCycle = new LifeCycle(writer);
  let hasEnded = false;
  const endOnce = (status: 0 | 1, reason: string) => {
    if (hasEnded) return;
    hasEnded = true;
    end(status === 0 ? { status } : { status, reason });
  };
  const lost = (reason: string) => endOnce(lifeCycle.isOver ? 0 : 1, reason);
  // What came before the end is heard first: it may be that the client has shut the server down.
  const closed = () => lifeCycle.whenIdle(() => lost('The client is gone.'));
  reader.onClose(closed);
  writer.onClose(closed);
  reader.onError(() => lost('What the client sends cannot be read.'));
  writer.onError(() => lost('The client does not listen any more.'));
  const watchDog = {
    get shutdownReceived() {
      return lifeCycle.isOver;
    },
    set shutdownReceived(_isReceived) {
      lifeCycle.end();
    },
    initialize: (params: InitializeParams) => {
      lifeCycle.begin();
      if (typeof params?.processId === 'number') servedBy?.(params.processId);
    },
    exit: (code: number) =>
      endOnce(code === 0 ? 0 : 1, 'The client has ended the server without shutting it down.'),
  };
  return createConnection(
    (logger) => createProtocolConnection(neverClosed(reader), writer, logger, { messageStrategy: lifeCycle }),
    watchDog,
    ProposedFeatures.all,
  );
}

/** The connection itself does not see the end, after which it would throw at anyone who has something to say. */
function neverClosed(reader: MessageReader): MessageReader {
  const { onError, onPartialMessage } = reader;
  return {
    onError,
    onPartialMessage,
    onClose: Event.None,
    listen: (callback) => reader.listen(callback),
    dispose: () => reader.dispose(),
  };
}
