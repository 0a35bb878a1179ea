// Prints everything that is generated. With --check it writes nothing and fails where a file differs.
import { spawnSync } from 'node:child_process';

// The fixtures, from which pages are printed, are read with what the first step prints.
for (const step of ['scripts/gen/print-schema-check.ts', 'scripts/gen/print-all.ts']) {
  const args = ['scripts/run.mjs', step, ...process.argv.slice(2)];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
