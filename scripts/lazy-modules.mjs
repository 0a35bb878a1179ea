// Modules that the Node bundles load when one of their functions is first called: most runs need none of them, and to
// compile them takes longer than to check a note. Each becomes a file of its own; the bundles get a facade.
import { createRequire } from 'node:module';
import path from 'node:path';
import esbuild from 'esbuild';

/** By name of the file: a package, a module of Node, or one of ours by its path. They must export nothing but functions and classes. */
const modules = {
  remark: './server/src/core/markdown/reference.ts',
  yaml: 'yaml',
  jsonc: 'jsonc-parser',
  patterns: './server/src/core/text/configured-patterns.ts',
  'schema-check': './server/src/core/config/schema-check.js',
  'everyday-words': './server/src/core/privacy/everyday.ts',
  glob: 'picomatch',
  xml: 'fast-xml-builder',
  'git-ignore': 'ignore',
  csv: 'csv-stringify/sync',
  'caseload-html': './server/src/cli/caseload/page-html.ts',

  hash: './server/src/host/hash.ts',
  'engine-flags': './server/src/host/engine-flags.ts',
  // Commander asks for it at once; other programs are run for signatures by a key alone.
  'child-process': 'node:child_process',
};

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..');
const folder = path.join(root, 'dist/server/lazy');
const entries = Object.fromEntries(Object.keys(modules).map((name) => [name, `lazy:${name}`]));

/** @type {esbuild.Plugin} */
const entryPoints = {
  name: 'lazy-entry-points',
  setup(build) {
    build.onResolve({ filter: /^lazy:/ }, ({ path: id }) => ({
      path: id.slice('lazy:'.length),
      namespace: 'lazy',
    }));
    build.onLoad({ filter: /./, namespace: 'lazy' }, ({ path: name }) => ({
      contents: `export * from '${modules[name]}'; export * as all from '${modules[name]}';`,
      resolveDir: root,
    }));
  },
};

/**
 * How the lazy modules are built.
 * @param {esbuild.BuildOptions} node options of the Node bundles.
 * @returns {esbuild.BuildOptions}
 */
export function lazyBundles(node) {
  return { ...node, entryPoints: entries, outdir: folder, plugins: [entryPoints] };
}

/**
 * Puts facades in the place of the lazy modules, which must have been built.
 * @param {string} outfile of the bundle that loads them.
 * @returns {esbuild.Plugin}
 */
export function lazyModules(outfile) {
  const require = createRequire(import.meta.url);
  const names = new Map(
    Object.entries(modules).map(([name, id]) => [id.startsWith('.') ? path.join(root, id) : id, name]),
  );
  return {
    name: 'lazy-modules',
    setup(build) {
      build.onResolve({ filter: /./ }, ({ path: id, resolveDir, namespace }) => {
        if (namespace === 'lazy-facade') return { path: id, external: true };
        const name = names.get(id.startsWith('.') ? path.join(resolveDir, id) : id);
        return name === undefined ? undefined : { path: name, namespace: 'lazy-facade' };
      });
      build.onLoad({ filter: /./, namespace: 'lazy-facade' }, ({ path: name }) => {
        const file = path.join(folder, `${name}.js`);
        delete require.cache[file];
        const { all } = require(file);
        const own = path.relative(path.dirname(path.join(root, outfile)), file);
        return { contents: facadeOf(all, own.startsWith('.') ? own : `./${own}`), loader: 'js' };
      });
    },
  };
}

function facadeOf(all, file) {
  const exports = Object.keys(all)
    .filter((name) => typeof all[name] === 'function')
    .map((name) => {
      const local = name === 'default' ? 'byDefault' : name;
      return `function ${local}(...args) {
  return new.target ? Reflect.construct(load().${name}, args) : load().${name}(...args);
}
export { ${local} as ${name} };`;
    });
  return `let all;
const load = () => (all ??= require('${file}').all);
${exports.join('\n')}`;
}
