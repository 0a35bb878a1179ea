// @ts-check
import { AssertionError } from 'node:assert/strict';
import { readFileSync, watch } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { errors } from 'playwright-core';

/** How long any one wait may take before the test fails, in ms. */
export const PATIENCE = 30_000;

/** How long after a look that did not hold the window is looked at again, in ms. */
const AGAIN = 100;

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
 * Fills a field, unless it goes away meanwhile.
 *
 * @param {import('playwright-core').Locator} locator
 * @param {string} text
 * @param {number} timeout in ms
 * @returns {Promise<boolean>} whether it was filled
 */
export async function fills(locator, text, timeout) {
  try {
    await locator.fill(text, { timeout });
    return true;
  } catch (error) {
    if (error instanceof errors.TimeoutError) return false;
    throw error;
  }
}

/**
 * Looks at the window until what it must show holds. The window is drawn in many steps: a look of one moment may meet
 * rows that are just being replaced.
 *
 * @template T
 * @param {() => Promise<T>} look reads what is shown and asserts; called again as long as an assertion fails
 * @returns {Promise<T>} what the look that held returned
 * @throws {AssertionError} the last one, when nothing held within half a minute
 */
export async function eventually(look) {
  const end = Date.now() + PATIENCE;
  for (;;)
    try {
      return await look();
    } catch (error) {
      if (!(error instanceof AssertionError) || Date.now() > end) throw error;
      await pause(AGAIN);
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
