// @ts-check
import assert from 'node:assert/strict';
import { eventually } from '../harness/eventually.mjs';
import { showHover } from '../harness/hovers.mjs';
import { FOREIGN_HOST, window } from './window.mjs';

describe('a hover', () => {
  it('shows the words of a configuration as they are, and fetches nothing', async () => {
    const { workbench } = window();
    const { page } = workbench;
    /** @type {string[]} */
    const asked = [];
    page.on('request', (request) => {
      if (request.url().includes(FOREIGN_HOST)) asked.push(request.url());
    });
    await workbench.openFile('odd/s08.ipt.md');
    const rows = await workbench.openView('IPT Notes', 'This Note');
    await rows.filter({ hasText: 'Genogram' }).waitFor();
    await workbench.focusEditor();
    await workbench.goTo(34, 5);
    const hover = await showHover(workbench, 'Added by the configuration');
    await eventually(async () =>
      assert.match(
        (await hover.textContent()) ?? '',
        /Genogram !\[x\]\(https:\/\/a\.example\/p\.png\) <img src=/,
      ),
    );
    assert.equal(
      await hover.locator(`img, a[href*="${FOREIGN_HOST}"], [data-href*="${FOREIGN_HOST}"]`).count(),
      0,
    );
    await workbench.screenshot('hover-of-a-configured-section');
    await page.keyboard.press('Escape');
    assert.deepEqual(asked, []);
  });
});
