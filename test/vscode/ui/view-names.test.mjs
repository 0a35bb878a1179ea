// @ts-check
import assert from 'node:assert/strict';
import { eventually } from '../harness/eventually.mjs';
import { unfold } from '../harness/trees.mjs';
import { window } from './window.mjs';

/**
 * The accessible names of all rows of a view, as far as they are unfolded, with what the rows say to the eye.
 *
 * @param {'This Note' | 'Course' | 'Caseload'} view
 */
async function rowsOf(view) {
  const { workbench } = window();
  for (const each of ['This Note', 'Course', 'Caseload']) if (each !== view) await workbench.foldView(each);
  const rows = await workbench.openView('IPT Notes', view);
  await rows.first().waitFor();
  return rows.evaluateAll((found) =>
    found.map((row) => ({
      name: row.getAttribute('aria-label') ?? '',
      label: row.querySelector('.label-name')?.textContent ?? '',
      description: row.querySelector('.label-description')?.textContent ?? '',
      isCut: Array.from(row.querySelectorAll('.monaco-icon-label-container')).some(
        (part) => part.scrollWidth > part.clientWidth,
      ),
    })),
  );
}

/** The words of a text that a screen reader would not say twice. */
const words = (/** @type {string} */ text) => text.split(/ · |, /).filter((part) => part !== '');

describe('all rows of the trees', () => {
  before(async () => {
    const { workbench } = window();
    await workbench.closeAll();
    await workbench.openFile('taught/s08.ipt.md');
    await (await workbench.openView('IPT Notes', 'This Note')).filter({ hasText: 'prompts only' }).waitFor();
  });

  after(() => window().workbench.closeAll());

  it('of This Note say their state, at the width that a new user has', async () => {
    const { workbench } = window();
    await eventually(async () => {
      const rows = await rowsOf('This Note');
      assert.deepEqual(
        rows.slice(0, 6).map(({ name }) => name),
        [
          'Draft, 2 prompts left, 1 section missing, Click to finish it.',
          'Review, recorded, Review of the previous week',
          'Problem area, recorded, Identification of the interpersonal problem area',
          'Exploration, not recorded, Exploration of the problem area, Click to insert its prompts here.',
          'Plan, prompts only, Development of a plan to address the problem area, Nothing but the prompts with which it was inserted.',
          'Homework, recorded, Review of the plan and homework',
        ],
      );
      assert.deepEqual(
        rows.filter(({ isCut }) => isCut).map(({ name }) => name),
        [],
      );
    });
    await workbench.screenshot('tree-names');
  });

  it('of This Note unfold, for those who learn, to what the section is for and what a reader looks for', async () => {
    const { workbench } = window();
    const rows = await workbench.openView('IPT Notes', 'This Note');
    await unfold(rows.filter({ hasText: 'Plan' }).filter({ hasText: 'prompts only' }));
    await rows.filter({ hasText: 'A reader looks for' }).waitFor();
    await eventually(async () => {
      const names = (await rowsOf('This Note')).map(({ name }) => name);
      const at = names.findIndex((name) => name.startsWith('Plan,'));
      assert.deepEqual(names.slice(at + 1, at + 4), [
        'Options for doing something about the problem, weighed, one chosen, and where possible rehearsed.',
        'A reader looks for: The client’s own options rather than advice, what each might cost, the choice, a rehearsal.',
        'Traditions differ: In the initial phase this part holds the contract; at the end, the plan against relapse.',
      ]);
    });
    await workbench.screenshot('tree-of-those-who-learn');
  });

  it('of Course and Caseload say what they show, and count as the Problems panel does', async () => {
    const { workbench } = window();
    const said = async () => {
      const course = await rowsOf('Course');
      assert.equal(course.length, 2);
      assert.match(course[0]?.name ?? '', /^Session 7, .*awaiting co-signature/);
      assert.match(
        course[1]?.name ?? '',
        /^Session 8, 2 prompts left, middle · .*draft.*shown in the editor/,
      );
      const caseload = await rowsOf('Caseload');
      assert.ok(caseload.length > 5);
      for (const { name, label, description } of [...course, ...caseload])
        for (const part of [...words(label), ...words(description)])
          assert.ok(name.includes(part), `${name}: ${part}`);
    };
    await eventually(said);
    await workbench.screenshot('caseload-counts');
  });

  it('count what the Problems panel counts', async () => {
    const { workbench } = window();
    // A course to which no other test adds a session.
    await workbench.openFile('syn-101/s12.ipt.md');
    const found = await workbench.problems('ipt-notes', 2);
    const course = await workbench.openView('IPT Notes', 'Course');
    await course.filter({ hasText: 'Session 12' }).waitFor();
    assert.deepEqual(found.map(({ severity }) => severity).sort(), ['info', 'warning']);
    await eventually(async () => {
      const names = (await rowsOf('Course')).map(({ name }) => name);
      assert.match(
        names.find((name) => name.startsWith('Session 12')) ?? '',
        /^Session 12, 1 warning, 1 info, /,
      );
    });
  });

  it('colour the count and never the person', async () => {
    const { workbench } = window();
    await rowsOf('Caseload');
    const rows = workbench.page.locator('.pane:has(> .pane-header[aria-label^="Caseload"]) .monaco-list-row');
    const read = () =>
      rows.evaluateAll((found) => {
        const look = (/** @type {Element} */ part) => {
          const { color, backgroundColor } = getComputedStyle(part);
          return `${color} on ${backgroundColor}`;
        };
        const of = (/** @type {string} */ selector) =>
          found.flatMap((row) => Array.from(row.querySelectorAll(selector), look));
        return {
          counts: of('.label-name .highlight'),
          persons: of('.label-name'),
          icons: of('.custom-view-tree-node-item-icon'),
        };
      });
    await eventually(async () => {
      const looks = await read();
      assert.ok(looks.counts.length > 3);
      assert.deepEqual([new Set(looks.persons).size, new Set(looks.icons).size], [1, 1]);
      assert.equal(
        looks.counts.some((count) => looks.persons.includes(count)),
        false,
      );
    });
  });
});

