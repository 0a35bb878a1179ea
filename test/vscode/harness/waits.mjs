// @ts-check
import { readFileSync, watch } from 'node:fs';
import path from 'node:path';
import { errors } from 'playwright-core';

/** How long any one wait may take before the test fails, in ms. */
export const PATIENCE = 30_000;

/**
 * Waits a while for something to be shown.
 *
 * @param {import('playwright-core').Locator} locator
 * @param {number} timeout in ms
 * @returns {Promise<boolean>} whether it came to be shown
 */
export async function appears(locator, timeout) {
  try {
    await locator.waitFor({ timeout });
    return true;
  } catch (error) {
    if (error instanceof errors.TimeoutError) return false;
    throw error;
  }
}

/**
 * Waits until a file contains a text.
 *
 * @param {string} file
 * @param {string} awaited
 * @returns {Promise<string>} the whole content
 */
export function fileContaining(file, awaited) {
  return new Promise((resolve, reject) => {
    const check = () => {
      const text = readFileSync(file, 'utf8');
      if (!text.includes(awaited)) return;
      end();
      resolve(text);
    };
    const watcher = watch(path.dirname(file), check);
    const limit = setTimeout(() => {
      end();
      reject(new Error(`${path.basename(file)} was not saved with the awaited text`));
    }, PATIENCE);
    const end = () => {
      watcher.close();
      clearTimeout(limit);
    };
    check();
  });
}
