import { describe, expect, test } from 'vitest';
import {
  type CommandLine,
  type ConfigFile,
  type ConfigTree,
  type FieldValue,
  fieldValue,
  fileStatus,
  NoteBinder,
  resolveConfig,
  type Settings,
} from '../../../server/src/core/index.ts';

/** A configuration file in a folder, with those that it extends. */
function tree(file: ConfigFile, folder = '/c', ...parents: ConfigTree['parents']): ConfigTree {
  return { name: `${folder}/.ipt-notes.jsonc`, folder, file, parents };
}

const nothing: FieldValue = () => undefined;
function settingsOf(
  config?: ConfigTree,
  commandLine?: CommandLine,
  path?: string,
  value = nothing,
): Settings {
  return resolveConfig(config, commandLine).settingsFor(path, value);
}

function rule(settings: Settings, id: string) {
  return [...settings.rules].find(([name]) => name === id)?.[1];
}

describe('without a configuration', () => {
  test('the catalogue holds', () => {
    const settings = settingsOf();
    expect(rule(settings, 'unsigned')).toEqual({
      severity: 'default',
      options: { days: 7 },
      from: 'ipt:standard',
    });
    expect(settings).toMatchObject({ drafts: 'relax', onDrafts: undefined, teaches: false });
    expect(resolveConfig(undefined)).toMatchObject({ name: undefined, layers: ['ipt:standard'] });
  });
});

describe('later layers win', () => {
  const parent = tree({ rules: { unsigned: 'error', 'unknown-tag': 'off' }, drafts: 'skip' }, '/c/base');
  const child = tree({ rules: { unsigned: ['warning', { days: 3 }] } }, '/c', 'ipt:supervision', parent);

  test('extended files first, then the file itself', () => {
    const settings = settingsOf(child);
    expect(rule(settings, 'unsigned')).toEqual({
      severity: 'warning',
      options: { days: 3 },
      from: '/c/.ipt-notes.jsonc',
    });
    expect(rule(settings, 'unknown-tag')).toMatchObject({
      severity: 'off',
      from: '/c/base/.ipt-notes.jsonc',
    });
    expect(rule(settings, 'expected-field')).toMatchObject({ severity: 'warning', from: 'ipt:supervision' });
    expect(settings.drafts).toBe('skip');
    expect(resolveConfig(child).layers).toEqual([
      'ipt:standard',
      'ipt:supervision',
      '/c/base/.ipt-notes.jsonc',
      '/c/.ipt-notes.jsonc',
    ]);
  });

  test('a profile that is named several times is one layer, and the last of them counts', () => {
    const first = tree({ rules: { unsigned: 'error', 'unknown-tag': 'off' } }, '/a', 'ipt:supervision');
    const config = tree({}, '/c', 'ipt:standard', 'ipt:supervision', first, 'ipt:supervision');
    expect(resolveConfig(config).layers).toEqual([
      'ipt:standard',
      '/a/.ipt-notes.jsonc',
      'ipt:supervision',
      '/c/.ipt-notes.jsonc',
    ]);
    expect(rule(settingsOf(config), 'unsigned')).toMatchObject({
      severity: 'warning',
      from: 'ipt:supervision',
    });
    expect(rule(settingsOf(config), 'unknown-tag')).toMatchObject({ severity: 'off' });
  });

  test('a severity alone keeps the options of an earlier layer', () => {
    const settings = settingsOf(
      tree(
        { rules: { unsigned: 'info' } },
        '/c',
        tree({ rules: { unsigned: ['error', { days: 2 }] } }, '/b'),
      ),
    );
    expect(rule(settings, 'unsigned')).toMatchObject({ severity: 'info', options: { days: 2 } });
  });

  test('then overrides, in their order, then the command line', () => {
    const config = tree({
      rules: { unsigned: 'error' },
      overrides: [{ rules: { unsigned: 'warning' } }, { rules: { unsigned: 'hint' }, drafts: 'check' }],
    });
    expect(rule(settingsOf(config), 'unsigned')?.severity).toBe('hint');
    expect(settingsOf(config).drafts).toBe('check');
    const onCommandLine = settingsOf(config, { rules: { unsigned: 'off' }, drafts: 'relax' });
    expect(rule(onCommandLine, 'unsigned')).toMatchObject({ severity: 'off', from: 'command line' });
    expect(onCommandLine.drafts).toBe('relax');
  });

  test('a profile of the command line takes the place of those in files, below the files themselves', () => {
    const settings = settingsOf(child, { profile: 'student' });
    expect(settings.teaches).toBe(true);
    expect(rule(settings, 'expected-field')?.severity).toBe('default');
    expect(rule(settings, 'unsigned')?.severity).toBe('warning');
  });
});

