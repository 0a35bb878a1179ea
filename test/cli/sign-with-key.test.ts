import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runProgram } from '../../server/src/host/programs.ts';
import { wholeNote } from '../harness/notes.ts';
import { folderWith } from '../harness/with-client.ts';
import { call, type World } from './command-line.ts';

// What is asked of ssh-keygen, and what is made of its answers. The program itself is tried in `npm run test:editors`.

const note = wholeNote.replace('\n---\n', '\nsupervisor: C-02\n---\n');
const armour = '-----BEGIN SSH SIGNATURE-----\n';

/** A program that signs a line by writing it down, for anyone who is in the file of allowed signers. */
function keygen() {
  const calls: string[] = [];
  const program: World['program'] = (args, input, name) => {
    const given = (flag: string) => args[args.indexOf(flag) + 1] ?? '';
    calls.push(`${[name, ...args].join(' ')} < ${input}`);
    if (given('-Y') === 'sign') return { out: armour + input };
    if (fs.readFileSync(given('-s'), 'utf8') !== armour + input) return { status: 255, err: 'Incorrect.\n' };
    if (given('-Y') === 'check-novalidate') return {};
    const isListed = fs.readFileSync(given('-f'), 'utf8').split('\n').includes(given('-I'));
    return isListed ? {} : { status: 255, err: 'allowed:1: no principal\u001B[31m matched\n' };
  };
  return { calls, program };
}

async function signedFolder(text = note) {
  const { path: cwd } = folderWith({ 's08.ipt.md': text, allowed: 'C-07\nC-02\n' });
  const { calls, program } = keygen();
  const world = { cwd, program };
  expect(await call(['sign', '--key', 'id', 's08.ipt.md'], world)).toEqual({
    status: 0,
    out: 's08.ipt.md: signed, with a signature by the key in s08.ipt.md.sig.\n',
    err: '',
  });
  const file = (name: string) => path.join(cwd, name);
  const change = (from: string, to: string) => {
    const before = fs.readFileSync(file('s08.ipt.md'), 'utf8');
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    fs.writeFileSync(file('s08.ipt.md'), after);
  };
  const verify = (...args: string[]) => call(['verify', ...args], world);
  return { cwd, calls, world, file, change, verify };
}

