/** The lines of a front matter, by the entries that they belong to. */
export class EntryLines {
  readonly #lines: readonly string[];
  /** For each line, the first one from there on that begins an entry. */
  readonly #begins: readonly number[];
  /** The last lines of entries that were asked for, by their first lines. */
  readonly #last = new Map<number, number>();

  /** @param source the front matter from its opening line on. */
  constructor(source: string) {
    this.#lines = source.split(/\r\n|\n|\r/);
    const begins: number[] = [];
    let next = this.#lines.length;
    for (let at = this.#lines.length - 1; at >= 0; at--) {
      if (!/^\s*(?:#|$)/.test(this.#lines[at] ?? '')) next = at;
      begins[at] = next;
    }
    this.#begins = begins;
  }

  /** The last line of the entry that begins at a line, 0-based, or after it: deeper lines and items of a list belong to it. */
  lastOfEntry(line: number): number {
    const from = this.#begins[line] ?? line;
    const known = this.#last.get(from);
    if (known !== undefined) return known;
    const depth = indentOf(this.#lines[from] ?? '');
    let last = from;
    for (let at = from + 1; at < this.#lines.length; at++) {
      const each = this.#lines[at] ?? '';
      const indent = indentOf(each);
      if (indent === -1) continue;
      if (indent < depth || (indent === depth && !/^\s*-(?:\s|$)/.test(each))) break;
      last = at;
    }
    this.#last.set(from, last);
    return last;
  }
}

/** How far a line is indented; -1 of a blank one. */
function indentOf(line: string): number {
  return line.search(/\S/);
}
