import fs from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { wholeNote } from '../harness/notes.ts';
import { folderWith } from '../harness/with-client.ts';
import { replace } from '../rules/changes.ts';
import { call, contentsOf, lintJson } from './command-line.ts';
import { of, signed, withError, withInfo, withWarning } from './notes.ts';

/** A note with several fixes: of two keys and a heading. */
const broken = [
  replace('phase: middle', 'phaes: middle'),
  replace('planned_sessions:', 'planed_sessions:'),
  replace('## Exploration of the', '## Exploraton of the'),
].reduce((text, change) => change(text), wholeNote);

const forms: Readonly<Record<string, (text: string) => string>> = {
  'LF line ends': (text) => text,
  'CRLF line ends': (text) => text.replaceAll('\n', '\r\n'),
  'CR line ends': (text) => text.replaceAll('\n', '\r'),
  'mixed line ends': (text) => {
    const ends = ['\n', '\r\n', '\r'];
    let line = 0;
    return text.replace(/\n/g, () => ends[line++ % 3] ?? '');
  },
  'a byte order mark': (text) => `\uFEFF${text}`,
  'a byte order mark and CRLF': (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
  'no final line end': (text) => text.trimEnd(),
  'three final line ends': (text) => `${text}\n\n`,
  'blanks at line ends': (text) => text.replaceAll('\n\n', '  \n\n'),
};

function fixIn(cwd: string, ...args: readonly string[]) {
  return call(['lint', '--fix', ...args], { cwd });
}

describe('--fix', () => {
  test.each(Object.entries(forms))('keeps %s', async (_, form) => {
    const { path: cwd } = folderWith({ 'a.ipt.md': form(broken) });
    const { status, out, err } = await fixIn(cwd);
    expect([status, err]).toEqual([0, '']);
    expect(out).toBe('3 fixes applied. No documentation gaps found by these checks in 1 note of 1 course.\n');
    expect(fs.readFileSync(`${cwd}/a.ipt.md`, 'utf8')).toBe(form(wholeNote));
  });

  it('writes nothing when run again', async () => {
    const { path: cwd } = folderWith({ 'a.ipt.md': broken, 'b.ipt.md': of('SYN-102', withError) });
    await fixIn(cwd);
    const before = contentsOf(cwd);
    const again = await fixIn(cwd);
    expect(again.out).not.toContain('applied');
    expect(contentsOf(cwd)).toEqual(before);
  });

  it('reports what is left', async () => {
    const { path: cwd } = folderWith({ 'a.ipt.md': replace('#mood-link', '#mood-lnik')(broken) });
    expect(await lintJson(['--fix'], { cwd })).toMatchObject({
      summary: { errors: 0, warnings: 0, infos: 1 },
      files: [{ findings: [{ rule: 'unknown-tag', fixable: false }] }],
    });
    expect(fs.readFileSync(`${cwd}/a.ipt.md`, 'utf8')).toBe(withInfo);
  });

  test.each(['--fix', '--fix-dry-run'])('leaves a signed note alone, all of it: %s', async (option) => {
    const { path: cwd } = folderWith({ 'a.ipt.md': signed(broken) });
    const before = contentsOf(cwd);
    const { out } = await call(['lint', option], { cwd });
    expect(out).toContain('misspelled-section');
    expect(out).toContain('unknown-field');
    expect(out).not.toMatch(/\bfix/);
    expect(contentsOf(cwd)).toEqual(before);
    const { files } = await lintJson([], { cwd });
    expect(files[0]?.findings.filter(({ fixable }) => fixable)).toEqual([]);
  });

  it('leaves alone what is silenced, switched off or excluded', async () => {
    const { path: cwd } = folderWith({
      '.ipt-notes.jsonc': '{ "exclude": ["old.ipt.md"] }',
      'a.ipt.md': `${withWarning}\n<!-- ipt-ignore-file misspelled-section: our own title -->\n`,
      'old.ipt.md': withWarning,
    });
    const before = contentsOf(cwd);
    await fixIn(cwd);
    await fixIn(cwd, '--rule', 'misspelled-section=off', '--config', '/dev/null');
    expect(contentsOf(cwd)).toEqual(before);
  });

  it('touches no other file, and leaves nothing beside', async () => {
    const { path: cwd } = folderWith({
      'a.ipt.md': broken,
      'b.ipt.md': of('SYN-102', wholeNote),
      'c.md': '# Other\n',
    });
    const before = contentsOf(cwd);
    await fixIn(cwd);
    const after = contentsOf(cwd);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
    expect(changed).toEqual(['a.ipt.md']);
  });

  it('writes through a link, and keeps the permissions of the file', async () => {
    const { path: cwd } = folderWith({ 'far/a.txt': broken });
    fs.chmodSync(`${cwd}/far/a.txt`, 0o640);
    fs.symlinkSync('far/a.txt', `${cwd}/a.ipt.md`);
    await fixIn(cwd);
    expect(fs.readlinkSync(`${cwd}/a.ipt.md`)).toBe('far/a.txt');
    expect(fs.readFileSync(`${cwd}/far/a.txt`, 'utf8')).toBe(wholeNote);
    expect(fs.statSync(`${cwd}/far/a.txt`).mode & 0o777).toBe(0o640);
  });
});

describe('--fix-dry-run', () => {
  it('writes nothing, also together with --fix', async () => {
    const { path: cwd } = folderWith({ 'a.ipt.md': broken });
    const before = contentsOf(cwd);
    const shown = await call(['lint', '--fix-dry-run'], { cwd });
    expect(await call(['lint', '--fix-dry-run', '--fix'], { cwd })).toEqual(shown);
    expect(contentsOf(cwd)).toEqual(before);
  });

  it('shows what --fix then writes', async () => {
    const { path: cwd } = folderWith({ 'a.ipt.md': broken });
    const { out } = await call(['lint', '--format', 'json', '--fix-dry-run'], { cwd });
    const lines = broken.split('\n');
    for (const { fix } of JSON.parse(out).files[0].findings.reverse()) {
      for (const { range, newText } of fix.edits) {
        const line = lines[range.start.line - 1] ?? '';
        expect(range.end.line).toBe(range.start.line);
        lines[range.start.line - 1] =
          line.slice(0, range.start.column - 1) + newText + line.slice(range.end.column - 1);
      }
    }
    expect(lines.join('\n')).toBe(wholeNote);
  });
});
