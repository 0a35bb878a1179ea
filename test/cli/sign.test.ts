import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { wholeNote } from '../harness/notes.ts';
import { folderWith } from '../harness/with-client.ts';
import { call } from './command-line.ts';

const draft = wholeNote.replace('\n---\n', '\nstatus: draft\n---\n');

describe('sign', () => {
  it('completes and signs a note, then cosigns it, and verify finds it as signed', async () => {
    const { path: cwd } = folderWith({ 's08.ipt.md': draft });
    const text = () => fs.readFileSync(path.join(cwd, 's08.ipt.md'), 'utf8');
    expect(await call(['sign', 's08.ipt.md'], { cwd })).toEqual({
      status: 0,
      out: 's08.ipt.md: signed.\n',
      err: '',
    });
    expect(text()).toMatch(/\nstatus: complete\nsigned: 2025-06-01\ndigest: sha256-\S{44}\n---\n/);
    expect(await call(['sign', '--cosign', '--today', '2025-06-03', 's08.ipt.md'], { cwd })).toEqual({
      status: 0,
      out: 's08.ipt.md: co-signed.\n',
      err: '',
    });
    expect(text()).toContain('\ncosigned: 2025-06-03\n');
    expect(await call(['verify'], { cwd })).toEqual({
      status: 0,
      out: '1 note: 1 as signed.\nNot checked: who gave 2 signatures without a key.\n',
      err: '',
    });
    const { status, out } = await call(['lint', '--format', 'json'], { cwd });
    expect([status, JSON.parse(out).files[0].findings]).toEqual([0, []]);
  });

  it('leaves a note alone in which an error or a prompt is left', async () => {
    const text = draft
      .replace('Three options weighed', '[describe the options]')
      .replace('phase: middle', 'phase: soon');
    const { path: cwd } = folderWith({ 's08.ipt.md': text });
    expect(await call(['sign', 's08.ipt.md'], { cwd })).toEqual({
      status: 1,
      out: '',
      err: 's08.ipt.md: 1 prompt and 1 error are left. Nothing was signed; "ipt-notes lint" says where.\n',
    });
    expect(fs.readFileSync(path.join(cwd, 's08.ipt.md'), 'utf8')).toBe(text);
  });

  it('leaves a draft alone that has an error once it is complete', async () => {
    const text = draft.replace(/## Development of a plan[\s\S]*?(?=## Review of the plan)/, '');
    const { path: cwd } = folderWith({ 's08.ipt.md': text });
    const { status, out } = await call(['lint', '--format', 'json'], { cwd });
    expect([status, JSON.parse(out).summary]).toMatchObject([0, { errors: 0, hints: 1 }]);
    expect(await call(['sign', 's08.ipt.md'], { cwd })).toMatchObject({ status: 1, out: '' });
    expect(fs.readFileSync(path.join(cwd, 's08.ipt.md'), 'utf8')).toBe(text);
  });

  it('leaves a note alone in which its course shows an error, as the editor does', async () => {
    const { path: cwd } = folderWith({
      '.ipt-notes.jsonc': '{}',
      's08.ipt.md': draft,
      'other/s08.ipt.md': draft.replace('status: draft', 'status: complete'),
    });
    expect(await call(['sign', 's08.ipt.md'], { cwd })).toEqual({
      status: 1,
      out: '',
      err: 's08.ipt.md: 1 error is left. Nothing was signed; "ipt-notes lint" says where.\n',
    });
    expect(fs.readFileSync(path.join(cwd, 's08.ipt.md'), 'utf8')).toBe(draft);
  });

  it.each([
    [
      'a note that is signed',
      draft.replace('status: draft', 'signed: 2025-05-31'),
      [],
      'This note is signed already.',
    ],
    [
      'a note that is signed, whatever is found in it',
      draft.replace('status: draft', 'signed: 2025-05-31').replace('phase: middle', 'phase: soon'),
      [],
      'This note is signed already.',
    ],
    ['a note that is not, as its supervisor', draft, ['--cosign'], 'This note is not signed yet.'],
  ])('refuses %s', async (_, text, flags, refusal) => {
    const { path: cwd } = folderWith({ 'a.ipt.md': text });
    expect(await call(['sign', ...flags, 'a.ipt.md'], { cwd })).toEqual({
      status: 2,
      out: '',
      err: `a.ipt.md: ${refusal}\n`,
    });
  });

  it('keeps a byte order mark and CRLF, and does not touch a read-only note', async () => {
    const text = `\uFEFF${draft.replaceAll('\n', '\r\n')}`;
    const { path: cwd } = folderWith({ 'a.ipt.md': text });
    const file = path.join(cwd, 'a.ipt.md');
    fs.chmodSync(file, 0o444);
    expect(await call(['sign', 'a.ipt.md'], { cwd })).toMatchObject({ status: 2, out: '' });
    expect(fs.readFileSync(file, 'utf8')).toBe(text);
    fs.chmodSync(file, 0o644);
    expect(await call(['sign', 'a.ipt.md'], { cwd })).toMatchObject({ status: 0 });
    expect(fs.readFileSync(file, 'utf8')).toMatch(/^\uFEFF---\r\n[\s\S]*\r\nsigned: 2025-06-01\r\ndigest: /);
    expect(await call(['verify', 'a.ipt.md'], { cwd })).toMatchObject({ status: 0 });
  });
});

describe('verify', () => {
  it('names what was changed, and counts the rest', async () => {
    const { path: cwd } = folderWith({
      'a.ipt.md': draft,
      'b.ipt.md': draft.replace('SYN-101', 'SYN-102'),
      'c.ipt.md': draft.replace('SYN-101', 'SYN-103'),
      'd.ipt.md': draft.replace('SYN-101', 'SYN-104').replace('status: draft', 'signed: 2025-05-31'),
    });
    await call(['sign', 'a.ipt.md'], { cwd });
    await call(['sign', 'b.ipt.md'], { cwd });
    const file = path.join(cwd, 'b.ipt.md');
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('Mood was lower', 'Mood was higher'));
    expect(await call(['verify'], { cwd })).toEqual({
      status: 1,
      out: 'b.ipt.md: changed after it was signed.\n4 notes: 1 as signed, 1 changed after it was signed, 1 signed without a digest, 1 not signed.\nNot checked: who gave 1 signature without a key.\n',
      err: '',
    });
  });

  it('names a digest that is none', async () => {
    const { path: cwd } = folderWith({
      'a.ipt.md': draft.replace('status: draft', 'signed: 2025-05-31\ndigest: sha256-x'),
    });
    expect(await call(['verify'], { cwd })).toEqual({
      status: 1,
      out: 'a.ipt.md: signed with a digest that is none.\n1 note: 1 signed with a digest that is none.\n',
      err: '',
    });
  });

  it('does not call a note signed that only has such a digest', async () => {
    const { path: cwd } = folderWith({
      'a.ipt.md': draft.replace('status: draft', 'status: draft\ndigest: sha256-x'),
    });
    const words = 'not signed, with a digest that is none';
    expect(await call(['verify'], { cwd })).toEqual({
      status: 1,
      out: `a.ipt.md: ${words}.\n1 note: 1 ${words}.\n`,
      err: '',
    });
  });

  it('claims nothing where something cannot be read, or nothing is found', async () => {
    const { path: cwd } = folderWith({ 'a.ipt.md': draft, 'b.ipt.md': 'a\0b' });
    const { status, out, err } = await call(['verify'], { cwd });
    expect([status, out]).toEqual([2, '1 note: 1 not signed.\n']);
    expect(err).toContain('b.ipt.md: ');
    expect(await call(['verify', 'none'], { cwd })).toMatchObject({ status: 2 });
    const empty = folderWith({ 'readme.md': 'x' });
    expect(await call(['verify'], { cwd: empty.path })).toMatchObject({ status: 2, out: '' });
  });
});
