// @ts-check
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { draftOf } from '../draft-note.mjs';
import { adoptInWindow, configurationByCommandLine, NOTES_TO_ADOPT } from '../harness/adopt-in-window.mjs';
import { textOfEditor } from '../harness/editor-text.mjs';
import { eventually } from '../harness/eventually.mjs';
import { PROJECT, temporaryFolder } from '../harness/folders.mjs';
import { signInWindow } from '../harness/sign-in-window.mjs';
import { buildTestFiles } from '../harness/test-files.mjs';
import { openWebSession, SETTINGS } from '../harness/web-session.mjs';

/** @param {string} folder @param {Record<string, string>} files */
const below = (folder, files) =>
  Object.fromEntries(Object.entries(files).map(([file, text]) => [`${folder}/${file}`, text]));

const session = (/** @type {string} */ code, /** @type {number} */ number) =>
  draftOf(code).replace('session: 8', `session: ${number}`).replace('HW8a', `HW${number}a`);

/** Two folders, each in a file system of an extension: one that can be written, and one that can only be read. */
const FILES = {
  'two.code-workspace': JSON.stringify({
    folders: [
      { uri: 'ipt-clinic:/desk', name: 'desk' },
      { uri: 'ipt-shelf:/shelf', name: 'shelf' },
    ],
    settings: { ...SETTINGS, 'explorer.autoReveal': false },
  }),
  ...below('desk', {
    ...NOTES_TO_ADOPT,
    'own.ipt.md': draftOf('SYN-925'),
  }),
  'desk/both.ipt.md': session('SYN-926', 8),
  ...below('shelf', {
    'lent.ipt.md': draftOf('SYN-927'),
    'short.ipt.md': draftOf('SYN-929').replace(/## Development[\s\S]*?(?=## Review of the plan)/, ''),
    'first.ipt.md': session('SYN-928', 6),
    'last.ipt.md': session('SYN-928', 8),
    'later.ipt.md': session('SYN-926', 9).replace('Mood was', 'HW8a: done. Mood was'),
    ...NOTES_TO_ADOPT,
  }),
};

describe('in folders of an extension’s file systems', () => {
  /** @type {import('../harness/web-session.mjs').WebSession} */
  let opened;

  before(async () => {
    const provider = temporaryFolder('provider');
    await buildTestFiles(provider, FILES);
    opened = await openWebSession({
      vsix: path.join(PROJECT, 'ipt-notes.vsix'),
      workspace: 'ipt-clinic:/two.code-workspace',
      provider,
    });
    await opened.workbench.closeAll();
  });
  after(() => opened?.close());
  afterEach(async function () {
    const { workbench } = opened;
    if (this.currentTest?.state !== 'passed') await workbench.screenshot('failed-virtual');
    await workbench.closeAll();
  });

  /** A row of the explorer. The second folder has a root of its own. */
  const row = (/** @type {string} */ name) =>
    opened.workbench.page.locator(`.explorer-folders-view .monaco-list-row[aria-label^="${name}"]`);

  /** Opens a file by a click: quick open finds nothing where no one can search. */
  const open = async (/** @type {string} */ name) => {
    const { page } = opened.workbench;
    await row(name).dblclick();
    await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await opened.workbench.focusEditor();
  };

  /** The text of the active editor. */
  const text = () => textOfEditor(opened.workbench);

  const told = async (/** @type {string} */ words) => {
    const toast = await opened.workbench.notification(words);
    await toast.hover();
    await toast.locator('.codicon-notifications-clear').click();
    await toast.waitFor({ state: 'detached' });
  };

  const found = (/** @type {string[]} */ ...rules) =>
    eventually(async () => {
      const rows = await opened.workbench.problems('ipt-notes', rules.length);
      assert.deepEqual(
        rows.map(({ code }) => code),
        rules,
      );
    });

  describe('of which one can only be read', () => {
    it('a note is checked in its course', async () => {
      await open('last.ipt.md');
      await found('session-gap');
    });

    it('a note is not finished, signed or added to, and that is said', async () => {
      const { workbench } = opened;
      await open('lent.ipt.md');
      const rows = await workbench.openView('IPT Notes', 'This Note');
      const draft = rows.filter({ hasText: /^Draft/ }).first();
      await draft.waitFor();
      for (const command of ['Finish Note', 'Sign Note', 'Add Addendum']) {
        await workbench.focusEditor();
        await workbench.runCommand(`IPT Notes: ${command}`);
        await told('lent.ipt.md is read-only here. Nothing was changed.');
      }
      await draft.waitFor();
      assert.doesNotMatch(await text(), /digest/);
      await workbench.runCommand('View: Show Explorer');
    });

    it('nothing is inserted into one', async () => {
      const { workbench } = opened;
      await open('short.ipt.md');
      await workbench.runCommand('IPT Notes: Insert Missing Sections');
      await told('short.ipt.md is read-only here. Nothing was changed.');
      assert.doesNotMatch(await text(), /## Development/);
    });

    it('a new note waits without a place, and is saved elsewhere', async () => {
      const { workbench } = opened;
      const { page } = workbench;
      await workbench.runCommand('IPT Notes: New Session Note');
      await workbench.pick('SYN-928', 'SYN-928');
      await workbench.pick('Held');
      await told('s09.ipt.md cannot be written in this folder. The note is not saved yet');
      await workbench.shows('session: 9');
      await workbench.shows('[');
      await page.keyboard.press('Control+S');
      const input = page.locator('.quick-input-widget:visible input.input');
      await eventually(async () => assert.match(await input.inputValue(), /^\//));
      await input.fill('/desk/s09.ipt.md');
      await page.keyboard.press('Enter');
      await page.locator('.tab.active[data-resource-name="s09.ipt.md"]').waitFor();
      await workbench.shows('session: 9');
    });

    it('nothing is renamed in a course where a note of it cannot be changed', async () => {
      const { workbench } = opened;
      const { page } = workbench;
      await open('both.ipt.md');
      const lines = FILES['desk/both.ipt.md'].split('\n');
      const line = lines.findIndex((each) => each.includes('HW8a'));
      await workbench.goTo(line + 1, (lines[line] ?? '').indexOf('HW8a') + 2);
      await page.keyboard.press('F2');
      const box = page.locator('.rename-box input');
      await box.fill('HW8z');
      await box.press('Enter');
      await told('later.ipt.md would change, too, and is read-only here. Nothing was renamed.');
      assert.doesNotMatch(await text(), /HW8z/);
    });

    it('no profile is written, and that is said', async () => {
      const { workbench } = opened;
      await workbench.runCommand('IPT Notes: Choose a Profile');
      await workbench.pick('shelf');
      await workbench.pick('Practised');
      await told('.ipt-notes.jsonc cannot be written here: the folder is read-only. Nothing was changed.');
    });

    it('notes are adopted as far as can be: the configuration is shown', async () => {
      const { workbench } = opened;
      const { page } = workbench;
      const dialog = await adoptInWindow(workbench, row('adopt').last());
      await dialog
        .filter({ hasText: '.ipt-notes.jsonc cannot be written here: the folder is read-only.' })
        .waitFor();
      await dialog.getByRole('button', { name: 'Show What to Add' }).click();
      await page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
      await eventually(async () => assert.equal(await text(), configurationByCommandLine()));
    });
  });

  it('a window that is loaded again finds in a note what it found before', async () => {
    const { workbench } = opened;
    await open('last.ipt.md');
    await found('session-gap');
    await workbench.page.reload();
    await workbench.ready();
    // VS Code stores from time to time which editors are open: a window may come back without them.
    await open('last.ipt.md');
    await found('session-gap');
  });

  describe('of which one can be written and not be searched', () => {
    it('a note is finished and signed, and the command line verifies it', async () => {
      const { workbench } = opened;
      await open('own.ipt.md');
      await signInWindow(workbench);
      const file = path.join(temporaryFolder('verify'), 'own.ipt.md');
      writeFileSync(file, await text());
      const args = [path.join(PROJECT, 'dist/cli.js'), 'verify', file];
      assert.match(execFileSync(process.execPath, args, { encoding: 'utf8' }), /^1 note/);
      await workbench.runCommand('View: Show Explorer');
    });

    it('notes are adopted: the configuration is the command line’s', async () => {
      const { workbench } = opened;
      const { page } = workbench;
      const dialog = await adoptInWindow(workbench, row('adopt').first());
      await dialog.getByRole('button', { name: 'Write .ipt-notes.jsonc' }).click();
      await page.locator('.tab.active[data-resource-name=".ipt-notes.jsonc"]').waitFor();
      await eventually(async () => assert.equal(await text(), configurationByCommandLine()));
    });
  });
});