describe('sign --key', () => {
  it('has ssh-keygen sign one line of code, session and digest, and verify it for the clinician', async () => {
    const { cwd, calls, file, verify } = await signedFolder();
    const [, digest] = /digest: (\S+)/.exec(fs.readFileSync(file('s08.ipt.md'), 'utf8')) ?? [];
    const line = `SYN-101 8 ${digest}\n`;
    expect(calls).toEqual([`ssh-keygen -Y sign -f ${file('id')} -n session-note@ipt-notes < ${line}`]);
    expect(fs.readFileSync(file('s08.ipt.md.sig'), 'utf8')).toBe(armour + line);
    expect(await verify('--allowed-signers', 'allowed')).toEqual({
      status: 0,
      out: '1 note: 1 as signed.\n1 signature by a key: 1 good, 0 not.\n',
      err: '',
    });
    expect(calls.slice(1)).toEqual([
      `ssh-keygen -Y verify -I C-07 -f ${cwd}/allowed -O verify-time=20250601 -n session-note@ipt-notes -s ${file('s08.ipt.md.sig')} < ${line}`,
    ]);
  });

  it('says what it did not check', async () => {
    const { verify, file } = await signedFolder();
    expect(await verify()).toEqual({
      status: 0,
      out: '1 note: 1 as signed.\nNot checked: 1 signature by a key. Name the keys with --allowed-signers FILE.\n',
      err: '',
    });
    fs.rmSync(file('s08.ipt.md.sig'));
    expect(await verify('--allowed-signers', 'allowed')).toEqual({
      status: 0,
      out: '1 note: 1 as signed.\nNot checked: who gave 1 signature without a key.\n',
      err: '',
    });
  });

  it('co-signs over the same line, for the supervisor', async () => {
    const { world, calls, verify } = await signedFolder();
    expect(await call(['sign', '--cosign', '--key', 'id2', 's08.ipt.md'], world)).toEqual({
      status: 0,
      out: 's08.ipt.md: co-signed, with a signature by the key in s08.ipt.md.cosign.sig.\n',
      err: '',
    });
    const lines = calls.map((each) => each.slice(each.indexOf(' < ')));
    expect(lines[1]).toBe(lines[0]);
    expect(await verify('--allowed-signers', 'allowed')).toEqual({
      status: 0,
      out: '1 note: 1 as signed.\n2 signatures by a key: 2 good, 0 not.\n',
      err: '',
    });
    expect(calls.at(-1)).toContain(' -I C-02 ');
  });

  it('adds a signature to a note that is signed already, and does not touch the note', async () => {
    const { world, file } = await signedFolder();
    const before = fs.readFileSync(file('s08.ipt.md'), 'utf8');
    const signature = fs.readFileSync(file('s08.ipt.md.sig'), 'utf8');
    expect(await call(['sign', '--key', 'id', 's08.ipt.md'], world)).toEqual({
      status: 2,
      out: '',
      err: 's08.ipt.md: s08.ipt.md.sig is there already. Nothing was signed; move it away first.\n',
    });
    fs.rmSync(file('s08.ipt.md.sig'));
    expect(await call(['sign', '--key', 'id', 's08.ipt.md'], world)).toMatchObject({ status: 0 });
    expect(fs.readFileSync(file('s08.ipt.md.sig'), 'utf8')).toBe(signature);
    expect(fs.readFileSync(file('s08.ipt.md'), 'utf8')).toBe(before);
  });

  it.each<[string, string, string]>([
    [
      'no clinician',
      note.replace(/clinician: .*\n/, ''),
      'The front matter names no clinician, by whose code the signature is verified. Nothing was signed.',
    ],
    [
      'a text changed after it was signed',
      note.replace('\n---\n', `\nsigned: 2025-06-01\ndigest: sha256-${'A'.repeat(43)}=\n---\n`),
      'This note was changed after it was signed. Nothing was signed.',
    ],
    [
      'a signature without a digest',
      note.replace('\n---\n', '\nsigned: 2025-06-01\n---\n'),
      'It was signed without a digest, so a key has nothing to sign. Nothing was signed.',
    ],
  ])('refuses a note with %s', async (_, text, refusal) => {
    const { path: cwd } = folderWith({ 'a.ipt.md': text });
    const { calls, program } = keygen();
    expect(await call(['sign', '--key', 'id', 'a.ipt.md'], { cwd, program })).toEqual({
      status: 2,
      out: '',
      err: `a.ipt.md: ${refusal}\n`,
    });
    expect(calls).toEqual([]);
    expect(fs.readdirSync(cwd)).toEqual(['a.ipt.md']);
    expect(fs.readFileSync(path.join(cwd, 'a.ipt.md'), 'utf8')).toBe(text);
  });

  it.each<[string, World['program'], string]>([
    [
      'there is no OpenSSH',
      undefined,
      'ssh-keygen is not installed. Signatures by a key need OpenSSH, version 8.2 or newer.\n',
    ],
    [
      'it does not sign',
      () => ({ status: 255 }),
      'ssh-keygen did not sign; what it says is above. Nothing was signed.\n',
    ],
    [
      'it gives something else',
      () => ({ out: 'SSHSIG' }),
      'ssh-keygen did not sign; what it says is above. Nothing was signed.\n',
    ],
  ])('leaves the note as it is where %s', async (_, program, err) => {
    const { path: cwd } = folderWith({ 'a.ipt.md': note });
    expect(await call(['sign', '--key', 'id', 'a.ipt.md'], { cwd, ...(program && { program }) })).toEqual({
      status: 2,
      out: '',
      err,
    });
    expect(fs.readdirSync(cwd)).toEqual(['a.ipt.md']);
    expect(fs.readFileSync(path.join(cwd, 'a.ipt.md'), 'utf8')).toBe(note);
  });

  it('leaves no signature where the note was changed while the passphrase was asked for', async () => {
    const { path: cwd } = folderWith({ 'a.ipt.md': note });
    const file = path.join(cwd, 'a.ipt.md');
    const program = () => {
      fs.writeFileSync(file, `${note}\nMore.\n`);
      return { out: armour };
    };
    const { status, err } = await call(['sign', '--key', 'id', 'a.ipt.md'], { cwd, program });
    expect([status, err]).toEqual([
      2,
      'a.ipt.md: Nothing was signed: the file was changed in the meantime. Run again.\n',
    ]);
    expect(fs.readdirSync(cwd)).toEqual(['a.ipt.md']);
    expect(fs.readFileSync(file, 'utf8')).toBe(`${note}\nMore.\n`);
  });
});

