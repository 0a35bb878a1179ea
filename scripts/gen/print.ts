import fs from 'node:fs';
import path from 'node:path';
import type { Generated } from './differences.ts';

/**
 * Writes the files that differ from what is generated. With `--check` it writes nothing and fails where there are any.
 * @param root the repository, ending in `/`.
 */
export function print(root: string, found: readonly Generated[]): void {
  if (process.argv.includes('--check')) {
    for (const { path: file, text } of found)
      process.stderr.write(
        `${file} ${text === undefined ? 'is no longer generated' : 'differs from its source'}.\n`,
      );
    if (found.length > 0) process.stderr.write('Run "npm run gen" and commit what it prints.\n');
    process.exitCode = found.length > 0 ? 1 : 0;
    return;
  }
  for (const { path: file, text } of found) {
    if (text === undefined) fs.rmSync(root + file);
    else {
      fs.mkdirSync(path.dirname(root + file), { recursive: true });
      fs.writeFileSync(root + file, text);
    }
    process.stdout.write(`${text === undefined ? 'removed' : 'printed'} ${file}\n`);
  }
}
