// @ts-check
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { eventually } from '../harness/eventually.mjs';
import { PROJECT } from '../harness/folders.mjs';
import { signInWindow } from '../harness/sign-in-window.mjs';
import { window } from './window.mjs';

/**
 * The words above the rows of a view.
 *
 * @param {string} text part of them
 */
const message = (text) => window().workbench.page.locator('.pane-body .message', { hasText: text });

describe('in a browser', () => {
  it('a note is checked as it is opened', async () => {
    const { workbench } = window();
    await workbench.openFile('drafts/slip.ipt.md');
    await eventually(async () => {
      const rows = await workbench.problems('ipt-notes', 1);
      assert.deepEqual(
        rows.map(({ severity, code, line }) => [severity, code, line]),
        [['warning', 'misspelled-section', 22]],
      );
    });
    await workbench.screenshot('web-note-with-findings');
  });

  it('and as it is typed, with quick fixes', async () => {
    const { workbench } = window();
    await workbench.focusEditor();
    await workbench.goTo(22, 5);
    await workbench.quickFix('Change the heading to “Exploration of the problem area”');
    await workbench.problemGone('misspelled-section');
    await workbench.shows('## Exploration of the problem area');
  });

  it('completion, hints and the outline are there', async () => {
    const { workbench } = window();
    await workbench.openFile('drafts/gap.ipt.md');
    await workbench.shows('of 16');
    const rows = await workbench.openView('IPT Notes', 'This Note');
    await rows.filter({ hasText: 'not recorded' }).waitFor();
    await workbench.clickTreeItem('IPT Notes', 'This Note', 'Plan');
    await workbench.shows('[describe the options the client named');
    await workbench.type('Two options, one chosen. #');
    await eventually(async () => {
      const labels = await workbench.suggestions('#mood-link');
      assert.ok(labels.every((label) => label.startsWith('#')));
    });
    await workbench.page.keyboard.press('Escape');
    await rows.filter({ hasText: 'not recorded' }).waitFor({ state: 'detached' });
  });

  it('a note is copied for the record', async () => {
    const { workbench } = window();
    await workbench.openFile('syn-101/s12.ipt.md');
    await workbench.openView('IPT Notes', 'This Note');
    await workbench.focusEditor();
    await workbench.runCommand('IPT Notes: Copy Note for the Record');
    await workbench.page
      .locator('.quick-input-widget:visible .monaco-list-row.focused', { hasText: 'Copy as plain text' })
      .waitFor();
    await workbench.page.keyboard.press('Enter');
    await workbench.statusBar('The note is in the clipboard as plain text.');
    const copied = await workbench.page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /^Client: SYN-101\nSession: 12\n/m);
  });

  it('the page on a rule is opened as a preview beside the note', async () => {
    const { workbench } = window();
    const { page } = workbench;
    await workbench.runCommand('IPT Notes: Explain Rule');
    await workbench.choose('missing-section', 'missing-section');
    await page.locator('.tab.active[data-resource-name="missing-section.md"]').waitFor();
    await page.locator('iframe.webview').first().waitFor({ state: 'attached' });
    await eventually(async () => {
      assert.equal(await page.locator('.editor-group-container').count(), 2);
      assert.equal(await page.locator('.monaco-editor-pane-placeholder').count(), 0);
    });
    await workbench.closeAll();
  });

  it('courses are checked, with notes that no one has opened', async () => {
    const { workbench } = window();
    await workbench.openFile('syn-327/s10.ipt.md');
    await eventually(async () => {
      const rows = await workbench.problems('ipt-notes', 2);
      assert.deepEqual(
        rows.map(({ severity, code, line }) => [severity, code, line]),
        [
          ['error', 'missing-section', 22],
          ['warning', 'ending-not-raised', 22],
        ],
      );
    });
    const course = await workbench.openView('IPT Notes', 'Course');
    await message('SYN-327 · session 10 of 12').first().waitFor();
    await course.filter({ hasText: 'Session 9' }).waitFor();
    const caseload = await workbench.openView('IPT Notes', 'Caseload');
    await workbench.foldView('This Note');
    await workbench.foldView('Course');
    for (const code of ['SYN-101', 'SYN-214', 'SYN-327', 'SYN-G04'])
      await caseload.filter({ hasText: code }).waitFor();
    await workbench.screenshot('web-views');
  });

  it('a folder’s configuration counts, with what it extends', async () => {
    const { workbench } = window();
    await workbench.openFile('odd/s08.ipt.md');
    await workbench.focusEditor();
    const rows = await workbench.openView('IPT Notes', 'This Note');
    await rows.filter({ hasText: 'Genogram' }).waitFor();
    await workbench.runCommand('IPT Notes: Show Effective Configuration');
    await workbench.page.locator('.tab.active', { hasText: 's08.ipt.md: effective configuration' }).waitFor();
    await workbench.shows('"status": "note"');
  });

  it('Check Workspace finds in all notes what the command line finds', async () => {
    const { workbench, folder } = window();
    const args = [path.join(PROJECT, 'dist/cli.js'), 'lint', '.', '--format', 'json', '--fail-on', 'none'];
    const report = JSON.parse(execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }));
    const found = report.files.filter(
      (/** @type {{ findings: unknown[] }} */ { findings }) => findings.length > 0,
    );
    const count = found.reduce(
      (/** @type {number} */ sum, /** @type {any} */ { findings }) => sum + findings.length,
      0,
    );
    await workbench.closeAll();
    await workbench.runCommand('IPT Notes: Check Workspace');
    const told = await workbench.notification(`${count} findings in ${found.length} files`);
    await workbench.screenshot('web-check-workspace');
    await told.hover();
    await told.locator('.codicon-notifications-clear').click();
  });

  it('New Session Note carries over what is known, and writes the file at once', async () => {
    const { workbench } = window();
    await workbench.runCommand('IPT Notes: New Session Note');
    await workbench.page
      .locator('.quick-input-widget:visible .monaco-list-row', { hasText: 'last session 10' })
      .waitFor();
    await workbench.pick('SYN-327', 'SYN-327');
    await workbench.pick('Held');
    // Written at once: of several file systems an unsaved document could not tell which is meant.
    await workbench.page.locator('.tab.active:not(.dirty)[data-resource-name="s11.ipt.md"]').waitFor();
    await workbench.shows('session: 11');
    await workbench.page
      .locator('.codelens-decoration', { hasText: 'Open homework from session 10: HW10a' })
      .waitFor();
    const course = await workbench.openView('IPT Notes', 'Course');
    await course.filter({ hasText: 'Session 11' }).waitFor();
  });

  it('a note is finished and signed', async () => {
    const { workbench } = window();
    await workbench.openFile('drafts/sign.ipt.md');
    await signInWindow(workbench);
  });

  it('Check Privacy says what it knows of the browser, and of what else it cannot', async () => {
    const { workbench } = window();
    await workbench.runCommand('IPT Notes: Check Privacy');
    await workbench.shows('# Privacy check');
    await workbench.shows('“workbench.localHistory.enabled” is true, as it comes');
    await workbench.page.keyboard.press('Control+End');
    await workbench.shows('Cannot be known: look at FileVault');
    await workbench.shows('Known: the list is kept in this browser');
    await workbench.screenshot('web-privacy');
    await workbench.closeAll();
  });

  it('other Markdown is left alone', async () => {
    const { workbench } = window();
    await workbench.openFile('docs/readme.md');
    await workbench.openView('IPT Notes', 'This Note');
    await workbench.page
      .locator('.welcome-view', { hasText: 'The active editor shows no session note.' })
      .waitFor();
  });

  it('the page has met with no error of ours', () => {
    const ours = window().errors.filter((text) => /ipt|uncaught|worker|language client/i.test(text));
    assert.deepEqual(ours, []);
  });
});
