// @ts-check
import { createWriteStream } from 'node:fs';
import { isNoise } from './noise.mjs';

/** How many of the last errors to show when a suite fails without a word. */
const SHOWN = 3;

/** What a VS Code window logs: the suite's report, to be printed, among everything else, to be kept in a file. */
export class WindowLog {
  #file;
  #mark;
  #print;
  #reported = false;
  /** @type {string[]} */
  #errors = [];

  /**
   * @param {string} path of the file that receives it all
   * @param {string} mark how a line of the report begins
   * @param {(line: string) => void} [print] takes the lines of the report
   */
  constructor(path, mark, print = (line) => void process.stdout.write(`${line}\n`)) {
    this.#file = createWriteStream(path);
    this.#mark = mark;
    this.#print = print;
  }

  /**
   * Takes an entry: the page calls it as `codeAutomationLog`.
   *
   * @param {string} level
   * @param {unknown[]} args
   */
  write = (level, args) => {
    const text = args.map(String).join(' ');
    this.#file.write(`${level}: ${text}\n`);
    if (text.startsWith(this.#mark)) {
      this.#reported = true;
      this.#print(text.slice(this.#mark.length));
    } else if (level === 'error' && !isNoise(text)) {
      this.#errors = [...this.#errors, text].slice(-SHOWN);
    }
  };

  /** Says why a suite failed that has not said it itself: it could not be loaded, for example. */
  explain() {
    if (!this.#reported)
      process.stderr.write(
        `The suite reported nothing. The window's last errors:\n${this.#errors.join('\n')}\n`,
      );
    process.stderr.write(`The window's log: ${this.#file.path}\n`);
  }

  /** Ends the file. */
  close() {
    this.#file.end();
  }
}
