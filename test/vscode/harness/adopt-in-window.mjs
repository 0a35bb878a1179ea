// @ts-check
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { takeFromMenu } from './dialogs.mjs';
import { PROJECT, temporaryFolder } from './folders.mjs';

/** Notes in another form, which are none until they are adopted, by their paths. */
export const NOTES_TO_ADOPT = Object.fromEntries(
  ['SYN-948', 'SYN-949', 'SYN-950'].map((code) => [
    `adopt/${code}/2026-03-04 session 3.md`,
    `---
phase: middle
planned_sessions: 16
problem_area: grief
clinician: C-07
---

## Data

The task was done. Gone through line by line.

## Assessment

Grief. #grief

## Plan

To ask outright.

- [ ] write
`,
  ]),
);

/**
 * Adopts the notes of a folder in the explorer, as it is proposed, up to the question whether to write the configuration.
 *
 * @param {import('./workbench.mjs').Workbench} workbench
 * @param {import('playwright-core').Locator} row the folder `adopt`
 * @param {() => Promise<unknown>} [look] called at the first question
 * @returns {Promise<import('playwright-core').Locator>} the dialog with that question
 */
export async function adoptInWindow(workbench, row, look = async () => undefined) {
  const { page } = workbench;
  const list = page.locator('.quick-input-widget:visible');
  const question = (/** @type {string} */ wording) =>
    list.locator(`input.input[placeholder*="${wording}"]`).waitFor();
  await row.click({ button: 'right' });
  await takeFromMenu(page, 'Adopt My Notes');
  await question('“Assessment”');
  await look();
  await workbench.choose('Identification of the interpersonal problem area');
  await question('“Data”');
  await workbench.choose('a part of another form of note');
  await question('“Plan”');
  await workbench.choose('a part of another form of note');
  await question('client, session and date');
  await list.locator('.monaco-list-row', { hasText: '{client}/{date} session {session}.md' }).waitFor();
  await page.keyboard.press('Enter');
  const dialog = page.locator('.monaco-dialog-box');
  await dialog.filter({ hasText: '3 of 3 notes have all five sections' }).waitFor();
  return dialog;
}

/** What `ipt-notes init --from` writes for the same notes. */
export function configurationByCommandLine() {
  const folder = temporaryFolder('adopt');
  for (const [file, text] of Object.entries(NOTES_TO_ADOPT)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  const args = [path.join(PROJECT, 'dist/cli.js'), 'init', '--from', 'adopt', '--yes', '--stdout'];
  return execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
}
