import {
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/** The two halves of a line to the client. */
export type Transport = readonly [MessageReader, MessageWriter];

/** Hears of the end of standard input, whatever comes after it. */
class InputReader extends StreamMessageReader {
  constructor() {
    super(process.stdin);
    process.stdin.once('end', () => this.fireClose());
  }
}

/** Hears of the end of the process that has forked this one. */
class ParentReader extends IPCMessageReader {
  constructor() {
    super(process);
    process.once('disconnect', () => this.fireClose());
  }
}

/** What to say where no transport is named. */
export const transportHelp = 'Say how to talk: --stdio, or --node-ipc where the server is forked.';

/** The transport that the arguments of this process name, as editors do; `undefined` where they name none. */
export function transportFrom(args: readonly string[]): Transport | undefined {
  if (args.includes('--stdio')) return [new InputReader(), new StreamMessageWriter(process.stdout)];
  if (!args.includes('--node-ipc') || !process.send) return undefined;
  return [new ParentReader(), new IPCMessageWriter(process)];
}

/** Calls back once the process with an id is gone; it is looked for every few seconds. */
export function whenGone(processId: number, gone: () => void): void {
  const look = setInterval(() => {
    try {
      process.kill(processId, 0);
    } catch (error) {
      // It may be there and belong to someone else.
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') return;
      clearInterval(look);
      gone();
    }
  }, 3000);
  look.unref();
}
