import {
  type Diagnostic,
  type DiagnosticCollection,
  type Disposable,
  languages,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { urisInTabs } from './tabs.ts';

/** What a check of the workspace has found, until it is stale. */
interface Found {
  readonly uri: Uri;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The findings of the last check of the workspace, for files that no editor shows: the server looks after the others by
 * itself. What is found in a file is forgotten as soon as the file changes.
 */
export class WorkspaceFindings implements Disposable {
  readonly #collection: DiagnosticCollection = languages.createDiagnosticCollection('ipt-notes-workspace');
  readonly #found = new Map<string, Found>();
  readonly #disposables: Disposable[];

  constructor() {
    const files = workspace.createFileSystemWatcher('**/*.{md,markdown,jsonc}');
    this.#disposables = [
      this.#collection,
      files,
      files.onDidChange((uri) => this.#forget(uri)),
      files.onDidDelete((uri) => this.#forget(uri)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#forget(document.uri);
      }),
      window.tabGroups.onDidChangeTabs(() => this.#show()),
    ];
  }

  /** Puts the findings of a check in the place of those of the last one. */
  set(found: readonly Found[]): void {
    this.#found.clear();
    this.#collection.clear();
    for (const each of found) this.#found.set(each.uri.toString(), each);
    this.#show();
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #forget(uri: Uri): void {
    if (this.#found.delete(uri.toString())) this.#collection.delete(uri);
  }

  #show(): void {
    const open = new Set(urisInTabs().map(String));
    for (const [key, { uri, diagnostics }] of this.#found) {
      if (open.has(key)) this.#collection.delete(uri);
      else if (!this.#collection.has(uri)) this.#collection.set(uri, diagnostics);
    }
  }
}
