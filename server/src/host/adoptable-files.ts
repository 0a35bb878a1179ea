/**
 * So many Markdown files are looked at in a folder that is adopted. More are those of a whole disk, chosen by mistake: they would
 * be read without end, and no plan fits them all.
 */
export const MOST_ADOPTED = 50_000;

/** The first files of a folder, one by one, as they are asked for. */
export class AdoptableFiles implements Iterable<string> {
  readonly #files: Iterable<string>;
  readonly #most: number;
  #isWhole = true;

  /** @param files those of the folder, as the search for them finds them; it is not asked for more than it takes. */
  constructor(files: Iterable<string>, most = MOST_ADOPTED) {
    this.#files = files;
    this.#most = most;
  }

  /** False once there was one more than is looked at. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  *[Symbol.iterator](): Generator<string, void, undefined> {
    let count = 0;
    for (const file of this.#files) {
      if (count++ === this.#most) {
        this.#isWhole = false;
        return;
      }
      yield file;
    }
  }
}

/** Says that there is more than was looked at. */
export function sayMoreFiles(): string {
  return `Only the first ${MOST_ADOPTED} Markdown files were looked at, and there are more. Name a folder below this one.`;
}
