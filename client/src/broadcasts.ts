/** Something that can be ended, as VS Code's own. */
interface Disposable {
  dispose(): void;
}

/** Listens to one method; a later call for the same method takes the place of the earlier one. */
type Subscribe = (method: string, listener: (params: unknown) => void) => Disposable;

/**
 * Passes on what comes in by a method to everyone who listens to it. The language client keeps one listener a method,
 * the last; so each method is subscribed to once, here.
 */
export class Broadcasts implements Disposable {
  readonly #subscribe: Subscribe;
  readonly #listeners = new Map<string, Set<(params: never) => void>>();
  readonly #subscriptions: Disposable[] = [];

  constructor(subscribe: Subscribe) {
    this.#subscribe = subscribe;
  }

  /** Calls a listener whenever something comes in by a method, until that is disposed of. */
  on<Params>(method: string, listener: (params: Params) => void): Disposable {
    const listeners = this.#listeners.get(method) ?? this.#begin(method);
    // The same function may listen twice.
    const own = (params: Params) => listener(params);
    listeners.add(own);
    return { dispose: () => void listeners.delete(own) };
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#listeners.clear();
  }

  #begin(method: string): Set<(params: never) => void> {
    const listeners = new Set<(params: never) => void>();
    this.#listeners.set(method, listeners);
    this.#subscriptions.push(
      this.#subscribe(method, (params) => {
        for (const listener of [...listeners]) listener(params as never);
      }),
    );
    return listeners;
  }
}
