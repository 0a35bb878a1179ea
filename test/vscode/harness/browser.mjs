// @ts-check
import { chromium } from 'playwright-core';
import { ensureChromium } from './chromium-install.mjs';

/** No GPU, no first-run pages, and no name but this machine's own is ever looked up. */
const FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost , EXCLUDE *.localhost',
  '--no-first-run',
];

/**
 * Starts a headless Chromium with a new profile. It ends with this process at the latest.
 *
 * @returns {Promise<{ page: import('playwright-core').Page, close: () => Promise<void> }>} an empty page of
 * 1400 by 900 pixels
 * @throws {Error} when no Chromium can be had or started
 */
export async function launchBrowser() {
  const { executable, env } = await ensureChromium();
  const browser = await chromium.launch({
    executablePath: executable,
    args: FLAGS,
    chromiumSandbox: false,
    env: { ...process.env, ...env },
  });
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  return { page: await context.newPage(), close: () => browser.close() };
}
