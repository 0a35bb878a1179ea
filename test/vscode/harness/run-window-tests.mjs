// @ts-check
import { readdirSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';

/**
 * Runs the tests of a folder that press keys and click, all in one window. Prints, alone on a line, `N passed, N
 * failed`, and keeps a picture of each failure. Each notification of an error counts as one. The window is a program
 * with a life of its own: a test that fails is tried once more, and is named if it passes then.
 *
 * @param {object} options
 * @param {string} options.folder with the files, `*.test.mjs`
 * @param {readonly string[]} options.words only files whose names hold one of them; none: all
 * @param {() => Promise<void>} options.open opens the window
 * @param {() => Promise<void>} options.close closes it, if it is open
 * @param {() => { workbench: import('./workbench.mjs').Workbench, popUps: string[] }} options.window what it shows
 */
export async function runWindowTests({ folder, words, open, close, window }) {
  const mocha = new Mocha({ ui: 'bdd', timeout: 90_000, retries: 1, forbidOnly: true, forbidPending: true });
  const isAskedFor = (/** @type {string} */ file) =>
    file.endsWith('.test.mjs') && (words.length === 0 || words.some((word) => file.includes(word)));
  for (const file of readdirSync(folder).filter(isAskedFor).sort()) mocha.addFile(path.join(folder, file));
  mocha.rootHooks({
    beforeAll: open,
    afterAll: close,
    /** @this {Mocha.Context} */
    async afterEach() {
      const { currentTest } = this;
      if (!currentTest || currentTest.state === 'passed') return;
      await window().workbench.screenshot(`failed-${currentTest.title.replace(/\W+/g, '-').slice(0, 60)}`);
      // A list or menu that is still open would take the keys of what comes next.
      await window().workbench.page.keyboard.press('Escape');
    },
  });
  await mocha.loadFilesAsync();
  const counts = { passed: 0, failed: 0 };
  await new Promise((resolve) => {
    mocha
      .run(resolve)
      .on('pass', () => {
        counts.passed += 1;
      })
      .on('fail', () => {
        counts.failed += 1;
      })
      .on('retry', (test, error) => {
        process.stdout.write(`      tried again: ${test.fullTitle()}: ${error.message}\n`);
      });
  });
  for (const text of window().popUps) {
    counts.failed += 1;
    process.stdout.write(`The window showed an error: ${text}\n`);
  }
  process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`);
  process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
}
