import * as l10n from '@vscode/l10n';
import { extensions, type LogOutputChannel, type Uri } from 'vscode';
import { type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import {
  beginNoteCommand,
  goToCommand,
  type InitializationOptions,
  openRuleCommand,
  peekHomeworkCommand,
  selectPromptCommand,
} from '../../server/src/wire/start.ts';
import { nameOf } from './file-name.ts';
import { firstReadOnly } from './read-only.ts';
import { RULE_PAGES } from './rules/rule-uri.ts';
import { folderOnDisk } from './schemes.ts';
import { isOn } from './settings.ts';
import { isWorkedOn } from './worked-on.ts';

/** What the client asks the server about: Markdown of any origin, and configuration files. */
const documentSelector = [{ language: 'markdown' }, { pattern: '**/.ipt-notes.{json,jsonc}' }];

/**
 * What is the same for the client on the desktop and in the browser.
 * @param log never handed text of a note by what is written here, but filtered: the library traces whole messages.
 * @param cache a folder of this workspace, to be made where it is wanted; `undefined` where no workspace is open.
 * @param checked called whenever a document has been checked.
 */
export function clientOptions(
  log: LogOutputChannel,
  cache: Uri | undefined,
  checked: (uri: Uri) => void,
): LanguageClientOptions {
  const cacheFolder = folderOnDisk(cache);
  const initializationOptions: InitializationOptions = {
    docs: RULE_PAGES,
    checksJson: isThere('json'),
    listsHeadings: isThere('markdown'),
    readsFiles: true,
    commands: [beginNoteCommand, goToCommand, openRuleCommand, peekHomeworkCommand, selectPromptCommand],
    ...(cacheFolder !== undefined && { cacheFolder }),
  };
  return {
    documentSelector,
    initializationOptions,
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    // What a hover may run: it opens a page of this extension and does nothing else.
    markdown: { isTrusted: { enabledCommands: [openRuleCommand] } },
    middleware: {
      didOpen: async (document, next) => {
        if (isWorkedOn(document.uri) && isOn('enable', document.uri)) await next(document);
      },
      provideCodeLenses: (document, token, next) =>
        isOn('codeLens', document.uri) ? next(document, token) : [],
      provideInlayHints: (document, range, token, next) =>
        isOn('inlayHints', document.uri) ? next(document, range, token) : [],
      provideRenameEdits: async (document, position, newName, token, next) => {
        const edit = await next(document, position, newName, token);
        const readOnly = await firstReadOnly((edit?.entries() ?? []).map(([uri]) => uri));
        // VS Code would rename in the others, and show a change in this one that it cannot save.
        if (readOnly) throw new Error(cannotRename(readOnly));
        return edit;
      },
      provideDiagnostics: async (document, previousResultId, token, next) => {
        const report = await next(document, previousResultId, token);
        checked('uri' in document ? document.uri : document);
        return report;
      },
    },
  };
}

function cannotRename({ path }: Uri): string {
  return l10n.t('{0} would change, too, and is read-only here. Nothing was renamed.', nameOf(path));
}

/** True where VS Code's own support of a language has not been switched off. */
function isThere(language: 'json' | 'markdown'): boolean {
  return extensions.getExtension(`vscode.${language}-language-features`) !== undefined;
}
