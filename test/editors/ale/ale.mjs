import { fileURLToPath } from 'node:url';
import { installPackage } from '../install-package.mjs';
import { runWithSettings } from '../page.mjs';

const script = fileURLToPath(new URL('client.vim', import.meta.url));

/**
 * Vim with ALE, as Debian ships them.
 * @type {import('../editor.ts').Editor}
 */
export const ale = {
  name: 'vim-ale',
  run(setup) {
    const missing = installPackage('vim', 'vim', ['vim-ale']);
    if (missing !== undefined) return [{ test: 'start', problem: missing }];
    return runWithSettings(setup, 'Vim, ALE', script, ['vim', '-Nu', 'NONE', '-es', '-S', script]);
  },
};
