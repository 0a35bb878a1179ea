import fs from 'node:fs';
import module from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { cacheFolder } from './cache-folder.ts';
import { codeOf } from './fs-host.ts';
import { digestOf } from './hash.ts';
import { readOwnFile } from './own-files.ts';
import { removeOurs, writeFile } from './write-file.ts';

/** Put in by the build: stands for the content of the bundles; empty while they are being worked on. */
declare const BUILD: string;

/** Another run compiles a little less or more by chance. */
const WORTH_MORE = 1.1;

/** The length of the hash that a cache begins with, in bytes. */
const DIGEST = 32;
/** The name of a folder may have this many characters anywhere. */
const LONGEST_NAME = 200;

/** Node has a compile cache of its own from version 22.1 on. */
const { enableCompileCache } = module as { readonly enableCompileCache?: (folder: string) => void };

/**
 * When what a run has compiled is kept: `once` where nothing is known yet, `best` where it is more than what is known,
 * `never` after a run that few others resemble.
 */
export type Keep = 'once' | 'best' | 'never';

/**
 * Runs a bundle that is beside the running file. What the engine has compiled of it, our own code and nothing else, is
 * kept in the user's folder for caches, and spares the next start about a fifth of its time. `NODE_DISABLE_COMPILE_CACHE`
 * switches that off, as in Node itself.
 * @param file absolute path of the bundle: CommonJS.
 */
export function runCompiled(file: string, keep: Keep): void {
  const require = module.createRequire(file);
  const caches = BUILD === '' || process.env['NODE_DISABLE_COMPILE_CACHE'] ? undefined : cacheFolder();
  if (caches === undefined) {
    require(file);
    return;
  }
  const all = path.join(caches, 'compiled');
  const folder = path.join(all, nameOf(path.dirname(file)));
  if (!fs.existsSync(folder)) removeAbandoned(all);
  if (enableCompileCache) {
    enableCompileCache(folder);
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

/** What was compiled, if it is all there: the engine takes what it is given without a look and would crash. */
function read(file: string): Buffer | undefined {
  const bytes = readOwnFile(file);
  if (!bytes) return undefined;
  const data = bytes.subarray(DIGEST);
  return digestOf(data).equals(bytes.subarray(0, DIGEST)) ? data : undefined;
}

/** Writes a cache in place of those of other builds; where it cannot be written, every start takes as long. */
function write(file: string, name: string, data: Buffer): void {
  const folder = path.dirname(file);
  const failure = writeFile(file, Buffer.concat([digestOf(data), data]), {
    over: 'anything',
    isPrivate: true,
  });
  if (failure) return;
  const others = fs.readdirSync(folder).filter((old) => old.startsWith(`${name}-`));
  for (const old of others) if (old !== path.basename(file)) removeOurs(path.join(folder, old));
}

/** The name of the folder of an installation: its path, as far as a name can hold it. */
function nameOf(installation: string): string {
  return encodeURIComponent(installation).slice(-LONGEST_NAME);
}

/** Removes the folders of installations that are gone: an editor makes a new one with each update. */
function removeAbandoned(all: string): void {
  try {
    for (const name of fs.readdirSync(all)) {
      const installation = decodeURIComponent(name);
      const isWhole = path.isAbsolute(installation) && nameOf(installation) === name;
      if (isWhole && !fs.existsSync(installation)) removeOurs(path.join(all, name));
    }
  } catch (error) {
    if (!(error instanceof URIError)) codeOf(error);
  }
}
