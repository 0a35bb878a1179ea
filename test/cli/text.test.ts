import { describe, expect, it, test } from 'vitest';
import { wholeNote } from '../harness/notes.ts';
import { folderWith } from '../harness/with-client.ts';
import { replace, without } from '../rules/changes.ts';
import { call } from './command-line.ts';
import { of, signed, withError, withInfo, withWarning } from './notes.ts';

/** What is printed for people about some notes. */
async function printed(files: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<string> {
  return (await call(['lint', ...args], { cwd: folderWith(files).path })).out;
}

describe('the report for people', () => {
  it('is grouped by file, aligned, with a closing line', async () => {
    const several = without('Exploration of the problem area')(
      replace('#mood-link', '#mood-lnik')(replace('phase: middle', 'phase: midle')(wholeNote)),
    );
    expect(
      await printed({
        'sub/a.ipt.md': several,
        'b.ipt.md': of('SYN-102', withWarning),
        'c.ipt.md': of('SYN-103', wholeNote),
      }),
    ).toBe(`b.ipt.md
  21:1  warning  Did you mean “Exploration of the problem area”?  misspelled-section

sub/a.ipt.md
    5:8  error  Did you mean “middle”? “phase” must be one of: initial, middle, termination, maintenance.  invalid-field
    9:1  error  The section “Exploration of the problem area” is not recorded.                             missing-section
  15:43  info   Did you mean #mood-link?                                                                   unknown-tag

4 findings (2 errors, 1 warning, 1 info) in 3 notes of 3 courses.
1 of these has a safe fix: run again with --fix.
`);
  });

  test.each<[string, Record<string, string>, string[], string]>([
    [
      'nothing found',
      { 'a.ipt.md': wholeNote },
      [],
      'No documentation gaps found by these checks in 1 note of 1 course.\n',
    ],
    [
      'something silenced',
      { 'a.ipt.md': `${withInfo}\n<!-- ipt-ignore-file unknown-tag: our own word -->\n` },
      [],
      'No documentation gaps found by these checks in 1 note of 1 course, 1 silenced.\n',
    ],
    [
      'one finding',
      { 'a.ipt.md': withError, 'b.ipt.md': of('SYN-102', wholeNote) },
      [],
      '1 finding (1 error) in 2 notes of 2 courses.\n',
    ],
    [
      'something fixed',
      { 'a.ipt.md': withWarning },
      ['--fix'],
      '1 fix applied. No documentation gaps found by these checks in 1 note of 1 course.\n',
    ],
    [
      'all found left out',
      { 'a.ipt.md': withInfo },
      ['--quiet'],
      '1 finding (1 info) in 1 note of 1 course.\n',
    ],
    [
      'no note found',
      { 'a.md': '# Other\n' },
      ['--only-notes'],
      'No notes were checked.\nSkipped: 1 Markdown file that is no session note.\n',
    ],
  ])('closes with what was looked at: %s', async (_, files, args, closing) => {
    const out = await printed(files, ...args);
    expect(out.slice(-closing.length)).toBe(closing);
  });

  it('shows fixes by range and new text with --fix-dry-run', async () => {
    expect(await printed({ 'a.ipt.md': withWarning }, '--fix-dry-run')).toBe(`a.ipt.md
  21:1  warning  Did you mean “Exploration of the problem area”?  misspelled-section
        fix 21:4-21:14: "Exploration"

1 finding (1 warning) in 1 note of 1 course.
1 of these has a safe fix: run again with --fix.
`);
  });

  it('offers no fix for a note that is signed', async () => {
    const out = await printed({ 'a.ipt.md': signed(withWarning) }, '--fix-dry-run');
    expect(out).toContain('misspelled-section');
    expect(out).not.toContain('fix ');
  });
});

describe('--color', () => {
  const ESCAPE = '\u001b[';
  const outcome = async (
    args: readonly string[],
    world: { isTerminal?: boolean; env?: Record<string, string> },
  ) => (await call(['lint', ...args], { cwd: folderWith({ 'a.ipt.md': withError }).path, ...world })).out;

  test.each([
    [true, [], { isTerminal: true }],
    [false, [], { isTerminal: false }],
    [false, [], { isTerminal: true, env: { NO_COLOR: '1' } }],
    [true, [], { isTerminal: false, env: { FORCE_COLOR: '1' } }],
    [false, [], { isTerminal: true, env: { FORCE_COLOR: '0' } }],
    [true, ['--color', 'always'], { isTerminal: false, env: { NO_COLOR: '1' } }],
    [false, ['--color', 'never'], { isTerminal: true }],
    [false, ['--format', 'json'], { isTerminal: true }],
  ])('%s: %j %j', async (expected, args, world) => {
    const out = await outcome(args, world);
    expect(out).toContain('missing-section');
    expect(out.includes(ESCAPE)).toBe(expected);
  });

  it('changes nothing but the colour', async () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escapes are what is taken out
    const plain = (await outcome(['--color', 'always'], {})).replace(/\u001b\[\d+m/g, '');
    expect(plain).toBe(await outcome(['--color', 'never'], {}));
  });
});
