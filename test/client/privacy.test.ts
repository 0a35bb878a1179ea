import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dmCrypt, fileVaultIn } from '../../client/src/privacy/disk-encryption.ts';
import { type Found, type Line, privacyLines, settingKeys } from '../../client/src/privacy/lines.ts';
import { cloudServices, remotesIn } from '../../client/src/privacy/places.ts';
import { privacyPage } from '../../client/src/privacy/privacy-page.ts';
import { type Content, type Places, remotesOf } from '../../client/src/privacy/remotes.ts';

const nothing: Found = {
  settings: {
    localHistory: undefined,
    hotExit: undefined,
    words: undefined,
    inline: undefined,
    ai: undefined,
  },
  cloud: undefined,
  remotes: undefined,
  isEncrypted: undefined,
  isInBrowser: true,
  remoteName: undefined,
};
const asItComes: Found = {
  ...nothing,
  settings: {
    localHistory: { value: true, isSet: false },
    hotExit: { value: 'onExit', isSet: false },
    words: { value: 'currentDocument', isSet: false },
    inline: { value: true, isSet: false },
    ai: { value: true, isSet: true },
  },
  cloud: [],
  remotes: [],
  isInBrowser: false,
};
const lineOf = (found: Found, title: string): Line | undefined =>
  privacyLines(found).find((line) => line.title.startsWith(title));

describe('the lines of the privacy check', () => {
  it('claim nothing where nothing can be known, and say where to look', () => {
    for (const { knowledge, change, title } of privacyLines(nothing)) {
      expect(change).toBeUndefined();
      expect(knowledge.kind, title).toBe(title === 'Recently opened files' ? 'known' : 'unknown');
      if (knowledge.kind === 'unknown') expect(knowledge.words).toContain('look at');
    }
  });

  it('say what is set, and offer a change where it is not set so', () => {
    expect(lineOf(asItComes, 'Local history')).toMatchObject({
      knowledge: { kind: 'set', words: '“workbench.localHistory.enabled” is true, as it comes' },
      change: { key: settingKeys.localHistory, value: false, isOfFolder: true },
    });
    expect(lineOf(asItComes, 'AI features')).toMatchObject({
      knowledge: { words: '“chat.disableAIFeatures” is true' },
    });
    expect(lineOf(asItComes, 'AI features')?.change).toBeUndefined();
  });

  it('say no more of a disk than the system does', () => {
    expect(lineOf({ ...asItComes, isEncrypted: true }, 'Encryption')?.knowledge.kind).toBe('known');
    expect(lineOf({ ...asItComes, isEncrypted: false }, 'Encryption')?.knowledge.words).toContain(
      'not encrypted',
    );
    expect(lineOf(asItComes, 'Encryption')?.knowledge.kind).toBe('unknown');
    // A folder that no path gives away may be copied all the same.
    expect(lineOf(asItComes, 'Folders')?.knowledge.kind).toBe('unknown');
    expect(lineOf({ ...asItComes, cloud: ['Dropbox'] }, 'Folders')?.knowledge).toMatchObject({
      kind: 'known',
    });
    expect(lineOf({ ...asItComes, remotes: ['git.example'] }, 'Remotes')?.knowledge.words).toContain(
      'git.example',
    );
    expect(lineOf({ ...asItComes, remoteName: 'ssh-remote' }, 'Remote machine')).toBeDefined();
  });

  it('are a page with each button above what it changes', () => {
    const { text, buttons } = privacyPage(privacyLines(asItComes));
    const lines = text.split('\n');
    expect(text).toContain('# Privacy check');
    expect(buttons).toHaveLength(4);
    for (const { line, of } of buttons) {
      expect(lines[line]).toMatch(/^\*\*Set here: /);
      expect(lines[line - 2]).toBe(`## ${of.title}`);
    }
  });
});

describe('folders that are copied elsewhere', () => {
  it.each([
    ['/Users/x/Library/Mobile Documents/com~apple~CloudDocs/notes', ['iCloud Drive']],
    ['C:\\Users\\x\\OneDrive - Clinic\\notes', ['OneDrive']],
    ['/home/x/Dropbox', ['Dropbox']],
    ['/Users/x/Library/CloudStorage/GoogleDrive-x@y/My Drive/notes', ['Google Drive']],
    ['/home/x/notes', []],
    ['/home/x/dropbox-export', []],
    ['/home/x/boxing/day', []],
  ])('%s', (folder, services) => {
    expect(cloudServices([folder])).toEqual(services);
  });
});

describe('remotes', () => {
  it('are named by their hosts, and by nothing else of their addresses', () => {
    const config = `[core]
	url = https://no.example/x
[remote "origin"]
	url = https://user:secret@git.example:8443/clinic/jane.git
	fetch = +refs/heads/*:refs/remotes/origin/*
[remote "a"]
	url = git@other.example:clinic/notes.git
[remote "b"]
	url = /backup/notes.git
[remote "c"]
	url = C:\\backup\\notes
	pushurl = ssh://third.example/notes
[branch "main"]
	remote = origin
`;
    expect(remotesIn(config, 'here')).toEqual({
      hosts: ['git.example', 'other.example', 'here', 'third.example'],
      isWhole: true,
    });
    expect(remotesIn('[core]\n', 'here')).toEqual({ hosts: [], isWhole: true });
  });

  it('are read on the line of their section, too, and those of other files are not known', () => {
    const line = '[remote "a]b"] url = https://git.example/x.git\n';
    expect(remotesIn(line, 'here')).toEqual({ hosts: ['git.example'], isWhole: true });
    expect(remotesIn('[include]\n\tpath = ../more\n', 'here')).toEqual({ hosts: [], isWhole: false });
    expect(remotesIn('[includeIf "gitdir:~/"]\n', 'here').isWhole).toBe(false);
  });
});

