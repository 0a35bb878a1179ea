import fs from 'node:fs';
import type { Failed } from './facts-cache.ts';
import { codeOf, failureOf } from './fs-host.ts';
import { isOwnFile } from './own-files.ts';
import { leaveTemporary, openTemporary } from './temporary-files.ts';
import { appendToFile, putInPlace, writeFile } from './write-file.ts';

const NEWLINE = 0x0a;
const CHUNK = 65_536;
/** Lines are written in pieces of about this many code units: what is not written yet is lost with the process. */
const PIECE = 65_536;

/**
 * A file of lines that is only ever added to, for the user's eyes alone. Several processes may add to it at once. The
 * first failure is told, and after it nothing more is done.
 */
export class Journal {
  readonly #file: string;
  readonly #failed: Failed;
  #waiting = '';
  #isBroken = false;

  /** @param failed called once, should the file not be written or read. */
  constructor(file: string, failed: Failed) {
    this.#file = file;
    this.#failed = failed;
  }

  /** The first line; `undefined` where there is no file, or none that ends. */
  head(): string | undefined {
    for (const line of this.lines()) return line;
    return undefined;
  }

  /** The lines, one by one, as they are read. What comes after the last line end is no line. */
  *lines(): Generator<string, void, undefined> {
    const open = () => (isOwnFile(this.#file) ? fs.openSync(this.#file, 'r') : undefined);
    const descriptor = this.#attempt(open, 'absent');
    if (descriptor === undefined) return;
    try {
      const chunk = Buffer.allocUnsafe(CHUNK);
      let rest: Buffer = Buffer.alloc(0);
      const read = () => this.#attempt(() => fs.readSync(descriptor, chunk, 0, CHUNK, null)) ?? 0;
      for (let count = read(); count > 0; count = read()) {
        const data = Buffer.concat([rest, chunk.subarray(0, count)]);
        let from = 0;
        for (let end = data.indexOf(NEWLINE); end !== -1; end = data.indexOf(NEWLINE, from)) {
          yield data.toString('utf8', from, end);
          from = end + 1;
        }
        rest = data.subarray(from);
      }
    } finally {
      fs.closeSync(descriptor);
    }
  }

  /** Adds a line, which holds no line end: now or with the lines after it. */
  add(line: string): void {
    this.#waiting += `${line}\n`;
    if (this.#waiting.length >= PIECE) this.flush();
  }

  /** Writes what waits. */
  flush(): void {
    const text = this.#waiting;
    this.#waiting = '';
    if (text !== '') this.#attempt(() => appendToFile(this.#file, text));
  }

  /** Begins the file again with one line. */
  begin(head: string): void {
    this.#waiting = '';
    if (this.#isBroken) return;
    const failure = writeFile(this.#file, `${head}\n`, { over: 'anything', isPrivate: true });
    if (failure) this.#break(failure);
  }

  /** A journal that begins with one line and is to take the place of this one: no one sees it before. */
  next(head: string): Journal {
    const file = this.#attempt(() => {
      const { path, descriptor } = openTemporary(this.#file, 0o600);
      fs.closeSync(descriptor);
      return path;
    });
    const next = new Journal(file ?? this.#file, this.#failed);
    next.#isBroken = file === undefined;
    next.add(head);
    return next;
  }

  /** Puts this file, whole, in the place of another. */
  moveTo(file: string): void {
    this.flush();
    this.#attempt(() => putInPlace(this.#file, file));
    this.remove();
  }

  /** Deletes the file, which `next` has made. */
  remove(): void {
    this.#waiting = '';
    leaveTemporary(this.#file);
  }

  #attempt<T>(act: () => T, expected?: 'absent'): T | undefined {
    if (this.#isBroken) return undefined;
    try {
      return act();
    } catch (error) {
      if (failureOf(error) === expected) return undefined;
      this.#break(codeOf(error));
      return undefined;
    }
  }

  #break(kind: string): void {
    this.#isBroken = true;
    this.#failed(kind);
  }
}
