// @ts-check
import { AssertionError } from 'node:assert/strict';

/** How long any one wait may take before the test fails, in ms: longer than a loaded machine ever takes. */
export const PATIENCE = 60_000;

/** How long after a look that did not hold another follows, in ms. */
const AGAIN = 100;

/**
 * Looks until what it must see holds, where no event says that it does: a window is drawn in many steps, and a look of one
 * moment may meet rows that are just being replaced; a setting, or an extension that is still starting, has its effect
 * when it has.
 *
 * @template T
 * @param {() => Promise<T>} look reads and asserts; called again as long as an assertion fails
 * @returns {Promise<T>} what the look that held returned
 * @throws {AssertionError} the last one, when nothing held within the usual time
 */
export async function eventually(look) {
  const end = Date.now() + PATIENCE;
  for (;;)
    try {
      return await look();
    } catch (error) {
      if (!(error instanceof AssertionError) || Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, AGAIN));
    }
}
