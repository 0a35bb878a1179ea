import * as l10n from '@vscode/l10n';
import { ConfigurationTarget, env, FileSystemError, UIKind, Uri, workspace } from 'vscode';
import { type Change, type Found, type Setting, type SettingName, settingKeys } from './lines.ts';
import { cloudServices } from './places.ts';
import { type Content, remotesOf } from './remotes.ts';

/** Looks at what can be known here of where text of notes is kept. */
export async function look(
  isDiskEncrypted: ((folder: string) => Promise<boolean | undefined>) | undefined,
): Promise<Found> {
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  const onDisk = folders.filter(({ scheme }) => scheme === 'file');
  const [first] = onDisk;
  return {
    settings: {
      localHistory: settingOf('localHistory', false),
      hotExit: settingOf('hotExit', false),
      words: settingOf('words', true),
      inline: settingOf('inline', true),
      ai: settingOf('ai', false),
    },
    cloud: onDisk.length > 0 ? cloudServices(onDisk.map(({ fsPath }) => fsPath)) : undefined,
    remotes: await remotesOf(
      onDisk,
      { read, above },
      l10n.t('a folder of this machine'),
      onDisk.length === folders.length,
    ),
    isEncrypted: first && (await isDiskEncrypted?.(first.fsPath)),
    isInBrowser: env.uiKind === UIKind.Web,
    remoteName: env.remoteName,
  };
}

function settingOf(name: SettingName, isForMarkdown: boolean): Setting | undefined {
  const key = settingKeys[name];
  const found = configuration(isForMarkdown).inspect(key);
  if (found?.defaultValue === undefined) return undefined;
  const set = [
    ...[found.globalValue, found.workspaceValue, found.workspaceFolderValue],
    ...[found.globalLanguageValue, found.workspaceLanguageValue, found.workspaceFolderLanguageValue],
  ];
  return {
    value: configuration(isForMarkdown).get(key),
    isSet: set.some((value) => value !== undefined),
  };
}

/** Where a change is written: for the folders that are open, where that can be, else for this user everywhere. */
export function scopeOf({ isOfFolder }: Change): {
  readonly target: ConfigurationTarget;
  readonly words: string;
} {
  if (isOfFolder && (workspace.workspaceFolders ?? []).length > 0)
    return { target: ConfigurationTarget.Workspace, words: l10n.t('in this workspace') };
  return { target: ConfigurationTarget.Global, words: l10n.t('for you, in all windows') };
}

/** Makes a change, and says what came of it: someone else may decide, such as a policy, or the settings may be read-only. */
export async function make(
  { key, value, isForMarkdown }: Change,
  target: ConfigurationTarget,
): Promise<'made' | 'overruled' | 'refused'> {
  try {
    await configuration(isForMarkdown).update(key, value, target, isForMarkdown);
  } catch {
    // VS Code gives its reason in words alone.
    return 'refused';
  }
  return configuration(isForMarkdown).get(key) === value ? 'made' : 'overruled';
}

function configuration(isForMarkdown: boolean) {
  return workspace.getConfiguration(undefined, isForMarkdown ? { languageId: 'markdown' } : undefined);
}

/** What is at a path: a network, a permission or the system may keep a file from being read that is there. */
async function read(folder: Uri, ...names: string[]): Promise<Content> {
  const uri = Uri.joinPath(folder, ...names);
  try {
    return { text: new TextDecoder().decode(await workspace.fs.readFile(uri)) };
  } catch (error) {
    const code = error instanceof FileSystemError ? error.code : '';
    if (code === 'FileIsADirectory') return 'folder';
    return code === 'FileNotFound' || code === 'FileNotADirectory' ? 'absent' : 'unreadable';
  }
}

function above(folder: Uri): Uri | undefined {
  const parent = Uri.joinPath(folder, '..');
  return parent.path === folder.path ? undefined : parent;
}
