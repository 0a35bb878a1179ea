import * as l10n from '@vscode/l10n';
import {
  CodeLens,
  commands,
  type Disposable,
  EventEmitter,
  languages,
  Range,
  Uri,
  window,
  workspace,
} from 'vscode';
import { register } from '../commands/register.ts';
import type { Progress } from '../first-hour/progress.ts';
import { VIRTUAL_SCHEME, type VirtualDocuments } from '../virtual-documents.ts';
import { type Line, privacyLines } from './lines.ts';
import { look, make, scopeOf } from './look.ts';
import { type PrivacyPage, privacyPage } from './privacy-page.ts';

const CHANGE = 'iptNotes.changeForPrivacy';
const SAVE_PROFILE = 'iptNotes.saveLeanProfile';
const pathOfPage = () => `/${l10n.t('Privacy check')}.md`;

/** What the check needs besides the editor. */
export interface PrivacySources {
  /** Whether the disk of a folder is encrypted; absent where nothing can tell. */
  readonly isDiskEncrypted: ((folder: string) => Promise<boolean | undefined>) | undefined;
  /** The profile of VS Code that keeps as little as can be. */
  readonly leanProfile: Uri;
}

/** The command that shows what VS Code does with text of notes, the buttons on its page, and the lean profile. */
export function checkPrivacy(
  documents: VirtualDocuments,
  progress: Progress,
  sources: PrivacySources,
): Disposable[] {
  const changed = new EventEmitter<void>();
  let page: PrivacyPage = { text: '', buttons: [] };
  const refresh = async () => {
    page = privacyPage(privacyLines(await look(sources.isDiskEncrypted)));
    const document = await documents.put(pathOfPage(), page.text);
    changed.fire();
    return document;
  };
  return [
    changed,
    register('iptNotes.checkPrivacy', l10n.t('Check Privacy'), async () => {
      await window.showTextDocument(await refresh());
      await progress.done('privacy');
    }),
    register(CHANGE, l10n.t('Check Privacy'), async (title: string) => {
      const line = page.buttons.find(({ of }) => of.title === title)?.of;
      if (line && (await change(line))) await refresh();
    }),
    register(SAVE_PROFILE, l10n.t('Save a Lean Profile'), () => saveProfile(sources.leanProfile)),
    languages.registerCodeLensProvider(
      { scheme: VIRTUAL_SCHEME, pattern: '**/*.md' },
      {
        onDidChangeCodeLenses: changed.event,
        provideCodeLenses: ({ uri }) => (uri.path === pathOfPage() ? lenses(page) : []),
      },
    ),
    workspace.onDidChangeConfiguration(() => {
      const isOpen = workspace.textDocuments.some(
        ({ uri }) => uri.scheme === VIRTUAL_SCHEME && uri.path === pathOfPage(),
      );
      if (isOpen) void refresh();
    }),
  ];
}

function lenses({ buttons }: PrivacyPage): CodeLens[] {
  const profile = { command: SAVE_PROFILE, title: l10n.t('Save a lean profile for notes…') };
  return [
    new CodeLens(new Range(2, 0, 2, 0), profile),
    ...buttons.flatMap(({ line, of }) => {
      if (!of.change) return [];
      const { key, value } = of.change;
      const title = l10n.t('Set “{0}” to {1} {2}…', key, JSON.stringify(value), scopeOf(of.change).words);
      return new CodeLens(new Range(line, 0, line, 0), { command: CHANGE, title, arguments: [of.title] });
    }),
  ];
}

/** Asks, and makes the change. @returns whether the page must be shown again. */
async function change({ title, does, change: wanted }: Line): Promise<boolean> {
  if (!wanted) return false;
  const { target, words } = scopeOf(wanted);
  const yes = l10n.t('Change Setting');
  const question = l10n.t(
    '{0}: set “{1}” to {2} {3}?',
    title,
    wanted.key,
    JSON.stringify(wanted.value),
    words,
  );
  if ((await window.showWarningMessage(question, { modal: true, detail: does }, yes)) !== yes) return false;
  const outcome = await make(wanted, target);
  if (outcome === 'refused')
    void window.showWarningMessage(
      l10n.t(
        'VS Code could not write “{0}” {1}. Nothing was changed; look at its settings.',
        wanted.key,
        words,
      ),
    );
  if (outcome === 'overruled')
    void window.showWarningMessage(
      l10n.t('“{0}” was written and is not in force: something else decides, such as a policy.', wanted.key),
    );
  return true;
}

/** Saves the lean profile where the user wants it, and shows where VS Code imports it. */
async function saveProfile(source: Uri): Promise<void> {
  const name = 'ipt-notes.code-profile';
  const [folder] = workspace.workspaceFolders ?? [];
  const target = await window.showSaveDialog({
    title: l10n.t('Where should the profile be saved?'),
    filters: { [l10n.t('Profile of VS Code')]: ['code-profile'] },
    ...(folder && { defaultUri: Uri.joinPath(folder.uri, name) }),
  });
  if (!target) return;
  await workspace.fs.writeFile(target, await workspace.fs.readFile(source));
  const open = l10n.t('Open Profiles');
  const answer = await window.showInformationMessage(
    l10n.t(
      'The profile was saved. In Profiles, open the arrow beside “New Profile”, choose “Import Profile…” and this file, then “Create”. It has no extensions: install IPT Notes in it, or choose “Default” beside Extensions. Your own profile stays as it is.',
    ),
    open,
  );
  if (answer === open) await commands.executeCommand('workbench.profiles.actions.manageProfiles');
}
