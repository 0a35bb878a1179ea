import fs from 'node:fs';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it, test } from 'vitest';
import { printable, printableJson } from '../../server/src/cli/printable.ts';
import { folderWith } from '../harness/with-client.ts';
import { call, lintJson, type Outcome } from './command-line.ts';
import { withError } from './notes.ts';

/** What does harm where it is printed as it is: each in the name of a file or folder. */
const evils: Readonly<Record<string, string>> = {
  'an escape sequence': 'x\u001b[31mred',
  'an escape sequence in one character': 'x\u009b31mred',
  'a line end': 'x\n::error::y',
  'a carriage return': 'x\r::error::y',
  'a workflow command': '::error file=x::y',
  'an older workflow command': 'x##[error]y',
  'a command of another CI system': '##vso[task.setvariable]y',
  'writing from right to left': 'x\u202egpj.y',
  'isolated writing': 'x\u2066y\u2069',
  'a line separator': 'x\u2028::error::y',
  'a deletion': 'x\u007fy',
  'what XML forbids': 'x\u0001\uFFFEy',
  'what has no shape': 'x\u200by',
};
const formats = ['text', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown'];

/** What may come out nowhere: not in any format, and not on standard error. */
const harmful = /(?!\n)[\p{Cc}\p{Cs}\u2028\u2029\u200b\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u;
const commands = /^\s*::(?!(?:error|warning|notice) (?:file|title)=)|##(?:vso|teamcity)?\[/m;

function expectHarmless({ out, err }: Outcome): void {
  for (const text of [out, err]) {
    expect(text).not.toMatch(harmful);
    expect(text).not.toMatch(commands);
  }
}

describe.each(Object.entries(evils))('a name with %s', (_, evil) => {
  test.each(formats)('--format %s', async (format) => {
    const name = `${evil}.ipt.md`;
    const { path: cwd } = folderWith({ [name]: withError, [`${evil}/.ipt-notes.jsonc`]: '{' });
    fs.writeFileSync(`${cwd}/${evil}-latin.ipt.md`, Buffer.from('Caf\u00e9', 'latin1'));
    const outcome = await call(['lint', '--format', format, '.', `${evil}/a.md`, `${evil}-gone`], { cwd });
    expect(outcome.status).toBe(2);
    expectHarmless(outcome);
    expect(outcome.out).toContain('missing-section');
    if (format === 'junit') expect(XMLValidator.validate(outcome.out)).toBe(true);
    if (format === 'github') {
      for (const line of outcome.out.trimEnd().split('\n')) expect(line).toMatch(/^::(?:error|notice) /);
    }
  });

  it('means the same in JSON', async () => {
    const name = `${evil}.ipt.md`;
    const { path: cwd } = folderWith({ [name]: withError });
    const { files } = await lintJson([], { cwd });
    expect(files.map((file) => file.path)).toEqual([name]);
    const { out } = await call(['lint', '--format', 'sarif'], { cwd });
    const { uri } = JSON.parse(out).runs[0].results[0].locations[0].physicalLocation.artifactLocation;
    expect(decodeURIComponent(uri)).toBe(name);
  });
});

describe.each(Object.entries({ ...evils, 'half a character': 'x\ud800y' }))(
  'a configuration with %s',
  (_, evil) => {
    test.each(formats)('--format %s', async (format) => {
      const { path: cwd } = folderWith({
        'a.ipt.md': withError,
        '.ipt-notes.jsonc': JSON.stringify({
          protocol: { sections: { genogram: { title: evil, required: true } } },
        }),
      });
      const outcome = await call(['lint', '--format', format], { cwd });
      expect(outcome.out).toContain('missing-section');
      expectHarmless(outcome);
      if (format === 'junit') {
        expect(XMLValidator.validate(outcome.out)).toBe(true);
        expect(new XMLParser().parse(outcome.out)).toHaveProperty('testsuites');
      }
    });

    it('in what is wrong with it', async () => {
      const { path: cwd } = folderWith({
        'a.ipt.md': withError,
        '.ipt-notes.jsonc': JSON.stringify({ [evil]: {}, extends: [`./${evil}.jsonc`, `ipt:${evil}`] }),
      });
      for (const command of [['lint'], ['config'], ['lint', '--format', 'github']]) {
        const outcome = await call(command, { cwd });
        expect(outcome.status).toBe(2);
        expectHarmless(outcome);
      }
    });
  },
);

describe('in the call', () => {
  test.each(Object.entries(evils))('%s', async (_, evil) => {
    const { path: cwd } = folderWith({ 'a.ipt.md': withError });
    for (const args of [
      ['lint', evil],
      ['lint', '--output', `${evil}.ipt.md`],
      ['lint', '--config', evil],
      ['lint', `--${evil}`],
      ['lint', '--rule', evil],
      ['lint', '--stdin', '--stdin-filename', evil],
      ['explain', evil],
      ['config', evil],
      [evil],
    ]) {
      const outcome = await call(args, { cwd, input: '> '.repeat(10_000) });
      expect(outcome.status).toBe(2);
      expectHarmless(outcome);
    }
  });
});

describe('printable', () => {
  it('leaves what people write as it is', () => {
    const names = ['notes/syn-101/s03.ipt.md', 'Grüße/日本語/عربي', '👩‍👧 a:b::c #[x]', 'می‌خواهم', 'a # b'];
    for (const name of names) expect(printable(name)).toBe(name);
  });

  it('shows what is hidden', () => {
    expect(printable('a\u001b[1mb\nc\td\u202e\ud800')).toBe('a\\u{1b}[1mb\\nc\\td\\u{202e}\\u{d800}');
    expect(printable(' ::error::x')).toBe(' :\\:error::x');
    expect(printable('x ##[group] ##vso[y]')).toBe('x #\\#[group] #\\#vso[y]');
  });

  it('means the same as JSON', () => {
    const value = {
      [evils['isolated writing'] ?? '']: Object.values(evils),
      half: '\ud800',
      tag: '\u{E0041}',
    };
    const text = printableJson(value);
    expect(JSON.parse(text)).toEqual(value);
    expect(text).not.toMatch(harmful);
  });
});
