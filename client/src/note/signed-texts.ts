/** A signed note as it was last seen: the digest of its signed text, and its whole text. Both stay in memory. */
interface Seen {
  readonly digest: string;
  readonly text: string;
}

/** Tells by their digests whether the signed text of notes is being changed, and offers an addendum once for each. */
export class SignedTexts {
  readonly #seen = new Map<string, Seen>();
  readonly #offered = new Set<string>();
  /** Where the offer has not been answered yet. */
  readonly #open = new Set<string>();

  /**
   * Takes note of a document as it is now.
   * @param digest of its signed text; `undefined` where it is not signed.
   * @param isEdited whether someone has changed it here, rather than on disk.
   * @returns `offer` where the signed text has been changed for the first time; `withdraw` where it is as it was again before
   * the offer was answered.
   */
  saw(
    uri: string,
    digest: string | undefined,
    text: string,
    isEdited: boolean,
  ): 'offer' | 'withdraw' | undefined {
    const seen = this.#seen.get(uri);
    if (digest === undefined) this.#seen.delete(uri);
    else if (!seen || !isEdited || seen.digest === digest) {
      this.#seen.set(uri, { digest, text });
      if (this.#open.delete(uri)) return 'withdraw';
    } else if (!isHeadingBelow(seen.text, text) && !this.#offered.has(uri)) {
      this.#offered.add(uri);
      this.#open.add(uri);
      return 'offer';
    }
    return undefined;
  }

  /** The offer has been taken or put away. */
  answered(uri: string): void {
    this.#open.delete(uri);
  }

  /** Forgets the text of a document that is closed; that an addendum was offered holds for the session. */
  closed(uri: string): void {
    this.#seen.delete(uri);
  }
}

/** True where a heading is being written below a text that is otherwise as it was: it may become an addendum. */
function isHeadingBelow(before: string, text: string): boolean {
  const end = before.trimEnd();
  return text.startsWith(end) && /^\s*[\r\n]\s*#/.test(text.slice(end.length));
}
