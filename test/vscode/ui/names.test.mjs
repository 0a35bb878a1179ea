// @ts-check
import assert from 'node:assert/strict';
import path from 'node:path';
import { filesBelow } from '../harness/folders.mjs';
import { NAME, window } from './window.mjs';

const FILE = 'drafts/names.ipt.md';

describe('names to flag', () => {
  it('are added through the list, and flagged in the open note', async () => {
    const { workbench } = window();
    await workbench.openFile(FILE);
    await workbench.runCommand('IPT Notes: Manage Names to Flag');
    await workbench.choose('Add names…');
    // The list and the box that follows it share one field.
    await workbench.page.locator('.quick-input-message', { hasText: 'separated by commas' }).waitFor();
    await workbench.answer(`${NAME}, Marguerite Oberholzer`);
    const [row] = await workbench.problems('possible-identifier', 1);
    assert.equal(row?.message.includes(NAME), false);
    await workbench.runCommand('IPT Notes: Manage Names to Flag');
    const names = workbench.page.locator('.quick-input-widget:visible .monaco-list-row');
    await names.filter({ hasText: 'Marguerite Oberholzer' }).waitFor();
    await workbench.screenshot('names-to-flag');
    await workbench.page.keyboard.press('Escape');
  });

  it('are in no log and no settings', () => {
    const { logs } = window();
    const files = filesBelow(path.dirname(logs));
    assert.ok(files.some(({ file }) => file.endsWith('settings.json')));
    assert.deepEqual(
      files.flatMap(({ file, text }) => (text.includes('Oberholzer') ? [file] : [])),
      [],
    );
  });

  it('are removed, and flagged no longer', async () => {
    const { workbench } = window();
    await workbench.runCommand('IPT Notes: Manage Names to Flag');
    const names = workbench.page.locator('.quick-input-widget:visible .monaco-list-row');
    const row = names.filter({ hasText: NAME });
    await row.hover();
    await row.locator('.codicon-trash').click();
    await workbench.problemGone('possible-identifier');
    await row.waitFor({ state: 'detached' });
    await workbench.page.keyboard.press('Escape');
  });
});
