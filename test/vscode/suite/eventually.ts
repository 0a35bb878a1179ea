import { AssertionError } from 'node:assert/strict';
import { PATIENCE } from './editor.ts';

/** How long after an answer that did not hold it is asked for again, in ms. */
const AGAIN = 100;

/**
 * Asks until the answer holds, where no event tells of it: a setting, or an extension that is still starting, has its effect when
 * it has.
 * @param ask asks and asserts; called again as long as an assertion fails.
 */
export async function eventually<Value>(ask: () => Promise<Value>): Promise<Value> {
  const end = Date.now() + PATIENCE;
  for (;;)
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof AssertionError) || Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, AGAIN));
    }
}
