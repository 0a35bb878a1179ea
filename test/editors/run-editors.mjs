// Runs the language server in editors that no one here wrote, through their own clients, and the command line with
// OpenSSH, pre-commit, husky, lefthook and gitlab-ci-local: node test/editors/run-editors.mjs [WORD…], with words only those whose names hold one
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ale } from './ale/ale.mjs';
import { husky, lefthook } from './commit-hooks/commit-hooks.mjs';
import { emacs } from './emacs/emacs.mjs';
import { gitlab } from './gitlab/gitlab.mjs';
import { neovim } from './neovim/neovim.mjs';
import { openssh } from './openssh/openssh.mjs';
import { preCommit } from './pre-commit/pre-commit.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const server = path.join(root, 'dist/server/node.js');
const cli = path.join(root, 'dist/cli.js');
const editors = [neovim, emacs, ale, openssh, preCommit, husky, lefthook, gitlab];

if (!fs.existsSync(server)) {
  process.stderr.write('dist/server/node.js is not there. Run "npm run build" first.\n');
  process.exit(2);
}

let passed = 0;
let failed = 0;
const words = process.argv.slice(2);
for (const { name, run } of editors) {
  if (words.length > 0 && !words.some((word) => name.includes(word))) continue;
  const outcome = await run({ server, cli, notes: path.join(root, 'examples/clinic') });
  for (const { test, problem } of outcome) {
    if (problem === undefined) passed++;
    else failed++;
    process.stdout.write(
      problem === undefined ? `ok      ${name}: ${test}\n` : `not ok  ${name}: ${test}\n        ${problem}\n`,
    );
  }
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
