/** Asks for something repeatedly, and passes on only the answer to the question that was asked last. */
export class Latest<Answer> {
  #turn = 0;

  /**
   * @param take is given the answer, unless something else was asked meanwhile.
   * @param failed is told where there is no answer; what was taken before stays.
   */
  async ask(
    question: () => Promise<Answer> | Answer,
    take: (answer: Answer) => void,
    failed: (error: unknown) => void,
  ): Promise<void> {
    const turn = ++this.#turn;
    try {
      const answer = await question();
      if (turn === this.#turn) take(answer);
    } catch (error) {
      failed(error);
    }
  }
}
