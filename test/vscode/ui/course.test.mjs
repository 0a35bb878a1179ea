// @ts-check
import assert from 'node:assert/strict';
import { eventually } from '../harness/eventually.mjs';
import { unfold } from '../harness/trees.mjs';
import { ATTEMPT, again, appears } from '../harness/waits.mjs';
import { window } from './window.mjs';

/** @param {import('playwright-core').Locator} rows */
const spoken = (rows) =>
  rows.evaluateAll((found) => found.map((row) => row.getAttribute('aria-label')?.split(', ')[0] ?? ''));

describe('the tree “Course”', () => {
  it('shows the sessions of the client that the note is about', async () => {
    const { workbench } = window();
    await workbench.openFile('syn-327/s09.ipt.md');
    const rows = await workbench.openView('IPT Notes', 'Course');
    await rows.filter({ hasText: 'Session 9' }).waitFor();
    await workbench.screenshot('three-trees');
    await workbench.foldView('This Note');
    await workbench.foldView('Caseload');
    await rows.filter({ hasText: 'Session 10' }).waitFor();
    await eventually(async () =>
      assert.deepEqual((await spoken(rows)).slice(0, 3), ['Session 0', 'Session 1', 'Session 2']),
    );
    await workbench.page.locator('.pane-body .message', { hasText: 'SYN-327 · session 10 of 12' }).waitFor();
    await rows.filter({ hasText: 'Session 10' }).filter({ hasText: '1 error, 1 warning' }).waitFor();
  });

  it('unfolds to areas, measures, homework and findings, and opens the note that is clicked', async () => {
    const { workbench } = window();
    const rows = await workbench.openView('IPT Notes', 'Course');
    const last = rows.filter({ hasText: 'Session 10' });
    await unfold(last);
    await rows.filter({ hasText: 'Role transition' }).first().waitFor();
    await rows.filter({ hasText: 'Left to do' }).filter({ hasText: '1 error, 1 warning' }).waitFor();
    // A tree that is being filled again puts other rows under the mouse.
    await again(async () => {
      await last.click();
      return appears(workbench.page.locator('.tab.active[data-resource-name="s10.ipt.md"]'), ATTEMPT);
    }, 'opening the note of a row');
    await rows.and(workbench.page.locator('.selected', { hasText: 'Session 10' })).waitFor();
    await workbench.screenshot('course');
  });

  it('follows the editor', async () => {
    const { workbench } = window();
    await workbench.openFile('syn-101/s12.ipt.md');
    const rows = await workbench.openView('IPT Notes', 'Course');
    await workbench.page.locator('.pane-body .message', { hasText: 'SYN-101' }).last().waitFor();
    await rows.filter({ hasText: 'Session 12' }).waitFor();
    await workbench.openFile('docs/readme.md');
    await rows.first().waitFor({ state: 'detached' });
  });
});

describe('the tree “Caseload”', () => {
  it('shows every course, and unfolds to its sessions', async () => {
    const { workbench } = window();
    const rows = await workbench.openView('IPT Notes', 'Caseload');
    await workbench.foldView('Course');
    await rows.filter({ hasText: 'SYN-G04' }).waitFor();
    await eventually(async () => {
      const labels = await spoken(rows);
      for (const code of ['SYN-101', 'SYN-214', 'SYN-327', 'SYN-951']) assert.ok(labels.includes(code), code);
    });
    await unfold(rows.filter({ hasText: 'SYN-214' }));
    await rows.filter({ hasText: 'Session 12' }).first().waitFor();
    await workbench.screenshot('caseload');
    await rows.filter({ hasText: 'SYN-214' }).locator('.monaco-tl-twistie').click();
  });

  it('is filtered by clinician, phase and gaps', async () => {
    const { workbench } = window();
    const { page } = workbench;
    const rows = await workbench.openView('IPT Notes', 'Caseload');
    await workbench.runCommand('IPT Notes: Filter Caseload');
    const choices = page.locator('.quick-input-widget:visible .monaco-list-row');
    await choices.filter({ hasText: 'C-21' }).locator('.monaco-checkbox, input').first().click();
    await choices
      .filter({ hasText: 'With errors, warnings or prompts left' })
      .locator('.monaco-checkbox, input')
      .first()
      .click();
    await workbench.screenshot('caseload-filter');
    await page.locator('.quick-input-widget:visible').getByRole('button', { name: 'OK' }).click();
    await page.locator('.pane-header .description', { hasText: 'C-21 · gaps' }).waitFor();
    await rows.filter({ hasText: 'SYN-951' }).waitFor({ state: 'detached' });
    await rows.filter({ hasText: 'SYN-327' }).waitFor();
    await eventually(async () => assert.deepEqual(await spoken(rows), ['SYN-327']));
    await workbench.screenshot('caseload-filtered');
    await workbench.runCommand('IPT Notes: Clear Caseload Filter');
    await rows.filter({ hasText: 'SYN-951' }).waitFor();
  });
});
