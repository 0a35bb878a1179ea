// @ts-check
import assert from 'node:assert/strict';
import { eventually } from '../harness/eventually.mjs';
import { textOf, window } from './window.mjs';

const FILE = 'drafts/prompts.ipt.md';
const ANSWERS = 'drafts/answers.ipt.md';
const CHOOSE = '[choose: done, partly done, not done, carried over, not raised]';
const CLINICIAN = '"[record the clinician code]"';
const EXCHANGE = '[describe one exchange]';
const FELT = '[record what was felt]';

/**
 * Waits until a text of that length is selected, as the status bar says.
 *
 * @param {string} text
 */
const selected = (text) => window().workbench.statusBar(`(${text.length} selected)`);

describe('prompts', () => {
  it('are dimmed, and reached from anywhere by Next Prompt', async () => {
    const { workbench } = window();
    await workbench.openFile(FILE);
    await (await workbench.openView('IPT Notes', 'This Note')).filter({ hasText: 'Exploration' }).waitFor();
    await workbench.focusEditor();
    await workbench.runCommand('IPT Notes: Next Prompt');
    await selected(CLINICIAN);
    const spans = workbench.page.locator('.view-line span > span');
    const styleOf = (/** @type {string} */ text) =>
      spans
        .filter({ hasText: text })
        .first()
        .evaluate((span) => {
          const { color, fontStyle } = getComputedStyle(span);
          return `${fontStyle} ${color}`;
        });
    await eventually(async () => {
      const [prompt, prose] = [await styleOf('describe one exchange'), await styleOf('Grief, as agreed')];
      assert.match(prompt, /^italic /);
      assert.notEqual(prompt, prose);
    });
    await workbench.screenshot('prompts');
  });

  it('are gone through by Tab and Shift+Tab, and typed over', async () => {
    const { page } = window().workbench;
    await page.keyboard.press('Tab');
    await selected(EXCHANGE);
    await page.keyboard.press('Tab');
    await selected(FELT);
    await page.keyboard.press('Shift+Tab');
    await selected(EXCHANGE);
    await window().workbench.type('The row on Sunday.');
    const saved = await window().workbench.save(FILE, 'The row on Sunday.');
    assert.ok(saved.includes(`The row on Sunday. ${FELT}\n`));
    assert.ok(saved.includes(`clinician: ${CLINICIAN}\n`));
  });

  it('are left by Tab after the last one, where Tab is Tab again', async () => {
    const { workbench } = window();
    await workbench.runCommand('IPT Notes: Next Prompt');
    await selected(FELT);
    await workbench.page.keyboard.press('Tab');
    await workbench.page.locator('.statusbar-item', { hasText: 'selected)' }).waitFor({ state: 'detached' });
    await workbench.type(' and so on');
    await workbench.save(FILE, 'and so on');
    const place = async () => (await workbench.statusBar('Ln ')).textContent();
    const before = await place();
    await workbench.page.keyboard.press('Tab');
    // The key still looks whether there is a prompt, if the window has not heard yet that there is none.
    await eventually(async () => assert.notEqual(await place(), before));
    await workbench.type('to the end');
    const saved = await workbench.save(FILE, 'to the end');
    assert.match(saved, /The row on Sunday\. \[record what was felt\] and so on[ \t]+to the end\n/);
  });

  it('that a quick fix inserts are selected at once', async () => {
    const { workbench } = window();
    // In a draft it is a hint, on the title.
    await workbench.focusEditor();
    await workbench.goTo(10);
    await workbench.quickFix('Insert “Development of a plan');
    await workbench.page
      .locator('.statusbar-item', { hasText: /\(\d\d selected\)/ })
      .first()
      .waitFor();
    await workbench.type('Two options, one chosen.');
    const saved = await workbench.save(FILE, 'Two options');
    assert.match(
      saved,
      /\n## Development of a plan to address the problem area\n\nTwo options, one chosen\.\n/,
    );
  });
});

describe('Tab right after what was typed over a prompt', () => {
  it('moves to the next prompt, and Ctrl+Z takes back one answer at a time', async () => {
    const { workbench } = window();
    const { keyboard } = workbench.page;
    await workbench.openFile(ANSWERS);
    await (await workbench.openView('IPT Notes', 'This Note'))
      .filter({ hasText: '3 prompts left' })
      .waitFor();
    await workbench.focusEditor();
    await workbench.runCommand('IPT Notes: Next Prompt');
    await workbench.statusBar(`Ln 24, Col 72 (${CHOOSE.length} selected)`);
    // Without a stop between: no one waits for the server while typing.
    await workbench.type('done');
    await keyboard.press('Tab');
    await workbench.statusBar(`Ln 25, Col 72 (${CHOOSE.length} selected)`);
    await workbench.type('kept');
    await keyboard.press('Tab');
    await selected('[describe the walk]');
    await workbench.type('Fine.');
    await keyboard.press('Control+Z');
    await workbench.shows('[describe the walk]');
    await workbench.shows('HW7b: kept');
    await keyboard.press('Control+Z');
    await workbench.shows('HW7b: [choose');
    await workbench.shows('HW7a: done');
    await keyboard.press('Control+Z');
    await workbench.shows('HW7a: [choose');
    assert.equal(await workbench.save(ANSWERS, 'HW7a: [choose'), textOf(ANSWERS));
  });

  it('is Tab again on a new line', async () => {
    const { workbench } = window();
    await workbench.focusEditor();
    await workbench.runCommand('IPT Notes: Next Prompt');
    await selected(CHOOSE);
    await workbench.type('done');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.keyboard.press('Tab');
    await workbench.statusBar('Col 5');
    await workbench.type('more');
    assert.match(await workbench.save(ANSWERS, 'more'), /: done\n[ \t]+more\n/);
  });
});
