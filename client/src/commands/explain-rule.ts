import {
  CodeAction,
  CodeActionKind,
  commands,
  type Diagnostic,
  type Disposable,
  languages,
  type QuickPickItem,
  QuickPickItemKind,
  window,
} from 'vscode';
import { ExplainRuleRequest, RulesRequest, type WireRule } from '../../../server/src/wire.ts';
import type { ServerLink } from '../server-link.ts';
import type { VirtualDocuments } from '../virtual-documents.ts';
import { register } from './register.ts';

const ID = 'iptNotes.explainRule';

/** The command that explains a rule, from the palette or from a finding. */
export function explainRule(link: ServerLink, documents: VirtualDocuments): Disposable[] {
  return [
    register(ID, 'Explain Rule', async (given?: unknown) => {
      const rule = typeof given === 'string' ? given : await pickRule(link);
      if (rule === undefined) return;
      const explained = await link.ask(ExplainRuleRequest, { rule });
      if (!explained) {
        void window.showInformationMessage('There is no such rule.');
        return;
      }
      const { uri } = await documents.put(`/${rule}.md`, explained.markdown);
      await commands.executeCommand('markdown.showPreview', uri);
    }),
    languages.registerCodeActionsProvider(
      { language: 'markdown' },
      { provideCodeActions: (_document, _range, { diagnostics }) => rulesOf(diagnostics).map(explanation) },
      { providedCodeActionKinds: [CodeActionKind.QuickFix] },
    ),
  ];
}

function explanation(rule: string): CodeAction {
  const action = new CodeAction(`Explain “${rule}”`, CodeActionKind.QuickFix);
  action.command = { command: ID, title: 'Explain Rule', arguments: [rule] };
  return action;
}

/** The rules, those found at the cursor first. */
async function pickRule(link: ServerLink): Promise<string | undefined> {
  const rules = await link.ask(RulesRequest, {});
  const here = rulesAtCursor();
  const found = rules.filter(({ id }) => here.includes(id));
  const items =
    found.length === 0
      ? rules.map(pickItem)
      : [separator('At the cursor'), ...found.map(pickItem), separator('All rules'), ...rules.map(pickItem)];
  const picked = await window.showQuickPick<QuickPickItem & { rule?: string }>(items, {
    title: 'Explain Rule',
    placeHolder: 'What a rule checks, and why',
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.rule;
}

function pickItem({ id, title, summary }: WireRule) {
  return { label: title, description: id, detail: summary, rule: id };
}

function separator(label: string) {
  return { label, kind: QuickPickItemKind.Separator };
}

function rulesAtCursor(): string[] {
  const editor = window.activeTextEditor;
  if (!editor) return [];
  const { document, selection } = editor;
  return rulesOf(languages.getDiagnostics(document.uri).filter(({ range }) => range.intersection(selection)));
}

/** The rules whose findings are among some diagnostics, each once. */
function rulesOf(diagnostics: readonly Diagnostic[]): string[] {
  const ids = diagnostics.flatMap(({ source, code }) => {
    if (source !== 'ipt-notes' || code === undefined) return [];
    return String(typeof code === 'object' ? code.value : code);
  });
  return [...new Set(ids)];
}
