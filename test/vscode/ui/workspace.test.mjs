// @ts-check
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { eventually } from '../harness/eventually.mjs';
import { window } from './window.mjs';

// The last file by its name: what is found here stays in the Problems panel.
describe('the workspace', () => {
  it('is checked by Check Workspace, which says how much it has found, and lists it', async () => {
    const { workbench, folder } = window();
    // The tests before have written some and deleted others.
    const notes = readdirSync(folder, { recursive: true }).filter((file) => String(file).endsWith('.ipt.md'));
    // What the last of them have written may not have been seen yet.
    const told = await eventually(async () => {
      await workbench.runCommand('IPT Notes: Check Workspace');
      const toast = await workbench.notification('notes checked.');
      const [, count] =
        /\d+ findings in \d+ files; (\d+) notes checked\./.exec((await toast.textContent()) ?? '') ?? [];
      if (Number(count) !== notes.length)
        await workbench.runCommand('Notifications: Clear All Notifications');
      assert.equal(Number(count), notes.length);
      return toast;
    });
    await told.getByRole('button', { name: 'Show Problems' }).click();
    await workbench.page.locator('.markers-panel').waitFor();
    await workbench.problems('ipt-notes');
    await workbench.screenshot('workspace-checked');
  });
});
