/** Where findings are put to be shown: a collection of diagnostics of VS Code. */
export interface Shelf<Uri, Finding> {
  clear(): void;
  has(uri: Uri): boolean;
  set(uri: Uri, findings: readonly Finding[]): void;
  delete(uri: Uri): void;
}

/** What was found in a file. */
export interface Found<Uri, Finding> {
  readonly uri: Uri;
  readonly diagnostics: readonly Finding[];
}

/**
 * The findings of the last check of the workspace, and what has become of them, of files that no editor shows: the server
 * looks after the others by itself.
 */
export class UnopenedFindings<Uri extends { toString(): string }, Finding> {
  readonly #shelf: Shelf<Uri, Finding>;
  readonly #found = new Map<string, Found<Uri, Finding>>();

  constructor(shelf: Shelf<Uri, Finding>) {
    this.#shelf = shelf;
  }

  /**
   * Puts the findings of a check in the place of those of the last one.
   * @param open URIs of the documents in editors.
   */
  set(found: readonly Found<Uri, Finding>[], open: ReadonlySet<string>): void {
    this.#found.clear();
    this.#shelf.clear();
    for (const each of found) this.#found.set(each.uri.toString(), each);
    this.show(open);
  }

  /**
   * Takes over what is found now in some of the files, and leaves the others as they are.
   * @param open URIs of the documents in editors.
   */
  update(found: readonly Found<Uri, Finding>[], open: ReadonlySet<string>): void {
    for (const each of found) {
      this.forget(each.uri);
      if (each.diagnostics.length > 0) this.#found.set(each.uri.toString(), each);
    }
    this.show(open);
  }

  /** Forgets what was found in a file: it has changed. */
  forget(uri: Uri): void {
    if (this.#found.delete(uri.toString())) this.#shelf.delete(uri);
  }

  /** Forgets what was found in a file that is gone, or in all files of a folder that is. */
  forgetAll(uri: Uri): void {
    const folder = `${uri}/`;
    for (const [key, found] of this.#found)
      if (key === uri.toString() || key.startsWith(folder)) this.forget(found.uri);
  }

  /** Shows what was found in files that no editor shows, and nothing of the others. */
  show(open: ReadonlySet<string>): void {
    for (const [key, { uri, diagnostics }] of this.#found) {
      if (open.has(key)) this.#shelf.delete(uri);
      else if (!this.#shelf.has(uri)) this.#shelf.set(uri, diagnostics);
    }
  }
}
