import { type Change, insertedPrompts, type Prompt } from './prompts.ts';

/**
 * Follows the prompts of one document through its edits, since no one who types waits for the server, and knows which text
 * was just typed over a prompt: after its last letter, Tab moves to the next prompt. All by offsets into the text as it is now.
 */
export class KnownPrompts {
  #prompts: readonly Prompt[] = [];
  #isExact = false;
  #typed: Prompt | undefined;
  #isEmptied = false;

  /** All prompts of the text; `undefined` where an edit may have inserted one, or left a part of one: the server will say. */
  get all(): readonly Prompt[] | undefined {
    return this.#isExact ? this.#prompts : undefined;
  }

  /** The prompts of the document as it is now. */
  knows(prompts: readonly Prompt[]): void {
    this.#prompts = prompts;
    this.#isExact = true;
  }

  /** True after the document was emptied. */
  get isEmptied(): boolean {
    return this.#isEmptied;
  }

  /**
   * An unsaved document has lost all its text: VS Code empties a new note just before it becomes a file. What is known is of the
   * text that the file has, unless an edit says otherwise.
   */
  emptied(): void {
    this.#isEmptied = true;
  }

  /** The document continues as another one with the same text. */
  goesOn(): void {
    this.#isEmptied = false;
  }

  /** Another document, or none. */
  forget(): void {
    this.guesses([]);
  }

  /** Another document, and its prompts as far as one can tell without the server, which has the last word. */
  guesses(prompts: readonly Prompt[]): void {
    this.#prompts = prompts;
    this.#isExact = false;
    this.#typed = undefined;
    this.#isEmptied = false;
  }

  /**
   * Follows an edit. What is typed stays one text while it is edited within; a new line, or an edit elsewhere, ends it: Tab
   * may then be meant to indent.
   * @param changes replacements of the text before, at the same time.
   */
  changed(changes: readonly Change[]): void {
    const [change, ...others] = changes;
    if (!change) return;
    if (this.#isEmptied) this.forget();
    const over = this.#prompts.find((prompt) => isWhole(prompt, change)) ?? this.#typed;
    this.#typed = over && others.length === 0 ? grown(over, change) : undefined;
    const isPartLeft = this.#prompts.some(
      (prompt) =>
        changes.some((each) => touches(prompt, each)) && !changes.some((each) => covers(prompt, each)),
    );
    const inserted = insertedPrompts(changes);
    if (isPartLeft || inserted.length > 0) this.#isExact = false;
    this.#prompts = [...this.#prompts.flatMap((prompt) => moved(prompt, changes) ?? []), ...inserted].sort(
      (a, b) => a.start - b.start,
    );
  }

  /** The selection is elsewhere now: what was typed was left, or its end is where it is. */
  selected({ start, end }: Prompt): void {
    if (this.#typed && !this.#isEmptied && (start < this.#typed.start || end > this.#typed.end))
      this.#typed = undefined;
  }

  /** The prompt after what was typed, or before it, where a cursor is right at its end. */
  from({ start, end }: Prompt, by: 1 | -1): Prompt | undefined {
    const typed = this.#typed;
    if (!typed || start !== typed.end || end !== typed.end) return undefined;
    return by === 1
      ? this.#prompts.find((prompt) => prompt.start >= typed.end)
      : this.#prompts.findLast((prompt) => prompt.end <= typed.start);
  }
}

/** An address, as far as it tells one document from another. */
interface Address {
  readonly scheme: string;
  readonly path: string;
}

/** True for the same document, and for the file that a new note has become by being saved at its place. */
export function isSameNote(before: Address, now: Address): boolean {
  if (before.path !== now.path) return false;
  return before.scheme === now.scheme || before.scheme === 'untitled';
}

function isWhole({ start, end }: Prompt, { rangeOffset, rangeLength }: Change): boolean {
  return rangeOffset === start && rangeLength === end - start;
}

/** A text after an edit within it; `undefined` where nothing is left of it, or it is no longer one line of typing. */
function grown({ start, end }: Prompt, { rangeOffset, rangeLength, text }: Change): Prompt | undefined {
  const isWithin = start <= rangeOffset && rangeOffset + rangeLength <= end;
  const length = end - start + text.length - rangeLength;
  return isWithin && length > 0 && !/[\r\n]/.test(text) ? { start, end: start + length } : undefined;
}

function touches({ start, end }: Prompt, { rangeOffset, rangeLength }: Change): boolean {
  return rangeOffset < end && rangeOffset + rangeLength > start;
}

function covers({ start, end }: Prompt, { rangeOffset, rangeLength }: Change): boolean {
  return rangeOffset <= start && end <= rangeOffset + rangeLength;
}

/** A prompt after edits before it; `undefined` where one of them touches it. */
function moved(prompt: Prompt, changes: readonly Change[]): Prompt | undefined {
  if (changes.some((each) => touches(prompt, each))) return undefined;
  const by = changes
    .filter(({ rangeOffset }) => rangeOffset < prompt.end)
    .reduce((sum, { rangeLength, text }) => sum + text.length - rangeLength, 0);
  return { start: prompt.start + by, end: prompt.end + by };
}
