// @ts-check
import path from 'node:path';
import { outputFile } from './folders.mjs';
import { appears, fileContaining, fills, PATIENCE } from './waits.mjs';

/** How long to wait for an answer before asking again, in ms. */
const ATTEMPT = 3000;

const EDITOR = '.editor-instance .monaco-editor.focused';
const PROBLEM = '.markers-panel .monaco-list-row:has(.marker-icon)';
const SUGGESTION = '.suggest-widget.visible .monaco-list-row';
const ACTION = '.action-widget .monaco-list-row.action';
const NOTHING_TO_FIX = '.monaco-editor-overlaymessage';
const QUICK_INPUT = '.quick-input-widget:visible';

/**
 * @typedef {object} Problem a row of the Problems panel
 * @property {string} severity `error`, `warning`, `info`
 * @property {string} message
 * @property {string} source
 * @property {string} code
 * @property {number} line 1-based
 * @property {number} column 1-based
 */

/**
 * VS Code's window, driven as a user does it: by keys, and by clicks on what is shown. Every method waits until
 * the window shows the effect, and throws when that takes longer than half a minute. Nothing here knows the
 * extension under test.
 */
export class Workbench {
  /** @type {import('playwright-core').Page} for what this class does not offer */
  page;
  /** @type {string} */
  #folder;

  /**
   * @param {import('playwright-core').Page} page shows the workbench, or is about to
   * @param {string} folder the open workspace folder's absolute path
   */
  constructor(page, folder) {
    this.page = page;
    this.#folder = folder;
    page.setDefaultTimeout(PATIENCE);
  }

  /** Waits until the window is ready for input. */
  async ready() {
    await this.page.locator('.monaco-workbench .part.statusbar').waitFor();
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  }

  /**
   * Opens a file of the workspace through quick open and puts the cursor into it.
   *
   * @param {string} file path in the workspace
   */
  async openFile(file) {
    const name = path.basename(file);
    await this.#openQuickInput('Control+P', file);
    // Files of that name in other folders may have been opened before, and are then listed first.
    const rows = this.page.locator(`${QUICK_INPUT} .monaco-list-row`, { hasText: name });
    const folder = path.dirname(file);
    await (folder === '.' ? rows : rows.filter({ hasText: folder })).first().click();
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await this.page.locator(`${EDITOR} .view-line`).first().waitFor();
  }

  /**
   * Runs a command through the command palette.
   *
   * @param {string} title as the palette shows it, with its category
   */
  async runCommand(title) {
    await this.#openQuickInput('F1', `>${title}`);
    await this.choose(title);
  }

