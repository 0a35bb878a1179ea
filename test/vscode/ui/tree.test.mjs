// @ts-check
import assert from 'node:assert/strict';
import { eventually } from '../harness/eventually.mjs';
import { showLanguageStatus } from '../harness/hovers.mjs';
import { window } from './window.mjs';

describe('the tree “This Note”', () => {
  it('shows every section with its state, homework and tags', async () => {
    const { workbench } = window();
    await workbench.openFile('drafts/gap.ipt.md');
    const rows = await workbench.openView('IPT Notes', 'This Note');
    await rows.filter({ hasText: 'not recorded' }).waitFor();
    await rows.filter({ hasText: '#mood-link' }).waitFor();
    await eventually(async () => {
      const texts = await rows.evaluateAll((found) => found.map((row) => row.getAttribute('aria-label')));
      assert.deepEqual(texts.slice(0, 8), [
        'Draft, 1 section missing, Click to finish it.',
        'Review, recorded, Review of the previous week',
        'Problem area, recorded, Identification of the interpersonal problem area',
        'Exploration, recorded, Exploration of the problem area',
        'Plan, not recorded, Development of a plan to address the problem area, Click to insert its prompts here.',
        'Homework, recorded, Review of the plan and homework',
        'Homework, 1',
        'HW8a',
      ]);
      assert.ok(texts.includes('#mood-link'));
    });
    await workbench.page
      .locator('.pane-body .message', { hasText: 'SYN-952 · session 8 of 16 · draft' })
      .waitFor();
    await workbench.screenshot('tree-with-ghost');
  });

  it('inserts a missing section where it belongs, and typing replaces its prompt', async () => {
    const { workbench } = window();
    await workbench.clickTreeItem('IPT Notes', 'This Note', 'Plan');
    await workbench.shows('[describe the options the client named');
    await workbench.screenshot('section-inserted');
    await workbench.type('Three options weighed, one chosen.');
    const saved = await workbench.save('drafts/gap.ipt.md', 'Three options weighed');
    assert.match(
      saved,
      /\n## Development of a plan to address the problem area\n\nThree options weighed, one chosen\.\n\n## Review of the plan/,
    );
    const rows = await workbench.openView('IPT Notes', 'This Note');
    await rows.filter({ hasText: 'not recorded' }).waitFor({ state: 'detached' });
  });

  it('goes to what is clicked', async () => {
    const { workbench } = window();
    await workbench.clickTreeItem('IPT Notes', 'This Note', 'HW8a');
    await workbench.statusBar('Ln 32, Col 1');
  });

  it('says how far the note has come beside the language', async () => {
    const { workbench } = window();
    await showLanguageStatus(workbench, '5 of 5 sections recorded');
    await workbench.screenshot('language-status');
  });

  it('invites where the active editor shows no note', async () => {
    const { workbench } = window();
    await workbench.openFile('docs/readme.md');
    const welcome = workbench.page.locator('.welcome-view', {
      hasText: 'The active editor shows no session note.',
    });
    await welcome.locator('a.monaco-button', { hasText: 'New Session Note' }).waitFor();
    await workbench.screenshot('welcome');
  });
});
