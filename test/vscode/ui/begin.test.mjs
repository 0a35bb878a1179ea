// @ts-check
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { eventually } from '../harness/waits.mjs';
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

/** Saves the active editor and reads what is on disk then. */
async function saved(/** @type {string} */ file) {
  const { workbench, folder } = window();
  await workbench.page.keyboard.press('Control+S');
  await workbench.page
    .locator(`.tab.active:not(.dirty)[data-resource-name="${path.basename(file)}"]`)
    .waitFor();
  return readFileSync(path.join(folder, file), 'utf8');
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
    await workbench.statusBar('"[record the number of sessions agreed]"'.length.toString());
    const text = await saved('begin/s01.ipt.md');
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
    const text = await saved('begin/thursday.md');
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
    assert.equal(await saved('begin/thursday.md'), textOf('begin/thursday.md'));
    await workbench.closeAll();
  });

  it('is the entry of a new file, and of the menu of a folder', async () => {
    const { workbench } = window();
    const { page } = workbench;
    await workbench.runCommand('Create: New File...');
    await workbench.pick('IPT Session Note', 'IPT');
    await asked();
    await page.keyboard.press('Escape');
    await workbench.runCommand('File: Focus on Files Explorer');
    await page
      .locator('.explorer-folders-view .monaco-list-row', { hasText: 'docs' })
      .first()
      .click({ button: 'right' });
    // By keys: a menu that has just opened takes no click.
    await page.locator('.context-view .action-item', { hasText: 'New Session Note Here' }).hover();
    await page.locator('.context-view .action-item.focused', { hasText: 'New Session Note Here' }).waitFor();
    await page.keyboard.press('Enter');
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
