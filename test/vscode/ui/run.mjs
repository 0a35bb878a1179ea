// @ts-check
/**
 * Runs the tests that press keys and click, in a real VS Code that has the package installed. Prints, alone on a line,
 * `N passed, N failed`. Pictures are in `test-output/`, one of each failure among them.
 *
 *     node test/vscode/ui/run.mjs [WORD…]     with words: only the files whose names hold one of them
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Mocha from 'mocha';
import { closeWindow, openWindow, window } from './window.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const mocha = new Mocha({ ui: 'bdd', timeout: 90_000, forbidOnly: true, forbidPending: true });
const words = process.argv.slice(2);
const isAskedFor = (/** @type {string} */ file) =>
  file.endsWith('.test.mjs') && (words.length === 0 || words.some((word) => file.includes(word)));
for (const file of readdirSync(folder).filter(isAskedFor).sort()) mocha.addFile(folder + file);
mocha.rootHooks({
  beforeAll: openWindow,
  afterAll: closeWindow,
  /** @this {Mocha.Context} */
  async afterEach() {
    const { currentTest } = this;
    if (currentTest?.state !== 'failed') return;
    await window().workbench.screenshot(`failed-${currentTest.title.replace(/\W+/g, '-').slice(0, 60)}`);
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
    });
});
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`);
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
