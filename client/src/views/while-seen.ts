/** Asks for something again when it is outdated: at once while it is seen, else as soon as it comes to be seen. */
export class WhileSeen {
  readonly #ask: () => void;
  #isSeen = false;
  #isOutdated = true;

  constructor(ask: () => void) {
    this.#ask = ask;
  }

  /** What is shown may no longer be so. */
  outdated(): void {
    this.#isOutdated = true;
    this.#catchUp();
  }

  /** Whether it is seen now. */
  seen(isSeen: boolean): void {
    this.#isSeen = isSeen;
    this.#catchUp();
  }

  #catchUp(): void {
    if (!this.#isSeen || !this.#isOutdated) return;
    this.#isOutdated = false;
    this.#ask();
  }
}
