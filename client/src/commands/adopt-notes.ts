import * as l10n from '@vscode/l10n';
import { type Disposable, FileSystemError, FileType, ProgressLocation, Uri, window, workspace } from 'vscode';
import { type BaseLanguageClient, WorkDoneProgress } from 'vscode-languageclient';
import {
  type AdoptChoice,
  AdoptChoiceRequest,
  type AdoptChoiceResult,
  type AdoptPlan,
  AdoptPlanRequest,
  type AdoptPlanResult,
} from '../../../server/src/wire/adopt.ts';
import type { Request } from '../../../server/src/wire/message.ts';
import { isReadOnly } from '../read-only.ts';
import type { ServerLink } from '../server-link.ts';
import {
  choiceOf,
  LEAVE_REST,
  type Source,
  whetherField,
  whichSections,
  whichSources,
} from './adopt-choices.ts';
import type { Question } from './new-note-choices.ts';
import { register } from './register.ts';

const title = () => l10n.t('Adopt My Notes');
const CONFIG_FILE = '.ipt-notes.jsonc';

/** The command that reads how the notes of a folder are written, asks line by line, and writes the configuration. */
export function adoptNotes(client: BaseLanguageClient, link: ServerLink): Disposable[] {
  let runs = 0;
  const ask = <Params extends object, Result>(request: Request<Params, Result>, params: Params) =>
    withProgress(client, link, request, params, `ipt-notes-adopt-${++runs}`);
  return [
    register('iptNotes.adoptNotes', title(), async (chosen?: Uri) => {
      // From the palette there is none; the explorer gives the folder that was clicked.
      const folder = chosen instanceof Uri ? chosen : await askFolder();
      if (!folder) return;
      const found: AdoptPlanResult | null = await ask(AdoptPlanRequest, { folder: folder.toString() });
      if (!found?.plan) {
        if (found) await tellNothing(found);
        return;
      }
      const choice = await askChoice(found.plan);
      if (!choice) return;
      const outlook: AdoptChoiceResult | null = await ask(AdoptChoiceRequest, {
        folder: folder.toString(),
        choice,
      });
      if (outlook) await offer(folder, outlook);
    }),
  ];
}

async function askFolder(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  const [only] = folders;
  if (only && folders.length === 1) return only.uri;
  if (only) return (await window.showWorkspaceFolderPick({ placeHolder: title() }))?.uri;
  const chosen = await window.showOpenDialog({
    canSelectFolders: true,
    canSelectFiles: false,
    title: title(),
  });
  return chosen?.[0];
}

function withProgress<Params extends object, Result>(
  client: BaseLanguageClient,
  link: ServerLink,
  request: Request<Params, Result>,
  params: Params,
  workDoneToken: string,
): Thenable<Result> {
  const options = {
    location: ProgressLocation.Notification,
    title: l10n.t('IPT Notes: reading notes'),
    cancellable: true,
  };
  return window.withProgress(options, async (progress, token) => {
    const listener = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
      if (value.kind === 'report' && value.message !== undefined) progress.report({ message: value.message });
    });
    try {
      return await link.ask(request, { ...params, workDoneToken }, token);
    } finally {
      listener.dispose();
    }
  });
}

async function tellNothing({ files }: AdoptPlanResult): Promise<void> {
  const message =
    files === 0
      ? l10n.t('No Markdown files were found in this folder, or they cannot be read here.')
      : l10n.t(
          'None of {0} Markdown files looks like a note: no front matter, path or heading tells one.',
          files,
        );
  await window.showInformationMessage(message);
}

