import path from 'node:path';
import { runCompiled } from '../host/run-compiled.ts';

runCompiled(path.join(__dirname, 'node-main.js'), 'best');
