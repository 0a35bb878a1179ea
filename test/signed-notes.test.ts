import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { call, lintJson } from './cli/command-line.ts';
import { capable } from './harness/language-client.ts';
import { wholeNote } from './harness/notes.ts';
import { folderWith, startServer } from './harness/with-client.ts';

// A change of a signed text is found by `verify`, by `lint` and by the editor, or by none of them.

const note = wholeNote.replace('Grief, as agreed.', 'Grief, as agreed at the café.');

/** The note as `ipt-notes sign` leaves it. */
async function signedNote(): Promise<string> {
  const { path: cwd } = folderWith({ 'a.ipt.md': note });
  expect(await call(['sign', 'a.ipt.md'], { cwd })).toMatchObject({ status: 0 });
  return fs.readFileSync(path.join(cwd, 'a.ipt.md'), 'utf8');
}

/** Which of the three say that it was changed. */
async function foundBy(texts: readonly string[]): Promise<string[][]> {
  const files = Object.fromEntries(
    texts.map((text, index) => [`${String(index).padStart(3, '0')}.ipt.md`, text]),
  );
  const folder = folderWith(files);
  const { out } = await call(['verify'], { cwd: folder.path });
  const { files: linted } = await lintJson(['--no-course'], { cwd: folder.path });
  const client = startServer();
  await client.initialize(capable, [folder.uri]);
  return Promise.all(
    Object.entries(files).map(async ([name, text]) => {
      const uri = folder.uriOf(name);
      await client.open(uri, text);
      const shown = await client.pull(uri);
      const isLinted = linted.some(
        (file) => file.path === name && file.findings.some(({ rule }) => rule === 'changed-after-signing'),
      );
      return [
        ...(out.includes(`${name}: changed after it was signed.`) ? ['verify'] : []),
        ...(isLinted ? ['lint'] : []),
        ...(JSON.stringify(shown).includes('changed-after-signing') ? ['editor'] : []),
      ];
    }),
  );
}

describe('a signed note', () => {
  it('is found to be changed by one letter anywhere, by all three', async () => {
    const text = await signedNote();
    const bodyStart = text.indexOf('# Session');
    const changed = [...text.matchAll(/\p{L}/gu)]
      .filter(({ index }) => index > bodyStart)
      .filter((_, index) => index % 23 === 0)
      .map(
        ({ 0: letter, index }) => text.slice(0, index) + (letter === 'x' ? 'y' : 'x') + text.slice(index + 1),
      );
    expect(changed.length).toBeGreaterThan(12);
    for (const found of await foundBy(changed)) expect(found).toEqual(['verify', 'lint', 'editor']);
  });

  it('is not by line ends, spaces at line ends, the Unicode form, an addendum or a co-signature', async () => {
    const text = await signedNote();
    const same = [
      text,
      text.replaceAll('\n', '\r\n'),
      text.replace(/(?<=[.a-z])\n/g, ' \t\n'),
      text.normalize('NFD'),
      text.trimEnd(),
      `${text}\n\n`,
      `${text}\n## Addendum 2025-06-01\n\nShe rang.\n`,
      text.replace('\n---\n', '\ncosigned: 2025-06-01\n---\n'),
    ];
    expect(new Set(same).size).toBe(same.length);
    for (const found of await foundBy(same)) expect(found).toEqual([]);
  });
});
