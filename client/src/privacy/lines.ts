import * as l10n from '@vscode/l10n';

/** What is known of a place in which text of notes, or their names, may be kept or go. */
export type Knowledge =
  /** So it is, whatever is set. */
  | { readonly kind: 'known'; readonly words: string }
  /** A setting of VS Code decides, and this is its value here. */
  | { readonly kind: 'set'; readonly words: string }
  /** Nothing here can tell; `words` say where a person can look. */
  | { readonly kind: 'unknown'; readonly words: string };

/** A change of one setting that a button offers. */
export interface Change {
  readonly key: string;
  readonly value: boolean | string;
  /** For Markdown alone. */
  readonly isForMarkdown: boolean;
  /** Whether it can differ from folder to folder. */
  readonly isOfFolder: boolean;
}

/** A line of the privacy check. */
export interface Line {
  readonly title: string;
  /** What VS Code, or the machine, does with text of notes there. */
  readonly does: string;
  readonly knowledge: Knowledge;
  /** There only where the setting is registered here and not yet as it would be made. */
  readonly change?: Change;
  /** Where VS Code says so. */
  readonly source?: string;
}

/** The value of a setting here; `undefined` where this VS Code does not know it. */
export interface Setting {
  readonly value: unknown;
  /** True where someone has set it; else it is the default. */
  readonly isSet: boolean;
}

/** The settings that are looked at. */
export const settingKeys = {
  localHistory: 'workbench.localHistory.enabled',
  hotExit: 'files.hotExit',
  words: 'editor.wordBasedSuggestions',
  inline: 'editor.inlineSuggest.enabled',
  ai: 'chat.disableAIFeatures',
} as const;
export type SettingName = keyof typeof settingKeys;

/** What was found out; `undefined` in each place where it could not be. */
export interface Found {
  readonly settings: Readonly<Record<SettingName, Setting | undefined>>;
  /** The names of services that keep copies of one of the folders elsewhere; `undefined` where no folder is on a disk. */
  readonly cloud: readonly string[] | undefined;
  /** Hosts of the remotes of the folders' git repositories; `undefined` where that cannot be read. */
  readonly remotes: readonly string[] | undefined;
  readonly isEncrypted: boolean | undefined;
  /** In a browser the files of VS Code's own are the browser's, or a server's. */
  readonly isInBrowser: boolean;
  /** The name of the kind of remote machine that the folders are on. */
  readonly remoteName: string | undefined;
}

/** The lines of the check, in the order in which text of a note passes them. */
export function privacyLines(found: Found): Line[] {
  return [
    ...settingLines(found),
    syncLine(),
    recentLine(found),
    cloudLine(found),
    gitLine(found),
    ...(found.remoteName === undefined ? [] : [remoteLine(found.remoteName)]),
    encryptionLine(found),
  ];
}

function settingLines({ settings }: Found): Line[] {
  const { ai, hotExit, inline, localHistory, words } = settingKeys;
  return [
    {
      title: l10n.t('Local history'),
      does: l10n.t(
        'Whenever a file is saved, VS Code puts a copy of its text into a folder of its own, outside yours, and keeps up to 50 of each file. Copies that are there stay when it is switched off; the command “Local History: Delete All” removes them.',
      ),
      ...byValue(settings.localHistory, { key: localHistory, value: false, isOfFolder: true }),
      source: l10n.t('VS Code’s own description of “{0}”', localHistory),
    },
    {
      title: l10n.t('Unsaved text (hot exit)'),
      does: l10n.t(
        'Text that is not saved yet is kept in VS Code’s own folder, so that it is there again after a crash or a restart. It goes when the file is saved or closed. Switched off, VS Code asks on closing, and a crash loses the text.',
      ),
      ...byValue(settings.hotExit, { key: hotExit, value: 'off', isOfFolder: false }),
      source: 'https://code.visualstudio.com/blogs/2016/11/30/hot-exit-in-insiders',
    },
    {
      title: l10n.t('Suggestions made of words in open documents'),
      does: l10n.t(
        'While you type, VS Code may suggest words that are in your documents: with “matchingDocuments” or “allDocuments”, words of one client’s note in another’s. They leave neither the window nor the machine.',
      ),
      ...byValue(settings.words, { key: words, value: 'off', isForMarkdown: true, isOfFolder: true }),
      source: l10n.t('VS Code’s own description of “{0}”', words),
    },
    {
      title: l10n.t('Suggestions by AI while you type'),
      does: l10n.t(
        'An extension that offers inline suggestions is given the text around the cursor, and most send it to a service. Whether one is installed, and what it sends, is in the Extensions view.',
      ),
      ...byValue(settings.inline, { key: inline, value: false, isForMarkdown: true, isOfFolder: true }),
      source: l10n.t('VS Code’s own description of “{0}”', inline),
    },
    {
      title: l10n.t('AI features that come with VS Code'),
      does: l10n.t(
        'Chat and inline suggestions by GitHub Copilot send text to a service. This setting hides them and switches them off.',
      ),
      ...byValue(settings.ai, { key: ai, value: true, isOfFolder: false }),
      source: l10n.t('VS Code’s own description of “{0}”', ai),
    },
  ];
}

