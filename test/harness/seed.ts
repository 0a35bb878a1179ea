import fc from 'fast-check';

/**
 * Where everything that tests draw by chance begins: the same in each run, so that a failure can be seen again. fast-check
 * prints it with each failure. `IPT_SEED` gives another; long runs (`IPT_FUZZ_RUNS`) begin elsewhere each time.
 */
export const SEED = Number(
  process.env['IPT_SEED'] ?? (process.env['IPT_FUZZ_RUNS'] === undefined ? 20250218 : Date.now() % 2 ** 31),
);

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: SEED });
