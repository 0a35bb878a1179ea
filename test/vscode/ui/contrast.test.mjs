// @ts-check
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { eventually } from '../harness/eventually.mjs';
import { window } from './window.mjs';

const THEMES = /** @type {const} */ ([
  ['light', 'Default Light Modern', 'vs'],
  ['dark', 'Default Dark Modern', 'vs-dark'],
  ['high-contrast', 'Default High Contrast', 'hc-black'],
]);

/** What text must have against its background, by WCAG 2.1, 1.4.3. */
const ENOUGH = 4.5;

/**
 * The contrast of the text of elements against what is painted under them.
 *
 * @param {import('playwright-core').Locator} found
 */
function contrasts(found) {
  return found.evaluateAll((elements) => {
    const parse = (/** @type {string} */ text) => {
      const [r = 0, g = 0, b = 0, a = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
      return { rgb: [r, g, b], a };
    };
    const over = (/** @type {{ rgb: number[], a: number }} */ top, /** @type {number[]} */ below) =>
      top.rgb.map((each, index) => each * top.a + (below[index] ?? 0) * (1 - top.a));
    const behind = (/** @type {Element | null} */ element) => {
      /** @type {{ rgb: number[], a: number }[]} */
      const layers = [];
      for (let each = element; each; each = each.parentElement) {
        layers.push(parse(getComputedStyle(each).backgroundColor));
        if (layers.at(-1)?.a === 1) break;
      }
      return layers.reduceRight((below, layer) => over(layer, below), [255, 255, 255]);
    };
    const luminance = (/** @type {number[]} */ rgb) => {
      const [r = 0, g = 0, b = 0] = rgb.map((each) => {
        const part = each / 255;
        return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    return elements.map((element) => {
      const ground = behind(element);
      const text = over(parse(getComputedStyle(element).color), ground);
      const [high = 0, low = 0] = [luminance(text), luminance(ground)].sort((a, b) => b - a);
      return Math.round(((high + 0.05) / (low + 0.05)) * 100) / 100;
    });
  });
}

/** The colour of plain text in the editor. */
const colourOfText = (/** @type {import('playwright-core').Locator} */ spans) =>
  spans
    .filter({ hasText: 'Mood was lower' })
    .first()
    .evaluate((span) => getComputedStyle(span).color);

describe('the colours of the extension', () => {
  const settings = () => path.join(window().folder, '.vscode');

  after(() => rmSync(settings(), { recursive: true, force: true }));

  for (const [name, theme, kind] of THEMES)
    it(`can be read in ${theme}`, async () => {
      const { workbench } = window();
      const { page } = workbench;
      mkdirSync(settings(), { recursive: true });
      writeFileSync(
        path.join(settings(), 'settings.json'),
        JSON.stringify({ 'workbench.colorTheme': theme }),
      );
      await page.locator(`.monaco-workbench.${kind}`).first().waitFor();
      await workbench.openFile('taught/s08.ipt.md');
      await workbench.shows('[describe the options]');
      const note = await workbench.openView('IPT Notes', 'This Note');
      await workbench.foldView('Course');
      const rows = await workbench.openView('IPT Notes', 'Caseload');
      await rows.locator('.label-name .highlight').first().waitFor();
      const spans = page.locator('.editor-instance .view-line span > span');
      const measure = async () => ({
        prompts: await contrasts(spans.filter({ hasText: '[describe' })),
        tags: await contrasts(spans.filter({ hasText: '#mood-link' })),
        ids: await contrasts(spans.filter({ hasText: 'HW8a' })),
        codes: await contrasts(spans.filter({ hasText: 'SYN-986' })),
        ghosts: await contrasts(
          note.filter({ hasText: 'not recorded' }).locator('.label-name, .label-description'),
        ),
        counts: await contrasts(rows.locator('.label-name .highlight')),
      });
      const measured = await eventually(async () => {
        const all = await measure();
        for (const [what, found] of Object.entries(all)) {
          assert.ok(found.length > 0, `no ${what}`);
          assert.ok(Math.min(...found) >= ENOUGH, `${what}: ${found.join(', ')}`);
        }
        return all;
      });
      process.stdout.write(`      ${name}: ${JSON.stringify(measured)}\n`);
      await workbench.screenshot(`note-${name}`);
      await workbench.focusEditor();
      await workbench.runCommand('IPT Notes: Next Prompt');
      const selected = spans.filter({ hasText: '[describe the options' }).first();
      const colour = () => selected.evaluate((span) => getComputedStyle(span).color);
      // High contrast paints what is selected black on white, and every other theme in the colour of text.
      await eventually(async () =>
        assert.equal(await colour(), kind === 'hc-black' ? 'rgb(0, 0, 0)' : await colourOfText(spans)),
      );
      await workbench.screenshot(`selected-${name}`);
      await workbench.goTo(1);
    });
});
