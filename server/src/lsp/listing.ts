/** The Markdown files that were found at one time. */
export class Listing implements Iterable<string> {
  readonly #files: ReadonlySet<string>;
  readonly #folders = new Set<string>();
  #spellings: Map<string, string> | undefined;

  constructor(files: ReadonlySet<string> = new Set()) {
    this.#files = files;
    for (const file of files) {
      for (const folder of above(file)) {
        if (this.#folders.has(folder)) break;
        this.#folders.add(folder);
      }
    }
  }

  has(file: string): boolean {
    return this.#files.has(file);
  }

  /**
   * The file as it is listed: many file systems take a name for the same in capitals, and list it as it was made.
   * @returns the path itself where it is listed, or nothing else by its name.
   */
  spellingOf(path: string): string {
    if (this.#files.has(path)) return path;
    this.#spellings ??= new Map(Array.from(this.#files, (file) => [file.toLowerCase(), file]));
    return this.#spellings.get(path.toLowerCase()) ?? path;
  }

  /** True where one of the files is in a folder, however deep. */
  hasBelow(folder: string): boolean {
    return this.#folders.has(folder);
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#files.values();
  }
}

/** The folders above a path, from the innermost on. */
export function* above(path: string): Generator<string, void, undefined> {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
    yield path.slice(0, end);
}
