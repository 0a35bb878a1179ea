import fs from 'node:fs';
import module from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import envPaths from 'env-paths';
import { codeOf } from './fs-host.ts';

/** Put in by the build: stands for the content of the bundles; empty while they are being worked on. */
declare const BUILD: string;

/** Another run compiles a little less or more by chance. */
const WORTH_MORE = 1.1;

/** Node has a compile cache of its own from version 22.1 on. */
const { enableCompileCache } = module as { readonly enableCompileCache?: (folder: string) => void };

/**
 * When what a run has compiled is kept: `once` where nothing is known yet, `best` where it is more than what is known,
 * `never` after a run that few others resemble.
 */
export type Keep = 'once' | 'best' | 'never';

/**
 * Runs a bundle that lies beside the running file. What the engine has compiled of it, our own code and nothing else, is
 * kept in the user's folder for caches, and spares the next start about a fifth of its time. `NODE_DISABLE_COMPILE_CACHE`
 * switches that off, as in Node itself.
 * @param file absolute path of the bundle: CommonJS.
 */
export function runCompiled(file: string, keep: Keep): void {
  const require = module.createRequire(file);
  const folder = path.join(envPaths('ipt-notes', { suffix: '' }).cache, 'compiled');
  if (enableCompileCache) enableCompileCache(folder);
  if (enableCompileCache || BUILD === '' || process.env['NODE_DISABLE_COMPILE_CACHE']) {
    require(file);
    return;
  }
  const name = path.basename(file);
  const cache = path.join(folder, `${name}-${BUILD}-${process.version}-${process.arch}`);
  const source = `(function (exports, require, module, __filename, __dirname) {${fs.readFileSync(file, 'utf8')}\n})`;
  const known = read(cache);
  const script = new vm.Script(source, { filename: file, ...(known && { cachedData: known }) });
  const size = script.cachedDataRejected ? 0 : (known?.length ?? 0);
  if (keep === 'best' || (keep === 'once' && size === 0)) {
    // At the end, when everything that such a run needs has been compiled.
    process.on('exit', () => {
      const data = script.createCachedData();
      if (data.length > size * WORTH_MORE) write(cache, name, data);
    });
  }
  const { exports } = new module.Module(file);
  script.runInThisContext()(exports, require, { exports }, file, path.dirname(file));
}

function read(file: string): Buffer | undefined {
  try {
    return fs.readFileSync(file);
  } catch (error) {
    codeOf(error);
    return undefined;
  }
}

/** Writes a cache whole, in place of those of other builds; where it cannot be written, every start takes as long. */
function write(file: string, name: string, data: Buffer): void {
  const folder = path.dirname(file);
  const half = `${file}.${process.pid}`;
  try {
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const old of fs.readdirSync(folder)) {
      if (old.startsWith(`${name}-`)) fs.rmSync(path.join(folder, old), { force: true });
    }
    fs.writeFileSync(half, data, { mode: 0o600 });
    fs.renameSync(half, file);
  } catch (error) {
    codeOf(error);
  }
}
