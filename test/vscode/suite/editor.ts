import {
  commands,
  type Diagnostic,
  type Event,
  languages,
  type Position,
  Range,
  type TextDocument,
  type TextEditor,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';

/** How long anything awaited may take, in ms: longer than a loaded machine ever takes. */
const PATIENCE = 60_000;

/**
 * Settles once something is found; it is looked for now and after each of some events.
 * @param state what to say of the present state when it is not found in time.
 */
export async function until<Value>(
  events: readonly Event<unknown>[],
  find: () => Value | undefined,
  state = () => 'nothing',
): Promise<Value> {
  const now = find();
  if (now !== undefined) return now;
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(limit);
      for (const listener of listeners) listener.dispose();
    };
    const listeners = events.map((event) =>
      event(() => {
        const found = find();
        if (found === undefined) return;
        end();
        resolve(found);
      }),
    );
    const limit = setTimeout(() => {
      end();
      reject(new Error(`Not found in time; there is ${state()}`));
    }, PATIENCE);
  });
}

/** The URI of a file of the workspace. */
export function uriOf(file: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('The tests need a folder');
  return Uri.joinPath(folder.uri, file);
}

/** Opens a file of the workspace in an editor. */
export async function open(file: string): Promise<TextEditor> {
  return window.showTextDocument(uriOf(file), { preview: false });
}

/** Writes a file into the workspace and opens it in an editor. */
export async function openNew(file: string, text: string): Promise<TextEditor> {
  await workspace.fs.writeFile(uriOf(file), new TextEncoder().encode(text));
  return open(file);
}

/** The rules that have been found in a document, by name. */
export function rulesIn(uri: Uri): string[] {
  return findingsIn(uri).map(ruleOf).sort();
}

export function findingsIn(uri: Uri): Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === 'ipt-notes');
}

export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Settles when just these rules, given by name, are found in a document. */
export async function finds(uri: Uri, ...rules: readonly string[]): Promise<Diagnostic[]> {
  return until(
    [languages.onDidChangeDiagnostics],
    () => (rulesIn(uri).join() === rules.join() ? findingsIn(uri) : undefined),
    () => `${rulesIn(uri).join()} in ${uri}`,
  );
}

/** Settles when a document holds a text; the answer is where it starts. */
export async function holds(document: TextDocument, text: string): Promise<Position> {
  return until(
    [workspace.onDidChangeTextDocument],
    () => placeOf(document, text),
    () => document.getText(),
  );
}

/** Where a text starts in a document. */
export function placeOf(document: TextDocument, text: string): Position | undefined {
  const offset = document.getText().indexOf(text);
  return offset === -1 ? undefined : document.positionAt(offset);
}

/** The first line that holds a text. */
export function lineWith(document: TextDocument, text: string): Range {
  const place = placeOf(document, text);
  if (!place) throw new Error('The document does not hold that text');
  return document.lineAt(place.line).range;
}

/** Replaces a part of a document. */
export async function replace(document: TextDocument, from: string, to: string): Promise<void> {
  const start = placeOf(document, from);
  if (!start) throw new Error('The document does not hold that text');
  const edit = new WorkspaceEdit();
  edit.replace(
    document.uri,
    new Range(start, document.positionAt(document.offsetAt(start) + from.length)),
    to,
  );
  await workspace.applyEdit(edit);
}

/** Closes every editor and drops what was not saved. */
export async function closeAll(): Promise<void> {
  while (window.activeTextEditor)
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}
