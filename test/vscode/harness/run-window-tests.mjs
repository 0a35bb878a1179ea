// @ts-check
import { readdirSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';
import { Workbench } from './workbench.mjs';

/** For each test, in ms: it is made of many waits, each of which has its own limit. */
const LIMIT = 600_000;

/**
 * @typedef {object} Window what the tests of a folder share
 * @property {() => Promise<void>} open opens a new window in a new copy of the workspace
 * @property {() => Promise<void>} close closes it, if it is open
 * @property {() => { popUps: string[] }} window what it shows
 */

/** @typedef {{ passed: number, failed: number }} Counts */

/** Prints what passes and what fails, without sums: these are of one file only. */
class Report extends Mocha.reporters.Spec {
  /** @override */
  epilogue() {
    if (this.failures.length > 0) Mocha.reporters.Base.list(this.failures);
  }
}

/**
 * Runs the tests of a folder that press keys and click, all in one window. Prints, alone on a line, `N passed, N
 * failed`, and keeps a picture of each failure. Each notification of an error counts as one.
 *
 * The window is a program with a life of its own: a file with a test that fails is tried again, and the test is named.
 * Tests build on what those before them in their file have done, so the file runs again as a whole, in a new window and a new
 * copy of the workspace: nothing of the first try is there.
 *
 * @param {Window & { folder: string, words: readonly string[] }} options `folder`: with the files, `*.test.mjs`; `words`: only
 * files whose names hold one of them; none: all
 */
export async function runWindowTests({ folder, words, ...shared }) {
  const isAskedFor = (/** @type {string} */ file) =>
    file.endsWith('.test.mjs') && (words.length === 0 || words.some((word) => file.includes(word)));
  const sum = { passed: 0, failed: 0 };
  const files = new Files(shared);
  try {
    for (const file of readdirSync(folder).filter(isAskedFor).sort()) {
      const { passed, failed } = await files.run(path.join(folder, file));
      sum.passed += passed;
      sum.failed += failed;
    }
  } finally {
    await shared.close();
  }
  process.stdout.write(`${sum.passed} passed, ${sum.failed} failed\n`);
  process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;
}

/** Runs one file after the other in a window, and in a new one after a failure. */
class Files {
  #shared;
  #isOpen = false;

  /** @param {Window} shared */
  constructor(shared) {
    this.#shared = shared;
  }

  /**
   * @param {string} file
   * @returns {Promise<Counts>} of the try that counts
   */
  async run(file) {
    const mocha = new Mocha({
      ui: 'bdd',
      timeout: LIMIT,
      reporter: Report,
      bail: true,
      forbidOnly: true,
      forbidPending: true,
    });
    mocha.cleanReferencesAfterRun(false);
    mocha.addFile(file);
    let attempt = 1;
    mocha.rootHooks({
      /** @this {Mocha.Context} */
      async afterEach() {
        const { currentTest } = this;
        if (!currentTest || currentTest.state === 'passed') return;
        const title = currentTest.title.replace(/\W+/g, '-').slice(0, 60);
        for (const [index, workbench] of [...Workbench.open].entries())
          await workbench.screenshot(`failed-${attempt}-${title}${index > 0 ? `-window-${index + 1}` : ''}`);
      },
    });
    await mocha.loadFilesAsync();
    try {
      const first = await this.#try(mocha);
      if (first.failed === 0) return first;
      attempt = 2;
      process.stdout.write(`${path.basename(file)} is tried again, in a new window\n`);
      return await this.#try(mocha);
    } finally {
      mocha.dispose();
    }
  }

  /**
   * @param {Mocha} mocha
   * @returns {Promise<Counts>}
   */
  async #try(mocha) {
    if (!this.#isOpen) await this.#shared.open();
    this.#isOpen = true;
    const { popUps } = this.#shared.window();
    const before = popUps.length;
    const counts = { passed: 0, failed: 0 };
    await new Promise((resolve) => {
      mocha
        .run(resolve)
        .on('pass', () => {
          counts.passed += 1;
        })
        .on('fail', () => {
          counts.failed += 1;
        });
    });
    for (const text of popUps.slice(before)) {
      counts.failed += 1;
      process.stdout.write(`The window showed an error: ${text}\n`);
    }
    if (counts.failed > 0) {
      this.#isOpen = false;
      await this.#shared.close();
    }
    return counts;
  }
}
