import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import {
  type Edit,
  type Finding,
  insertsPrompt,
  quickFixesFor,
  safeFixes,
  touches,
} from '../../core/index.ts';
import { selectPromptCommand } from '../../wire/start.ts';
import type { ReadNote } from '../note-reader.ts';
import type { OpenDocument } from '../open-document.ts';
import type { Feature, Server } from '../server.ts';

/** The kind under which an editor asks for all safe fixes at once, on save for example. */
const FIX_ALL = `${CodeActionKind.SourceFixAll}.iptNotes`;

/** Fixes, suggestions, and the directive that silences a rule with a reason. */
export const codeActions: Feature = {
  capabilities: () => ({ codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] } }),
  register(server) {
    const { connection, client, documents, reader, runner } = server;
    connection.onCodeAction(
      runner.answer('code actions', [] as CodeAction[], (params) => {
        const document = documents.get(params.textDocument.uri);
        const read = reader.noteIn(document);
        if (!document || !read || !client().takesCodeActions) return [];
        const wants = kindTest(params.context.only);
        return [
          ...(wants(CodeActionKind.QuickFix) ? quickFixes(params, document, read, server) : []),
          ...(wants(FIX_ALL) ? fixAll(document, read, server) : []),
        ];
      }),
    );
  },
};

/** True for a kind that is asked for: itself, or one that it is a kind of. */
function kindTest(only: readonly CodeActionKind[] | undefined): (kind: CodeActionKind) => boolean {
  return (kind) => only === undefined || only.some((each) => kind === each || kind.startsWith(`${each}.`));
}

function quickFixes(
  { range, context }: CodeActionParams,
  document: OpenDocument,
  read: ReadNote,
  server: Server,
): CodeAction[] {
  const within = read.map.rangeIn(range);
  const findings = server.checker
    .check(document, read)
    .findings.filter(({ place }) => touches(place, within));
  return quickFixesFor(read.view, findings, server.today()).map(
    ({ title, edits, findings: mended, isPreferred }) => ({
      title,
      kind: CodeActionKind.QuickFix,
      isPreferred,
      diagnostics: context.diagnostics.filter((each) => mended.some((finding) => isOf(each, finding, read))),
      edit: editOf(read.map.editsOf(edits), document, server),
      ...selecting(edits, server),
    }),
  );
}

function isOf({ code, range }: Diagnostic, { rule, place }: Finding, { map }: ReadNote): boolean {
  const { start, end } = map.rangeAt(place);
  const isSame = (a: typeof start, b: typeof start) => a.line === b.line && a.character === b.character;
  return code === rule && isSame(range.start, start) && isSame(range.end, end);
}

function fixAll(document: OpenDocument, read: ReadNote, server: Server): CodeAction[] {
  const { edits, count } = safeFixes(read.view.text, server.checker.check(document, read).findings);
  if (count === 0) return [];
  return [
    { title: 'Apply all safe fixes', kind: FIX_ALL, edit: editOf(read.map.editsOf(edits), document, server) },
  ];
}

/**
 * Has the editor select the prompt that edits insert, where it can. Without arguments: VS Code forgets those of an action
 * whose menu is gone before it is run.
 */
function selecting(edits: readonly Edit[], server: Server): Pick<CodeAction, 'command'> {
  if (!server.hasCommand(selectPromptCommand) || !edits.some(({ newText }) => insertsPrompt(newText)))
    return {};
  return { command: { title: 'Select the prompt', command: selectPromptCommand } };
}

/** Edits of one document: for its present version only, where the client can hold us to that. */
function editOf(edits: TextEdit[], { uri, version }: OpenDocument, { client }: Server): WorkspaceEdit {
  if (!client().takesVersionedEdits) return { changes: { [uri]: edits } };
  return { documentChanges: [{ textDocument: { uri, version }, edits }] };
}
