// @ts-check
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { eventually } from '../harness/eventually.mjs';
import { window } from './window.mjs';

describe('commands that ask', () => {
  it('New Session Note counts on from no note that was deleted, although it had been open', async () => {
    const { workbench, folder } = window();
    const { page } = workbench;
    await workbench.openFile('gone/s09.ipt.md');
    await (await workbench.openView('IPT Notes', 'This Note')).filter({ hasText: 'HW9a' }).waitFor();
    await workbench.runCommand('View: Revert and Close Editor');
    rmSync(path.join(folder, 'gone/s09.ipt.md'));
    const caseload = await workbench.openView('IPT Notes', 'Caseload');
    await workbench.foldView('This Note');
    await workbench.foldView('Course');
    await caseload.filter({ hasText: 'SYN-958' }).filter({ hasText: '8 of 16' }).waitFor();
    await workbench.runCommand('IPT Notes: New Session Note');
    await page
      .locator('.quick-input-widget:visible .monaco-list-row', { hasText: 'SYN-958' })
      .filter({ hasText: 'last session 8' })
      .waitFor();
    await workbench.choose('SYN-958', 'SYN-958');
    await workbench.choose('Held');
    await workbench.choose('s09.ipt.md');
    await workbench.shows('session: 9');
    await workbench.closeAll();
  });

  it('Show Effective Configuration opens what is in force', async () => {
    const { workbench } = window();
    await workbench.openFile('syn-214/s12.ipt.md');
    await workbench.runCommand('IPT Notes: Show Effective Configuration');
    await workbench.page.locator('.tab.active', { hasText: 's12.ipt.md: effective configuration' }).waitFor();
    await workbench.shows('"status": "note"');
    await workbench.screenshot('effective-configuration');
  });
});

describe('colours', () => {
  it('set tags and homework ids apart from prose', async () => {
    const { workbench } = window();
    await workbench.openFile('drafts/gap.ipt.md');
    const spans = workbench.page.locator('.view-line span > span');
    const classOf = (/** @type {string} */ text) =>
      spans.filter({ hasText: text }).first().getAttribute('class');
    await workbench.shows('#mood-link');
    await eventually(async () =>
      assert.notEqual(await classOf('mood-link'), await classOf('Mood was lower')),
    );
  });
});
