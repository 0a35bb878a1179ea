// @ts-check
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { draftOf } from '../draft-note.mjs';
import { takeFromMenu } from '../harness/dialogs.mjs';
import { eventually } from '../harness/eventually.mjs';
import { PROJECT, temporaryFolder } from '../harness/folders.mjs';
import { openSession } from '../harness/session.mjs';
import { signInWindow } from '../harness/sign-in-window.mjs';

/** What a configuration decides, and a note to be signed; each note is the only one of its client. */
const FILES = {
  'odd/s08.ipt.md': draftOf('SYN-925').replace('## Exploration', '## Exploraton'),
  'odd/.ipt-notes.jsonc': JSON.stringify({
    rules: { 'misspelled-section': 'error', 'possible-identifier': 'off' },
  }),
  'drafts/sign.ipt.md': draftOf('SYN-926'),
};

describe('in a folder that is not trusted', () => {
  /** @type {import('../harness/session.mjs').Session} */
  let session;

  before(async () => {
    const workspace = path.join(temporaryFolder('untrusted'), 'untrusted');
    mkdirSync(path.join(workspace, '.git'), { recursive: true });
    writeFileSync(path.join(workspace, '.git/config'), '[remote "x"]\n\turl = git@git.example:notes.git\n');
    writeFileSync(path.join(workspace, 's08.md'), draftOf('SYN-920'));
    for (const [file, text] of Object.entries(FILES)) {
      mkdirSync(path.dirname(path.join(workspace, file)), { recursive: true });
      writeFileSync(path.join(workspace, file), text);
    }
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

  it('a note is checked by the configuration of the folder, which is data', async () => {
    const { workbench } = session;
    await workbench.openFile('odd/s08.ipt.md');
    await eventually(async () => {
      const rows = await workbench.problems('ipt-notes', 1);
      assert.deepEqual(
        rows.map(({ severity, code }) => [severity, code]),
        [['error', 'misspelled-section']],
      );
    });
    await workbench.focusEditor();
    const rows = await workbench.openView('IPT Notes', 'This Note');
    await rows.filter({ hasText: '1 rule off' }).first().waitFor();
    await workbench.closeAll();
  });

  it('Check Workspace finds in all notes what the command line finds', async () => {
    const { workbench, folder } = session;
    const args = [path.join(PROJECT, 'dist/cli.js'), 'lint', '.', '--format', 'json', '--fail-on', 'none'];
    const { summary } = JSON.parse(execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }));
    assert.deepEqual([summary.notes, summary.errors, summary.warnings], [3, 1, 0]);
    await workbench.runCommand('IPT Notes: Check Workspace');
    const told = await workbench.notification('1 finding in 1 file; 3 notes checked');
    await told.hover();
    await told.locator('.codicon-notifications-clear').click();
  });

  it('a note is finished and signed', async () => {
    const { workbench } = session;
    await workbench.openFile('drafts/sign.ipt.md');
    await signInWindow(workbench);
    // Saved, so that the editor can be closed without being asked.
    await workbench.save('drafts/sign.ipt.md', 'digest: sha256-');
    await workbench.closeAll();
  });

  it('the lean profile is saved, and imported by VS Code’s own dialog', async () => {
    const { workbench } = session;
    const { page } = workbench;
    const folder = temporaryFolder('profile');
    mkdirSync(path.join(folder, 'beside'));
    const answerWith = (/** @type {string} */ file) =>
      workbench.quickInput.answerWithPath(folder, 'beside', file);
    await workbench.runCommand('IPT Notes: Save a Lean Profile for Notes');
    await answerWith('ipt-notes.code-profile');
    const toast = await workbench.notification('The profile was saved');
    await toast.locator('a', { hasText: 'Open Profiles' }).click();
    const profiles = page.locator('.profiles-editor');
    const more = profiles.locator('.monaco-button-dropdown .codicon-drop-down-button').last();
    await more.click();
    await takeFromMenu(page, 'Import Profile');
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