/** @returns `undefined` where a question was left without an answer: nothing is written then. */
async function askChoice(plan: AdoptPlan): Promise<AdoptChoice | undefined> {
  const headings: { wording: string; sections: readonly string[] }[] = [];
  for (const [index, line] of plan.headings.entries()) {
    const place = `${index + 1}/${plan.headings.length}`;
    const answer = await askOne(whichSections(line, plan, place));
    if (answer === undefined) return undefined;
    if (answer === LEAVE_REST) break;
    if (answer.length > 0) headings.push({ wording: line.wording, sections: answer });
  }
  const keys: { key: string; field: string }[] = [];
  for (const line of plan.keys) {
    if (line.field === undefined) continue;
    const answer = await askOne(whetherField(line, plan));
    if (answer === undefined) return undefined;
    if (answer === 'yes') keys.push({ key: line.key, field: line.field });
  }
  const sources = await askSources(plan);
  return sources && choiceOf(plan, { headings, keys, sources });
}

async function askSources(plan: AdoptPlan): Promise<readonly Source[] | undefined> {
  const items = whichSources(plan);
  if (items.length === 0) return [];
  const placeHolder = l10n.t('Where client, session and date come from, besides front matter');
  const picked = await window.showQuickPick(items, { title: title(), placeHolder, canPickMany: true });
  return picked?.map(({ value }) => value);
}

async function askOne<Value>({ placeHolder, choices }: Question<Value>): Promise<Value | undefined> {
  const options = { title: title(), placeHolder, matchOnDescription: true, ignoreFocusOut: true };
  return (await window.showQuickPick(choices, options))?.value;
}

/** Says what the choice comes to, and writes it where that is wanted; a configuration that is there stays as it is. */
async function offer(folder: Uri, { summary, config, above }: AdoptChoiceResult): Promise<void> {
  const file = Uri.joinPath(folder, CONFIG_FILE);
  const obstacle = await whatKeepsFrom(folder);
  const write = l10n.t('Write {0}', CONFIG_FILE);
  const show = l10n.t('Show What to Add');
  const message =
    obstacle ??
    l10n.t('Write {0} for these notes? No note is changed. To undo, delete the file.', CONFIG_FILE);
  const detail = [...summary, ...aboveNotice(above)].join('\n\n');
  const answer = await window.showInformationMessage(
    message,
    { modal: true, detail },
    obstacle === undefined ? write : show,
  );
  if (answer === undefined) return;
  // Looked at again: it may have come meanwhile.
  const isWritten = answer === write && !(await exists(file)) && (await writes(file, config));
  const document = isWritten
    ? await workspace.openTextDocument(file)
    : await workspace.openTextDocument({ language: 'jsonc', content: config });
  await window.showTextDocument(document);
  if (answer === write && !isWritten)
    void window.showWarningMessage(
      l10n.t('{0} could not be written. What it would hold is shown instead.', CONFIG_FILE),
    );
}

/** Why no configuration is written into a folder; `undefined` where one is. */
async function whatKeepsFrom(folder: Uri): Promise<string | undefined> {
  if (await exists(Uri.joinPath(folder, CONFIG_FILE)))
    return l10n.t('{0} is there already, and is left as it is.', CONFIG_FILE);
  return (await isReadOnly(folder))
    ? l10n.t('{0} cannot be written here: the folder is read-only.', CONFIG_FILE)
    : undefined;
}

async function writes(file: Uri, text: string): Promise<boolean> {
  try {
    await workspace.fs.writeFile(file, new TextEncoder().encode(text));
    return true;
  } catch (error) {
    if (error instanceof FileSystemError) return false;
    throw error;
  }
}

/** Says that a configuration above the folder would count no longer. */
function aboveNotice(above: string | undefined): string[] {
  if (above === undefined) return [];
  return [
    l10n.t(
      '{0} counts for these notes now, and will not where this folder has a configuration of its own. To keep what it says, add it to "extends" there.',
      JSON.stringify(above),
    ),
  ];
}

async function exists(file: Uri): Promise<boolean> {
  try {
    return (await workspace.fs.stat(file)).type !== FileType.Unknown;
  } catch {
    // Nothing there, as far as can be told: writing tells the rest.
    return false;
  }
}
