// @ts-check
import assert from 'node:assert/strict';
import { eventually } from '../harness/eventually.mjs';
import { window } from './window.mjs';

describe('findings in the window', () => {
  it('are in the Problems panel', async () => {
    const { workbench } = window();
    await workbench.closeAll();
    await workbench.openFile('syn-327/s10.ipt.md');
    await eventually(async () => {
      const rows = await workbench.problems('ipt-notes', 2);
      assert.deepEqual(
        rows.map(({ severity, source, code, line }) => [severity, source, code, line]),
        [
          ['error', 'ipt-notes', 'missing-section', 22],
          ['warning', 'ipt-notes', 'ending-not-raised', 22],
        ],
      );
      assert.equal(
        rows[0]?.message,
        'The section “Development of a plan to address the problem area” is not recorded.',
      );
    });
    await workbench.screenshot('note-with-findings');
  });

  it('are fixed by a quick fix from the menu', async () => {
    const { workbench } = window();
    await workbench.openFile('drafts/slip.ipt.md');
    await workbench.problems('misspelled-section');
    await workbench.focusEditor();
    await workbench.goTo(22, 5);
    await workbench.quickFixes('Change the heading to “Exploration of the problem area”');
    await workbench.screenshot('quick-fix-menu');
    await workbench.page.keyboard.press('Escape');
    await workbench.quickFix('Change the heading to “Exploration of the problem area”');
    await workbench.problemGone('misspelled-section');
    const saved = await workbench.save('drafts/slip.ipt.md', '\n## Exploration of the problem area\n');
    assert.equal(saved.includes('Exploraton'), false);
  });
});
