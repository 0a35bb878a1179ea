// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { stopGroup } from './server.mjs';
import { ensureWebVsCode } from './web-install.mjs';

const OPEN = fileURLToPath(new URL('./web-open.mjs', import.meta.url));

/**
 * Serves VS Code for browsers and waits until it can be opened. There is no extension host but the one in the page; the
 * folder is reached through a file system provider, as `vscode-test-web://mount/`, and nothing is written back to it.
 *
 * @param {object} options
 * @param {string} options.extensions folder with the extensions to be there from the start
 * @param {string} options.workspace folder to open; or the URI of one that an extension provides
 * @param {string} options.log file for what the server prints
 * @param {{ extension: string, main: string }} [options.suite] what is run in the page: a folder with an extension, and the
 *   bundle in it to be called
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>} the address of the workbench
 * @throws {Error} when it ends before it can be opened
 */
export async function startWebServer({ extensions, workspace, log, suite }) {
  const { main, builds, commit } = await ensureWebVsCode();
  const port = await freePort();
  const options = {
    browserType: 'none',
    quality: 'stable',
    commit,
    host: 'localhost',
    port,
    testRunnerDataDir: builds,
    extensionPaths: [extensions],
    ...(/^[a-z-]{2,}:/.test(workspace) ? { folderUri: workspace } : { folderPath: workspace }),
    ...(suite && { extensionDevelopmentPath: suite.extension, extensionTestsPath: suite.main }),
  };
  const args = [OPEN, main, JSON.stringify(options)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const file = createWriteStream(log);
  child.stderr.pipe(file, { end: false });
  child.stdout.pipe(file, { end: false });
  const stop = async () => {
    await stopGroup(child);
    file.end();
  };
  const url = `http://localhost:${port}`;
  await new Promise((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
      if (text.includes(`Listening on ${url}`)) resolve(undefined);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The server of VS Code ended with ${code}; see ${log}`)));
  });
  return { url, stop };
}

/** A port of this machine on which nothing listens. */
async function freePort() {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port is free');
  server.close();
  await once(server, 'close');
  return address.port;
}
