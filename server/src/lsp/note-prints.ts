import {
  agreeInPrints,
  type Note,
  type NoteFacts,
  noPrints,
  type Prints,
  printsOf,
  printsOfEdited,
} from '../core/index.ts';
import type { WorkspaceNotes } from './workspace-notes.ts';

/**
 * What course rules compare word by word, of those notes alone that someone looks at: worked out when it is first asked
 * for, for which a closed note is read again, and gone with the facts of the note. It lives in memory only.
 */
export class NotePrints {
  readonly #workspace: WorkspaceNotes;
  readonly #salt: number;
  readonly #known = new WeakMap<NoteFacts, Prints>();
  readonly #edited = new WeakMap<NoteFacts, Note>();

  /** @param salt of this process. */
  constructor(workspace: WorkspaceNotes, salt: number) {
    this.#workspace = workspace;
    this.#salt = salt;
  }

  /** The prints of a note, as a course rule asks for them. */
  readonly of = (facts: NoteFacts): Prints => {
    const known = this.#known.get(facts);
    if (known) return known;
    const prints = this.#workOut(facts);
    this.#known.set(facts, prints);
    this.#edited.delete(facts);
    return prints;
  };

  /** Says from which note the facts of an open document are. */
  fromEdited(facts: NoteFacts, note: Note): void {
    this.#edited.set(facts, note);
  }

  /** Says from which note facts are that was just read: it is not kept, and need not be read again. */
  fromRead(facts: NoteFacts, note: Note): void {
    if (!this.#known.has(facts)) this.#known.set(facts, printsOf(note, this.#salt));
  }

  /** No one looks at these facts any more. */
  forget(facts: NoteFacts): void {
    this.#known.delete(facts);
  }

  /** False where someone has been given the prints of a note, and its later reading has others. */
  saysTheSame(before: NoteFacts, later: NoteFacts): boolean {
    const known = this.#known.get(before);
    return known === undefined || agreeInPrints(known, this.of(later));
  }

  #workOut(facts: NoteFacts): Prints {
    const edited = this.#edited.get(facts);
    if (edited) return printsOfEdited(edited, this.#salt);
    const reading = this.#workspace.read(facts.path);
    return reading.kind === 'note' ? printsOf(reading.note, this.#salt) : noPrints;
  }
}
