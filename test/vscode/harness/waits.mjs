// @ts-check
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { errors } from 'playwright-core';
import { eventually, PATIENCE } from './eventually.mjs';

/** How long to wait for an answer before asking again, in ms. */
export const ATTEMPT = 3000;

/**
 * Waits a while for something to be shown.
 *
 * @param {import('playwright-core').Locator} locator
 * @param {number} timeout in ms
 * @returns {Promise<boolean>} whether it came to be shown
 */
export async function appears(locator, timeout) {
  return done(locator.waitFor({ timeout }));
}

/**
 * Does something to what is shown, unless it goes away meanwhile.
 *
 * @param {Promise<unknown>} action with a limit of its own
 * @returns {Promise<boolean>} whether it was done
 */
export async function done(action) {
  try {
    await action;
    return true;
  } catch (error) {
    if (error instanceof errors.TimeoutError) return false;
    throw error;
  }
}

/**
 * Does something again until it has had its effect: a window that is starting, or drawing a preview, loses keys and closes lists.
 *
 * @param {() => Promise<boolean>} attempt does it, waits a while, and says whether it has had its effect
 * @param {string} what is done, for the error
 * @throws {Error} when it has not within the usual time
 */
export async function again(attempt, what) {
  const end = Date.now() + PATIENCE;
  while (!(await attempt())) if (Date.now() > end) throw new Error(`In vain: ${what}`);
}

/**
 * Waits until a file is there and contains a text.
 *
 * @param {string} file
 * @param {string} awaited
 * @returns {Promise<string>} the whole content
 */
export function fileContaining(file, awaited) {
  return eventually(async () => {
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    assert.ok(text.includes(awaited), `${path.basename(file)} does not hold the awaited text`);
    return text;
  });
}
