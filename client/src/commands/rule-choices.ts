import * as l10n from '@vscode/l10n';
import type { WireRule } from '../../../server/src/wire/configuration.ts';

/** A finding, as far as it names its rule. */
export interface RuleOfFinding {
  readonly source?: string | undefined;
  readonly code?: string | number | { readonly value: string | number } | undefined;
}

/** The rules whose findings are among some diagnostics, each once. */
export function rulesOf(diagnostics: readonly RuleOfFinding[]): string[] {
  const ids = diagnostics.flatMap(({ source, code }) => {
    if (source !== 'ipt-notes' || code === undefined) return [];
    return String(typeof code === 'object' ? code.value : code);
  });
  return [...new Set(ids)];
}

/** An entry of the list of rules; without `rule` it is the head of those that follow. */
export interface RuleItem {
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
  readonly rule?: string;
}

/**
 * All rules to choose from, those found at the cursor first.
 * @param here ids of the rules found there; unknown ones are left out.
 */
export function ruleItems(rules: readonly WireRule[], here: readonly string[]): RuleItem[] {
  const found = rules.filter(({ id }) => here.includes(id));
  if (found.length === 0) return rules.map(itemOf);
  return [
    { label: l10n.t('At the cursor') },
    ...found.map(itemOf),
    { label: l10n.t('All rules') },
    ...rules.map(itemOf),
  ];
}

function itemOf({ id, title, summary }: WireRule): RuleItem {
  return { label: title, description: id, detail: summary, rule: id };
}
