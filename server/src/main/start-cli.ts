import path from 'node:path';
import { runCompiled } from '../host/run-compiled.ts';

runCompiled(path.join(__dirname, 'cli-main.js'), process.argv[2] === 'lint' ? 'once' : 'never');
