// @ts-check
import path from 'node:path';
import { launchBrowser } from './browser.mjs';
import { temporaryFolder } from './folders.mjs';
import { installExtension } from './server.mjs';
import { startWebServer } from './web-server.mjs';
import { WindowLog } from './window-log.mjs';

/** For the whole suite, in seconds. */
const LIMIT_S = Number(process.env.IPT_TEST_TIMEOUT ?? 900);

/**
 * Runs a suite in the extension host of VS Code for browsers, which lives in the page.
 *
 * @param {object} options
 * @param {string} options.vsix the packaged extension
 * @param {string} options.workspace folder of this machine to be served, or the URI of one that an extension provides
 * @param {{ extension: string, main: string }} options.suite a folder with an extension, and the bundle in it to be called
 * @param {string} options.mark how the lines of its report begin
 * @param {(line: string) => void} options.print takes them
 * @param {string} options.log file for everything that the window logs
 * @returns {Promise<number>} the suite's exit code; 124: it took too long, 125: the window was lost
 */
export async function runWebSuite({ vsix, workspace, suite, mark, print, log }) {
  const root = temporaryFolder('vscode-web');
  const extensions = path.join(root, 'extensions');
  await installExtension(vsix, { extensionsDir: extensions, userDataDir: path.join(root, 'user') });
  const server = await startWebServer({ extensions, workspace, suite, log: `${log}.server` });
  const windowLog = new WindowLog(log, mark, print);
  const browser = await launchBrowser();
  try {
    const { page } = browser;
    const code = await new Promise((resolve, reject) => {
      setTimeout(resolve, LIMIT_S * 1000, 124).unref();
      page.on('crash', () => resolve(125));
      page.on('close', () => resolve(125));
      page.on('console', (message) => {
        // The extension host puts a level before what a suite prints.
        const text = message.text();
        windowLog.write(message.type(), [text.slice(Math.max(0, text.indexOf(mark)))]);
      });
      page
        .exposeFunction('codeAutomationExit', resolve)
        .then(() => page.goto(server.url))
        .catch(reject);
    });
    if (code !== 0) windowLog.explain();
    return code;
  } finally {
    await browser.close();
    await server.stop();
    windowLog.close();
  }
}
