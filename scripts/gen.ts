// Prints everything that is generated. With --check it writes nothing and fails where a file differs.
import fs from 'node:fs';
import path from 'node:path';
import { differences, type Generated } from './gen/differences.ts';
import { generate } from './gen/generate.ts';

const root = `${process.cwd()}/`;
const found: Generated[] = differences(root, generate(root));
if (process.argv.includes('--check')) {
  for (const { path: file, text } of found)
    process.stderr.write(
      `${file} ${text === undefined ? 'is no longer generated' : 'differs from its source'}.\n`,
    );
  if (found.length > 0) process.stderr.write('Run "npm run gen" and commit what it prints.\n');
  process.exitCode = found.length > 0 ? 1 : 0;
} else {
  for (const { path: file, text } of found) {
    if (text === undefined) fs.rmSync(root + file);
    else {
      fs.mkdirSync(path.dirname(root + file), { recursive: true });
      fs.writeFileSync(root + file, text);
    }
    process.stdout.write(`${text === undefined ? 'removed' : 'printed'} ${file}\n`);
  }
}
