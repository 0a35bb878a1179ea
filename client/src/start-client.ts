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
import { manageNames } from './commands/manage-names.ts';
import { newNote } from './commands/new-note.ts';
import { register } from './commands/register.ts';
import { showConfig } from './commands/show-config.ts';
import { serveFiles } from './files/serve-files.ts';
import { followSettings } from './follow-settings.ts';
import { PrivateChannel } from './log/private-channel.ts';
import { NamesToFlag } from './names/names-to-flag.ts';
import { tellNames } from './names/tell-names.ts';
import { ActiveNote } from './note/active-note.ts';
import { tellCursor } from './note/cursor.ts';
import { offerAddendum } from './note/offer-addendum.ts';
import { Prompts } from './note/prompts-in-view.ts';
import { registerRulePages } from './rules/rule-pages.ts';
import { keepRendered } from './rules/show-rule.ts';
import { ServerLink } from './server-link.ts';
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
 * Puts the extension together and begins to start the server.
 * @param newClient makes the language client, which differs between desktop and browser.
 * @returns ends the server.
 */
export function startClient(
  context: ExtensionContext,
  newClient: (options: LanguageClientOptions) => BaseLanguageClient,
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
  const parts: readonly Disposable[] = [
    log,
    link,
    note,
    documents,
    findings,
    ...serveFiles(client),
    tellCursor(link, note),
    prompts,
    tellNames(link, names),
    registerGhosts(),
    registerThisNote(note),
    ...registerCourse(link, note),
    ...registerCaseload(link),
    registerStatus(link, note),
    offerAddendum(note),
    ...newNote(link, prompts),
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
  context.subscriptions.push(...parts);
  link.start();
  return () => link.stop();
}
