/**
 * Calls back once so much time has passed that no answer will come any more.
 * @returns ends the wait.
 */
export type Patience = (act: () => void) => () => void;

/** How much is asked for at a time, and for how long. */
export interface Pace {
  readonly atOnce: number;
  readonly patience: Patience;
}

/** What is asked for, one by one. */
export interface Questions<Item, Answer> {
  /** What to ask for; may grow while answers come. */
  readonly due: Item[];
  ask(item: Item, signal: AbortSignal): Promise<Answer>;
  take(item: Item, answer: Answer): void;
  /** Called with an item to which no answer has come. */
  giveUp(item: Item): void;
}

/**
 * Asks for each item, a few at a time, and takes the answers as they come: one that does not come holds up none of the
 * others. Where for long no answer comes at all, those that are awaited are cancelled and given up; where none has come
 * since that happened last, so is everything that has not been asked for yet.
 * @param signal ends it: what is awaited is cancelled, and no answer is taken any more.
 * @returns settles when nothing is awaited any more. Never rejects, unless `take` or `giveUp` throws.
 */
export async function askEach<Item, Answer>(
  questions: Questions<Item, Answer>,
  pace: Pace,
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted || questions.due.length === 0) return;
  await new Promise<void>((resolve, reject) => new Round(questions, pace, signal, resolve, reject).begin());
}

class Round<Item, Answer> {
  readonly #questions: Questions<Item, Answer>;
  readonly #pace: Pace;
  readonly #signal: AbortSignal;
  readonly #settle: () => void;
  readonly #fail: (error: unknown) => void;
  readonly #awaited = new Map<Item, AbortController>();
  #next = 0;
  /** How many answers have come since the last time that none came for long. */
  #answers = 0;
  #stopWaiting: () => void = () => undefined;

  constructor(
    questions: Questions<Item, Answer>,
    pace: Pace,
    signal: AbortSignal,
    resolve: () => void,
    reject: (error: unknown) => void,
  ) {
    this.#questions = questions;
    this.#pace = pace;
    this.#signal = signal;
    this.#settle = resolve;
    this.#fail = reject;
  }

  begin(): void {
    this.#signal.addEventListener('abort', this.#abort);
    this.#go();
  }

  readonly #abort = (): void => {
    this.#cancelAll();
    this.#end(this.#settle);
  };

  #go(): void {
    const { due } = this.#questions;
    while (this.#awaited.size < this.#pace.atOnce) {
      const item = due[this.#next];
      if (item === undefined) break;
      this.#next++;
      this.#ask(item);
    }
    this.#stopWaiting();
    if (this.#awaited.size === 0) this.#end(this.#settle);
    else this.#stopWaiting = this.#pace.patience(() => this.#guard(() => this.#giveUp()));
  }

  #ask(item: Item): void {
    const own = new AbortController();
    this.#awaited.set(item, own);
    const settled = (act: () => void) => {
      if (this.#awaited.get(item) !== own) return;
      this.#awaited.delete(item);
      this.#answers++;
      this.#guard(act);
    };
    const { ask, giveUp, take } = this.#questions;
    ask(item, own.signal).then(
      (answer) => settled(() => take(item, answer)),
      () => settled(() => giveUp(item)),
    );
  }

  /** Does something with an answer, or with its lack, and goes on. */
  #guard(act: () => void): void {
    try {
      act();
      this.#go();
    } catch (error) {
      this.#cancelAll();
      this.#end(() => this.#fail(error));
    }
  }

  #giveUp(): void {
    const { due, giveUp } = this.#questions;
    const lost = this.#cancelAll();
    if (this.#answers === 0) {
      lost.push(...due.slice(this.#next));
      this.#next = due.length;
    }
    this.#answers = 0;
    for (const item of lost) giveUp(item);
  }

  #cancelAll(): Item[] {
    const awaited = [...this.#awaited];
    this.#awaited.clear();
    for (const [, own] of awaited) own.abort();
    return awaited.map(([item]) => item);
  }

  #end(settle: () => void): void {
    this.#stopWaiting();
    this.#signal.removeEventListener('abort', this.#abort);
    settle();
  }
}
