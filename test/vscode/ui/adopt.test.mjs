// @ts-check
import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { adoptInWindow, configurationByCommandLine } from '../harness/adopt-in-window.mjs';
import { eventually } from '../harness/eventually.mjs';
import { folderInExplorer } from '../harness/trees.mjs';
import { window } from './window.mjs';

describe('Adopt My Notes', () => {
  it('asks heading by heading, says what it comes to, and writes the configuration', async () => {
    const { workbench, folder } = window();
    const config = path.join(folder, 'adopt/.ipt-notes.jsonc');
    const note = path.join(folder, 'adopt/SYN-948/2026-03-04 session 3.md');
    rmSync(config, { force: true });
    const before = readFileSync(note, 'utf8');
    const row = await folderInExplorer(workbench, 'adopt');
    const dialog = await adoptInWindow(workbench, row, () => workbench.screenshot('adopt-heading'));
    await workbench.screenshot('adopt-outlook');
    assert.equal(existsSync(config), false);
    await dialog.getByRole('button', { name: 'Write .ipt-notes.jsonc' }).click();
    await eventually(async () => {
      assert.ok(existsSync(config));
      assert.equal(readFileSync(config, 'utf8'), configurationByCommandLine());
    });
    assert.equal(readFileSync(note, 'utf8'), before);
    rmSync(config);
    await workbench.closeAll();
  });
});
