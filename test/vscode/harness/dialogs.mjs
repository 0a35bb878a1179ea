// @ts-check

/**
 * Presses the button of the open question that Enter presses.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} text of the question, or part of it
 */
export async function confirm(page, text) {
  const dialog = page.locator('.monaco-dialog-box', { hasText: text });
  await dialog.locator('.monaco-button:focus').first().waitFor();
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
}

/**
 * Dismisses the open question.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} text of the question, or part of it
 */
export async function dismiss(page, text) {
  const dialog = page.locator('.monaco-dialog-box', { hasText: text });
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}

/**
 * Takes an entry of the open menu, by Enter: a menu that has just come up takes no click.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} label of the entry, or part of it
 */
export async function takeFromMenu(page, label) {
  await page.locator('.monaco-menu .action-item', { hasText: label }).first().hover();
  await page.locator('.monaco-menu .action-item.focused', { hasText: label }).first().waitFor();
  await page.keyboard.press('Enter');
}