describe('the remotes of the repository that a folder is in', () => {
  const url = '[remote "origin"]\n\turl = git@git.example:x.git\n';
  /** What is at each path; a folder where something is below it. */
  const placesOf = (files: Readonly<Record<string, Content>>): Places<string> => ({
    read: async (folder, ...names) => {
      const at = path.posix.join(folder, ...names);
      return (
        files[at] ?? (Object.keys(files).some((each) => each.startsWith(`${at}/`)) ? 'folder' : 'absent')
      );
    },
    above: (folder) => (folder === '/' ? undefined : path.posix.dirname(folder)),
  });
  const remotes = (files: Readonly<Record<string, Content>>, folders = ['/a/b']) =>
    remotesOf(folders, placesOf(files), 'here');

  it('are not denied where other folders cannot be looked at', async () => {
    const beside = (files: Readonly<Record<string, Content>>) =>
      remotesOf(['/a/b'], placesOf(files), 'here', false);
    expect(await beside({ '/a/.git/config': { text: '' } })).toBeUndefined();
    expect(await beside({ '/a/.git/config': { text: url } })).toEqual(['git.example']);
  });

  it('are known where its configuration can be read, above the folder as well', async () => {
    expect(await remotes({ '/a/.git/config': { text: url } })).toEqual(['git.example']);
    expect(await remotes({ '/a/.git/config': { text: '' } })).toEqual([]);
    expect(await remotes({ '/a/b/note.md': { text: '' } })).toEqual([]);
    // A folder of that name without a configuration is no repository.
    expect(await remotes({ '/a/b/.git/x': { text: '' }, '/a/.git/config': { text: url } })).toEqual([
      'git.example',
    ]);
  });

  it.each([
    ['the configuration cannot be read', { '/a/.git/config': 'unreadable' as const }],
    ['its place cannot be read', { '/a/.git': 'unreadable' as const }],
    ['it lies elsewhere', { '/a/b/.git': { text: 'gitdir: /x' } }],
    ['it takes in other files', { '/a/.git/config': { text: '[include]\npath = x\n' } }],
  ])('cannot be known where %s', async (_, files) => {
    const found = await remotes(files);
    expect(found).toBeUndefined();
    const { knowledge } = lineOf({ ...asItComes, remotes: found }, 'Remotes') ?? {};
    expect(knowledge).toMatchObject({ kind: 'unknown', words: expect.stringContaining('look at') });
  });

  it('that are known in one folder are said, whatever another has', async () => {
    const files = { '/a/.git/config': { text: url }, '/b/.git/config': 'unreadable' as const };
    expect(await remotes(files, ['/a', '/b'])).toEqual(['git.example']);
    expect(await remotes({}, [])).toBeUndefined();
  });
});

describe('encryption of the disk', () => {
  fs.mkdirSync('.build', { recursive: true });
  const folder = fs.mkdtempSync('.build/dm-');
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
  let device = '';
  beforeAll(() => {
    const { dev } = fs.statSync('.');
    device = path.join(folder, `${(dev >> 8) & 0xfff}:${(dev & 0xff) | ((dev >> 12) & 0xfff00)}`);
  });

  it('is what FileVault says', () => {
    expect(fileVaultIn('FileVault is On.\n')).toBe(true);
    expect(fileVaultIn('FileVault is Off.\n')).toBe(false);
    expect(fileVaultIn('Encryption in progress: 12\n')).toBeUndefined();
  });

  it('is known where the device is one of dm-crypt, or is on one', async () => {
    expect(await dmCrypt('.', folder)).toBeUndefined();
    fs.mkdirSync(path.join(device, 'slaves/dm-1/dm'), { recursive: true });
    fs.mkdirSync(path.join(device, 'dm'));
    fs.writeFileSync(path.join(device, 'dm/uuid'), 'LVM-abc\n');
    expect(await dmCrypt('.', folder)).toBeUndefined();
    fs.writeFileSync(path.join(device, 'slaves/dm-1/dm/uuid'), 'CRYPT-LUKS2-abc\n');
    expect(await dmCrypt('.', folder)).toBe(true);
    expect(await dmCrypt('no such folder', folder)).toBeUndefined();
  });
});

describe('the lean profile', () => {
  it('is one that VS Code imports, and leaves the check nothing to change', () => {
    const profile: { name: string; settings: string } = JSON.parse(
      fs.readFileSync('media/ipt-notes.code-profile', 'utf8'),
    );
    expect(profile.name).toBe('IPT Notes');
    const settings: Record<string, unknown> = JSON.parse(JSON.parse(profile.settings).settings);
    const offered = privacyLines(asItComes).flatMap(({ change }) => change ?? []);
    for (const { key, value } of offered) expect(settings[key]).toBe(value);
  });
});
