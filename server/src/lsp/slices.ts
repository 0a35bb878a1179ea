import { RAL } from 'vscode-languageserver';

/** How long a slice of long work may take, in milliseconds. */
const SLICE = 2;
/** For this long after a request more of them are likely, in milliseconds: work that can wait does, but not forever. */
const AFTERMATH = 5;
const LONGEST_REST = 25;
/** After this long without a request the editor has started and no one types; then slices may be longer, in milliseconds. */
const CALM = 1000;
const CALM_SLICE = 8;

/**
 * Works through many items in slices, between which requests are answered.
 * @param isCancelled asked before each item.
 * @param lastAsked when a request last came, for work that gives way while they come.
 * @returns false where the work was cancelled.
 */
export async function inSlices<T>(
  items: Iterable<T>,
  work: (item: T) => void,
  isCancelled: () => boolean,
  lastAsked?: () => number,
): Promise<boolean> {
  let since = performance.now();
  for (const item of items) {
    if (isCancelled()) return false;
    work(item);
    const now = performance.now();
    const isCalm = lastAsked !== undefined && now - lastAsked() > CALM;
    if (now - since < (isCalm ? CALM_SLICE : SLICE)) continue;
    const latest = performance.now() + LONGEST_REST;
    do await turn();
    while (lastAsked && performance.now() < Math.min(lastAsked() + AFTERMATH, latest));
    since = performance.now();
  }
  return !isCancelled();
}

/**
 * Lets everything that waits have its turn. A message passes through several turns of the event loop, from the stream to
 * its answer; a timer lets all of them pass before the next slice, where an immediate would put a slice in between each.
 */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    RAL().timer.setTimeout(resolve, 1);
  });
}
