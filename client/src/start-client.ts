import * as l10n from '@vscode/l10n';
import { type Disposable, type ExtensionContext, Uri, l10n as vscodeL10n, window } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { clientOptions } from './client-options.ts';
import { adoptNotes } from './commands/adopt-notes.ts';
import { checkWorkspace } from './commands/check-workspace.ts';
import { copyForRecord } from './commands/copy-for-record.ts';
import { explainRule } from './commands/explain-rule.ts';
import { finishNote } from './commands/finish-note.ts';
import { goTo } from './commands/go-to.ts';
import { homework } from './commands/homework.ts';
import { insertSections } from './commands/insert-sections.ts';
import { makeNote } from './commands/make-note.ts';
import { manageNames } from './commands/manage-names.ts';
import { newNote } from './commands/new-note.ts';
import { register } from './commands/register.ts';
import { showConfig } from './commands/show-config.ts';
import { serveFiles } from './files/serve-files.ts';
import { tellShown } from './files/tell-shown.ts';
import { chooseProfile } from './first-hour/choose-profile.ts';
import { openExample } from './first-hour/open-example.ts';
import { Progress } from './first-hour/progress.ts';
import { followSettings } from './follow-settings.ts';
import { PrivateChannel } from './log/private-channel.ts';
import { NamesToFlag } from './names/names-to-flag.ts';
import { tellNames } from './names/tell-names.ts';
import { ActiveNote } from './note/active-note.ts';
import { tellCursor } from './note/cursor.ts';
import { offerAddendum } from './note/offer-addendum.ts';
import { Prompts } from './note/prompts-in-view.ts';
import { keepSavedText } from './note/saved-text.ts';
import { checkPrivacy } from './privacy/check-privacy.ts';
import { registerRulePages } from './rules/rule-pages.ts';
import { keepRendered } from './rules/show-rule.ts';
import { ServerLink } from './server-link.ts';
import { startWithNote } from './start-with-note.ts';
import { registerCaseload } from './views/caseload.ts';
import { registerCourse } from './views/course.ts';
import { registerGhosts } from './views/ghosts.ts';
import { registerStatus } from './views/status.ts';
import { registerThisNote } from './views/this-note.ts';
import { VirtualDocuments } from './virtual-documents.ts';
import { WorkspaceFindings } from './workspace-findings.ts';

/** The id of the client: its settings begin with it. */
export const CLIENT_ID = 'iptNotes';
export const CLIENT_NAME = 'IPT Notes';

/**
 * Puts the extension together. The server is started once there is something to ask it about.
 * @param newClient makes the language client, which differs between desktop and browser.
 * @param isDiskEncrypted whether the disk of a folder is encrypted; absent where nothing can tell.
 * @returns ends the server.
 */
export function startClient(
  context: ExtensionContext,
  newClient: (options: LanguageClientOptions) => BaseLanguageClient,
  isDiskEncrypted?: (folder: string) => Promise<boolean | undefined>,
): () => Promise<void> {
  // In the language of the editor, where there is a translation. Before that, nothing must be put into words.
  if (vscodeL10n.bundle) l10n.config({ contents: vscodeL10n.bundle });
  const log = new PrivateChannel(window.createOutputChannel(CLIENT_NAME, { log: true }));
  const docs = Uri.joinPath(context.extensionUri, 'docs', 'rules');
  const client = newClient(clientOptions(log, context.storageUri, (uri) => note.touched(uri)));
  const link = new ServerLink(client);
  const note = new ActiveNote(link);
  const prompts = new Prompts(note);
  const documents = new VirtualDocuments();
  const findings = new WorkspaceFindings();
  const names = new NamesToFlag(context.secrets);
  const progress = new Progress(context.globalState);
  const parts: readonly Disposable[] = [
    log,
    link,
    note,
    documents,
    findings,
    ...serveFiles(client),
    tellShown(link),
    tellCursor(link, note),
    prompts,
    tellNames(link, names),
    registerGhosts(),
    registerThisNote(link, note),
    ...registerCourse(link, note),
    ...registerCaseload(link),
    registerStatus(link, note),
    offerAddendum(note),
    keepSavedText(note),
    ...newNote(link, prompts, progress),
    ...makeNote(link, prompts, progress),
    openExample(Uri.joinPath(context.extensionUri, 'examples', 'clinic'), progress),
    chooseProfile(progress),
    ...checkPrivacy(documents, progress, {
      isDiskEncrypted,
      leanProfile: Uri.joinPath(context.extensionUri, 'media', 'ipt-notes.code-profile'),
    }),
    ...insertSections(link, note, prompts),
    ...finishNote(link, note, prompts),
    copyForRecord(link, note),
    ...goTo(),
    ...homework(link, note),
    ...manageNames(names),
    registerRulePages(docs),
    followSettings(client, ({ uri }) => note.touched(uri)),
    keepRendered(),
    ...explainRule(link),
    ...showConfig(link, documents),
    ...checkWorkspace(client, link, findings),
    ...adoptNotes(client, link),
    register('iptNotes.showLog', l10n.t('Show Log'), () => log.show()),
  ];
  context.subscriptions.push(...parts, startWithNote(link));
  return () => link.stop();
}
