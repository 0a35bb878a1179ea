import fs from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parseConfig, rules } from '../../server/src/core/index.ts';
import { wholeNote } from '../harness/notes.ts';
import { folderWith } from '../harness/with-client.ts';
import { replace } from '../rules/changes.ts';
import { call, contentsOf } from './command-line.ts';
import { withInfo } from './notes.ts';

const here = { cwd: import.meta.dirname };

describe('rules', () => {
  it('lists every rule with its severity, under its heading', async () => {
    const { status, out, err } = await call(['rules'], here);
    expect([status, err]).toEqual([0, '']);
    const listed = out
      .split('\n')
      .flatMap((line) => /^ {2}(\S+) +(\S+) {2}/.exec(line)?.slice(1, 3).join(' ') ?? []);
    expect([...listed].sort()).toEqual(rules.map(({ id, meta }) => `${id} ${meta.severity}`).sort());
    const headings = out.split('\n').filter((line) => /^\S/.test(line));
    expect(headings).toContain('Front matter');
    expect(new Set(headings).size).toBe(headings.length);
  });

  it('lists them as JSON', async () => {
    const rows = JSON.parse((await call(['rules', '--format', 'json'], here)).out);
    expect(rows).toHaveLength(rules.length);
    expect(rows.find(({ id }: { id: string }) => id === 'missing-section')).toEqual({
      id: 'missing-section',
      category: 'structure',
      scope: 'note',
      severity: 'error',
      draft: 'hint',
      fix: 'suggestion',
      summary: 'A section that the protocol requires is missing, and at least one other is there.',
      docs: 'docs/rules/missing-section.md',
    });
  });
});

describe('explain', () => {
  test.each(rules.map(({ id }) => id))('%s', async (id) => {
    const { status, out, err } = await call(['explain', id], here);
    expect([status, err]).toEqual([0, '']);
    expect(out.startsWith(`${id}: `)).toBe(true);
    expect(out).toContain(`<!-- ipt-ignore ${id}: your reason -->`);
    expect(out.endsWith(`More: docs/rules/${id}.md\n`)).toBe(true);
    expect(out).not.toMatch(/undefined|\[object/);
  });

  it('names the options of a rule with their defaults', async () => {
    expect((await call(['explain', 'unsigned'], here)).out).toContain(
      'Option days: Days after the session within which it must be signed. Default: 7.\n',
    );
  });

  test.each([
    ['missing-sectoin', 'There is no rule “missing-sectoin”. Did you mean “missing-section”?\n'],
    ['quality', 'There is no rule “quality”. Run "ipt-notes rules" for the list.\n'],
  ])('%s is no rule', async (id, message) => {
    expect(await call(['explain', id], here)).toEqual({ status: 2, out: '', err: message });
  });
});

describe('config', () => {
  const files = {
    '.ipt-notes.jsonc':
      '{ "extends": ["ipt:practised", "./shared.jsonc"], "exclude": ["old/**"], "overrides": [{ "when": { "phase": "middle" }, "rules": { "unsigned": "error" } }] }',
    'shared.jsonc': '{ "rules": { "unknown-tag": "warning" } }',
    'a.ipt.md': wholeNote,
    'sub/b.ipt.md': replace('phase: middle', 'phase: initial')(wholeNote),
    'old/c.ipt.md': wholeNote,
  };
  const shown = async (...args: readonly string[]) => {
    const { status, out, err } = await call(['config', ...args], { cwd: folderWith(files).path });
    expect([status, err]).toEqual([0, '']);
    return JSON.parse(out);
  };

  it('says what is in force for a note, and from where', async () => {
    const note = await shown('a.ipt.md');
    expect(note).toMatchObject({ configuration: '.ipt-notes.jsonc', status: 'note' });
    expect(note.layers).toEqual(
      expect.arrayContaining(['ipt:practised', 'shared.jsonc', '.ipt-notes.jsonc']),
    );
    expect(note.rules.unsigned).toMatchObject({ severity: 'error' });
    expect(note.rules['unknown-tag']).toMatchObject({ severity: 'warning', from: 'shared.jsonc' });
    expect((await shown('sub/b.ipt.md')).rules.unsigned.severity).not.toBe('error');
    expect((await shown('old/c.ipt.md')).status).toBe('excluded');
  });

  it('takes a profile', async () => {
    expect((await shown('a.ipt.md', '--profile', 'student')).layers).toContain('ipt:student');
  });

  it('works without a file', async () => {
    expect(await shown()).toMatchObject({ configuration: '.ipt-notes.jsonc' });
  });

  it('names what cannot be read', async () => {
    const { path: cwd } = folderWith({ 'deep.ipt.md': '> '.repeat(10_000), 'folder/.keep': '' });
    expect(await call(['config', 'none.ipt.md'], { cwd })).toEqual({
      status: 2,
      out: '',
      err: 'none.ipt.md: No such file or folder. Check the path.\n',
    });
    expect((await call(['config', 'folder'], { cwd })).err).toBe('folder: This is a folder, not a note.\n');
    expect(await call(['config', 'deep.ipt.md'], { cwd })).toMatchObject({
      status: 2,
      err: 'deep.ipt.md: Line 1: quotes or lists are nested too deeply to be read. Remove some levels.\n',
    });
  });

  it('names what is wrong in a configuration, at its place', async () => {
    const { path: cwd } = folderWith({ '.ipt-notes.jsonc': '{\n  "rules": { "unsgined": "off" } }' });
    expect(await call(['config'], { cwd })).toEqual({
      status: 2,
      out: '',
      err: '.ipt-notes.jsonc:2:14 Unknown key “unsgined”. Did you mean “unsigned”?\n',
    });
  });
});

describe('init', () => {
  it('writes a configuration that is valid and changes nothing yet', async () => {
    const { path: cwd } = folderWith({ 'a.ipt.md': withInfo });
    const before = await call(['lint'], { cwd });
    expect(await call(['init'], { cwd })).toEqual({
      status: 0,
      out: 'Wrote .ipt-notes.jsonc. Run "ipt-notes config" to see what is in force.\n',
      err: '',
    });
    expect(parseConfig(fs.readFileSync(`${cwd}/.ipt-notes.jsonc`, 'utf8')).problems).toEqual([]);
    expect(await call(['lint'], { cwd })).toEqual(before);
  });

  it('extends the profile that is asked for', async () => {
    const { path: cwd } = folderWith({ 'a.ipt.md': withInfo });
    expect((await call(['init', '--profile', 'practised'], { cwd })).status).toBe(0);
    expect(JSON.parse((await call(['config'], { cwd })).out).layers).toContain('ipt:practised');
  });

  it('never writes over a configuration that is there', async () => {
    const { path: cwd } = folderWith({ '.ipt-notes.jsonc': '{}' });
    const before = contentsOf(cwd);
    expect(await call(['init'], { cwd })).toEqual({
      status: 2,
      out: '',
      err: '.ipt-notes.jsonc is there already; change it, or remove it first.\n',
    });
    expect(contentsOf(cwd)).toEqual(before);
  });
});