describe('verify --allowed-signers', () => {
  it('names a signature over another text, even if the digest was computed again', async () => {
    const { change, verify, file } = await signedFolder();
    change('Mood was lower', 'Mood was higher');
    expect(await verify('--allowed-signers', 'allowed')).toMatchObject({
      status: 1,
      out: 's08.ipt.md: changed after it was signed.\n1 note: 1 changed after it was signed.\n',
    });
    fs.writeFileSync(
      file('s08.ipt.md'),
      fs.readFileSync(file('s08.ipt.md'), 'utf8').replace(/signed: .*\ndigest: .*\n/, ''),
    );
    const signature = fs.readFileSync(file('s08.ipt.md.sig'));
    expect(await verify()).toMatchObject({
      status: 1,
      out: 's08.ipt.md: There is a signature by a key, but the note is not signed by a clinician with a digest.\n1 note: 1 not signed.\n1 signature by a key: 0 good, 1 not.\n',
    });
    const again = await call(['sign', 's08.ipt.md'], { cwd: path.dirname(file('s08.ipt.md')) });
    expect(again.status).toBe(0);
    expect(fs.readFileSync(file('s08.ipt.md.sig'))).toEqual(signature);
    expect(await verify('--allowed-signers', 'allowed')).toEqual({
      status: 1,
      out: 's08.ipt.md: The signature by a key is not one over this text.\n1 note: 1 as signed.\n1 signature by a key: 0 good, 1 not.\n',
      err: '',
    });
  });

  it('names a key that is not listed for the clinician, with what ssh-keygen says', async () => {
    const { verify, file } = await signedFolder();
    fs.writeFileSync(file('allowed'), 'C-02\n');
    expect(await verify('--allowed-signers', 'allowed')).toEqual({
      status: 1,
      out: 's08.ipt.md: The key of the signature is not one of C-07 in the file of allowed signers.\n1 note: 1 as signed.\n1 signature by a key: 0 good, 1 not.\n',
      err: 'ssh-keygen: allowed:1: no principal\\u{1b}[31m matched\n',
    });
  });

  it('says once that there is no OpenSSH, and fails; so for a file that cannot be read', async () => {
    const { cwd, verify, file } = await signedFolder();
    fs.cpSync(file('s08.ipt.md'), file('b.ipt.md'));
    fs.cpSync(file('s08.ipt.md.sig'), file('b.ipt.md.sig'));
    expect(await call(['verify', '--allowed-signers', 'allowed'], { cwd })).toEqual({
      status: 2,
      out: '2 notes: 2 as signed.\n',
      err: 'ssh-keygen is not installed. Signatures by a key need OpenSSH, version 8.2 or newer.\n',
    });
    expect(await verify('--allowed-signers', 'none')).toMatchObject({ status: 2, out: '' });
    fs.rmSync(file('b.ipt.md.sig'));
    fs.mkdirSync(file('b.ipt.md.sig'));
    const { status, err } = await verify('--allowed-signers', 'allowed');
    expect([status, err.split(':')[0]]).toEqual([2, 'b.ipt.md.sig']);
  });
});

describe('the program', () => {
  it('is looked for in the absolute folders of PATH alone, and reads what it is given', () => {
    const { path: cwd } = folderWith({ 'bin/echo-input': '#!/bin/sh\ncat; echo "$1" >&2; exit 3\n' });
    const bin = path.join(cwd, 'bin');
    fs.chmodSync(path.join(bin, 'echo-input'), 0o755);
    const run = (PATH: string) =>
      runProgram('echo-input', ['$(id) ; x'], { input: 'a\n', errors: 'kept', env: { PATH } });
    const system = process.env['PATH'] ?? '';
    expect(run(['.', '', path.relative(process.cwd(), bin), '/nowhere'].join(path.delimiter))).toBe(
      undefined,
    );
    expect(run([bin, system].join(path.delimiter))).toEqual({ status: 3, out: 'a\n', err: '$(id) ; x\n' });
  });
});
