// @ts-check
import assert from 'node:assert/strict';
import { takeFromMenu } from '../harness/dialogs.mjs';
import { eventually } from '../harness/eventually.mjs';
import { folderInExplorer } from '../harness/trees.mjs';
import { textOf, window } from './window.mjs';

/** Waits for the first question. */
const asked = () =>
  window()
    .workbench.page.locator('.quick-input-widget:visible', { hasText: 'New Session Note' })
    .locator('.monaco-list-row', { hasText: 'last session' })
    .first()
    .waitFor();

/** Answers the questions for a new client's note. */
async function answer(/** @type {string} */ code) {
  const { workbench } = window();
  await asked();
  await workbench.pick(`New client ${code}`, code);
  await workbench.pick('Held');
}

describe('a document that must be a note', () => {
  it('shows, while it is empty, one line that begins it', async () => {
    const { workbench } = window();
    const { page } = workbench;
    await workbench.openFile('begin/s01.ipt.md');
    const lenses = page.locator('.codelens-decoration a');
    await lenses.filter({ hasText: 'Begin this note' }).waitFor();
    assert.equal(await lenses.count(), 1);
    await workbench.screenshot('begin-note');
    await lenses.filter({ hasText: 'Begin this note' }).click();
    await answer('SYN-945');
    await workbench.statusBar(`(${'"[record the number of sessions agreed]"'.length} selected)`);
    const text = await workbench.save('begin/s01.ipt.md', 'client: SYN-945');
    assert.match(text, /^---\nclient: SYN-945\nsession: 1\n/);
    assert.equal(text.match(/^## /gm)?.length, 5);
    await page.locator('.codelens-decoration', { hasText: '0 of 5 sections recorded' }).waitFor();
    await workbench.closeAll();
  });

  it('is made one by a command, and what was written stays where it was', async () => {
    const { workbench } = window();
    const { page } = workbench;
    await workbench.openFile('begin/thursday.md');
    await workbench.runCommand('IPT Notes: Make This a Session Note');
    await answer('SYN-946');
    await workbench.shows('client: SYN-946');
    const text = await workbench.save('begin/thursday.md', 'client: SYN-946');
    const written = textOf('begin/thursday.md')
      .split('\n')
      .filter((line) => line !== '' && line !== '---');
    assert.deepEqual(
      text.split('\n').filter((line) => written.includes(line)),
      written,
    );
    assert.equal(text.match(/^## /gm)?.length, 5);
    await page.locator('.codelens-decoration', { hasText: '1 of 5 sections recorded' }).waitFor();
    // In one step.
    await page.keyboard.press('Control+Z');
    await page
      .locator('.editor-instance .view-line', { hasText: 'client: SYN-946' })
      .waitFor({ state: 'detached' });
    assert.equal(await workbench.save('begin/thursday.md', '# Thursday'), textOf('begin/thursday.md'));
    await workbench.closeAll();
  });

  it('is the entry of a new file, and of the menu of a folder', async () => {
    const { workbench } = window();
    const { page } = workbench;
    await workbench.runCommand('Create: New File...');
    await workbench.pick('IPT Session Note', 'IPT');
    await asked();
    await page.keyboard.press('Escape');
    await (await folderInExplorer(workbench, 'docs')).click({ button: 'right' });
    await takeFromMenu(page, 'New Session Note Here');
    await answer('SYN-947');
    await eventually(async () =>
      assert.match(
        (await page.locator('.quick-input-widget:visible .monaco-list-row').first().textContent()) ?? '',
        /docs\/s01\.ipt\.md/,
      ),
    );
    await page.keyboard.press('Enter');
    await workbench.shows('client: SYN-947');
    await workbench.closeAll();
  });

  it('can be completed by a button above it', async () => {
    const { workbench } = window();
    const { page } = workbench;
    await workbench.openFile('drafts/gap.ipt.md');
    const button = page.locator('.editor-actions a[aria-label^="Insert Missing Sections"]');
    await button.click();
    await workbench.shows('## Development of a plan');
    await button.waitFor({ state: 'detached' });
    await workbench.closeAll();
  });
});
