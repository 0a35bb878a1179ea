import * as l10n from '@vscode/l10n';
import { CodeAction, CodeActionKind, type Disposable, languages, QuickPickItemKind, window } from 'vscode';
import { RulesRequest } from '../../../server/src/wire/configuration.ts';
import { openRuleCommand } from '../../../server/src/wire/start.ts';
import { showRule } from '../rules/show-rule.ts';
import type { ServerLink } from '../server-link.ts';
import { register } from './register.ts';
import { type RuleItem, ruleItems, rulesOf } from './rule-choices.ts';

const ID = 'iptNotes.explainRule';

/** The commands that show what a rule is for: from the palette or from a finding, and from the link in a hover. */
export function explainRule(link: ServerLink): Disposable[] {
  return [
    register(ID, l10n.t('Explain Rule'), async (given?: unknown) => {
      const rule = typeof given === 'string' ? given : await pickRule(link);
      if (rule !== undefined) await showRule(rule, 'beside');
    }),
    register(openRuleCommand, l10n.t('Open Rule'), (rule: string) => showRule(rule, 'here')),
    languages.registerCodeActionsProvider(
      { language: 'markdown' },
      { provideCodeActions: (_document, _range, { diagnostics }) => rulesOf(diagnostics).map(explanation) },
      { providedCodeActionKinds: [CodeActionKind.QuickFix] },
    ),
  ];
}

function explanation(rule: string): CodeAction {
  const action = new CodeAction(l10n.t('Explain “{0}”', rule), CodeActionKind.QuickFix);
  action.command = { command: ID, title: l10n.t('Explain Rule'), arguments: [rule] };
  return action;
}

async function pickRule(link: ServerLink): Promise<string | undefined> {
  const rules = await link.ask(RulesRequest, {});
  const items = ruleItems(rules, rulesAtCursor()).map((item) =>
    item.rule === undefined ? { ...item, kind: QuickPickItemKind.Separator } : item,
  );
  const picked = await window.showQuickPick<RuleItem>(items, {
    title: l10n.t('Explain Rule'),
    placeHolder: l10n.t('What a rule checks, and why'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.rule;
}

function rulesAtCursor(): string[] {
  const editor = window.activeTextEditor;
  if (!editor) return [];
  const { document, selection } = editor;
  return rulesOf(languages.getDiagnostics(document.uri).filter(({ range }) => range.intersection(selection)));
}
