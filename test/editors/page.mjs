import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** An editor is killed if it has not ended by then, in milliseconds. */
const PATIENCE = 120_000;

/**
 * The settings for an editor, out of docs/other-editors.md, for notes in a folder.
 * @param {string} title as the page has it in bold
 * @param {string} folder in place of the page's `/notes`
 */
function settingsFor(title, folder) {
  const page = fs.readFileSync(new URL('../../docs/other-editors.md', import.meta.url), 'utf8');
  const [, settings] = page.split(`**${title}**`)[1]?.match(/```\w+\n([\s\S]*?)```/) ?? [];
  if (settings === undefined) throw new Error(`There are no settings for ${title}`);
  return settings.replaceAll('/notes', folder);
}

/**
 * Runs an editor with its settings on a copy of the caseload where the command is installed, as the page says.
 * @param {import('./editor.ts').Setup} setup
 * @param {string} title of the settings
 * @param {string} script what the editor is to do; it writes a line for each test into $IPT_LOG: its name, and after a tab
 * what went wrong
 * @param {readonly string[]} command the editor and its arguments
 * @returns {import('./editor.ts').Outcome[]}
 */
export function runWithSettings({ cli, notes }, title, script, command) {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'ipt-notes-editor-')));
  try {
    fs.cpSync(notes, folder, { recursive: true });
    fs.mkdirSync(path.join(folder, 'node_modules/.bin'), { recursive: true });
    fs.symlinkSync(cli, path.join(folder, 'node_modules/.bin/ipt-notes'));
    const home = path.join(folder, 'home');
    fs.mkdirSync(home);
    const settings = path.join(home, `settings${path.extname(script)}`);
    fs.writeFileSync(settings, settingsFor(title, folder));
    const log = path.join(home, 'results.txt');
    const [program = '', ...args] = command;
    const { status, signal, stdout, stderr } = spawnSync(program, args, {
      cwd: folder,
      encoding: 'utf8',
      timeout: PATIENCE,
      env: {
        ...process.env,
        PATH: `${path.dirname(process.execPath)}${path.delimiter}${process.env.PATH}`,
        HOME: home,

        IPT_SETTINGS: settings,
        IPT_LOG: log,
      },
    });
    const lines = fs.existsSync(log) ? fs.readFileSync(log, 'utf8').split('\n').filter(Boolean) : [];
    const outcome = lines.map((line) => {
      const [test = '', problem] = line.split('\t');
      return { test, problem };
    });
    if (status === 0 && outcome.length > 0) return outcome;
    return [
      ...outcome,
      { test: 'ends', problem: `Ended with ${signal ?? status}. ${stdout}${stderr}`.trim() },
    ];
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
