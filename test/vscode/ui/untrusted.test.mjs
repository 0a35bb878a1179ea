// @ts-check
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { draftOf } from '../draft-note.mjs';
import { PROJECT, temporaryFolder } from '../harness/folders.mjs';
import { openSession } from '../harness/session.mjs';
import { eventually } from '../harness/waits.mjs';

describe('in a folder that is not trusted', () => {
  /** @type {import('../harness/session.mjs').Session} */
  let session;

  before(async () => {
    const workspace = path.join(temporaryFolder('untrusted'), 'untrusted');
    mkdirSync(path.join(workspace, '.git'), { recursive: true });
    writeFileSync(path.join(workspace, '.git/config'), '[remote "x"]\n\turl = git@git.example:notes.git\n');
    writeFileSync(path.join(workspace, 's08.md'), draftOf('SYN-920'));
    session = await openSession({
      vsix: path.join(PROJECT, 'ipt-notes.vsix'),
      workspace,
      isTrusted: false,
    });
  });
  after(() => session?.close());

  it('a note is read, and the window says that it is restricted', async () => {
    const { workbench } = session;
    const { page } = workbench;
    await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).first().waitFor();
    await workbench.openFile('s08.md');
    await page.locator('.codelens-decoration', { hasText: '5 of 5 sections recorded' }).waitFor();
    await workbench.closeAll();
  });

  it('Check Privacy says what can be known there, and what cannot', async () => {
    const { workbench } = session;
    await workbench.runCommand('IPT Notes: Check Privacy');
    await workbench.shows('“workbench.localHistory.enabled” is true, as it comes');
    await workbench.page.keyboard.press('Control+End');
    await workbench.shows('there are remotes at git.example');
    await workbench.screenshot('untrusted-privacy');
    await workbench.closeAll();
  });
  it('the lean profile is saved, and imported by VS Code’s own dialog', async () => {
    const { workbench } = session;
    const { page } = workbench;
    const folder = temporaryFolder('profile');
    mkdirSync(path.join(folder, 'beside'));
    const input = page.locator('.quick-input-widget:visible input.input');
    const row = (/** @type {string} */ text) =>
      page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: text });
    /** Until the dialog lists what is there, Enter would take the folder before. */
    const answerWith = async (/** @type {string} */ file) => {
      // A list that was there before it takes text as well; the dialog begins with the folder that is open.
      await eventually(async () => {
        assert.match(await input.inputValue(), /^\//);
      });
      await input.fill(`${folder}/`);
      await row('beside').waitFor();
      await page.keyboard.type(file);
      await page.keyboard.press('Enter');
    };
    await workbench.runCommand('IPT Notes: Save a Lean Profile for Notes');
    await answerWith('ipt-notes.code-profile');
    const toast = await workbench.notification('The profile was saved');
    await toast.locator('a', { hasText: 'Open Profiles' }).click();
    const profiles = page.locator('.profiles-editor');
    const more = profiles.locator('.monaco-button-dropdown .codicon-drop-down-button').last();
    await more.click();
    await page.locator('.monaco-menu .action-label', { hasText: 'Import Profile' }).hover();
    await page.keyboard.press('Enter');
    await workbench.pick('Select File');
    await answerWith('ipt-notes.code-profile');
    await profiles.locator('.monaco-list-row', { hasText: 'IPT Notes' }).first().waitFor();
    await workbench.screenshot('profile-import');
    await profiles.getByRole('button', { name: 'Create' }).click();
    const kept = path.join(session.user, 'User/profiles');
    await eventually(async () => {
      const [own = ''] = existsSync(kept) ? readdirSync(kept) : [];
      const file = path.join(kept, own, 'settings.json');
      const written = existsSync(file) ? readFileSync(file, 'utf8') : '';
      assert.match(written, /"workbench\.localHistory\.enabled": false/);
      assert.match(written, /"files\.hotExit": "off"/);
    });
  });
});
