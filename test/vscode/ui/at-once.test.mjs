// @ts-check
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { eventually } from '../harness/eventually.mjs';
import { window } from './window.mjs';

describe('a new note in which someone types at once', () => {
  it('is whole, and stays so by Ctrl+Z once it is saved', async () => {
    const { workbench, folder } = window();
    const { page } = workbench;
    const { keyboard } = page;
    const file = 'syn-942/s01.ipt.md';
    await workbench.closeAll();
    await workbench.quickInput.commandByKeys('IPT Notes: New Session Note');
    await page
      .locator('.quick-input-widget:visible .monaco-list-row', { hasText: 'last session' })
      .first()
      .waitFor();
    for (const [label, typed] of [['New client SYN-942', 'SYN-942'], ['Held'], ['s01.ipt.md']])
      await workbench.pick(`${label}`, typed);
    await keyboard.type('12345678');
    const tab = page.locator('.tab.active[data-resource-name="s01.ipt.md"]');
    await tab.waitFor();
    await keyboard.type('12345678');
    await workbench.shows('# Session 1');
    await workbench.focusEditor();
    const typed = await workbench.save(file, '# Session 1');
    assert.match(typed, /^---\nclient: SYN-942\n/);
    assert.equal(typed.match(/^## /gm)?.length, 5);
    await keyboard.press('Control+Z');
    await workbench.statusBar('What came before the note was first saved cannot be undone.');
    await eventually(async () => {
      await keyboard.press('Control+S');
      assert.equal(readFileSync(path.join(folder, file), 'utf8'), typed);
    });
  });
});
