// @ts-check
import assert from 'node:assert/strict';
import { eventually } from '../harness/eventually.mjs';
import { window } from './window.mjs';

const FILE = 'drafts/typing.ipt.md';
/** The blank line above the last section. */
const GAP = 25;

describe('completion in the window', () => {
  it('comes by itself after #, and fills in a missing section', async () => {
    const { workbench } = window();
    await workbench.openFile(FILE);
    const rows = await workbench.openView('IPT Notes', 'This Note');
    await rows.filter({ hasText: 'not recorded' }).waitFor();
    await workbench.focusEditor();
    await workbench.goTo(GAP);
    await workbench.type('\n##');
    await eventually(async () => {
      const labels = await workbench.suggestions('Development of a plan');
      assert.match(labels[0] ?? '', /^Development of a plan/);
    });
    await workbench.screenshot('completion-of-a-section');
    await workbench.acceptSuggestion('Development of a plan');
    await workbench.shows('[describe the options the client named');
    await workbench.type('Two options, one chosen. ');
    const saved = await workbench.save(FILE, 'Two options');
    assert.match(
      saved,
      /\n## Development of a plan to address the problem area\n\nTwo options, one chosen\. /,
    );
  });

  it('comes by itself after # within a line, with tags', async () => {
    const { workbench } = window();
    await workbench.type('#');
    await eventually(async () => {
      const labels = await workbench.suggestions('#mood-link');
      assert.ok(labels.every((label) => label.startsWith('#')));
    });
    await workbench.screenshot('completion-of-a-tag');
    await workbench.type('deci');
    await workbench.acceptSuggestion('#decision-analysis');
    await workbench.save(FILE, 'one chosen. #decision-analysis');
  });

  it('comes after a colon in the front matter, not after letters, and always when asked for', async () => {
    const { workbench } = window();
    const { page } = workbench;
    await workbench.goTo(9, 14);
    await workbench.type('\nsett');
    await workbench.statusBar('Ln 10, Col 5');
    assert.equal(await page.locator('.suggest-widget.visible').count(), 0);
    await page.keyboard.press('Control+Space');
    await eventually(async () => assert.equal((await workbench.suggestions('setting'))[0], 'setting'));
    await page.keyboard.press('Escape');
    await workbench.type('ing:');
    await eventually(async () => assert.equal((await workbench.suggestions('in-person'))[0], 'in-person'));
    await workbench.screenshot('completion-of-a-value');
    await workbench.acceptSuggestion('in-person');
    await workbench.save(FILE, '\nsetting: in-person\n');
  });
});
