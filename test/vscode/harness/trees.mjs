// @ts-check
import { ATTEMPT, again, appears, done } from './waits.mjs';

/**
 * Unfolds a row of a tree.
 *
 * @param {import('playwright-core').Locator} row
 */
export async function unfold(row) {
  const unfolded = row.and(row.page().locator('[aria-expanded="true"]'));
  await again(async () => {
    if (await unfolded.isVisible()) return true;
    return (
      (await done(row.locator('.monaco-tl-twistie').click({ timeout: ATTEMPT }))) &&
      (await appears(unfolded, 5 * ATTEMPT))
    );
  }, 'unfolding a row');
}

/**
 * Finds a folder in the explorer. All folders are folded first: rows that are scrolled out of view are not drawn.
 *
 * @param {import('./workbench.mjs').Workbench} workbench
 * @param {string} name
 * @returns {Promise<import('playwright-core').Locator>} its row
 */
export async function folderInExplorer(workbench, name) {
  await workbench.runCommand('File: Focus on Files Explorer');
  await workbench.runCommand('Collapse Folders in Explorer');
  const row = workbench.page
    .locator(`.explorer-folders-view .monaco-list-row[aria-label^="${name}"]`)
    .first();
  await row.waitFor();
  return row;
}
