/**
 * Compares the fast parser with remark on random texts for as long as it is told, from a new place each time.
 *
 *     npm run fuzz -- --minutes 10 [--seed 7]
 *
 * Each property gets an equal part of the time. The seed is printed first: with `--seed` the same texts come again. A text
 * that fails is printed at its shortest, and ends the run with status 1.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { remarkProperties } from '../core/markdown/remark-properties.ts';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' } },
});
const minutes = positive('minutes', values.minutes);
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : positive('seed', values.seed);
const interruptAfterTimeLimit = (minutes * 60_000) / remarkProperties.length;

process.stdout.write(`Seed ${seed}\n`);
for (const { title, property } of remarkProperties) {
  const outcome = fc.check(property, { seed, numRuns: 2 ** 31 - 1, interruptAfterTimeLimit });
  process.stdout.write(`${title}: ${outcome.numRuns} texts\n`);
  if (!outcome.failed) continue;
  process.stderr.write(`${fc.defaultReportMessage(outcome)}\n`);
  process.exitCode = 1;
}

function positive(name: string, written: string): number {
  const value = Number(written);
  if (value > 0) return value;
  throw new Error(`--${name} must be a number above 0.`);
}
