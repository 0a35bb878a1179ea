// Modules of Node that many of our files import whole. Left to itself, esbuild copies the properties of such a module once
// for each file that imports it, which took a twentieth of the start of the command line.

/** Imported by their default alone: the build stops at a name that is imported from one. */
const shared = /^node:(?:fs|os|path|path\/posix)$/;

/**
 * Gives all files of a bundle the one object of each of these modules.
 * @type {import('esbuild').Plugin}
 */
export const nodeModules = {
  name: 'node-modules',
  setup(build) {
    build.onResolve({ filter: shared }, ({ path: id, kind }) =>
      kind === 'import-statement' ? { path: id, namespace: 'node-module' } : undefined,
    );
    build.onLoad({ filter: /./, namespace: 'node-module' }, ({ path: id }) => ({
      contents: `export default require('${id}');`,
      loader: 'js',
    }));
  },
};
