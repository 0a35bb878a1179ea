import fs from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { call } from '../cli/command-line.ts';
import { endAll, folderWith } from '../harness/with-client.ts';

afterEach(endAll);

const note = (...headings: readonly string[]) =>
  `## Update\n\nx\n\n${headings.map((each) => `## ${each}\n\ny\n`).join('\n')}`;

async function planOf(files: Readonly<Record<string, string>>): Promise<string> {
  const { path: cwd } = folderWith(files);
  const { status, out } = await call(['init', '--from', '.'], { cwd });
  expect(status).toBe(0);
  return out;
}

/** Notes of four clients with the same headings. */
const shared = (...headings: readonly string[]) =>
  Object.fromEntries([1, 2, 3, 4].map((each) => [`SYN-10${each}/2025-0${each}-01.md`, note(...headings)]));

describe('a wording in which someone may be named is not shown', () => {
  test.each([
    'The Smith plan',
    'WITH ANNA',
    'LENA',
    'Call with MK',
    'About JW',
    'Letter to T',
    'Time with Baker',
  ])('%s', async (heading) => {
    const plan = await planOf(shared(heading));
    expect(plan).not.toContain(`heading ${heading}`);
    expect(plan).toContain('# Other headings: 1, in 4 notes.');
  });

  test.each(['MSE', 'Mother and Father', 'MOOD DIARY', 'Goals for therapy', 'SI and HI'])(
    'an everyday one is: %s',
    async (heading) => {
      expect(await planOf(shared(heading))).toContain(`heading ${heading} = `);
    },
  );
});

describe('of fewer than three clients nothing is shown', () => {
  test.each([
    ['folders are months', (each: number) => `2025-0${each}/2025-0${each}-01.md`],
    [
      'folders are months by name',
      (each: number) => `${['Jan', 'Feb', 'March', 'April'][each - 1]}/2025-0${each}-01.md`,
    ],
    [
      'folders are states',
      (each: number) => `${['open', 'closed', 'waiting', 'new'][each - 1]}/2025-0${each}-01.md`,
    ],
  ])('%s', async (_, place) => {
    const files = [1, 2, 3, 4].map((each) => [place(each), note('The divorce of the parents')]);
    const plan = await planOf(Object.fromEntries(files));
    expect(plan).not.toContain('divorce');
    expect(plan).toContain('4 look like notes, of clients that cannot be told apart.');
  });

  test('a code that is spelt in three ways is of one client', async () => {
    const files = ['SYN-101', 'syn-101', 'SYN101'].map((code, index) => [
      `2025-0${index + 1}-01.md`,
      `---\nclient: ${code}\nsession: ${index}\n---\n\n${note('The divorce of the parents')}`,
    ]);
    expect(await planOf(Object.fromEntries(files))).not.toContain('divorce');
  });

  test('a note without a code is of the client whose folder it is in', async () => {
    const files = [1, 2, 3].flatMap((each) => [
      [`${['Ewan', 'Ewan', 'Tove'][each - 1]}/2025-0${each}-01.md`, note('The divorce of the parents')],
      [
        `${['Ewan', 'Ewan', 'Tove'][each - 1]}/2025-0${each}-08.md`,
        `---\nclient: SYN-10${Math.ceil(each / 2)}\nsession: ${each}\n---\n\n${note('The divorce of the parents')}`,
      ],
    ]);
    expect(await planOf(Object.fromEntries(files))).not.toContain('divorce');
  });

  test('folders that are of persons tell them apart', async () => {
    const files = ['Ewan Pike', 'Ingrid Solheim', 'Tobias Reed'].map((name) => [
      `${name}/2025-01-01.md`,
      note('The divorce of the parents'),
    ]);
    const plan = await planOf(Object.fromEntries(files));
    expect(plan).toContain('heading The divorce of the parents = ');
    expect(plan).not.toMatch(/Ewan|Solheim|Reed/);
  });
});

test('keys that are not shown are counted, and can be named by the person', async () => {
  const files = [1, 2, 3].map((each) => [
    `K${each}/2025-0${each}-01 Sitzung 1.md`,
    `---\nKlient: GER-50${each}\n---\n\n${note('Plan')}`,
  ]);
  const plan = await planOf(Object.fromEntries(files));
  expect(plan).toContain('# Other keys of the front matter: 1. They are not shown, either');
});

test('what is beside the notes does not become one', async () => {
  const { path: cwd } = folderWith({
    ...Object.fromEntries(
      [1, 2, 3].map((each) => [`notes/SYN-10${each}/2025010${each}.md`, note('Themes', 'Next steps')]),
    ),
    'notes/inventory list.md': '# Inventory\n\n- a\n',
    'notes/SYN-101/letter to the school.md': 'Dear all,\n',
  });
  expect((await call(['init', '--from', '.', '--yes'], { cwd })).status).toBe(0);
  expect(fs.readFileSync(path.join(cwd, '.ipt-notes.jsonc'), 'utf8')).toContain('"**/*[0-9]*/*[0-9]*.md"');
  const { status, out } = await call(['lint', '--today', '2026-01-01'], { cwd });
  expect({ status, out }).toEqual({
    status: 0,
    out: expect.stringContaining('Skipped: 3 notes dated before'),
  });
});
