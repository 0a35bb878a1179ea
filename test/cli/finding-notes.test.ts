import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pathPattern } from '../../server/src/core/text/path-pattern.ts';
import { wholeNote } from '../harness/notes.ts';
import { folderWith } from '../harness/with-client.ts';
import { call, type JsonReport } from './command-line.ts';
import { of } from './notes.ts';

interface Found {
  readonly status: unknown;
  /** The notes that were looked at. */
  readonly notes: readonly string[];
  readonly err: string;
}

function found(files: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Found> {
  return foundIn(folderWith(files).path, ...args);
}

async function foundIn(cwd: string, ...args: readonly string[]): Promise<Found> {
  const { status, out, err } = await call(['lint', '--format', 'json', ...args], { cwd });
  const notes = out === '' ? [] : (JSON.parse(out) as JsonReport).files.map(({ path }) => path);
  return { status, notes, err };
}

const byFrontMatter = '---\nclient: SYN-110\nsession: 1\n---\n';

describe('notes among Markdown files', () => {
  it('are told by name, front matter, and the configuration', async () => {
    expect(
      (
        await found({
          '.ipt-notes.jsonc': '{ "include": ["sessions/**/*.md"] }',
          'a.ipt.md': wholeNote,
          'B.IPT.MD': of('SYN-102', wholeNote),
          'c.md': of('SYN-103', wholeNote),
          'd.markdown': '---\ntype: ipt-session\n---\n',
          'e.md': '---\ngroup: SYN-G04\nsession: 1\n---\n',
          'sessions/x/f.md': '# Session\n',
          'README.md': '# Read me\n',
          'g.md': '---\nclient: SYN-110\n---\n',
          'h.md': '---\nsession: 1\n---\n',
          'i.txt': wholeNote,
          'j.ipt.md.bak': wholeNote,
        })
      ).notes,
    ).toEqual(['B.IPT.MD', 'a.ipt.md', 'c.md', 'd.markdown', 'e.md', 'sessions/x/f.md']);
  });

  it('are those that VS Code takes for Markdown, whatever their names end with', async () => {
    // As its own extension for Markdown lists them.
    const endings = ['md', 'mkd', 'mdwn', 'mdown', 'markdown', 'markdn', 'mdtxt', 'mdtext', 'workbook'];
    const names = [...endings, 'MDOWN'].map((ending) => `a.${ending}`).sort();
    expect((await found(Object.fromEntries(names.map((name) => [name, wholeNote])))).notes).toEqual(names);
    const { read } = pathPattern('{client}');
    for (const name of names) expect(read(name, () => true)?.get('client'), name).toBe('a');
  });

  it('do not vanish where their front matter is broken', async () => {
    const body = wholeNote.slice(wholeNote.indexOf('\n---\n') + 5);
    const keys = 'client: SYN-101\nsession: 8\ndate: 2025-03-04\nphase: middle\nproblem_area: grief\n';
    const files = {
      'blank-line.md': `\n---\n${keys}---\n${body}`,
      'colon.md': `---\n${keys}x: middle: late\n---\n${body}`,
      'comment.md': `<!-- exported -->\n---\n${keys}---\n${body}`,
      'dashes.md': `----\n${keys}----\n${body}`,
      'marks.md': `\ufeff\ufeff---\n${keys}---\n${body}`,
      'repeated-key.md': `---\n${keys}Client: SYN-102\n---\n${body}`,
      'README.md': '# Read me\n',
    };
    const folder = folderWith(files).path;
    const { notes } = await foundIn(folder);
    expect(notes).toEqual(Object.keys(files).filter((name) => name !== 'README.md'));
    for (const name of notes) {
      const { out, status } = await call(['lint', name], { cwd: folder });
      expect(out, name).toMatch(/error {2}.* {2}(?:missing|invalid)-front-matter/);
      expect([name, out.match(/^ +\d+:\d+/gm)?.length, status]).toEqual([name, 1, 1]);
      expect((await foundIn(folder, '--only-notes', name)).notes).toEqual([name]);
    }
  });

  it('are fixed by --fix where only spaces prevent it', async () => {
    const text = wholeNote.replace('---\n', ' \n\n---\n');
    const folder = folderWith({ 'a.md': `\ufeff\ufeff${text}` }).path;
    const { status } = await call(['lint', '--fix', 'a.md'], { cwd: folder });
    expect([status, fs.readFileSync(`${folder}/a.md`, 'utf8')]).toEqual([0, `\ufeff${wholeNote}`]);
  });

  it('a file that is named is a note, except with --only-notes', async () => {
    const files = { 'README.md': '# Read me\n', 'c.md': byFrontMatter, 'plain.txt': '# Plain\n' };
    const names = Object.keys(files);
    expect((await found(files, ...names)).notes).toEqual(['README.md', 'c.md', 'plain.txt']);
    expect((await found(files, '--only-notes', ...names)).notes).toEqual(['c.md']);
  });

  it('exclude wins over all, and over a name with a notice', async () => {
    const files = {
      '.ipt-notes.jsonc': '{ "include": ["**/*.md"], "exclude": ["archive/**"] }',
      'archive/a.ipt.md': wholeNote,
      'b.ipt.md': of('SYN-102', wholeNote),
    };
    expect(await found(files)).toEqual({ status: 0, notes: ['b.ipt.md'], err: '' });
    expect(await found(files, 'archive/a.ipt.md', 'b.ipt.md')).toEqual({
      status: 0,
      notes: ['b.ipt.md'],
      err: 'archive/a.ipt.md: Left out by “exclude” in .ipt-notes.jsonc.\n',
    });
    const alone = await found(files, 'archive/a.ipt.md');
    expect(alone.status).toBe(2);
    expect(alone.err).toContain('No notes found in archive/a.ipt.md (1 file left out by “exclude”).');
  });
});

describe('folders', () => {
  it('are walked without .git and node_modules', async () => {
    expect(
      (
        await found({
          '.git/a.ipt.md': wholeNote,
          'node_modules/x/a.ipt.md': wholeNote,
          'x/node_modules/a.ipt.md': wholeNote,
          '.hidden/a.ipt.md': wholeNote,
        })
      ).notes,
    ).toEqual(['.hidden/a.ipt.md']);
  });

  it('are walked by .gitignore only when asked', async () => {
    const files = {
      '.gitignore': 'private/\n*.draft.ipt.md\n!keep.draft.ipt.md\n',
      'private/a.ipt.md': wholeNote,
      'b.draft.ipt.md': of('SYN-102', wholeNote),
      'keep.draft.ipt.md': of('SYN-103', wholeNote),
      'sub/.gitignore': 'c.*\n!d.draft.ipt.md\n',
      'sub/c.ipt.md': of('SYN-104', wholeNote),
      'sub/d.draft.ipt.md': of('SYN-105', wholeNote),
    };
    expect((await found(files)).notes).toHaveLength(5);
    expect((await found(files, '--gitignore')).notes).toEqual(['keep.draft.ipt.md', 'sub/d.draft.ipt.md']);
  });

  it('that a link leads to are walked, each note once', async () => {
    const { path: cwd } = folderWith({ 'inner/a.ipt.md': wholeNote, 'outer/.keep': '' });
    fs.symlinkSync('../inner', `${cwd}/outer/link`);
    fs.symlinkSync('inner/a.ipt.md', `${cwd}/b.ipt.md`);
    expect((await foundIn(cwd, 'outer')).notes).toEqual(['outer/link/a.ipt.md']);
    expect((await foundIn(cwd)).notes).toHaveLength(1);
    expect((await foundIn(cwd, 'b.ipt.md', 'inner/a.ipt.md')).notes).toEqual(['b.ipt.md']);
  });

  it('under several paths share their courses', async () => {
    const { path: cwd } = folderWith({ 'a/s08.ipt.md': wholeNote, 'b/s08.ipt.md': wholeNote });
    const { out } = await call(['lint', '--format', 'json', 'a', 'b'], { cwd });
    expect(JSON.parse(out).summary).toMatchObject({ notes: 2, courses: 1, errors: 1 });
  });
});
