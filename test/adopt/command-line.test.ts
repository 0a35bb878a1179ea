import fs from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { call, contentsOf } from '../cli/command-line.ts';
import { habits, notesIn } from '../harness/habits.ts';
import { endAll, folderWith } from '../harness/with-client.ts';

afterEach(endAll);

const [soap, dap] = habits.map(notesIn);
const first = (notes: Readonly<Record<string, string>> = {}, count = 60) =>
  Object.fromEntries(Object.entries(notes).slice(0, count));

async function init(cwd: string, ...args: string[]) {
  return call(['init', '--from', '.', ...args], { cwd });
}

describe('ipt-notes init --from', () => {
  test('prints a plan, and writes nothing', async () => {
    const { path: cwd } = folderWith(first(dap));
    const before = contentsOf(cwd);
    const { status, out, err } = await init(cwd);
    expect(status).toBe(0);
    expect(out).toContain('# With this plan, 60 of 60 notes have all five sections (now 0)');
    expect(out).toMatch(
      /^heading DATA = review, exploration +# in 60 notes; a part of another form of note$/m,
    );
    expect(out).toMatch(/^from-path = \*\*\/\{client\}\/\{date\} session \{session\}\.md +# in 60 notes$/m);
    expect(err).toContain('Nothing was written.');
    expect(contentsOf(cwd)).toEqual(before);
  });

  test('--yes writes the configuration, says how to undo it, and changes no note', async () => {
    const { path: cwd } = folderWith(first(dap));
    const before = contentsOf(cwd);
    const { status, out } = await init(cwd, '--yes');
    expect(status).toBe(0);
    expect(out).toContain('Wrote .ipt-notes.jsonc. No note was changed. To undo, delete this file.');
    const { '.ipt-notes.jsonc': written, ...notes } = contentsOf(cwd);
    expect(notes).toEqual(before);
    expect(written).toContain('"checkFrom": "2025-06-01"');
    const { out: printed } = await call(['init', '--from', '.', '--stdout'], { cwd });
    expect(written?.endsWith(printed)).toBe(true);
  });

  test('the configuration is one that the validator takes', async () => {
    const { path: cwd } = folderWith(first(soap));
    await init(cwd, '--yes');
    const { status, err } = await call(['config'], { cwd });
    expect({ status, err }).toEqual({ status: 0, err: '' });
  });

  test('a line that was changed counts', async () => {
    const { path: cwd } = folderWith(first(dap));
    const plan = (await init(cwd)).out
      .replace(/^heading DATA = .*$/m, 'heading DATA = review')
      .replace(/^heading ASSESSMENT = .*$/m, 'heading ASSESSMENT = -');
    fs.writeFileSync(path.join(cwd, 'plan.txt'), plan);
    const { status, out } = await init(cwd, '--apply', 'plan.txt');
    expect(status).toBe(0);
    expect(out).toContain('Now 0 of 60 notes have all five sections (before: 0)');
    expect(out).toContain(
      'Sections without a heading: problem-area (in 60 notes), exploration (in 60 notes).',
    );
    expect(out).not.toMatch(/\(now |With this plan|Given by/);
    const written = fs.readFileSync(path.join(cwd, '.ipt-notes.jsonc'), 'utf8');
    expect(written).toMatch(/"review": \{\s+"aliases": \["DATA"\]/);
    expect(written).not.toContain('ASSESSMENT');
  });
});

describe('what prevents it is said in clear words', () => {
  test.each([
    [{}, 'No Markdown files were found here.'],
    [{ 'a.txt': 'x' }, 'No Markdown files were found here.'],
    [{ 'README.md': '# Read me\n\nText.\n' }, 'None of 1 Markdown files looks like a note'],
  ])('a folder without notes: %o', async (files: Record<string, string>, message) => {
    const { path: cwd } = folderWith(files);
    const { status, out, err } = await init(cwd);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(message);
  });

  test('a folder that is not there', async () => {
    const { path: cwd } = folderWith({});
    const { status, err } = await call(['init', '--from', 'nowhere'], { cwd });
    expect({ status, err }).toEqual({ status: 2, err: 'nowhere: No such folder. Check the path.\n' });
  });

  test('options that do not go together', async () => {
    const { path: cwd } = folderWith(first(soap, 10));
    expect((await call(['init', '--yes'], { cwd })).err).toContain('--yes goes with --from FOLDER.');
    expect((await init(cwd, '--yes', '--apply', '-')).err).toContain('Choose --yes or --apply, not both.');
    expect((await init(cwd, '--profile', 'student')).err).toContain('--profile does not go with --from');
  });

  test('a plan with mistakes: each is named at its line, and nothing is written', async () => {
    const { path: cwd } = folderWith(first(dap));
    const input = [
      'heading DATA = reviw',
      'key ref = cleint',
      'from-path = {client}{date}.md',
      'headings-at = 7',
      'order = maybe',
      'check-from = today',
      'include = /x',
      'session = weekly',
      'colour = blue',
    ].join('\n');
    const before = contentsOf(cwd);
    const { status, err } = await call(['init', '--from', '.', '--apply', '-'], { cwd, input });
    expect(status).toBe(2);
    const lines = err.split('\n');
    expect(lines.slice(0, 9).map((line) => line.slice(0, 'standard input:1:'.length))).toEqual(
      input.split('\n').map((_, index) => `standard input:${index + 1}:`),
    );
    expect(err).toContain('A section is one of review, problem-area,');
    expect(err).toContain('This pattern has two parts with nothing between them');
    expect(err).toContain('Nothing was written.');
    expect(contentsOf(cwd)).toEqual(before);
  });

  test('a configuration that is there is left as it is, unless that was asked for', async () => {
    const { path: cwd } = folderWith({ ...first(dap), '.ipt-notes.jsonc': '{ "drafts": "check" }\n' });
    const refused = await init(cwd, '--yes');
    expect(refused.status).toBe(2);
    expect(refused.err).toContain('.ipt-notes.jsonc is there already, and was left as it is.');
    expect(fs.readFileSync(path.join(cwd, '.ipt-notes.jsonc'), 'utf8')).toBe('{ "drafts": "check" }\n');
    expect((await init(cwd, '--stdout')).out).toContain('"fromPath"');
    const forced = await init(cwd, '--yes', '--force');
    expect(forced.out).toContain('put .ipt-notes.jsonc.before back in its place');
    expect(fs.readFileSync(path.join(cwd, '.ipt-notes.jsonc.before'), 'utf8')).toBe(
      '{ "drafts": "check" }\n',
    );
    expect((await init(cwd, '--yes', '--force')).err).toContain(
      '.ipt-notes.jsonc.before is there already, from an earlier time',
    );
  });

  test('a configuration above the folder, which would count no longer', async () => {
    const { path: cwd } = folderWith({ '.ipt-notes.jsonc': '{ "drafts": "check" }\n', 'notes/x/.keep': '' });
    for (const [file, text] of Object.entries(first(dap))) {
      fs.mkdirSync(path.join(cwd, 'notes', path.dirname(file)), { recursive: true });
      fs.writeFileSync(path.join(cwd, 'notes', file), text);
    }
    const { status, err } = await call(['init', '--from', 'notes', '--yes'], { cwd });
    expect(status).toBe(0);
    expect(err).toContain('.ipt-notes.jsonc counts for these notes now');
    const written = path.join(cwd, 'notes/.ipt-notes.jsonc');
    const [, extended = ''] = /add (".*?") to "extends"/.exec(err) ?? [];
    const text = fs
      .readFileSync(written, 'utf8')
      .replace('["ipt:standard"]', `["ipt:standard", ${extended}]`);
    fs.writeFileSync(written, text);
    const config = await call(['config'], { cwd: path.join(cwd, 'notes') });
    expect(config.out).toMatch(/"drafts": "check"/);
  });

  test('a pattern that fits nothing, or in two ways', async () => {
    const text = Object.values(dap ?? {})[0] ?? '';
    const twice = ['SYN-101', 'SYN-102'].map((code) => [`more/${code}/week 3 of 4 x.md`, text]);
    const { path: cwd } = folderWith({ ...first(dap), ...Object.fromEntries(twice) });
    const tell = async (pattern: string) =>
      (
        await call(['init', '--from', '.', '--apply', '-', '--stdout'], {
          cwd,
          input: `from-path = ${pattern}`,
        })
      ).err;
    expect(await tell('{client}/{date}.md')).toContain('No file fits this pattern.');
    expect(await tell('**/{client}/* {session} *.md')).toContain('2 of 2 files fit it in more than one way');
    expect(await tell('**/{client}/{date} session {session}.md')).toBe('');
  });

  test('files that cannot be read and links that lead back are named, and the rest is adopted', async () => {
    const { path: cwd } = folderWith({ ...first(dap), 'clients/bad.md': '\0\0\0binary' });
    fs.symlinkSync(cwd, path.join(cwd, 'clients', 'again'));
    const { status, out, err } = await init(cwd);
    expect(status).toBe(0);
    expect(out).toContain('60 of 60 notes');
    expect(err).toContain('clients/bad.md: The file holds binary data');
    expect(err).toContain('clients/again: This link leads back to a folder above it; skipped.');
  });
});

test('two habits, half and half, are adopted together', async () => {
  const mixed = { ...first(soap, 100), ...Object.fromEntries(Object.entries(dap ?? {}).slice(100)) };
  const { path: cwd } = folderWith(mixed);
  const { out } = await init(cwd);
  expect(out).toContain('With this plan, 200 of 200 notes have all five sections');
  expect(out).toContain('200 of 200 have a place in their course');
});

test('the course rules read the sessions from before', async () => {
  const before = Object.fromEntries(
    Object.entries(soap ?? {}).filter(([file]) => /^SYN-101\/s[1-5]\.md$|^SYN-10[23]\//.test(file)),
  );
  const [, text = ''] = Object.entries(soap ?? {}).find(([file]) => file === 'SYN-101/s6.md') ?? [];
  const silent = text.replace(/(## Subjective.*\n\n).*\n/, '$1Slept badly on Tuesday.\n');
  const { path: cwd } = folderWith({
    ...before,
    'SYN-101/s6.md': silent.replace(/date: .*/, 'date: 2025-06-02'),
  });
  await init(cwd, '--yes');
  const { out } = await call(['lint', '--format', 'json', '--today', '2025-06-03'], { cwd });
  const report = JSON.parse(out) as {
    files: { path: string; findings: { rule: string; severity: string }[] }[];
  };
  const findings = report.files.flatMap(({ path: file, findings: own }) =>
    own.map(({ rule }) => `${file} ${rule}`),
  );
  expect(findings).toContain('SYN-101/s6.md homework-not-reviewed');
  expect(findings.filter((each) => !each.startsWith('SYN-101/s6.md'))).toEqual([]);
});

test('no word of a note is printed or written but what three clients share', async () => {
  const canaries = ['Xylophone', 'Quagmire', 'Marigold', 'Zephyrine', 'Thimble', 'Gossamer', 'Anneliese'];
  const odd = Object.fromEntries(
    Object.entries(first(dap)).map(([file, text], index) => [
      file,
      text
        .replace('phase:', `${index < 20 ? 'quagmire' : 'note'} key: Thimble\nphase:`)
        .replace('# ASSESSMENT', '# ASSESSMENT: Zephyrine as ever')
        .concat(
          index < 20 ? '\n# Xylophone hour\n\nMarigold.\n' : '',
          '\n**Anneliese Gossamer:** called, from **Gossamer Street 4**.\n',
        ),
    ]),
  );
  const { path: cwd } = folderWith(odd);
  const runs = [
    await init(cwd),
    await init(cwd, '--others'),
    await init(cwd, '--stdout'),
    await init(cwd, '--yes'),
    await init(cwd, '--yes'),
    await call(['init', '--from', '.', '--apply', '-'], { cwd, input: 'x' }),
  ];
  const said = [
    ...runs.flatMap(({ out, err }) => [out, err]),
    fs.readFileSync(path.join(cwd, '.ipt-notes.jsonc'), 'utf8'),
  ].join('\n');
  expect(said).toContain('Other headings:');
  expect(said).toMatch(/^clients\/syn-101\/.*\.md:\d+: another heading$/m);
  for (const canary of canaries) expect(said.toLowerCase()).not.toContain(canary.toLowerCase());
});
