import fs from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { call } from '../cli/command-line.ts';
import { endAll, folderWith } from '../harness/with-client.ts';

afterEach(endAll);

const page = fs.readFileSync(new URL('../../docs/bringing-your-notes.md', import.meta.url), 'utf8');
const [, note = ''] = /```markdown\n([\s\S]*?)```/.exec(page) ?? [];

test('the note of the page is adopted, and nothing is found in it', async () => {
  const files = ['SYN-101', 'SYN-102', 'SYN-103'].map((code) => [
    `notes/${code}/2025-03-04 session 3.md`,
    note,
  ]);
  const { path: cwd } = folderWith(Object.fromEntries(files));
  const plan = (await call(['init', '--from', 'notes'], { cwd })).out;
  for (const line of ['heading Subjective = review', 'heading Plan = plan, homework']) {
    expect(page).toContain(line);
    expect(plan).toContain(line);
  }
  expect(plan).toContain('from-path = {client}/{date} session {session}.md');
  const input = plan.replace(/^check-from = .*$/m, 'check-from = 2025-01-01');
  expect((await call(['init', '--from', 'notes', '--apply', '-'], { cwd, input })).status).toBe(0);
  const { out } = await call(['lint', '--rule', 'unsigned=off', '--today', '2025-03-05', 'notes'], { cwd });
  expect(out).toContain('No documentation gaps found by these checks');
});

test('the words of plans on the page are read', async () => {
  const { path: cwd } = folderWith({ 'notes/SYN-101/2025-03-04 session 3.md': note });
  const blocks = [...page.matchAll(/```\n([\s\S]*?)```/g)].map(([, text = '']) => text);
  const input = blocks.find((text) => text.startsWith('heading')) ?? '';
  const { status, err } = await call(['init', '--from', 'notes', '--apply', '-', '--stdout'], { cwd, input });
  expect({ status, err }).toEqual({ status: 0, err: '' });
});
