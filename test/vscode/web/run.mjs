// @ts-check
/**
 * Runs the tests of the packaged extension in VS Code for browsers, in a folder that is on no disk. Pictures are in
 * `test-output/`.
 *
 *     node test/vscode/web/run.mjs [WORD…]     with words: only the files whose names hold one of them
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
