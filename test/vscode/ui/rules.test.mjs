// @ts-check
import assert from 'node:assert/strict';
import { eventually } from '../harness/eventually.mjs';
import { showHover } from '../harness/hovers.mjs';
import { window } from './window.mjs';

/** The page that is shown rendered, by its title. */
const page = (/** @type {string} */ title) =>
  window()
    .workbench.page.frameLocator('iframe.webview.ready')
    .frameLocator('#active-frame')
    .locator('h1', { hasText: title });

/** The tabs of each group of editors now, from left to right. */
async function groups() {
  const found = await window().workbench.page.locator('.editor-group-container').all();
  return Promise.all(
    found.map((group) =>
      group.locator('.tab').evaluateAll((tabs) => tabs.map((tab) => tab.getAttribute('data-resource-name'))),
    ),
  );
}

/** Waits until the groups of editors hold these tabs. */
const groupsAre = (/** @type {string[][]} */ expected) =>
  eventually(async () => assert.deepEqual(await groups(), expected));

describe('the page on a rule', () => {
  beforeEach(async () => {
    const { workbench } = window();
    await workbench.closeAll();
    await workbench.openFile('drafts/rules.ipt.md');
  });

  afterEach(() => window().workbench.closeAll());

  it('is shown rendered beside the note by Explain Rule, and the next one in its place', async () => {
    const { workbench } = window();
    await workbench.runCommand('IPT Notes: Explain Rule');
    await workbench.choose('missing-section', 'missing-section');
    await page('Missing section').waitFor();
    await groupsAre([['rules.ipt.md'], ['missing-section.md']]);
    await workbench.screenshot('rule-explained');
    await workbench.runCommand('IPT Notes: Explain Rule');
    await workbench.choose('empty-section', 'empty-section');
    await page('Empty section').waitFor();
    await groupsAre([['rules.ipt.md'], ['empty-section.md']]);
    await workbench.focusEditor();
    await workbench.runCommand('IPT Notes: Explain Rule');
    await workbench.choose('thin-risk', 'thin-risk');
    await page('Thin risk section').waitFor();
    await groupsAre([['rules.ipt.md'], ['thin-risk.md']]);
  });

  it('is shown rendered in the active group by the link in the Problems panel', async () => {
    const { workbench } = window();
    await workbench.problems('missing-section');
    const link = workbench.page.locator('.markers-panel .details-container a', {
      hasText: 'missing-section',
    });
    await link.first().click({ modifiers: ['Control'] });
    await page('Missing section').waitFor();
    await eventually(async () => {
      const [tabs, ...others] = await groups();
      assert.ok(tabs?.includes('missing-section.md'));
      assert.deepEqual(others, []);
    });
    await workbench.screenshot('rule-from-problems');
  });

  it('is shown rendered in the active group by the link in a hover', async () => {
    const { workbench } = window();
    const lines = workbench.page.locator('.editor-instance .view-line');
    await lines.first().waitFor();
    await workbench.goTo(30, 20);
    const hover = await showHover(workbench, 'More about this rule');
    await hover.locator('a', { hasText: 'More about this rule' }).click();
    await page('Named person').waitFor();
    await eventually(async () => assert.equal((await groups()).length, 1));
  });

  it('is read only, and opened as source gives way to the preview', async () => {
    const { workbench } = window();
    await workbench.runCommand('IPT Notes: Explain Rule');
    await workbench.choose('missing-section', 'missing-section');
    await page('Missing section').waitFor();
    await workbench.runCommand('View: Reopen Editor With...');
    await workbench.choose('Text Editor');
    await page('Missing section').waitFor();
    await groupsAre([['rules.ipt.md'], ['missing-section.md']]);
  });
});
