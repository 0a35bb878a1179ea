// @ts-check
import assert from 'node:assert/strict';
import { window } from './window.mjs';

// The last file by its name: what is found here stays in the Problems panel.
describe('the workspace', () => {
  it('is checked by Check Workspace, which tells how much it has found, and lists it', async () => {
    const { workbench } = window();
    await workbench.runCommand('IPT Notes: Check Workspace');
    const told = await workbench.notification('notes checked.');
    assert.match((await told.textContent()) ?? '', /\d+ findings in \d+ files; 6\d notes checked\./);
    await told.getByRole('button', { name: 'Show Problems' }).click();
    await workbench.page.locator('.markers-panel').waitFor();
    await workbench.problems('ipt-notes');
    await workbench.screenshot('workspace-checked');
  });
});
