import module from 'node:module';

// Node keeps what it has compiled, our own code and nothing else, from version 22.1 on. It has to be asked before the
// rest is loaded.
const { enableCompileCache } = module as { readonly enableCompileCache?: () => void };
enableCompileCache?.();
module.createRequire(__filename)('./cli-main.js');
