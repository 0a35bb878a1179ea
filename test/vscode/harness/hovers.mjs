// @ts-check
import { ATTEMPT, again, appears } from './waits.mjs';

/**
 * Shows the hover at the cursor, by keys.
 *
 * @param {import('./workbench.mjs').Workbench} workbench
 * @param {string} text part of what it says
 * @returns {Promise<import('playwright-core').Locator>} it
 */
export async function showHover({ page }, text) {
  const hover = page.locator('.monaco-hover', { hasText: text }).first();
  await again(async () => {
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+I');
    return appears(hover, ATTEMPT);
  }, `showing the hover “${text}”`);
  return hover;
}

/**
 * Shows what an extension says beside the language of the active editor, by the mouse.
 *
 * @param {import('./workbench.mjs').Workbench} workbench
 * @param {string} text part of what it says
 * @returns {Promise<import('playwright-core').Locator>} it
 */
export async function showLanguageStatus({ page }, text) {
  const item = page.locator('.statusbar-item[id="status.languageStatus"]');
  const hover = page.locator('.hover-language-status', { hasText: text }).first();
  await item.waitFor();
  await again(async () => {
    await page.mouse.move(600, 300);
    await item.hover();
    return appears(hover, ATTEMPT);
  }, `showing “${text}” beside the language`);
  return hover;
}
