import { fileURLToPath } from 'node:url';
import { installPackage } from '../install-package.mjs';
import { runWithSettings } from '../page.mjs';

const script = fileURLToPath(new URL('client.el', import.meta.url));

/**
 * Emacs with eglot, as Debian ships them.
 * @type {import('../editor.ts').Editor}
 */
export const emacs = {
  name: 'emacs',
  run(setup) {
    const missing = installPackage('emacs', 'emacs-nox', ['elpa-eglot', 'elpa-markdown-mode']);
    if (missing !== undefined) return [{ test: 'start', problem: missing }];
    return runWithSettings(setup, 'Emacs, eglot', script, ['emacs', '--batch', '-q', '-l', script]);
  },
};