describe('overrides', () => {
  const config = tree({
    overrides: [
      { files: ['groups/**'], rules: { unsigned: 'off' } },
      { when: { format: 'group', session: 3 }, rules: { 'unknown-tag': 'off' } },
      { files: ['archive'], when: { client: 'SYN-101' }, rules: { wording: 'info' } },
    ],
  });
  const severity = (id: string, path: string | undefined, fields: Readonly<Record<string, string>> = {}) =>
    rule(
      settingsOf(config, {}, path, (name) => fields[name]),
      id,
    )?.severity;

  test.each([
    ['/c/groups/a.md', 'off'],
    ['/c/groups/deep/down/a.md', 'off'],
    ['/c/other/groups/a.md', 'default'],
    ['/elsewhere/groups/a.md', 'default'],
    ['/cc/groups/a.md', 'default'],
    [undefined, 'default'],
  ])('by file, relative to the configuration: %s', (path, expected) => {
    expect(severity('unsigned', path)).toBe(expected);
  });

  test('by the values of fields, all of them, in any case', () => {
    expect(severity('unknown-tag', undefined, { format: 'Group', session: '3' })).toBe('off');
    expect(severity('unknown-tag', undefined, { format: 'group' })).toBe('default');
    expect(severity('unknown-tag', undefined, { format: 'couples', session: '3' })).toBe('default');
  });

  test('by values in other words', () => {
    const config = resolveConfig(
      tree({ overrides: [{ when: { format: 'conjoint', date: '2025-03-04' }, rules: { wording: 'info' } }] }),
    );
    const severity = (yaml: string) => {
      const { fields } = new NoteBinder(config.lexicon).read(`---\n${yaml}\n---\n`);
      return rule(
        config.settingsFor('/c/a.md', (name) => fieldValue(fields, name)),
        'wording',
      )?.severity;
    };
    expect(severity('session_type: Couples\ndos: 2025-03-04T10:00')).toBe('info');
    expect(severity('format: couple\ndate: 2025-03-05')).toBe('default');
  });

  test('by both; a folder stands for all that is in it', () => {
    expect(severity('wording', '/c/archive/x/a.md', { client: 'SYN-101' })).toBe('info');
    expect(severity('wording', '/c/archive/x/a.md', { client: 'SYN-102' })).toBe('default');
  });
});

describe('which files are notes', () => {
  const config = resolveConfig(
    tree(
      { include: ['sessions/**/*.md'], exclude: ['archive/'] },
      '/c',
      tree({ exclude: ['old.ipt.md'] }, '/c/base'),
    ),
  );
  const note = '---\nsession: 1\nclient: SYN-101\n---\n';

  test.each([
    ['/c/a.ipt.md', '', 'note'],
    ['/c/A.IPT.MD', '', 'note'],
    ['/c/a.md', note, 'note'],
    ['/c/a.md', '---\nsession: 1\ngroup: SYN-G04\n---\n', 'note'],
    ['/c/a.md', '---\ntype: IPT-session\n---\n', 'note'],
    ['/c/a.md', '---\nsession: 1\n---\n', 'other'],
    ['/c/a.md', '---\nsession: [\nclient: SYN-101\n---\n', 'note'],
    ['/c/a.md', '---\nsession: [\ntitle: SYN-101\n---\n', 'other'],
    ['/c/a.md', '# Session 1\n', 'other'],
    ['/c/sessions/x/a.md', '', 'note'],
    ['/c/sessions/x/a.txt', '', 'other'],
    ['/c/archive/a.ipt.md', note, 'excluded'],
    ['/c/base/old.ipt.md', note, 'excluded'],
    ['/c/old.ipt.md', note, 'note'],
  ])('%s with %j: %s', (path, text, status) => {
    expect(fileStatus(path, text, config)).toBe(status);
  });
});
