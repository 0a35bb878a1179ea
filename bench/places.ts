import path from 'node:path';

/** The project's folder: scripts run from there. */
export const projectFolder = process.cwd();
/** Everything that a bench makes or installs; ignored by git, and free to be deleted. */
export const cacheFolder = path.join(projectFolder, '.cache', 'bench');
/** The bundles that are measured: a copy, so that a build meanwhile changes nothing. */
export const bundleFolder = path.join(cacheFolder, 'dist');
export const resultsFile = path.join(projectFolder, 'bench', 'RESULTS.md');
