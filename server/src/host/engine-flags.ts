import { setFlagsFromString } from 'node:v8';

/**
 * Reading a caseload leaves much garbage and little to keep: as things are, the heap would grow to some times of what it
 * holds. Both flags are read by the engine at each collection.
 */
export function spareMemory(isOn: boolean): void {
  setFlagsFromString(`--semi-space-growth-factor=${isOn ? 1 : 2}`);
  setFlagsFromString(`--heap-growing-percent=${isOn ? 30 : 0}`);
}

/** From Node 22 on the engine waits by itself. */
const WAITS_BY_ITSELF = 22;

/** Checks notes with a compiler that waits: see `optimizeLater`. What goes over a caseload once is better off without. */
export async function optimizingLater<T>(check: () => T | Promise<T>): Promise<T> {
  optimizeLater(true);
  try {
    return await check();
  } finally {
    // What has been compiled is not kept under other flags than those of a start.
    optimizeLater(false);
  }
}

/**
 * How much of a function runs before it is optimized, in bytes of its code: the engine's own 66 KB, or so much more that the
 * kinds of values in it are known by then. Code that was optimized too early is thrown away and optimized again, which takes
 * a quarter of the time of a run over 1,000 notes.
 */
export function optimizeLater(isOn: boolean): void {
  if (Number.parseInt(process.versions.node, 10) >= WAITS_BY_ITSELF) return;
  setFlagsFromString(`--interrupt-budget=${(isOn ? 600 : 66) * 1024}`);
}
