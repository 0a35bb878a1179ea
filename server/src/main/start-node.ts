import path from 'node:path';
import { runCompiled } from './compiled.ts';

runCompiled(path.join(__dirname, 'node-main.js'), 'best');
