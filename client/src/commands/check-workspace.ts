import * as l10n from '@vscode/l10n';
import { commands, type Disposable, ProgressLocation, window } from 'vscode';
import { type BaseLanguageClient, WorkDoneProgress } from 'vscode-languageclient';
import { CoursesChangedNotification } from '../../../server/src/wire/courses.ts';
import {
  CheckAgainRequest,
  CheckWorkspaceRequest,
  type CheckWorkspaceResult,
  type WireFindings,
} from '../../../server/src/wire/workspace.ts';
import type { ServerLink } from '../server-link.ts';
import type { WorkspaceFindings } from '../workspace-findings.ts';
import { type CheckReport, checkReport } from './check-report.ts';
import { register } from './register.ts';

/** The command that checks every note of the workspace, open or not. What it has found is followed from then on. */
export function checkWorkspace(
  client: BaseLanguageClient,
  link: ServerLink,
  findings: WorkspaceFindings,
): Disposable[] {
  let runs = 0;
  let isFollowed = false;
  return [
    register('iptNotes.checkWorkspace', l10n.t('Check Workspace'), async () => {
      const result = await check(client, link, `ipt-notes-check-${++runs}`);
      findings.set(await converted(client, result.files));
      isFollowed = true;
      void tell(checkReport(result));
    }),
    link.onNotification(CoursesChangedNotification, () => {
      if (isFollowed) void follow(client, link, findings);
    }),
  ];
}

async function follow(
  client: BaseLanguageClient,
  link: ServerLink,
  findings: WorkspaceFindings,
): Promise<void> {
  try {
    findings.update(await converted(client, await link.ask(CheckAgainRequest, {})));
  } catch (error) {
    link.failed(CheckAgainRequest, error);
  }
}

function converted(client: BaseLanguageClient, files: readonly WireFindings[]) {
  const { asDiagnostics, asUri } = client.protocol2CodeConverter;
  return Promise.all(
    files.map(async ({ uri, diagnostics }) => ({
      uri: asUri(uri),
      diagnostics: await asDiagnostics([...diagnostics]),
    })),
  );
}

/** Asks for the check, and shows how far it has come. */
function check(
  client: BaseLanguageClient,
  link: ServerLink,
  workDoneToken: string,
): Thenable<CheckWorkspaceResult> {
  const options = {
    location: ProgressLocation.Notification,
    title: l10n.t('IPT Notes: checking notes'),
    cancellable: true,
  };
  return window.withProgress(options, async (progress, token) => {
    let done = 0;
    const listener = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
      if (value.kind !== 'report') return;
      const { message, percentage = done } = value;
      progress.report({ increment: percentage - done, ...(message !== undefined && { message }) });
      done = percentage;
    });
    try {
      return await link.ask(CheckWorkspaceRequest, { workDoneToken }, token);
    } finally {
      listener.dispose();
    }
  });
}

async function tell({ message, hasFindings }: CheckReport): Promise<void> {
  if (!hasFindings) {
    await window.showInformationMessage(message);
    return;
  }
  const problems = l10n.t('Show Problems');
  const answer = await window.showWarningMessage(message, problems);
  if (answer === problems) await commands.executeCommand('workbench.actions.view.problems');
}
