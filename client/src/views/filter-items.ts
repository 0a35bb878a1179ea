import * as l10n from '@vscode/l10n';
import type { FilterChoice } from './case-filter.ts';

const heads: Readonly<Record<FilterChoice['kind'], () => string>> = {
  clinician: () => l10n.t('Clinician'),
  phase: () => l10n.t('Phase'),
  state: () => l10n.t('Notes'),
};

const states: Readonly<Record<string, () => string>> = {
  gaps: () => l10n.t('With errors, warnings or prompts left'),
  cosignature: () => l10n.t('Awaiting co-signature'),
  drafts: () => l10n.t('With a draft older than …'),
};

/** An entry of the list to filter by; without `choice` it is the head of those that follow. */
export interface FilterItem {
  readonly label: string;
  readonly picked?: boolean;
  readonly choice?: FilterChoice;
}

/** What there is to choose from, kind by kind, each under its head. */
export function filterItems(choices: readonly FilterChoice[]): FilterItem[] {
  return choices.flatMap((choice, index): FilterItem[] => {
    const label = choice.kind === 'state' ? (states[choice.value]?.() ?? choice.value) : choice.value;
    const item = { label, picked: choice.isChosen, choice };
    return choice.kind === choices[index - 1]?.kind ? [item] : [{ label: heads[choice.kind]() }, item];
  });
}
