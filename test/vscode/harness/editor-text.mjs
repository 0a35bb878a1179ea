// @ts-check
import { again } from './waits.mjs';

/**
 * The whole text of the active editor, through the clipboard, which is empty before and is asked until it is not: VS Code
 * copies in its own time.
 *
 * @param {import('./workbench.mjs').Workbench} workbench
 * @returns {Promise<string>} with `\n` between lines
 */
export async function textOfEditor(workbench) {
  const { page } = workbench;
  let text = '';
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await again(async () => {
    await workbench.focusEditor();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+C');
    text = await page.evaluate(() => navigator.clipboard.readText());
    return text !== '';
  }, 'copying the text of the editor');
  return text.replace(/\r\n/g, '\n');
}
