import path from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { runCompiled } from '../host/run-compiled.ts';

runCompiled(
  path.join(__dirname, 'cli-main.js'),
  isMainThread && process.argv[2] === 'lint' ? 'once' : 'never',
);