/** What is set, and the change that a button offers where it is not set so. */
function byValue(
  setting: Setting | undefined,
  change: Omit<Change, 'isForMarkdown'> & Partial<Pick<Change, 'isForMarkdown'>>,
): Pick<Line, 'knowledge' | 'change'> {
  const { key, value } = change;
  if (!setting) {
    const words = l10n.t('this VS Code does not know the setting “{0}”; look at its settings', key);
    return { knowledge: { kind: 'unknown', words } };
  }
  const shown = JSON.stringify(setting.value);
  const words = setting.isSet
    ? l10n.t('“{0}” is {1}', key, shown)
    : l10n.t('“{0}” is {1}, as it comes', key, shown);
  return {
    knowledge: { kind: 'set', words },
    ...(setting.value !== value && { change: { isForMarkdown: false, ...change } }),
  };
}

function syncLine(): Line {
  return {
    title: l10n.t('Settings Sync'),
    does: l10n.t(
      'Where it is on, settings, keys, snippets, extensions, profiles and the state of the window go to a service of Microsoft; files do not. The names that you let IPT Notes flag are kept as a secret, which is not synchronized.',
    ),
    knowledge: {
      kind: 'unknown',
      words: l10n.t(
        'look at the menu of the gear at the bottom left: it says “Settings Sync is On” where it is',
      ),
    },
    source: 'https://code.visualstudio.com/docs/editor/settings-sync',
  };
}

function recentLine({ isInBrowser }: Found): Line {
  return {
    title: l10n.t('Recently opened files'),
    does: l10n.t(
      'VS Code keeps the names and folders of the files opened last, no text of them. “File: Clear Recently Opened…” empties the list. Codes, never names, in the names of files keep it harmless.',
    ),
    knowledge: {
      kind: 'known',
      words: isInBrowser
        ? l10n.t('the list is kept in this browser')
        : l10n.t('the list is kept on this machine'),
    },
  };
}

function cloudLine({ cloud }: Found): Line {
  const unknown = l10n.t('look at whether the folder is one that a program copies to other machines');
  return {
    title: l10n.t('Folders that are copied elsewhere'),
    does: l10n.t(
      'OneDrive, iCloud Drive, Dropbox, Google Drive and the like copy every file in their folders to a service, and keep earlier versions.',
    ),
    knowledge:
      cloud && cloud.length > 0
        ? {
            kind: 'known',
            words: l10n.t('by its path, a folder that is open belongs to {0}', cloud.join(', ')),
          }
        : { kind: 'unknown', words: cloud ? l10n.t('no path says so; {0}', unknown) : unknown },
  };
}

function gitLine({ remotes }: Found): Line {
  return {
    title: l10n.t('Remotes of the git repository'),
    does: l10n.t('What is committed goes to the remotes with the next push, and stays in the history there.'),
    knowledge: !remotes
      ? { kind: 'unknown', words: l10n.t('look at what “git remote -v” says in the folder') }
      : remotes.length === 0
        ? { kind: 'known', words: l10n.t('no remote was found in a folder that is open') }
        : { kind: 'known', words: l10n.t('there are remotes at {0}', remotes.join(', ')) },
  };
}

function remoteLine(remoteName: string): Line {
  return {
    title: l10n.t('Remote machine'),
    does: l10n.t(
      'The folder is opened on another machine. The notes are there, and so is what VS Code’s server and the extensions there keep.',
    ),
    knowledge: { kind: 'known', words: l10n.t('this window works on another machine: {0}', remoteName) },
  };
}

function encryptionLine({ isEncrypted }: Found): Line {
  return {
    title: l10n.t('Encryption of the disk'),
    does: l10n.t(
      'Without it, anyone who has the machine or its disk can read the notes and all copies of them.',
    ),
    knowledge:
      isEncrypted === undefined
        ? {
            kind: 'unknown',
            words: l10n.t(
              'look at FileVault (macOS), BitLocker or device encryption (Windows), LUKS (Linux), or ask who runs the server',
            ),
          }
        : {
            kind: 'known',
            words: isEncrypted
              ? l10n.t('the disk of the first folder is encrypted')
              : l10n.t('the system says that its disk is not encrypted'),
          },
  };
}
