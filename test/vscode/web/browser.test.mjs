// @ts-check
import assert from 'node:assert/strict';
import { eventually } from '../harness/waits.mjs';
import { window } from './window.mjs';

const CANNOT = 'The notes of this folder cannot be read here.';

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

  it('nothing is said of notes that nobody has opened', async () => {
    const { workbench } = window();
    // Alone, this note would lack an answer to the homework of the one before.
    await workbench.openFile('syn-101/s12.ipt.md');
    const onlyTheTag = () =>
      eventually(async () => {
        const rows = await workbench.problems('unknown-tag', 1);
        assert.deepEqual(
          rows.map(({ code }) => code),
          ['unknown-tag'],
        );
      });
    await onlyTheTag();
    await workbench.openFile('syn-101/s09.ipt.md');
    await workbench.openFile('syn-101/s12.ipt.md');
    const course = await workbench.openView('IPT Notes', 'Course');
    await message(`${CANNOT} Each open note is checked by itself`).waitFor();
    await course.first().waitFor({ state: 'detached' });
    const caseload = await workbench.openView('IPT Notes', 'Caseload');
    await message(CANNOT).nth(1).waitFor();
    await caseload.first().waitFor({ state: 'detached' });
    await onlyTheTag();
    await workbench.screenshot('web-views');
  });

  it('Check Workspace says that it cannot', async () => {
    const { workbench } = window();
    await workbench.runCommand('IPT Notes: Check Workspace');
    const told = await workbench.notification(CANNOT);
    await workbench.screenshot('web-check-workspace');
    await told.hover();
    await told.locator('.codicon-notifications-clear').click();
  });

  it('New Session Note carries nothing over, says so, and writes the file at once', async () => {
    const { workbench } = window();
    await workbench.runCommand('IPT Notes: New Session Note');
    const input = workbench.page.locator('.quick-input-widget:visible input.input');
    await input.waitFor();
    await eventually(async () =>
      assert.match((await input.getAttribute('placeholder')) ?? '', /cannot be read here/),
    );
    await workbench.pick('New client SYN-977', 'syn-977');
    await workbench.pick('Held');
    await workbench.page
      .locator('.quick-input-widget:visible', { hasText: 'Which session of SYN-977?' })
      .waitFor();
    await workbench.answer('7');
    // Written at once: of several file systems an unsaved document could not tell which is meant.
    await workbench.page.locator('.tab.active:not(.dirty)[data-resource-name="s07.ipt.md"]').waitFor();
    await workbench.shows('client: SYN-977');
    await workbench.shows('session: 7');
  });

  it('Show Effective Configuration says that none was read', async () => {
    const { workbench } = window();
    await workbench.openFile('syn-101/s12.ipt.md');
    await workbench.runCommand('IPT Notes: Show Effective Configuration');
    await workbench.page.locator('.tab.active', { hasText: 's12.ipt.md: effective configuration' }).waitFor();
    await workbench.notification('The configuration of this folder cannot be read here');
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
