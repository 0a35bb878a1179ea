import fs from 'node:fs';
import vm from 'node:vm';

/** The globals that a bundle for web workers may count on; nothing of Node is among them. */
const webGlobals = {
  setTimeout,
  clearTimeout,
  setInterval,
  clearInterval,
  queueMicrotask,
  structuredClone,
  AbortController,
  performance,
  crypto,
  TextDecoder,
  TextEncoder,
  URL,
  MessageChannel,
};

/** Where a worker is that an extension starts in a browser: its script comes from a blob, so its path is an address. */
const blobLocation = {
  href: 'blob:http://localhost:3000/4c0c8b6e',
  protocol: 'blob:',
  origin: 'http://localhost:3000',
  host: '',
  pathname: 'http://localhost:3000/4c0c8b6e',
  search: '',
  hash: '',
};

type OnMessage = (event: { readonly data: unknown }) => void;

/** A bundle that runs as a web worker would: without Node, spoken to by messages alone. */
export class FakeWorker {
  readonly #scope: Record<string, unknown>;
  /** What the worker logs to its console. */
  readonly logged: unknown[][] = [];

  /** @param receive gets what the worker posts. */
  constructor(file: string, receive: (message: unknown) => void) {
    const log = (...parts: unknown[]) => this.logged.push(parts);
    this.#scope = {
      ...webGlobals,
      location: blobLocation,
      console: { log, info: log, warn: log, error: log, debug: log },
      postMessage: (message: unknown) => receive(structuredClone(message)),
      addEventListener: () => undefined,
    };
    this.#scope['self'] = this.#scope;
    // As under a content security policy: no code is made of texts.
    const context = vm.createContext(this.#scope, { codeGeneration: { strings: false, wasm: false } });
    vm.runInContext(fs.readFileSync(file, 'utf8'), context, { filename: file });
  }

  /** Sends a message to the worker. */
  post(data: unknown): void {
    const onMessage = this.#scope['onmessage'];
    if (typeof onMessage !== 'function') throw new Error('The worker does not listen');
    (onMessage as OnMessage)({ data });
  }
}
