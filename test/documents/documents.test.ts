import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../server/src/core/index.ts';
import { call, type JsonReport } from '../cli/command-line.ts';
import { folderWith } from '../harness/with-client.ts';

// What the written pages show holds: their notes are clean, their configurations valid, their links lead somewhere.

const root = fileURLToPath(new URL('../../', import.meta.url));
const pages = [
  'README.md',
  'SUPPORT.md',
  ...fs
    .readdirSync(path.join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const read = (page: string) => fs.readFileSync(path.join(root, page), 'utf8');

/** Pages whose note shows what is reported: the rules. */
const shown: Readonly<Record<string, readonly string[]>> = {
  'docs/bringing-your-notes.md': ['missing-field', 'missing-field', 'missing-field', 'no-sections'],
  // Only the front matter of a note.
  'docs/front-matter.md': ['no-sections', 'unsigned'],
};

/** The code blocks of a page in one language. */
function blocks(page: string, language: string): string[] {
  return [...read(page).matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, text = '']) => text,
  );
}

const notesOf = (page: string) => blocks(page, 'markdown').filter((text) => text.startsWith('---\n'));

describe('notes on the page', () => {
  const withNotes = pages.filter((page) => notesOf(page).length > 0);

  it('are on several', () => expect(withNotes.length).toBeGreaterThan(4));

  it.each(withNotes)('%s are as it says', async (page) => {
    for (const text of notesOf(page)) {
      const { path: cwd } = folderWith({ 'a.ipt.md': text });
      const { out } = await call(['lint', '--format', 'json'], { cwd });
      const { files } = JSON.parse(out) as JsonReport;
      const found = files.flatMap(({ findings }) => findings.map(({ rule }) => rule));
      expect(found, text).toEqual(shown[page] ?? []);
    }
  });
});

describe('configurations on the page', () => {
  it.each(pages.filter((page) => blocks(page, 'jsonc').length > 0))('%s are valid', (page) => {
    for (const text of blocks(page, 'jsonc')) expect(parseConfig(text).problems, text).toEqual([]);
  });
});

describe('links on the page', () => {
  /** Where the page of the extension has its pictures from. */
  const ours = 'https://github.com/ipt-notes/ipt-notes/raw/HEAD/';

  /** As code hosts make them of headings. */
  const anchors = (page: string) =>
    [...read(page).matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    );

  it.each(pages)('%s lead to what is there', (page) => {
    const prose = read(page).replace(/^```[\s\S]*?^```$/gm, '');
    for (const [, target = ''] of prose.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^https?:/.test(target) && !target.startsWith(ours)) continue;
      const [file = '', anchor] = target.replace(ours, '/').split('#');
      const there = file === '' ? page : file.startsWith('/') ? file : path.join(path.dirname(page), file);
      expect(fs.existsSync(path.join(root, there)), target).toBe(true);
      if (anchor !== undefined) expect(anchors(there), target).toContain(anchor);
    }
  });
});
