// @ts-check
/**
 * Runs the tests that press keys and click, in a real VS Code that has the package installed. Pictures are in
 * `test-output/`.
 *
 *     node test/vscode/ui/run.mjs [WORD…]     with words: only the files whose names hold one of them
 */
import { fileURLToPath } from 'node:url';
import { runWindowTests } from '../harness/run-window-tests.mjs';
import { closeWindow, openWindow, window } from './window.mjs';

await runWindowTests({
  folder: fileURLToPath(new URL('.', import.meta.url)),
  words: process.argv.slice(2),
  open: openWindow,
  close: closeWindow,
  window,
});
