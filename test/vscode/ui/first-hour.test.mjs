// @ts-check
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { confirm, dismiss } from '../harness/dialogs.mjs';
import { eventually } from '../harness/eventually.mjs';
import { fillIn, PROMPT } from '../harness/fill-in.mjs';
import { PROJECT, temporaryFolder } from '../harness/folders.mjs';
import { openSession } from '../harness/session.mjs';

/** What someone writes in the place of a prompt. */
const ANSWERS = /** @type {const} */ ([
  ['number of sessions', '16'],
  ['problem area]', 'undecided'],
  ['clinician code', 'C-07'],
]);
const PROSE = 'Low since the move in May; the evenings alone are worst.';
const answerTo = (/** @type {string} */ prompt) =>
  ANSWERS.find(([part]) => prompt.includes(part))?.[1] ?? PROSE;

const THEMES = /** @type {const} */ ([
  ['light', 'Default Light Modern', 'vs'],
  ['dark', 'Default Dark Modern', 'vs-dark'],
  ['high-contrast', 'Default High Contrast', 'hc-black'],
]);

describe('the first hour of someone who has just installed the extension', () => {
  /** @type {import('../harness/session.mjs').Session} */
  let session;
  const counted = { steps: 0, keys: 0 };

  /** One thing that a person does. */
  const step = async (/** @type {() => Promise<unknown>} */ run) => {
    counted.steps += 1;
    await run();
  };

  /** Whether the walkthrough shows a step as taken; it must be open. */
  const isTaken = async (/** @type {string} */ id, /** @type {boolean} */ awaited) => {
    const icon = session.workbench.page.locator(
      `.getting-started-step[data-step-id$="#${id}"] .codicon-getting-started-step-checked`,
    );
    await icon.first().waitFor({ state: awaited ? 'attached' : 'detached' });
  };

  /**
   * Runs a command from the palette, by keys. The page of a walkthrough takes the focus once it is drawn, which closes the
   * palette: then it is opened again, and only the keys that had an effect are counted.
   */
  const run = async (/** @type {string} */ title, /** @type {string} */ typed) => {
    const { workbench } = session;
    const before = counted.keys;
    await workbench.quickInput.commandByKeys(title, typed, () => {
      counted.keys = before;
    });
  };

  /** Waits until nothing on the screen moves, and nothing is under the mouse. */
  const picture = async (/** @type {string} */ name) => {
    const { workbench } = session;
    await workbench.page.mouse.move(1100, 500);
    await workbench.page.evaluate(() =>
      Promise.allSettled(
        document
          .getAnimations()
          .filter(({ effect }) => effect?.getTiming().iterations !== Number.POSITIVE_INFINITY)
          .map(({ finished }) => finished),
      ),
    );
    await workbench.screenshot(name);
  };

  const openWalkthrough = async () => {
    const { workbench } = session;
    await run('Welcome: Open Walkthrough...', 'Open Walkthrough');
    await workbench.page
      .locator('.quick-input-widget:visible .monaco-list-row', { hasText: 'First Hour' })
      .waitFor();
    await workbench.pick('First Hour with IPT Notes', 'First Hour');
    await workbench.page.locator('.getting-started-step[data-step-id$="#example"]').waitFor();
  };

  before(async () => {
    Object.assign(counted, { steps: 0, keys: 0 });
    const workspace = path.join(temporaryFolder('first-hour'), 'practice');
    mkdirSync(workspace, { recursive: true });
    writeFileSync(path.join(workspace, 'README.md'), '# Practice\n');
    session = await openSession({ vsix: path.join(PROJECT, 'ipt-notes.vsix'), workspace });
    const { keyboard } = session.workbench.page;
    const { press, type } = keyboard;
    keyboard.press = (key, options) => {
      counted.keys += 1;
      return press.call(keyboard, key, options);
    };
    keyboard.type = (text, options) => {
      counted.keys += text.length;
      return type.call(keyboard, text, options);
    };
  });

  after(() => session?.close());

  it('is a walkthrough with four steps, none of them taken', async () => {
    await step(openWalkthrough);
    for (const id of ['example', 'note', 'profile', 'privacy']) await isTaken(id, false);
    // Its page takes the focus again when it is drawn, and a list that is open then would be closed.
    await session.workbench.closeAll();
  });

  it('leads to a first clean note by keys alone', async () => {
    const { workbench } = session;
    const { page } = workbench;
    const { keyboard } = page;
    await step(async () => {
      await run('IPT Notes: New Session Note', 'New Session Note');
    });
    await page.locator('.quick-input-widget:visible input[placeholder^="Type the code"]').waitFor();
    await step(() => workbench.pick('New client SYN-001', 'SYN-001'));
    await step(() => workbench.pick('Held'));
    await step(() => workbench.pick('s01.ipt.md'));
    const first = '"[record the number of sessions agreed]"';
    await workbench.statusBar(`(${first.length} selected)`);
    await picture('walk-note-first');
    const file = 'SYN-001/s01.ipt.md';
    /** @type {string[]} */
    const own = [];
    const answer = (/** @type {string} */ prompt) => {
      own.push(answerTo(prompt));
      return answerTo(prompt);
    };
    let text = '';
    await step(async () => {
      text = await workbench.save(file, first);
    });
    await step(async () => {
      // After the first save of a file, VS Code says nothing of the selection before it changes.
      await keyboard.type(answer(first));
      await keyboard.press('Tab');
      const rest = text.replace(first, answerTo(first));
      await fillIn(workbench, rest, answer, async (index) => {
        counted.steps += 1;
        if (index > 0) await keyboard.press('Tab');
      });
    });
    assert.ok(own.length >= 8);
    await step(async () => assert.equal(PROMPT.exec(await workbench.save(file, own.at(-1) ?? '')), null));
    await step(async () => {
      await run('IPT Notes: Check Workspace', 'Check Workspace');
    });
    await workbench.notification('No documentation gaps found by these checks');
    const words = own.join('').length;
    process.stdout.write(
      `      first clean note after ${counted.steps} steps and ${counted.keys} keystrokes, ${words} of them its own words\n`,
    );
    assert.ok(counted.steps <= 30);
    await workbench.closeAll();
  });

  it('chooses a profile, once it is chosen', async () => {
    const { workbench, folder } = session;
    const { page } = workbench;
    const config = path.join(folder, '.ipt-notes.jsonc');
    const ask = async () => {
      await run('IPT Notes: Choose a Profile', 'Choose a Profile');
      await page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: 'Trainee' }).waitFor();
    };
    await ask();
    await page.keyboard.press('Escape');
    assert.ok(!existsSync(config));
    await ask();
    await workbench.pick('Trainee');
    await eventually(async () => {
      assert.ok(existsSync(config));
      assert.match(readFileSync(config, 'utf8'), /"extends": \["ipt:student"\]/);
    });
    // Asked before anything in it is changed, and the rest stays.
    writeFileSync(config, '{\n  // ours\n  "extends": ["ipt:student", "ipt:us-billing"]\n}\n');
    await ask();
    await workbench.pick('Supervisor');
    await confirm(page, '“ipt:student” becomes “ipt:supervision”');
    await eventually(async () =>
      assert.match(
        readFileSync(config, 'utf8'),
        /\/\/ ours\n {2}"extends": \["ipt:supervision", "ipt:us-billing"\]/,
      ),
    );
    await workbench.closeAll();
  });

  it('checks privacy, and changes a setting once it was asked', async () => {
    const { workbench, folder } = session;
    const { page } = workbench;
    await run('IPT Notes: Check Privacy', 'Check Privacy');
    await workbench.shows('“workbench.localHistory.enabled” is true, as it comes');
    const button = page.locator('.codelens-decoration a', {
      hasText: 'Set “workbench.localHistory.enabled” to false',
    });
    await button.click();
    await dismiss(page, 'in this workspace?');
    assert.ok(!existsSync(path.join(folder, '.vscode/settings.json')));
    await button.click();
    await confirm(page, 'in this workspace?');
    await workbench.shows('“workbench.localHistory.enabled” is false');
    await button.waitFor({ state: 'detached' });
    await eventually(async () =>
      assert.match(
        readFileSync(path.join(folder, '.vscode/settings.json'), 'utf8'),
        /localHistory\.enabled": false/,
      ),
    );
    await workbench.closeAll();
  });

  for (const [name, theme, kind] of THEMES)
    it(`is shown in pictures in ${theme}`, async () => {
      const { workbench, folder } = session;
      const { page } = workbench;
      const { keyboard } = page;
      writeFileSync(
        path.join(folder, '.vscode/settings.json'),
        JSON.stringify({ 'workbench.colorTheme': theme }),
      );
      await page.locator(`.monaco-workbench.${kind}`).first().waitFor();
      await run('IPT Notes: Check Privacy', 'Check Privacy');
      await workbench.shows('# Privacy check');
      await page.locator('.codelens-decoration a', { hasText: 'Set “' }).first().waitFor();
      await picture(`walk-privacy-${name}`);
      await workbench.closeAll();
      await run('IPT Notes: New Session Note', 'New Session Note');
      await page
        .locator('.quick-input-widget:visible .monaco-list-row', { hasText: 'last session' })
        .waitFor();
      await workbench.pick('SYN-001', 'SYN-001');
      await page
        .locator('.quick-input-widget:visible', { hasText: 'today already' })
        .or(page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: 'A second note' }))
        .first()
        .waitFor();
      await workbench.pick('A second note');
      await workbench.pick('Held');
      await workbench.pick('s02.ipt.md');
      await page.locator('.codelens-decoration', { hasText: '0 of 5 sections recorded' }).waitFor();
      await picture(`walk-note-${name}`);
      await run('IPT Notes: Choose a Profile', 'Choose a Profile');
      await page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: 'Trainee' }).waitFor();
      await picture(`walk-profile-${name}`);
      await keyboard.press('Escape');
      await workbench.closeAll();
    });

  it('copies the example clinic to a folder of one’s choice, and opens it', async () => {
    const { workbench } = session;
    const { page } = workbench;
    const target = temporaryFolder('first-hour-example');
    await run('IPT Notes: Open the Example Clinic', 'Open the Example');
    mkdirSync(path.join(target, 'beside'));
    await workbench.quickInput.answerWithPath(target, 'beside');
    const toast = await workbench.notification('The example clinic was copied');
    const copied = path.join(target, 'ipt-notes-example');
    assert.equal(
      readFileSync(path.join(copied, 'syn-101/s05.ipt.md'), 'utf8'),
      readFileSync(path.join(PROJECT, 'examples/clinic/syn-101/s05.ipt.md'), 'utf8'),
    );
    // In a window of its own: the server of this one ends with its page.
    const opened = page.context().waitForEvent('page');
    await toast.locator('a', { hasText: 'Open in New Window' }).click();
    const other = await opened;
    await other.locator('.explorer-folders-view .monaco-list-row', { hasText: 'syn-101' }).waitFor();
    await other.close();
    await openWalkthrough();
    for (const id of ['example', 'note', 'profile', 'privacy']) await isTaken(id, true);
  });
});
