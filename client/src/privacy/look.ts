import * as l10n from '@vscode/l10n';
import { ConfigurationTarget, env, UIKind, Uri, workspace } from 'vscode';
import { type Change, type Found, type Setting, type SettingName, settingKeys } from './lines.ts';
import { cloudServices, remoteHosts } from './places.ts';

/** In how many folders above one that is open a repository is looked for. */
const MOST_FOLDERS = 20;

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
    remotes: await remotesOf(onDisk),
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

/** Makes a change. @returns whether it is in force then: someone else may decide, such as a policy. */
export async function make(
  { key, value, isForMarkdown }: Change,
  target: ConfigurationTarget,
): Promise<boolean> {
  await configuration(isForMarkdown).update(key, value, target, isForMarkdown);
  return configuration(isForMarkdown).get(key) === value;
}

function configuration(isForMarkdown: boolean) {
  return workspace.getConfiguration(undefined, isForMarkdown ? { languageId: 'markdown' } : undefined);
}

/** The hosts of the remotes of the repositories that some folders are in; `undefined` where that cannot be read. */
async function remotesOf(folders: readonly Uri[]): Promise<string[] | undefined> {
  if (folders.length === 0) return undefined;
  const here = l10n.t('a folder of this machine');
  const hosts = new Set<string>();
  for (const folder of folders) {
    const config = await configAbove(folder);
    if (config === 'elsewhere') return undefined;
    for (const host of config === undefined ? [] : remoteHosts(config, here)) hosts.add(host);
  }
  return [...hosts];
}

/** The configuration of the repository that a folder is in; `elsewhere` where its parts lie apart. */
async function configAbove(folder: Uri): Promise<string | 'elsewhere' | undefined> {
  let at = folder;
  for (let count = 0; count < MOST_FOLDERS; count++) {
    const config = await read(Uri.joinPath(at, '.git', 'config'));
    if (config !== undefined) return config;
    if ((await read(Uri.joinPath(at, '.git'))) !== undefined) return 'elsewhere';
    const above = Uri.joinPath(at, '..');
    if (above.path === at.path) return undefined;
    at = above;
  }
  return undefined;
}

/** @returns `undefined` where there is no such file, or none that may be read. */
async function read(uri: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}
