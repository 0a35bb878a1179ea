import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { call, type JsonReport } from './command-line.ts';

// All its notes were written by then.
const today = '2025-12-31';
const root = fileURLToPath(new URL('../../', import.meta.url));

it('the example clinic has its ten planted gaps and no other finding', async () => {
  const { out } = await call(['lint', '--today', today, '--format', 'json', 'examples/clinic'], {
    cwd: root,
  });
  const { files } = JSON.parse(out) as JsonReport;
  const found = files.flatMap(({ path, findings }) =>
    findings.map(
      ({ rule, range: { start } }) =>
        `${path.slice('examples/clinic/'.length)}:${start.line}:${start.column} ${rule}`,
    ),
  );
  expect(found).toEqual([
    'syn-101/s12.ipt.md:28:1 homework-not-reviewed',
    'syn-101/s12.ipt.md:51:43 unknown-tag',
    'syn-214/s11.ipt.md:26:1 awaiting-cosignature',
    'syn-214/s11.ipt.md:54:1 leftover-placeholder',
    'syn-214/s12.ipt.md:15:9 stale-draft',
    'syn-327/s05.ipt.md:54:1 misspelled-section',
    'syn-327/s05.ipt.md:63:83 possible-identifier',
    'syn-327/s10.ipt.md:22:1 ending-not-raised',
    'syn-327/s10.ipt.md:22:1 missing-section',
    'syn-g04/s16.ipt.md:58:1 empty-section',
  ]);
});

it('the README shows what is printed of it', async () => {
  const readme = fs.readFileSync(`${root}README.md`, 'utf8');
  const [, shown = ''] = /^```\n(examples\/clinic[^`]*)```$/m.exec(readme) ?? [];
  const lines = shown.split('\n').filter((line) => line !== '' && line !== '…');
  expect(lines.length).toBeGreaterThan(6);
  const { out, err } = await call(['lint', '--today', today, 'examples/clinic'], { cwd: root });
  const printed = new Set(`${out}${err}`.split('\n'));
  expect(lines.filter((line) => !printed.has(line))).toEqual([]);
});