describe('the caseload', () => {
  it('is filtered by notes that await a co-signature, and by drafts that are older than some days', async () => {
    const { workbench } = window();
    const { page } = workbench;
    const rows = await workbench.openView('IPT Notes', 'Caseload');
    await workbench.foldView('This Note');
    await workbench.foldView('Course');
    await rows.filter({ hasText: 'SYN-101' }).waitFor();
    await workbench.runCommand('IPT Notes: Filter Caseload');
    const items = page.locator('.quick-input-widget:visible .monaco-list-row');
    await items
      .filter({ hasText: 'Awaiting co-signature' })
      .locator('.monaco-checkbox, input')
      .first()
      .click();
    await page.locator('.quick-input-widget:visible').getByRole('button', { name: 'OK' }).click();
    await rows.filter({ hasText: 'SYN-986' }).waitFor();
    await rows.filter({ hasText: 'SYN-101' }).waitFor({ state: 'detached' });
    await page.locator('.pane-header', { hasText: 'awaiting co-signature' }).waitFor();
    await workbench.runCommand('IPT Notes: Clear Caseload Filter');
    await rows.filter({ hasText: 'SYN-101' }).waitFor();
    await workbench.runCommand('IPT Notes: Filter Caseload');
    await items
      .filter({ hasText: 'With a draft older than' })
      .locator('.monaco-checkbox, input')
      .first()
      .click();
    await page.locator('.quick-input-widget:visible').getByRole('button', { name: 'OK' }).click();
    await page.locator('.quick-input-widget:visible', { hasText: 'older than how many days' }).waitFor();
    await workbench.answer('30');
    await rows.filter({ hasText: 'SYN-214' }).waitFor();
    await rows.filter({ hasText: 'SYN-986' }).waitFor({ state: 'detached' });
    await page.locator('.pane-header', { hasText: 'drafts older than 30 days' }).waitFor();
    await workbench.screenshot('caseload-drafts');
    await workbench.runCommand('IPT Notes: Clear Caseload Filter');
  });
});
