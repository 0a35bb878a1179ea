// @ts-check
/**
 * One suite, from one source, in all hosts that the packaged extension has; prints what ran where, and compares what is
 * found in the example clinic with the command line.
 *
 *     node test/vscode/hosts/run.mjs [WORD…]     with words: only the hosts whose names hold one of them
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { outputFile, PROJECT, temporaryFolder } from '../harness/folders.mjs';
import { VSCODE, WEB_VSCODE } from '../harness/pins.mjs';
import { buildTestFiles, bundled, CLINIC } from '../harness/test-files.mjs';
import { runWebSuite } from '../harness/web-suite.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const VSIX = path.join(PROJECT, 'ipt-notes.vsix');
const MARK = '\u0001ipt\u0001';
const VIRTUAL = 'ipt-clinic:/clinic';

/** What the command line finds, in the words of the suite. */
function expected() {
  const args = [path.join(PROJECT, 'dist/cli.js'), 'lint', '.', '--format', 'json', '--fail-on', 'none'];
  const { files } = JSON.parse(execFileSync(process.execPath, args, { cwd: CLINIC, encoding: 'utf8' }));
  return files.flatMap((/** @type {any} */ file) =>
    file.findings.map((/** @type {any} */ { rule, severity, message, range: { start, end } }) => ({
      path: file.path,
      rule,
      severity,
      message,
      place: `${start.line} ${start.column} ${end.line} ${end.column}`,
    })),
  );
}

/**
 * Whether the command line vouches for a note as it was signed in an editor.
 *
 * @param {string} text in base64
 */
function verifies(text) {
  const file = path.join(temporaryFolder('signed'), 'signed.ipt.md');
  writeFileSync(file, Buffer.from(text, 'base64'));
  const args = [path.join(PROJECT, 'dist/cli.js'), 'verify', file];
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return status === 0 && stdout.startsWith('1 note') ? 'passed' : 'failed';
}

/** A copy of the clinic on a disk, with other clients: notes of one client are one course, in whatever folder. */
function clinicOnDisk() {
  const folder = path.join(temporaryFolder('clinic'), 'clinic');
  cpSync(CLINIC, folder, { recursive: true });
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('SYN-', 'DSK-'));
  }
  return folder;
}

/**
 * Builds the suite and the extension with the file system.
 *
 * @param {string} host
 * @returns {Promise<{ extension: string, main: string }>}
 */
async function build(host) {
  const extension = path.join(PROJECT, '.build/vscode-hosts', host.replaceAll(/\W+/g, '-'));
  await buildTestFiles(extension);
  const main = path.join(extension, 'suite.js');
  const define = {
    MARK: JSON.stringify(MARK),
    HOST: JSON.stringify(host),
    EXPECTED: JSON.stringify(expected()),
    DISK: JSON.stringify(clinicOnDisk()),
  };
  await esbuild.build({ ...bundled, entryPoints: [path.join(HERE, 'index.ts')], outfile: main, define });
  return { extension, main };
}

/**
 * Runs the suite in the extension host that is a process.
 *
 * @param {string} workspace a folder, or a file that names what is open
 * @param {{ extension: string, main: string }} suite
 * @param {(line: string) => void} print
 * @returns {Promise<number | null>} the exit code
 */
function inNode(workspace, { extension, main }, print) {
  const runner = path.join(HERE, '../run-extension-tests.mjs');
  const args = [`--vsix=${VSIX}`, `--suite=${main}`, `--driver=${extension}`, `--workspace=${workspace}`];
  const child = spawn(process.execPath, [runner, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let rest = '';
  child.stdout.on('data', (chunk) => {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) print(line);
  });
  return new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
}

/** A file that opens the folder that only the extension knows. */
function virtualWorkspace() {
  const file = path.join(temporaryFolder('hosts'), 'virtual.code-workspace');
  writeFileSync(file, JSON.stringify({ folders: [{ uri: VIRTUAL, name: 'clinic' }] }));
  return file;
}

const node = VSCODE.server.version.replace(/^4\./, '1.');
const web = WEB_VSCODE.workbench.version;
/** @type {Record<string, (suite: { extension: string, main: string }, print: (line: string) => void) => Promise<number | null>>} */
const hosts = {
  [`node ${node}, folder on a disk`]: (suite, print) => inNode(CLINIC, suite, print),
  [`node ${node}, virtual folder`]: (suite, print) => inNode(virtualWorkspace(), suite, print),
  [`web ${web}, folder of the server`]: (suite, print) =>
    runWebSuite({
      vsix: VSIX,
      workspace: CLINIC,
      suite,
      mark: MARK,
      print,
      log: outputFile('hosts-web.log'),
    }),
  [`web ${web}, virtual folder`]: (suite, print) =>
    runWebSuite({
      vsix: VSIX,
      workspace: VIRTUAL,
      suite,
      mark: MARK,
      print,
      log: outputFile('hosts-virtual.log'),
    }),
};

const words = process.argv.slice(2);
/** @type {Map<string, Map<string, string>>} */
const table = new Map();
const counts = { passed: 0, failed: 0 };
for (const [host, run] of Object.entries(hosts)) {
  if (words.length > 0 && !words.some((word) => host.includes(word))) continue;
  process.stdout.write(`${host}\n`);
  const column = new Map();
  table.set(host, column);
  const suite = await build(host);
  const attempt = async () => {
    column.clear();
    const code = await run(suite, (line) => {
      const [outcome = '', name] = line.split('\t');
      if (outcome === 'signed' && name !== undefined) {
        column.set('what was signed is verified by the command line', verifies(name));
        return;
      }
      if (name !== undefined && /^(?:passed|failed)$/.test(outcome)) column.set(name, outcome);
      if (outcome !== 'passed' && !/^\d+ passed, \d+ failed$/.test(line)) process.stdout.write(`  ${line}\n`);
    });
    const isWhole = code === 0 && column.size > 0 && ![...column.values()].includes('failed');
    if (!isWhole) process.stdout.write(`  ended with ${code}\n`);
    return isWhole;
  };
  // VS Code is a program with a life of its own: where a check fails, it is named, and all of them run again, for another new
  // user and with another copy of the clinic.
  if (!(await attempt())) process.stdout.write('  tried again, in a new window\n');
  else {
    counts.passed += column.size;
    continue;
  }
  const isWhole = await attempt();
  const failed = [...column.values()].filter((outcome) => outcome === 'failed').length;
  counts.passed += column.size - failed;
  counts.failed += isWhole ? 0 : Math.max(failed, 1);
}

const names = [...new Set([...table.values()].flatMap((column) => [...column.keys()]))];
const short = (/** @type {string} */ outcome) => ({ passed: 'ok', failed: 'FAILED' })[outcome] ?? '-';
const rows = [...table.keys()].map((host, at) => `${at + 1}: ${host}`);
process.stdout.write(`\n${rows.join('\n')}\n\n| ${rows.map((_, at) => at + 1).join(' | ')} | what ran |\n`);
process.stdout.write(`|${rows.map(() => ' --- |').join('')} --- |\n`);
for (const name of names) {
  const cells = [...table.values()].map((column) => short(column.get(name) ?? ''));
  process.stdout.write(`| ${cells.join(' | ')} | ${name} |\n`);
}
process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed\n`);
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
