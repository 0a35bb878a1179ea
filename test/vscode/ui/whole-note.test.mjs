// @ts-check
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { textOfEditor } from '../harness/editor-text.mjs';
import { eventually } from '../harness/eventually.mjs';
import { fillIn, PROMPT } from '../harness/fill-in.mjs';
import { PROJECT } from '../harness/folders.mjs';
import { window } from './window.mjs';

/** What is typed over a prompt that holds the words; the first that fits. */
const ANSWERS = /** @type {const} */ ([
  ['number of sessions agreed', '16'],
  ['choose a problem area', 'grief'],
  ['clinician code', 'C-07'],
  ['choose: done', 'partly done'],
  ['the total', '8'],
  ['the answer', '0'],
  ['HH:MM', '10:00'],
  ['true', 'true'],
  ['who took part', 'client and partner'],
  ['mood and symptoms', 'Mood was steadier after the visit on Sunday.'],
  ['problem area', 'Grief, as agreed.'],
  ['exchange', 'One talk after the meal was gone through, line by line.'],
  ['inventory', 'Four people were named; the brother was missed most.'],
  ['shared understanding', 'Low mood began with the loss; the garden can wait.'],
  ['state the agreement', 'Grief, 16 sessions, the last one in spring.'],
  ['options', 'Three ways were named, one was chosen.'],
  ['summed up', 'To ring first; a busy week may get in the way.'],
  ['with whom and by when', 'ring the brother by Friday'],
  ['response and task', 'Spoke of the week, and takes the list home.'],
]);

const ADDENDUM = '[state what is added or corrected, and why]';

/** What is typed over a prompt. */
function answerTo(/** @type {string} */ prompt) {
  const answer = ANSWERS.find(([words]) => prompt.includes(words))?.[1];
  assert.ok(answer, prompt);
  return answer;
}

/** Runs a command by keys. */
const run = (/** @type {string} */ title) => window().workbench.quickInput.commandByKeys(title);

/** Answers the three questions, up to where the note waits unsaved. */
async function begin(
  /** @type {string} */ code,
  /** @type {string} */ label,
  /** @type {readonly string[]} */ answers,
  /** @type {string} */ file,
) {
  const { workbench } = window();
  await run('IPT Notes: New Session Note');
  await workbench.page
    .locator('.quick-input-widget:visible', { hasText: 'New Session Note' })
    .locator('.monaco-list-row', { hasText: 'last session' })
    .first()
    .waitFor();
  await workbench.pick(label, code);
  for (const answer of answers) await workbench.pick(answer);
  await workbench.page.locator(`.tab.active.dirty[data-resource-name="${path.basename(file)}"]`).waitFor();
}

/** What the command line finds in a note of the workspace, as `rule severity`. */
function findingsIn(/** @type {string} */ file) {
  const args = [path.join(PROJECT, 'dist/cli.js'), 'lint', file, '--format', 'json', '--fail-on', 'none'];
  /** @type {{ files: { path: string, findings: { rule: string, severity: string }[] }[] }} */
  const { files } = JSON.parse(
    execFileSync(process.execPath, args, { cwd: window().folder, encoding: 'utf8' }),
  );
  const own = files.filter(({ path: each }) => each === file);
  assert.equal(own.length, 1);
  return own.flatMap(({ findings }) => findings.map(({ rule, severity }) => `${rule} ${severity}`));
}

/** The first row of *This Note*. */
async function state(/** @type {RegExp} */ label) {
  const rows = await window().workbench.openView('IPT Notes', 'This Note');
  await rows.filter({ hasText: label }).first().waitFor();
}

/** Takes the next step of *Finish Note*. */
async function finish(/** @type {string} */ step, /** @type {RegExp} */ next) {
  const { workbench } = window();
  await workbench.focusEditor();
  await run('IPT Notes: Finish Note');
  await workbench.pick(step);
  await state(next);
}

/** Presses Ctrl+Z until the state is another one: words that were typed come back one by one. */
async function undoTo(/** @type {RegExp} */ label) {
  const { workbench } = window();
  await workbench.focusEditor();
  await workbench.page.keyboard.press('Control+Z');
  await state(label);
}

describe('a session is written about in one go, by keys alone,', () => {
  for (const [title, code, label, answers, file] of /** @type {const} */ ([
    ['of a new client', 'WRI-101', 'New client WRI-101', ['Held', 's01.ipt.md'], 'wri-101/s01.ipt.md'],
    ['after one with homework', 'WRI-102', 'WRI-102', ['Held', 's09.ipt.md'], 'written/next/s09.ipt.md'],
    ['of a group', 'WRI-103', 'WRI-103', ['Held', 'g09.ipt.md'], 'written/group/g09.ipt.md'],
    ['of a couple', 'WRI-104', 'WRI-104', ['Held', 's09.ipt.md'], 'written/couple/s09.ipt.md'],
    ['that was cancelled', 'WRI-105', 'WRI-105', ['Cancelled', 's09.ipt.md'], 'written/off/s09.ipt.md'],
  ]))
    it(`${title}: from the question to the addendum, and back by Ctrl+Z`, async () => {
      const { workbench } = window();
      await begin(code, label, answers, file);
      const isStub = title.includes('cancelled');
      const asked = await eventually(async () => {
        const text = await textOfEditor(workbench);
        assert.match(text, new RegExp(`^---\\n(?:client|group): ${code}\\n`));
        return text;
      });
      assert.equal(PROMPT.test(asked), !isStub);
      await workbench.goTo(1);
      const filled = await fillIn(workbench, asked, answerTo, (index) =>
        index === 0 ? run('IPT Notes: Next Prompt') : workbench.page.keyboard.press('Tab'),
      );
      await eventually(async () => assert.equal(await textOfEditor(workbench), filled));
      const draft = await workbench.save(file, '# ');
      assert.equal(draft, filled);
      assert.deepEqual(findingsIn(file), []);
      if (!isStub) {
        await state(/^Draft$/);
        await finish('Mark as complete', /^Complete$/);
        await finish('Sign', /^Signed$/);
        await finish('Co-sign', /^Signed and co-signed$/);
      } else {
        await workbench.focusEditor();
        await run('IPT Notes: Finish Note');
        await workbench.pick('Sign');
        await workbench.shows('digest: sha256-');
        await run('IPT Notes: Finish Note');
        await workbench.pick('Co-sign');
        await workbench.shows('cosigned: ');
      }
      await workbench.focusEditor();
      await run('IPT Notes: Finish Note');
      await workbench.pick('Add an addendum');
      await workbench.statusBar(`(${ADDENDUM.length} selected)`);
      await workbench.type('Added.');
      const signed = await workbench.save(file, 'Added.');
      assert.match(
        signed,
        /\nsigned: (\S+)\ndigest: sha256-\S{44}\ncosigned: \1\n[\s\S]*\n\n## Addendum \1\n\nAdded\.\n$/,
      );
      assert.deepEqual(findingsIn(file), []);
      await workbench.focusEditor();
      await workbench.page.keyboard.press('Control+Z');
      await workbench.shows(ADDENDUM);
      if (!isStub) {
        await undoTo(/^Signed and co-signed$/);
        await undoTo(/^Signed$/);
        await undoTo(/^Complete$/);
        await undoTo(/^Draft$/);
      } else for (let step = 0; step < 3; step++) await workbench.page.keyboard.press('Control+Z');
      await eventually(async () => assert.equal(await textOfEditor(workbench), filled));
      assert.equal(await workbench.save(file, '# '), filled);
    });
});
