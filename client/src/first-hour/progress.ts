import { commands, type Memento } from 'vscode';
import { keyOf, type Step, steps } from './steps.ts';

/** Which steps of the walkthrough have been taken: kept for this user, and told to the walkthrough by context keys. */
export class Progress {
  readonly #kept: Memento;

  /** @param kept what is kept for the user, whatever the workspace. */
  constructor(kept: Memento) {
    this.#kept = kept;
    for (const step of steps) if (kept.get(keyOf(step), false)) void setContext(step);
  }

  /** A step has been taken: what it is for is there. */
  async done(step: Step): Promise<void> {
    await this.#kept.update(keyOf(step), true);
    await setContext(step);
  }
}

function setContext(step: Step): Thenable<unknown> {
  return commands.executeCommand('setContext', keyOf(step), true);
}
