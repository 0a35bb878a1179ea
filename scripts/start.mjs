// `npm start` builds and checks the example caseload, and always ends well; `npm start -- PATH…` checks any other notes
// and ends with the real exit status.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const given = process.argv.slice(2);
const args = given.length > 0 ? given : ['--fail-on', 'none', `${root}examples/clinic`];

/** Runs Node on a script; the working directory is where npm was called. */
function run(script, ...rest) {
  const cwd = script.endsWith('esbuild.mjs') ? root : (process.env.INIT_CWD ?? process.cwd());
  return spawnSync(process.execPath, [`${root}${script}`, ...rest], { stdio: 'inherit', cwd }).status ?? 2;
}

const built = run('esbuild.mjs', '--quiet');
process.exitCode = built === 0 ? run('dist/cli.js', 'lint', ...args) : 2;
