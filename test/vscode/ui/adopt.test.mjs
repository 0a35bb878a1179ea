// @ts-check
import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { eventually } from '../harness/waits.mjs';
import { window } from './window.mjs';

describe('Adopt My Notes', () => {
  it('asks heading by heading, says what it comes to, and writes the configuration', async () => {
    const { workbench, folder } = window();
    const { page } = workbench;
    const config = path.join(folder, 'adopt/.ipt-notes.jsonc');
    const note = path.join(folder, 'adopt/SYN-948/2026-03-04 session 3.md');
    rmSync(config, { force: true });
    const before = readFileSync(note, 'utf8');
    await workbench.runCommand('Explorer: Focus on Folders View');
    const row = page.locator('.explorer-folders-view .monaco-list-row[aria-label="adopt"]');
    await row.click({ button: 'right' });
    // By Enter: a menu that has just come up takes no click.
    await page.locator('.monaco-menu .action-label', { hasText: 'Adopt My Notes' }).hover();
    await page.keyboard.press('Enter');
    const title = page.locator('.quick-input-widget:visible');
    const question = (/** @type {string} */ wording) =>
      page.locator(`.quick-input-widget:visible input.input[placeholder*="${wording}"]`).waitFor();
    await question('“Assessment”');
    await workbench.screenshot('adopt-heading');
    await workbench.choose('Identification of the interpersonal problem area');
    await question('“Data”');
    await workbench.choose('a part of another form of note');
    await question('“Plan”');
    await workbench.choose('a part of another form of note');
    await question('client, session and date');
    await title.locator('.monaco-list-row', { hasText: '{client}/{date} session {session}.md' }).waitFor();
    await page.keyboard.press('Enter');
    const dialog = page.locator('.monaco-dialog-box');
    await dialog.filter({ hasText: '3 of 3 notes have all five sections' }).waitFor();
    await workbench.screenshot('adopt-outlook');
    assert.equal(existsSync(config), false);
    await dialog.getByRole('button', { name: 'Write .ipt-notes.jsonc' }).click();
    await eventually(async () => {
      assert.ok(existsSync(config));
      assert.match(readFileSync(config, 'utf8'), /"fromPath": "\{client\}/);
    });
    assert.equal(readFileSync(note, 'utf8'), before);
    rmSync(config);
    await workbench.closeAll();
  });
});
