/** Messages by kind, each handed out once, in the order in which they came; who asks early waits. */
export class Inbox<Message> {
  readonly #kept: { readonly kind: string; readonly message: Message }[] = [];
  readonly #waiting: {
    readonly kind: string;
    readonly fits: (message: Message) => boolean;
    readonly resolve: (message: Message) => void;
  }[] = [];

  /** A message has come. */
  put(kind: string, message: Message): void {
    const index = this.#waiting.findIndex((each) => each.kind === kind && each.fits(message));
    const [next] = index === -1 ? [] : this.#waiting.splice(index, 1);
    if (next) next.resolve(message);
    else this.#kept.push({ kind, message });
  }

  /** The next message of a kind that fits. */
  next(kind: string, fits: (message: Message) => boolean = () => true): Promise<Message> {
    const index = this.#kept.findIndex((each) => each.kind === kind && fits(each.message));
    const [kept] = index === -1 ? [] : this.#kept.splice(index, 1);
    if (kept) return Promise.resolve(kept.message);
    return new Promise((resolve) => {
      this.#waiting.push({ kind, fits, resolve });
    });
  }

  /** The messages of a kind that no one has asked for. */
  unread(kind: string): Message[] {
    return this.#kept.filter((each) => each.kind === kind).map(({ message }) => message);
  }
}
