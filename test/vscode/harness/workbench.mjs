// @ts-check
import path from 'node:path';
import { PATIENCE } from './eventually.mjs';
import { outputFile } from './folders.mjs';
import { QUICK_INPUT, QuickInput } from './quick-input.mjs';
import { ATTEMPT, again, appears, done, fileContaining } from './waits.mjs';

/** How long to wait for an answer before asking again where asking twice would undo the first, in ms. */
const LONG_ATTEMPT = 15_000;

const EDITOR = '.editor-instance .monaco-editor.focused';
const PROBLEM = '.markers-panel .monaco-list-row:has(.marker-icon)';
const SUGGESTION = '.suggest-widget.visible .monaco-list-row';
const ACTION = '.action-widget .monaco-list-row.action';
const NOTHING_TO_FIX = '.monaco-editor-overlaymessage';

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
 * the window shows the effect, and throws when that takes longer than the usual time. Nothing here knows the
 * extension under test.
 */
export class Workbench {
  /** All windows that are open, for pictures of what has gone wrong. @type {Set<Workbench>} */
  static open = new Set();

  /** @type {import('playwright-core').Page} for what this class does not offer */
  page;
  /** The list, or the field, at the top of the window. */
  quickInput;
  /** @type {string} */
  #folder;

  /**
   * @param {import('playwright-core').Page} page shows the workbench, or is about to
   * @param {string} folder the open workspace folder's absolute path
   */
  constructor(page, folder) {
    this.page = page;
    this.quickInput = new QuickInput(page);
    this.#folder = folder;
    Workbench.open.add(this);
    page.once('close', () => Workbench.open.delete(this));
    page.context().setDefaultTimeout(PATIENCE);
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
    const folder = path.dirname(file);
    const editor = this.page.locator(`${EDITOR}[data-uri$="/${file}"] .view-line`).first();
    await again(async () => {
      await this.quickInput.open('Control+P', file);
      // Files of that name in other folders may have been opened before, and are then listed first.
      const rows = this.page.locator(`${QUICK_INPUT} .monaco-list-row`, { hasText: name });
      const row = (folder === '.' ? rows : rows.filter({ hasText: folder })).first();
      return (await done(row.click({ timeout: LONG_ATTEMPT }))) && (await appears(editor, LONG_ATTEMPT));
    }, `opening ${file}`);
  }

  /**
   * Runs a command through the command palette.
   *
   * @param {string} title as the palette shows it, with its category
   */
  async runCommand(title) {
    await this.quickInput.command(title);
  }

  /**
   * Takes an entry of the open list at the top of the window.
   *
   * @param {string} label of the entry, or part of it
   * @param {string} [text] filled in first, to find the entry
   */
  async choose(label, text) {
    await this.quickInput.choose(label, text);
  }

  /**
   * The same by keys alone.
   *
   * @param {string} label of the entry, or part of it
   * @param {string} [text] typed first, to find the entry
   */
  async pick(label, text) {
    await this.quickInput.pick(label, text);
  }

  /**
   * Answers the open input box at the top of the window.
   *
   * @param {string} text
   */
  async answer(text) {
    await this.quickInput.answer(text);
  }

  /** Puts the keyboard's focus into the active editor: after a click elsewhere. */
  async focusEditor() {
    await again(async () => {
      await this.page.keyboard.press('Control+1');
      return appears(this.page.locator(EDITOR), ATTEMPT);
    }, 'focusing the editor');
  }

  /**
   * Moves the cursor of the active editor.
   *
   * @param {number} line 1-based
   * @param {number} [column] 1-based
   */
  async goTo(line, column = 1) {
    const place = this.page.locator('.statusbar-item', { hasText: new RegExp(`Ln ${line}, Col ${column}$`) });
    await again(async () => {
      await this.quickInput.open('Control+G', `:${line}:${column}`);
      await this.page.keyboard.press('Enter');
      return (await appears(place.first(), ATTEMPT)) && (await appears(this.page.locator(EDITOR), ATTEMPT));
    }, `going to ${line}:${column}`);
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
    await this.page.keyboard.press('Control+S');
    await this.page.locator(`.tab.active:not(.dirty)[data-resource-name="${path.basename(file)}"]`).waitFor();
    // A new note becomes another document, in the same editor.
    await this.page
      .locator(`.monaco-editor[data-uri$="/${file}"]:not([data-uri^="untitled:"])`)
      .first()
      .waitFor();
    return fileContaining(path.join(this.#folder, file), awaited);
  }

  /** Closes every editor, and drops what was not saved; also a list or a question that is still open. */
  async closeAll() {
    const tabs = this.page.locator('.tabs-container .tab');
    const saved = this.page.locator('.tabs-container .tab:not(.dirty)').first();
    const dialog = this.page.locator('.monaco-dialog-box');
    await this.quickInput.dismiss();
    await again(async () => {
      const left = await tabs.count();
      if (left === 0) return true;
      if (await dialog.isVisible()) await this.page.keyboard.press('Escape');
      // By a click, since a preview may take the focus from a list that has just been opened.
      else if (await saved.isVisible()) await done(saved.click({ button: 'middle', timeout: ATTEMPT }));
      else await this.runCommand('View: Revert and Close Editor');
      await done(tabs.nth(left - 1).waitFor({ state: 'detached', timeout: ATTEMPT }));
      return false;
    }, 'closing the editors');
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
    const panel = this.page.locator('.markers-panel');
    await again(async () => {
      if (await panel.isVisible()) return true;
      await this.page.keyboard.press('Control+Shift+M');
      return appears(panel, LONG_ATTEMPT);
    }, 'opening the problems');
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
    const answer = this.page.locator(`${ACTION}, ${NOTHING_TO_FIX}`).first();
    const wanted = this.page.locator(ACTION, { hasText: title }).first();
    await again(async () => {
      await this.page.keyboard.press('Control+.');
      if ((await appears(answer, ATTEMPT)) && (await appears(wanted, ATTEMPT / 4))) return true;
      await this.page.keyboard.press('Escape');
      await answer.waitFor({ state: 'detached' });
      return false;
    }, `looking for the quick fix “${title}”`);
    return wanted;
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
    await again(async () => {
      if (await appears(wanted, ATTEMPT / 4)) return true;
      await this.page.keyboard.press('ArrowDown');
      return false;
    }, `going to the quick fix “${title}”`);
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
    await again(async () => {
      if (await pane.isVisible()) return true;
      await this.page.locator(`.activitybar a.action-label[aria-label^="${container}"]`).click();
      return appears(pane, LONG_ATTEMPT);
    }, `opening ${container}`);
    const header = pane.locator('> .pane-header');
    await again(async () => {
      if ((await header.getAttribute('aria-expanded')) === 'false') await header.click();
      return appears(pane.locator('> .pane-header[aria-expanded="true"]'), ATTEMPT);
    }, `unfolding ${view}`);
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
    await again(async () => {
      // On its twistie: in the middle of a narrow pane are the buttons of its tool bar.
      if ((await header.getAttribute('aria-expanded')) === 'true')
        await header.locator('.codicon').first().click();
      return appears(folded, ATTEMPT);
    }, `folding ${view}`);
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
