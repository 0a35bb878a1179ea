/**
 * What is done after each test. `after-each.ts` does it, in each file with tests: a module that is loaded once for several of
 * them can add to this, and could call Vitest's `afterEach` for the first alone.
 */
export const endings = new Set<() => void>();
