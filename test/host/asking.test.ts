import { describe, expect, it } from 'vitest';
import { askEach } from '../../server/src/host/asking.ts';

/** Answers that come when the test says so, and a patience that ends when it says so. */
class Desk {
  readonly asked: number[] = [];
  readonly cancelled: number[] = [];
  readonly taken: string[] = [];
  readonly lost: number[] = [];
  readonly #answers = new Map<number, (answer: string) => void>();
  readonly #refusals = new Map<number, () => void>();
  readonly #waits = new Set<() => void>();
  readonly #own = new AbortController();
  most = 0;

  begin(due: number[], atOnce = 3): Promise<void> {
    const patience = (act: () => void) => {
      this.#waits.add(act);
      return () => void this.#waits.delete(act);
    };
    return askEach<number, string>(
      {
        due,
        ask: (item, signal) => {
          this.asked.push(item);
          signal.addEventListener('abort', () => this.cancelled.push(item));
          return new Promise((resolve, reject) => {
            this.#answers.set(item, resolve);
            this.#refusals.set(item, () => reject(new Error('Refused')));
            this.most = Math.max(this.most, this.awaited);
          });
        },
        take: (item, answer) => this.taken.push(`${item} ${answer}`),
        giveUp: (item) => this.lost.push(item),
      },
      { atOnce, patience },
      this.#own.signal,
    );
  }

  get awaited(): number {
    return this.asked.length - this.cancelled.length - this.taken.length;
  }

  /** How many waits there are for an answer. */
  get waits(): number {
    return this.#waits.size;
  }

  async answer(...items: number[]): Promise<void> {
    for (const item of items) this.#answers.get(item)?.('yes');
    await this.#turn();
  }

  async refuse(item: number): Promise<void> {
    this.#refusals.get(item)?.();
    await this.#turn();
  }

  async tooLong(): Promise<void> {
    for (const act of [...this.#waits]) act();
    await this.#turn();
  }

  end(): void {
    this.#own.abort();
  }

  async #turn(): Promise<void> {
    for (let step = 0; step < 5; step++) await Promise.resolve();
  }
}

describe('many questions', () => {
  it('are asked a few at a time, and one without an answer holds up no other', async () => {
    const desk = new Desk();
    const done = desk.begin([1, 2, 3, 4, 5, 6]);
    expect(desk.asked).toEqual([1, 2, 3]);
    await desk.answer(2);
    await desk.answer(3, 4);
    await desk.answer(5, 6);
    expect(desk.taken).toEqual(['2 yes', '3 yes', '4 yes', '5 yes', '6 yes']);
    expect(desk.most).toBe(3);
    await desk.tooLong();
    await done;
    expect(desk.lost).toEqual([1]);
    expect(desk.cancelled).toEqual([1]);
    expect(desk.waits).toBe(0);
  });

  it('are asked further where some do not answer, and no longer where none does', async () => {
    const desk = new Desk();
    const done = desk.begin([1, 2, 3, 4, 5, 6, 7, 8, 9], 2);
    await desk.answer(1);
    await desk.tooLong();
    expect(desk.lost).toEqual([2, 3]);
    expect(desk.asked).toEqual([1, 2, 3, 4, 5]);
    await desk.tooLong();
    await done;
    expect(desk.lost).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    expect(desk.asked).toEqual([1, 2, 3, 4, 5]);
  });

  it('are given up one by one where they are refused', async () => {
    const desk = new Desk();
    const done = desk.begin([1, 2]);
    await desk.refuse(1);
    await desk.answer(2);
    await done;
    expect(desk.lost).toEqual([1]);
    expect(desk.taken).toEqual(['2 yes']);
  });

  it('are cancelled at once where no one wants the answers, and a late one is not taken', async () => {
    const desk = new Desk();
    const done = desk.begin([1, 2, 3, 4]);
    desk.end();
    await done;
    expect(desk.cancelled).toEqual([1, 2, 3]);
    await desk.answer(1, 2, 3);
    expect(desk.taken).toEqual([]);
    expect(desk.lost).toEqual([]);
    expect(desk.waits).toBe(0);
  });

  it('may lead to more of them', async () => {
    const desk = new Desk();
    const due = [1];
    const done = desk.begin(due);
    due.push(2);
    await desk.answer(1);
    await desk.answer(2);
    await done;
    expect(desk.taken).toEqual(['1 yes', '2 yes']);
  });

  it('that are none, or that no one wants any more, are over at once', async () => {
    const desk = new Desk();
    await desk.begin([]);
    desk.end();
    await desk.begin([1]);
    expect(desk.asked).toEqual([]);
  });
});
