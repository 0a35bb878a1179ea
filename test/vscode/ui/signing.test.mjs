// @ts-check
import assert from 'node:assert/strict';
import { eventually } from '../harness/eventually.mjs';
import { showLanguageStatus } from '../harness/hovers.mjs';
import { textOf, window } from './window.mjs';

const FILE = 'drafts/signing.ipt.md';
const FINISH = 'IPT Notes: Finish Note';
const ADDENDUM = '[state what is added or corrected, and why]';
const CHANGED = 'This note is signed, and the signed text was just changed.';

/** @param {string} text */
const selected = (text) => window().workbench.statusBar(`(${text.length} selected)`);

/** Waits until an entry of the open list at the top is the one that Enter takes. */
const focusedEntry = async (/** @type {string} */ label) => {
  const entry = window().workbench.page.locator('.quick-input-widget:visible .monaco-list-row.focused', {
    hasText: label,
  });
  await entry.waitFor();
  return entry;
};

/** The first row of *This Note*. */
const state = async (/** @type {RegExp} */ label) => {
  const rows = await window().workbench.openView('IPT Notes', 'This Note');
  await rows.filter({ hasText: label }).first().waitFor();
};

describe('a finished note', () => {
  it('is signed, co-signed and added to by keys alone', async () => {
    const { workbench } = window();
    const { keyboard } = workbench.page;
    await workbench.openFile(FILE);
    await state(/^Draft/);
    for (const [label, next] of /** @type {const} */ ([
      ['Sign', /^Signed$/],
      ['Co-sign', /^Signed and co-signed$/],
    ])) {
      await workbench.focusEditor();
      await workbench.runCommand(FINISH);
      await focusedEntry(label);
      await keyboard.press('Enter');
      await state(next);
    }
    await workbench.focusEditor();
    await workbench.runCommand(FINISH);
    await focusedEntry('Add an addendum');
    await keyboard.press('Enter');
    await selected(ADDENDUM);
    const saved = await workbench.save(FILE, ADDENDUM);
    assert.match(
      saved,
      /\nstatus: complete\nsigned: (\S+)\ndigest: sha256-\S{44}\ncosigned: \1\n---\n[\s\S]*\n\n## Addendum \1\n\n\[state .*\]\n$/,
    );
    await workbench.screenshot('signing-addendum');
  });

  it('is a draft again by Ctrl+Z, step by step, letter for letter', async () => {
    const { workbench } = window();
    const rows = await workbench.openView('IPT Notes', 'This Note');
    await workbench.focusEditor();
    await workbench.page.keyboard.press('Control+Z');
    await rows.filter({ hasText: 'Addendum' }).first().waitFor({ state: 'detached' });
    await state(/^Signed and co-signed$/);
    await workbench.page.keyboard.press('Control+Z');
    await state(/^Signed$/);
    await workbench.page.keyboard.press('Control+Z');
    await state(/^Draft/);
    assert.equal(await workbench.save(FILE, 'status: draft'), textOf(FILE));
  });
});

describe('a signed note', () => {
  it('opens with a notice in the status bar, which leads to an addendum', async () => {
    const { workbench } = window();
    await workbench.openFile('drafts/signed.ipt.md');
    await state(/^Signed$/);
    await workbench.focusEditor();
    const notice = await showLanguageStatus(workbench, 'This note is signed');
    await workbench.screenshot('signed-notice');
    await eventually(async () =>
      assert.match(
        (await notice.textContent()) ?? '',
        /This note is signed.*What is new goes into an addendum.*Add Addendum/,
      ),
    );
    // The hover stays while the pointer does.
    await workbench.page.mouse.move(600, 300);
    await notice.waitFor({ state: 'detached' });
  });

  it('meets an edit of its text with one offer, and leaves the edit', async () => {
    const { workbench } = window();
    await workbench.focusEditor();
    await workbench.goTo(20);
    await workbench.type('Later: ');
    const offer = await workbench.notification(CHANGED);
    await workbench.screenshot('signed-offer');
    await offer.getByRole('button', { name: 'Add Addendum' }).click();
    await selected(ADDENDUM);
    await workbench.type('She rang on Monday.');
    await offer.waitFor({ state: 'detached' });
    await workbench.focusEditor();
    await workbench.goTo(20);
    await workbench.type('And more. ');
    const saved = await workbench.save('drafts/signed.ipt.md', 'And more. Later: ');
    assert.match(saved, /\n## Addendum \S+\n\nShe rang on Monday\.\n$/);
    await workbench.page.locator('.notification-toast', { hasText: CHANGED }).waitFor({ state: 'detached' });
  });

  it('has the offer withdrawn once the edit is taken back', async () => {
    const { workbench } = window();
    await workbench.openFile('drafts/signed-undone.ipt.md');
    await state(/^Signed$/);
    await workbench.focusEditor();
    await workbench.goTo(20);
    await workbench.type('Later');
    const offer = await workbench.notification(CHANGED);
    await workbench.focusEditor();
    await workbench.page.keyboard.press('Control+Z');
    await offer.waitFor({ state: 'detached' });
    assert.equal(
      await workbench.save('drafts/signed-undone.ipt.md', 'signed:'),
      textOf('drafts/signed-undone.ipt.md'),
    );
  });

  it('has an addendum for what is found in it, with a reason why the gap stays', async () => {
    const { workbench } = window();
    await workbench.openFile('drafts/signed-gap.ipt.md');
    await workbench.problems('missing-section');
    await workbench.focusEditor();
    await workbench.goTo(10);
    await workbench.quickFixes('Add an addendum on “missing-section”');
    await workbench.screenshot('signed-quick-fix');
    await workbench.page.keyboard.press('Escape');
    await workbench.quickFix('Add an addendum on “missing-section”');
    await selected(ADDENDUM);
    await workbench.type('No time was left for a plan.');
    await workbench.runCommand('IPT Notes: Next Prompt');
    await selected('[state the reason]');
    await workbench.type('the hour ended early');
    await workbench.problemGone('missing-section');
    const saved = await workbench.save('drafts/signed-gap.ipt.md', 'the hour ended early');
    assert.ok(saved.startsWith(textOf('drafts/signed-gap.ipt.md').trimEnd()));
    assert.match(
      saved,
      /\n## Addendum \S+\n\nNo time was left for a plan\.\n\n<!-- ipt-ignore-file missing-section: the hour ended early -->\n$/,
    );
  });
});

describe('a note for the record', () => {
  it('is copied as plain text, once it was said what is left out', async () => {
    const { workbench } = window();
    await workbench.openFile('drafts/record.ipt.md');
    await state(/^Draft/);
    await workbench.focusEditor();
    await workbench.runCommand('IPT Notes: Copy Note for the Record');
    const row = await focusedEntry('Copy as plain text');
    await eventually(async () =>
      assert.match(
        (await row.textContent()) ?? '',
        /Copy as plain text.*to the clipboard.*Left out: 1 unanswered prompt, 1 comment, 2 tags, the marks of Markdown/,
      ),
    );
    await workbench.screenshot('copy-for-record');
    await workbench.page.keyboard.press('Enter');
    await workbench.statusBar('The note is in the clipboard as plain text.');
    const copied = await workbench.page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /^Client: SYN-983\nSession: 8\nDate: /);
    assert.ok(copied.includes('\n\nWorked on grief as agreed.\n\n'));
    assert.ok(copied.includes('\n\nThree options weighed, one chosen.\n\n'));
    assert.doesNotMatch(copied, /[#*[\]]|<!--|^---/m);
  });
});
