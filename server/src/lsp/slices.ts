import { RAL } from 'vscode-languageserver';

/** The longest that a slice of long work may hold up a request, in milliseconds. */
const SLICE = 8;

/**
 * Works through many items in slices, between which requests are answered.
 * @param isCancelled asked before each item.
 * @returns false where the work was cancelled.
 */
export async function inSlices<T>(
  items: Iterable<T>,
  work: (item: T) => void,
  isCancelled: () => boolean,
): Promise<boolean> {
  let since = performance.now();
  for (const item of items) {
    if (isCancelled()) return false;
    work(item);
    if (performance.now() - since < SLICE) continue;
    await turn();
    since = performance.now();
  }
  return !isCancelled();
}

/** Lets everything that waits have its turn. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    RAL().timer.setImmediate(resolve);
  });
}
