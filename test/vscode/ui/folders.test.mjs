// @ts-check
import assert from 'node:assert/strict';
import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import { eventually } from '../harness/eventually.mjs';
import { folderInExplorer } from '../harness/trees.mjs';
import { window } from './window.mjs';

const CLIENT = 'SYN-971';

/** A folder in the explorer, selected and with the focus. */
async function selectFolder(/** @type {string} */ name) {
  const { workbench } = window();
  const { page } = workbench;
  await (await folderInExplorer(workbench, name)).click();
  await inExplorer(name).and(page.locator('.focused')).first().waitFor();
}

/** The row of a folder in the explorer. */
function inExplorer(/** @type {string} */ name) {
  return window().workbench.page.locator(`.explorer-folders-view .monaco-list-row[aria-label^="${name}"]`);
}

/** Waits until the tree shows these sessions. */
async function sessionsAre(/** @type {readonly string[]} */ expected) {
  const rows = await window().workbench.openView('IPT Notes', 'Course');
  const shown = rows.filter({ hasText: /Session \d/ });
  await eventually(async () => {
    const labels = await shown.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? ''));
    assert.deepEqual(
      labels.map((label) => label.split(', ')[0]),
      expected,
    );
  });
}

/** The row of the caseload for the client, once it says something. */
async function caseSays(/** @type {string | RegExp} */ text) {
  const rows = await window().workbench.openView('IPT Notes', 'Caseload');
  await rows.filter({ hasText: CLIENT }).filter({ hasText: text }).waitFor();
}

describe('a client’s folder', () => {
  it('that is renamed in the explorer takes its course along', async () => {
    const { workbench, folder } = window();
    const { page } = workbench;
    await workbench.closeAll();
    await workbench.openFile('moves/s09.ipt.md');
    await workbench.openView('IPT Notes', 'Course');
    await workbench.foldView('This Note');
    await sessionsAre(['Session 8', 'Session 9']);
    await selectFolder('moves');
    await page.keyboard.press('F2');
    const input = page.locator('.explorer-item-edited input');
    await input.fill('moved');
    await input.press('Enter');
    await inExplorer('moved').first().waitFor();
    await eventually(async () => assert.ok(existsSync(path.join(folder, 'moved/s09.ipt.md'))));
    await sessionsAre(['Session 8', 'Session 9']);
    await caseSays('9 of 16');
    // No note is counted twice, under its old name and its new one.
    const doubled = page.locator('.markers-panel .monaco-list-row', { hasText: 'duplicate-session' });
    await workbench.runCommand('Problems: Focus on Problems View');
    await doubled.first().waitFor({ state: 'detached' });
  });

  it('that is copied doubles its sessions, in the trees and among the findings', async () => {
    const { workbench, folder } = window();
    cpSync(path.join(folder, 'moved'), path.join(folder, 'aside'), { recursive: true });
    await sessionsAre(['Session 8', 'Session 8', 'Session 9', 'Session 9']);
    await workbench.problems('duplicate-session');
    await caseSays(/2 errors/);
    await workbench.screenshot('folder-copied');
  });

  it('that is deleted in the explorer is gone from the trees, and its findings with it', async () => {
    const { workbench, folder } = window();
    const { page } = workbench;
    await selectFolder('aside');
    await page.keyboard.press('Shift+Delete');
    await page.locator('.monaco-dialog-box').getByRole('button', { name: 'Delete' }).first().click();
    await inExplorer('aside').first().waitFor({ state: 'detached' });
    await eventually(async () => assert.equal(existsSync(path.join(folder, 'aside')), false));
    await sessionsAre(['Session 8', 'Session 9']);
    await workbench.problemGone('duplicate-session');
    await workbench.closeAll();
  });
});
