// @ts-check
import { window } from './window.mjs';

const FILE = 'drafts/course.ipt.md';
const CLIENT = 'SYN-956';

/**
 * Types a phase over the one in the note that is in the active editor.
 *
 * @param {string} phase
 * @param {number} [line] of the front matter that holds it, 1-based
 */
async function typePhase(phase, line = 5) {
  const { workbench } = window();
  await workbench.focusEditor();
  await workbench.goTo(line, 'phase: '.length + 1);
  await workbench.page.keyboard.press('Shift+End');
  await workbench.type(phase);
  await workbench.page.keyboard.press('Escape');
}

describe('while a note is edited', () => {
  it('every tree beside it follows', async () => {
    const { workbench } = window();
    const { page } = workbench;
    await workbench.closeAll();
    await workbench.openFile(FILE);
    const note = await workbench.openView('IPT Notes', 'This Note');
    const course = await workbench.openView('IPT Notes', 'Course');
    await workbench.foldView('Caseload');
    await course.filter({ hasText: 'Session 8' }).filter({ hasText: 'middle' }).waitFor();
    await typePhase('maintenance');
    await course.filter({ hasText: 'Session 8' }).filter({ hasText: 'maintenance' }).waitFor();
    await workbench.goTo(6, 19);
    await page.keyboard.press('Shift+End');
    await workbench.type('20');
    await page
      .locator('.pane-body .message', { hasText: `${CLIENT} · session 8 of 20` })
      .first()
      .waitFor();
    await note.filter({ hasText: 'Exploration' }).waitFor();
    await workbench.screenshot('trees-follow');
  });

  it('and goes on to follow, all of them, at each further edit', async () => {
    const { workbench } = window();
    const course = await workbench.openView('IPT Notes', 'Course');
    const caseload = await workbench.openView('IPT Notes', 'Caseload');
    await workbench.foldView('This Note');
    const ours = caseload.filter({ hasText: CLIENT });
    for (const phase of ['initial', 'termination', 'middle']) {
      await typePhase(phase);
      await ours.filter({ hasText: phase }).waitFor();
      await course.filter({ hasText: 'Session 8' }).filter({ hasText: phase }).waitFor();
    }
  });

  it('a note beside it in the same course is followed, too', async () => {
    const { workbench } = window();
    await workbench.openFile('syn-327/s10.ipt.md');
    const course = await workbench.openView('IPT Notes', 'Course');
    await workbench.foldView('Caseload');
    await course.filter({ hasText: 'Session 9' }).filter({ hasText: 'middle' }).waitFor();
    await workbench.openFile('syn-327/s09.ipt.md');
    await workbench.runCommand('View: Split Editor Right');
    await workbench.openFile('syn-327/s10.ipt.md');
    await typePhase('maintenance', 10);
    await course.filter({ hasText: 'Session 9' }).filter({ hasText: 'maintenance' }).waitFor();
    await workbench.runCommand('File: Revert File');
    await course.filter({ hasText: 'Session 9' }).filter({ hasText: 'middle' }).waitFor();
    await workbench.closeAll();
  });
});

describe('the trees keep their note', () => {
  const keeps = async () => {
    const { workbench } = window();
    await workbench.openView('IPT Notes', 'This Note');
    const about = workbench.page.locator('.pane-body .message', {
      hasText: 'SYN-214 · session 12 of 12 · draft',
    });
    await about.waitFor();
    const course = await workbench.openView('IPT Notes', 'Course');
    await course.filter({ hasText: 'Session 12' }).waitFor();
  };

  before(async () => {
    const { workbench } = window();
    await workbench.openView('IPT Notes', 'This Note');
    // To make room for all rows of the other two.
    await workbench.foldView('Caseload');
  });

  it('while a rule is read', async () => {
    const { workbench } = window();
    const { page } = workbench;
    await workbench.openFile('syn-214/s12.ipt.md');
    await workbench.openView('IPT Notes', 'This Note');
    await keeps();
    await workbench.runCommand('IPT Notes: Explain Rule');
    await workbench.choose('empty-section', 'empty-section');
    const preview = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await preview.locator('h1', { hasText: 'Empty section' }).waitFor();
    await keeps();
    await workbench.runCommand('View: Close Editor');
  });

  it('while its page is read in place of it, with nothing said of the note beside its language', async () => {
    const { workbench } = window();
    const { page } = workbench;
    await workbench.openFile('syn-214/s12.ipt.md');
    await workbench.problems('stale-draft');
    await page
      .locator('.markers-panel .details-container a', { hasText: 'stale-draft' })
      .first()
      .click({ modifiers: ['Control'] });
    await page.locator('.tab.active', { hasText: 'stale-draft.md' }).waitFor();
    await keeps();
    await page.locator('.statusbar-item[id="status.languageStatus"]').waitFor({ state: 'detached' });
  });

  it('while settings are changed, and the configuration is looked at', async () => {
    const { workbench } = window();
    const { page } = workbench;
    await workbench.openFile('syn-214/s12.ipt.md');
    await workbench.runCommand('IPT Notes: Show Effective Configuration');
    await page.locator('.tab.active', { hasText: 'effective configuration' }).waitFor();
    await workbench.runCommand('Preferences: Open Settings (UI)');
    await page.locator('.settings-editor .setting-item-contents').first().waitFor();
    await keeps();
    await workbench.screenshot('trees-keep-their-note');
    // The newest versions show the settings in a window of their own.
    await page.keyboard.press('Escape');
  });

  it('while a report of the command line is read', async () => {
    const { workbench } = window();
    await workbench.openFile('syn-214/s12.ipt.md');
    await keeps();
    await workbench.openFile('docs/report.md');
    await workbench.shows('1 finding');
    await keeps();
  });

  it('until it is closed', async () => {
    const { workbench } = window();
    await workbench.closeAll();
    await workbench.page
      .locator('.welcome-view', { hasText: 'The active editor shows no session note.' })
      .waitFor();
  });
});
