import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { expect, test, vi } from 'vitest';
import { parseMarkdown } from '../../../server/src/core/markdown/index.ts';

const { parsed } = vi.hoisted(() => ({ parsed: [] as string[] }));

vi.mock('remark-parse', async (original) => {
  const { default: remarkParse } = await original<typeof import('remark-parse')>();
  return {
    default(this: ThisParameterType<typeof remarkParse>) {
      remarkParse.call(this);
      const { parser } = this;
      if (!parser) throw new Error('remark-parse set no parser.');
      this.parser = (text, file) => {
        parsed.push(text);
        return (parser as (text: string, file: unknown) => never)(text, file);
      };
    },
  };
});

test('what is not plain goes through a unified processor with remark-parse', () => {
  parseMarkdown('# Session 8\n\nPlain prose.\n\n***nested* marks** and ![a picture](b)\n');
  expect(parsed).toEqual(['***nested* marks** and ![a picture](b)\n']);
});

test.each([
  ['the desktop', 'server/src/core/markdown/reference.ts', { platform: 'node' }],
  ['the browser', 'server/src/main/browser.ts', { platform: 'browser', conditions: ['worker'] }],
] as const)('the bundle for %s holds unified and remark-parse', async (_, entry, options) => {
  const { metafile } = await esbuild.build({
    ...options,
    conditions: [...('conditions' in options ? options.conditions : [])],
    entryPoints: [fileURLToPath(new URL(`../../../${entry}`, import.meta.url))],
    alias: { 'node:path/posix': 'path-browserify' },
    bundle: true,
    write: false,
    metafile: true,
    logLevel: 'silent',
    outdir: 'out',
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const held = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file);
  for (const name of ['unified', 'remark-parse'])
    expect(held.some((file) => file.includes(`node_modules/${name}/lib/`))).toBe(true);
});
