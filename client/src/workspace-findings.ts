import {
  type Diagnostic,
  type DiagnosticCollection,
  type Disposable,
  languages,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { markdownEndings } from '../../server/src/host/host.ts';
import { urisInTabs } from './tabs.ts';
import { type Found, UnopenedFindings } from './unopened-findings.ts';

/**
 * The findings of the last check of the workspace, for files that no editor shows. What is found in a file is forgotten
 * as soon as the file changes, until the server has looked at it again.
 */
export class WorkspaceFindings implements Disposable {
  readonly #collection: DiagnosticCollection = languages.createDiagnosticCollection('ipt-notes-workspace');
  readonly #findings = new UnopenedFindings<Uri, Diagnostic>(this.#collection);
  readonly #disposables: Disposable[];

  constructor() {
    const changes = workspace.createFileSystemWatcher(
      `**/*.{${markdownEndings.join()},json,jsonc}`,
      true,
      false,
      true,
    );
    // Of a folder that is deleted or moved, VS Code tells by its own name alone.
    const deletions = workspace.createFileSystemWatcher('**/*', true, true, false);
    this.#disposables = [
      this.#collection,
      changes,
      deletions,
      changes.onDidChange((uri) => this.#findings.forget(uri)),
      deletions.onDidDelete((uri) => this.#findings.forgetAll(uri)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#findings.forget(document.uri);
      }),
      window.tabGroups.onDidChangeTabs(() => this.#findings.show(openUris())),
    ];
  }

  /** Puts the findings of a check in the place of those of the last one. */
  set(found: readonly Found<Uri, Diagnostic>[]): void {
    this.#findings.set(found, openUris());
  }

  /** Takes over what has become of them in some files. */
  update(found: readonly Found<Uri, Diagnostic>[]): void {
    this.#findings.update(found, openUris());
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }
}

function openUris(): Set<string> {
  return new Set(urisInTabs().map(String));
}