  /**
   * Opens the list at the top of the window, and looks for something in it. A preview that has the focus and is not loaded
   * yet loses keys; a window that is still starting closes the list once more.
   *
   * @param {string} key
   * @param {string} text
   */
  async #openQuickInput(key, text) {
    const input = this.page.locator(`${QUICK_INPUT} input.input`);
    const end = Date.now() + PATIENCE;
    do await this.page.keyboard.press(key);
    while (!((await appears(input, ATTEMPT)) && (await fills(input, text, ATTEMPT))) && Date.now() < end);
    await input.waitFor();
  }

  /**
   * Takes an entry of the open list at the top of the window.
   *
   * @param {string} label of the entry, or part of it
   * @param {string} [text] typed first, to find the entry
   */
  async choose(label, text) {
    const input = this.page.locator(`${QUICK_INPUT} input.input`);
    await input.waitFor();
    if (text !== undefined) await input.fill(text);
    await this.page.locator(`${QUICK_INPUT} .monaco-list-row`, { hasText: label }).first().click();
  }

  /**
   * Takes an entry of the open list at the top of the window by keys alone.
   *
   * @param {string} label of the entry, or part of it
   * @param {string} [text] typed first, to find the entry
   */
  async pick(label, text) {
    const rows = this.page.locator(`${QUICK_INPUT} .monaco-list-row`);
    await this.page.locator(`${QUICK_INPUT} input.input`).waitFor();
    if (text !== undefined) await this.page.keyboard.type(text);
    await rows.filter({ hasText: label }).first().waitFor();
    const wanted = this.page.locator(`${QUICK_INPUT} .monaco-list-row.focused`, { hasText: label });
    const count = await rows.count();
    // A list that is still being filled moves its focus by itself.
    for (let step = 0; step < count && !(await appears(wanted, ATTEMPT / 4)); step++)
      await this.page.keyboard.press('ArrowDown');
    await wanted.waitFor();
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

  /** Puts the keyboard's focus into the active editor: after a click elsewhere. */
  async focusEditor() {
    await this.page.keyboard.press('Control+1');
    await this.page.locator(EDITOR).waitFor();
  }

  /**
   * Moves the cursor of the active editor.
   *
   * @param {number} line 1-based
   * @param {number} [column] 1-based
   */
  async goTo(line, column = 1) {
    await this.page.keyboard.press('Control+G');
    await this.answer(`:${line}:${column}`);
    await this.statusBar(`Ln ${line}, Col ${column}`);
    await this.page.locator(EDITOR).waitFor();
  }

  /**
   * Types into the active editor, key by key.
   *
   * @param {string} text
   */
  async type(text) {
    await this.page.locator(EDITOR).waitFor();
    await this.page.keyboard.type(text);
  }

  /**
   * Saves the active editor.
   *
   * @param {string} file its path in the workspace
   * @param {string} awaited part of the text that must reach the disk
   * @returns {Promise<string>} what is on disk then
   */
  async save(file, awaited) {
    const target = path.join(this.#folder, file);
    const saved = fileContaining(target, awaited);
    await this.page.keyboard.press('Control+S');
    return saved;
  }

  /** Closes every editor, and drops what was not saved. */
  async closeAll() {
    const tabs = this.page.locator('.tabs-container .tab');
    for (let left = await tabs.count(); left > 0; left = await tabs.count()) {
      const saved = this.page.locator('.tabs-container .tab:not(.dirty)').first();
      // By a click, since a preview may take the focus from a list that has just been opened.
      if (await saved.isVisible()) await saved.click({ button: 'middle' });
      else await this.runCommand('View: Revert and Close Editor');
      await tabs.nth(left - 1).waitFor({ state: 'detached' });
    }
  }

  /**
   * Waits until the active editor shows a text.
   *
   * @param {string} text on one line
   */
  async shows(text) {
    await this.page.locator('.editor-instance .view-line', { hasText: text }).first().waitFor();
  }

  /**
   * Waits for an entry of the status bar.
   *
   * @param {string} text that it contains
   * @returns {Promise<import('playwright-core').Locator>} the entry, to be clicked
   */
  async statusBar(text) {
    const entry = this.page.locator('.statusbar-item', { hasText: text }).first();
    await entry.waitFor();
    return entry;
  }

  /**
   * Waits for a notification.
   *
   * @param {string} text that it contains
   * @returns {Promise<import('playwright-core').Locator>} it, with its buttons
   */
  async notification(text) {
    const toast = this.page.locator('.notification-toast', { hasText: text });
    await toast.waitFor();
    return toast;
  }

  /**
   * Opens the Problems panel and reads it once it has matching rows.
   *
   * @param {string} awaited part of a row's text: of the message, the source or the code
   * @param {number} [count] how many rows must match; default: any number but none
   * @returns {Promise<Problem[]>} the rows shown, top to bottom
   */
  async problems(awaited, count) {
    if (!(await this.page.locator('.markers-panel').isVisible()))
      await this.page.keyboard.press('Control+Shift+M');
    const matching = this.page.locator(PROBLEM, { hasText: awaited });
    await matching.nth((count ?? 1) - 1).waitFor();
    if (count !== undefined) await matching.nth(count).waitFor({ state: 'detached' });
    const rows = await this.page.locator(PROBLEM).evaluateAll((found) =>
      found.map((row) => {
        /** @type {(selector: string) => string} */
        const text = (selector) => row.querySelector(selector)?.textContent ?? '';
        return {
          // VS Code adds `quickFix` to the classes as soon as it knows of one, sooner or later than this reads them.
          severity:
            /\b(?:error|warning|info)\b/.exec(row.querySelector('.marker-icon')?.className ?? '')?.[0] ?? '',
          message: text('.marker-message'),
          source: text('.marker-source'),
          code: text('.marker-code') || text('.details-container a.monaco-link'),
          place: text('.marker-line'),
        };
      }),
    );
    return rows.map(({ place, ...row }) => {
      const [line = Number.NaN, column = Number.NaN] = (place.match(/\d+/g) ?? []).map(Number);
      return { ...row, line, column };
    });
  }

  /**
   * Waits until the Problems panel, which must be open, has no matching row.
   *
   * @param {string} text part of a row's text
   */
  async problemGone(text) {
    await this.page.locator('.markers-panel').waitFor();
    await this.page.locator(PROBLEM, { hasText: text }).first().waitFor({ state: 'detached' });
  }

  /**
   * Opens the menu of quick fixes at the cursor. While other extensions are starting, VS Code drops the answers it has
   * already got, or the whole menu, so it is asked again until it offers the fix.
   *
   * @param {string} title of the fix, or part of it
   * @returns {Promise<import('playwright-core').Locator>} the fix, to be clicked
   * @throws {Error} when the menu does not offer it
   */
  async quickFixes(title) {
    const end = Date.now() + PATIENCE;
    const answer = this.page.locator(`${ACTION}, ${NOTHING_TO_FIX}`).first();
    /** @type {string[]} */
    let offered = [];
    while (Date.now() < end) {
      await this.page.keyboard.press('Control+.');
      if (await appears(answer, ATTEMPT)) offered = await this.page.locator(ACTION).allTextContents();
      if (offered.some((label) => label.includes(title)))
        return this.page.locator(ACTION, { hasText: title }).first();
      await this.page.keyboard.press('Escape');
      await answer.waitFor({ state: 'detached' });
    }
    throw new Error(`No quick fix "${title}"; offered: ${offered.join(', ') || 'none'}`);
  }

  /**
   * Applies a quick fix at the cursor.
   *
   * @param {string} title of the fix, or part of it
   * @throws {Error} when the menu does not offer it
   */
  async quickFix(title) {
    await this.quickFixes(title);
    // By keys: VS Code 1.91 lays something over the menu that takes the clicks.
    const wanted = this.page.locator(`${ACTION}.focused`, { hasText: title });
    const count = await this.page.locator(ACTION).count();
    for (let step = 0; step < count && (await wanted.count()) === 0; step++)
      await this.page.keyboard.press('ArrowDown');
    await wanted.waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator(ACTION).first().waitFor({ state: 'detached' });
  }

  /**
   * Reads the suggestions once they are shown. They must have been asked for, by a key or a typed character.
   *
   * @param {string} awaited label, or part of one, that must be among them
   * @returns {Promise<string[]>} the labels in view, a dozen at most
   */
  async suggestions(awaited) {
    await this.page.locator(SUGGESTION, { hasText: awaited }).first().waitFor();
    return this.page.locator(`${SUGGESTION} .label-name`).allTextContents();
  }

  /** Waits until no suggestions are shown. */
  async noSuggestions() {
    await this.page.locator('.suggest-widget.visible').waitFor({ state: 'detached' });
  }

  /**
   * Accepts a suggestion that is in view.
   *
   * @param {string} label or part of it
   */
  async acceptSuggestion(label) {
    await this.page.locator(SUGGESTION, { hasText: label }).first().click();
    await this.noSuggestions();
  }

  /**
   * Shows a view that an extension contributes.
   *
   * @param {string} container its title in the activity bar
   * @param {string} view its own title
   * @returns {Promise<import('playwright-core').Locator>} the view's rows, as far as there is room for them
   */
  async openView(container, view) {
    const pane = this.#pane(view);
    if (!(await pane.isVisible()))
      await this.page.locator(`.activitybar a.action-label[aria-label^="${container}"]`).click();
    await pane.waitFor();
    const header = pane.locator('> .pane-header');
    if ((await header.getAttribute('aria-expanded')) === 'false') await header.click();
    return pane.locator('.monaco-list-row');
  }

  /**
   * Folds a view that is shown, to make room for others.
   *
   * @param {string} view its title
   */
  async foldView(view) {
    const header = this.#pane(view).locator('> .pane-header');
    const folded = this.page.locator(`.pane-header[aria-label^="${view}"][aria-expanded="false"]`);
    // On its twistie: in the middle of a narrow pane are the buttons of its tool bar.
    if ((await header.getAttribute('aria-expanded')) === 'true')
      await header.locator('.codicon').first().click();
    await folded.waitFor();
  }

  /** @param {string} view its title; what it says after that, in its description, is in the label as well */
  #pane(view) {
    return this.page.locator(`.pane:has(> .pane-header[aria-label^="${view}"])`);
  }

  /**
   * Clicks a row of a contributed tree.
   *
   * @param {string} container the view's title in the activity bar
   * @param {string} view the view's own title
   * @param {string} label of the row, or part of it
   */
  async clickTreeItem(container, view, label) {
    const rows = await this.openView(container, view);
    await rows.filter({ hasText: label }).first().click();
  }

  /**
   * Keeps a picture of the window, with every movement at its end, and without the path of this machine that a peek names.
   *
   * @param {string} name of the file in `test-output/`, without `.png`
   * @returns {Promise<string>} the file's path
   */
  async screenshot(name) {
    const file = outputFile(`${name}.png`);
    const style = '.peekview-title .dirname { display: none; }';
    await this.page.screenshot({ path: file, animations: 'disabled', style });
    return file;
  }
}
