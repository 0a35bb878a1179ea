import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { folderWith } from '../../harness/with-client.ts';
import { launchBrowser } from '../../vscode/harness/browser.mjs';
import { call } from '../command-line.ts';

// Where there is no Chromium yet, it is installed first.
vi.setConfig({ testTimeout: 240_000 });

const clinic = fileURLToPath(new URL('../../../examples/clinic', import.meta.url));
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe-core gives back, as far as it is looked at. */
interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
  readonly passes: readonly { readonly id: string }[];
}

test('axe-core finds no barrier in a report, in a browser that opens it as a reader does', async () => {
  const output = path.join(folderWith({}).path, 'report.html');
  const { page, close } = await launchBrowser();
  try {
    await page.addInitScript({ path: axe });
    for (const kind of [[], ['--to-do'], ['--portfolio', 'C-07'], ['--portfolio', 'X-99']]) {
      const made = await call(['report', ...kind, '--format', 'html', '--output', output], { cwd: clinic });
      expect(made).toMatchObject({ status: 0, err: '' });
      await page.goto(pathToFileURL(output).href);
      const { violations, passes } = await page.evaluate<AxeResults>('axe.run()');
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(passes.map(({ id }) => id)).toContain('color-contrast');
    }
  } finally {
    await close();
  }
});
