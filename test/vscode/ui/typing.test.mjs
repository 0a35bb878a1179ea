// @ts-check
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { PROJECT } from '../harness/folders.mjs';
import { window } from './window.mjs';

const FILE = 'drafts/words.ipt.md';
const SECOND = 'drafts/asked.ipt.md';

/** VS Code's own suggestions in Markdown: words of the document, and its snippets, such as “Insert bold text”. */
const isOfVSCode = (/** @type {string} */ label) => /, Text\b|, Insert [a-z ]+, Snippet/.test(label);

/** Titles of sections, of other forms, of one's own, and beginnings of titles that are words themselves. */
const HEADINGS = [
  'Focus',
  'Plan',
  'Problem area',
  'Review',
  'Homework',
  'Check-in',
  'Exploration',
  'Next steps',
  'Key themes',
  'Update',
  'Tasks',
  'Since we last met',
  'HW',
  'Risk',
  'Formulation',
  'S',
  'O',
  'A',
  'P',
  'Subjective',
  'Assessment',
  'Mood',
  'Sleep',
  'Medication',
  'Interpersonal relationships',
  'Relationships',
  'Summary',
  'Session 8',
  'Safe',
  'SI',
  'Work',
  'Home',
  'Family',
  'Interval',
  'Symptom',
  'Options',
  'Agreed',
  'Plan B',
  'Mum and dad',
  '3',
  'Plans for the holiday',
  'Focus group',
  'Homework club',
  'Home visit',
  'Problem solving',
  'Interpersonal style',
  'Exploratory talk',
  'Development of the children',
];

/** Whole tags, tags of one's own, and beginnings of tags that are words themselves. */
const TAGS = [
  'grief',
  'mood-link',
  'mum',
  'loss',
  'dad',
  'role-play',
  'mood',
  'role',
  'work',
  'home',
  'sleep',
  'anger',
  'sick',
  'time',
  'end',
  'form',
  'social',
  'ipt/grief',
  'decision',
  '3',
];

const LINES = [...HEADINGS.map((heading) => `## ${heading}`), ...TAGS.map((tag) => `#${tag}`)];

describe('typing in the window', () => {
  it('leaves every heading and tag as it was typed: Enter after it is a new line', async () => {
    const { workbench } = window();
    const { page } = workbench;
    await workbench.closeAll();
    await workbench.openFile(FILE);
    await workbench.shows('of 16');
    await workbench.focusEditor();
    await page.keyboard.press('Control+End');
    for (const line of LINES) {
      const [marks = ''] = /^#+/.exec(line) ?? [];
      // As a person types: no one is faster than the list that comes with the marks, and words come one after another.
      await workbench.type(marks);
      await workbench.suggestions('');
      for (const part of line.slice(marks.length).split(/(?=[-/])/)) {
        await workbench.type(part);
        await workbench.noSuggestions();
      }
      await page.keyboard.press('Enter');
    }
    await workbench.type('The end.');
    const saved = await workbench.save(FILE, 'The end.');
    assert.equal(saved.slice(saved.indexOf('## Focus')), `${LINES.join('\n')}\nThe end.`);
    await workbench.screenshot('typed');
  });

  it('offers nothing of ours after any of them, although it is asked', async () => {
    const { workbench } = window();
    const { page } = workbench;
    await workbench.openFile(SECOND);
    await workbench.shows('of 16');
    await workbench.focusEditor();
    await page.keyboard.press('Control+End');
    /** @type {string[]} */
    const offered = [];
    for (const line of LINES) {
      await workbench.type(line);
      await page.keyboard.press('Escape');
      await workbench.noSuggestions();
      await page.keyboard.press('Control+Space');
      const rows = page.locator('.suggest-widget.visible .monaco-list-row');
      const nothing = page.locator('.suggest-widget.visible.message, .monaco-editor-overlaymessage');
      await rows.first().or(nothing.first()).first().waitFor();
      for (const label of await rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label'))))
        if (!isOfVSCode(label ?? '')) offered.push(`${line}: ${label}`);
      await page.keyboard.press('Escape');
      await workbench.noSuggestions();
      await page.keyboard.press('Enter');
    }
    assert.deepEqual(offered, []);
    await workbench.type('The end.');
    const saved = await workbench.save(SECOND, 'The end.');
    assert.equal(saved.slice(saved.indexOf('## Focus')), `${LINES.join('\n')}\nThe end.`);
    await page.locator(`.tab[data-resource-name="${path.basename(SECOND)}"]`).click({ button: 'middle' });
    await page.locator(`.tab.active[data-resource-name="${path.basename(FILE)}"]`).waitFor();
  });

  it('shows of them what the command line finds', async () => {
    const { workbench, folder } = window();
    const args = [path.join(PROJECT, 'dist/cli.js'), 'lint', FILE, '--format', 'json', '--fail-on', 'none'];
    const report = JSON.parse(execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }));
    const { findings } = report.files.find((/** @type {{ path: string }} */ each) => each.path === FILE);
    const count = (/** @type {string} */ severity) =>
      findings.filter((/** @type {{ severity: string }} */ each) => each.severity === severity).length;
    assert.ok(count('warning') > 5);
    const counts = { Errors: count('error'), Warnings: count('warning'), Infos: count('info') };
    const label = Object.entries(counts).flatMap(([name, some]) => (some > 0 ? [`${name}: ${some}`] : []));
    await workbench.page
      .locator(`[id="status.problems"] [aria-label="${label.join(', ')}"]`)
      .first()
      .waitFor();
  });
});
