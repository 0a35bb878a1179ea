// @ts-check
import { ATTEMPT, again, appears, done } from './waits.mjs';

export const QUICK_INPUT = '.quick-input-widget:visible';

/** The list, or the field, at the top of VS Code's window: the command palette, quick open, and whatever an extension asks. */
export class QuickInput {
  /** @type {import('playwright-core').Page} */
  page;

  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    this.page = page;
  }

  /**
   * Runs a command through the command palette.
   *
   * @param {string} title as the palette shows it, with its category
   */
  async command(title) {
    const row = this.page.locator(`${QUICK_INPUT} .monaco-list-row`, { hasText: title }).first();
    await again(async () => {
      await this.open('F1', `>${title}`);
      return appears(row, ATTEMPT);
    }, `looking for “${title}”`);
    await this.#take(title);
  }

  /**
   * The same by keys alone.
   *
   * @param {string} title as the palette shows it, with its category
   * @param {string} [typed] what is typed to find it
   * @param {() => void} [begins] called before each try
   */
  async commandByKeys(title, typed = title, begins = () => {}) {
    const input = this.page.locator(`${QUICK_INPUT} input.input`);
    const row = this.page.locator(`${QUICK_INPUT} .monaco-list-row`, { hasText: title }).first();
    await again(async () => {
      begins();
      await this.page.keyboard.press('F1');
      if (!(await appears(input, ATTEMPT))) return false;
      await this.page.keyboard.type(typed);
      if (await appears(row, ATTEMPT)) return true;
      await this.dismiss();
      return false;
    }, `looking for “${title}” by keys`);
    await this.#take(title);
  }

  /**
   * Opens the list at the top of the window, and looks for something in it. A preview that has the focus and is not loaded
   * yet loses keys; a window that is still starting closes the list again.
   *
   * @param {string} key
   * @param {string} text
   */
  async open(key, text) {
    const input = this.page.locator(`${QUICK_INPUT} input.input`);
    await again(async () => {
      await this.page.keyboard.press(key);
      return (await appears(input, ATTEMPT)) && (await done(input.fill(text, { timeout: ATTEMPT })));
    }, `opening the list by ${key}`);
  }

  /** Closes the list at the top of the window, if it is open. */
  async dismiss() {
    const widget = this.page.locator(QUICK_INPUT);
    await again(async () => {
      if (!(await widget.isVisible())) return true;
      await this.page.keyboard.press('Escape');
      return done(widget.waitFor({ state: 'hidden', timeout: ATTEMPT }));
    }, 'closing the list');
  }

  /**
   * Answers a dialog that asks for a file or a folder. A dialog that is still opening puts its own folder in place of what was
   * filled in, and until it lists what is there, Enter would take the folder before.
   *
   * @param {string} folder its absolute path
   * @param {string} entry something that is in it
   * @param {string} [file] a name in it
   */
  async answerWithPath(folder, entry, file = '') {
    const widget = this.page.locator(QUICK_INPUT);
    const input = widget.locator('input.input');
    const listed = widget.locator('.monaco-list-row', { hasText: entry });
    await again(async () => {
      // A list that was there before takes text as well; the dialog begins with a folder.
      if (!(await appears(input, ATTEMPT)) || !(await input.inputValue()).startsWith('/')) return false;
      const isThere =
        (await done(input.fill(`${folder}/`, { timeout: ATTEMPT }))) && (await appears(listed, ATTEMPT));
      if (!isThere) return false;
      await this.page.keyboard.type(file);
      if ((await input.inputValue()) !== `${folder}/${file}`) return false;
      await this.page.keyboard.press('Enter');
      return done(widget.waitFor({ state: 'hidden', timeout: 5 * ATTEMPT }));
    }, 'answering with a path');
  }

  /**
   * Takes an entry of the open list at the top of the window.
   *
   * @param {string} label of the entry, or part of it
   * @param {string} [text] filled in first, to find the entry
   */
  async choose(label, text) {
    const input = this.page.locator(`${QUICK_INPUT} input.input`);
    await input.waitFor();
    if (text !== undefined) await input.fill(text);
    await this.#take(label);
  }

  /**
   * Takes an entry of the open list at the top of the window by keys alone.
   *
   * @param {string} label of the entry, or part of it
   * @param {string} [text] typed first, to find the entry
   */
  async pick(label, text) {
    await this.page.locator(`${QUICK_INPUT} input.input`).waitFor();
    if (text !== undefined) await this.page.keyboard.type(text);
    await this.#take(label);
  }

  /**
   * Goes to an entry of the open list at the top of the window, and presses Enter. By keys: a list that is still being filled
   * puts other rows under the mouse, and moves its focus by itself.
   *
   * @param {string} label of the entry, or part of it
   */
  async #take(label) {
    const wanted = this.page.locator(`${QUICK_INPUT} .monaco-list-row.focused`, { hasText: label });
    await this.page.locator(`${QUICK_INPUT} .monaco-list-row`, { hasText: label }).first().waitFor();
    await again(async () => {
      if (await appears(wanted, ATTEMPT / 4)) return true;
      await this.page.keyboard.press('ArrowDown');
      return false;
    }, `going to “${label}” in the list`);
    await this.page.keyboard.press('Enter');
  }

  /**
   * Answers the open input box at the top of the window.
   *
   * @param {string} text
   */
  async answer(text) {
    const input = this.page.locator(`${QUICK_INPUT} input.input`);
    await input.fill(text);
    await input.press('Enter');
  }
}
