// @ts-check
import assert from 'node:assert/strict';
import path from 'node:path';
import { eventually } from '../harness/eventually.mjs';
import { filesBelow } from '../harness/folders.mjs';
import { showHover } from '../harness/hovers.mjs';
import { fileContaining } from '../harness/waits.mjs';
import { CANARY, window } from './window.mjs';

const FILE = 'drafts/private.ipt.md';

describe('the log, with everything traced', () => {
  it('reports every message, and holds no text of a note', async () => {
    const { workbench, logs } = window();
    const { page } = workbench;
    await workbench.openFile('drafts/names.ipt.md');
    const rows = await workbench.openView('IPT Notes', 'This Note');
    await rows.filter({ hasText: 'HW8a' }).waitFor();
    await workbench.runCommand('Developer: Set Log Level...');
    await workbench.choose('IPT Notes', 'IPT Notes');
    await workbench.choose('Trace', 'Trace');
    await workbench.openFile(FILE);
    await workbench.problems('misspelled-section');
    await workbench.focusEditor();
    await workbench.goTo(22, 5);
    await showHover(workbench, 'Did you mean');
    await page.keyboard.press('Escape');
    await workbench.goTo(17);
    await workbench.type(`\n${CANARY} #`);
    await workbench.suggestions('#mood-link');
    await page.keyboard.press('Escape');
    const log = await eventually(async () => {
      const [found] = filesBelow(logs).filter(({ file }) => path.basename(file) === 'IPT Notes.log');
      assert.ok(found);
      return found.file;
    });
    await fileContaining(log, "Sending notification 'textDocument/didChange'. Params: (");
    const text = await fileContaining(log, "Sending request 'textDocument/completion - (");
    assert.match(
      text,
      /\[trace\] Sending notification 'textDocument\/didOpen'\. Params: \(\d{3,} characters/,
    );
    assert.match(text, /\[trace\] Received response 'ipt\/outline - \(\d+\)' in \d+ms\. Result: \(\d+ char/);
    const quoting = filesBelow(logs).filter((each) => each.text.includes(CANARY));
    assert.deepEqual(
      quoting.map(({ file }) => path.basename(file)),
      [],
    );
    await workbench.runCommand('IPT Notes: Show Log');
    await page.locator('.view-line', { hasText: "[trace] Sending request 'textDocument/" }).first().waitFor();
    await workbench.screenshot('log');
  });

  it('is not the only file of ours: what was read of the notes lies ready for the next start, without their text', async () => {
    const text = await eventually(async () => {
      const [kept, ...more] = filesBelow(path.join(window().user, 'User', 'workspaceStorage')).filter(
        ({ file }) => path.basename(file) === 'facts.jsonl',
      );
      assert.ok(kept);
      assert.deepEqual(more, []);
      assert.match(kept.text, /syn-327\/s10\.ipt\.md/);
      return kept.text;
    });
    for (const word of [CANARY, 'previous week', 'Mood was']) assert.equal(text.includes(word), false);
  });

  it('takes the focus, and the tree keeps the note', async () => {
    const { workbench } = window();
    const rows = await workbench.openView('IPT Notes', 'This Note');
    await rows.filter({ hasText: 'HW8a' }).waitFor();
  });
});
