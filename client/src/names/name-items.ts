import * as l10n from '@vscode/l10n';
import { amount } from '../amount.ts';

/** An entry of the list of names to flag: something to do, a name that can be removed, or the head of the names. */
export interface NameItem {
  readonly label: string;
  readonly description?: string;
  readonly kind: 'add' | 'clear' | 'head' | 'name';
}

/** What the list holds for the names that there are. */
export function nameItems(names: readonly string[]): NameItem[] {
  const add: NameItem = {
    label: l10n.t('$(add) Add names…'),
    description: l10n.t('of clients, relatives, places of work'),
    kind: 'add',
  };
  if (names.length === 0) return [add];
  return [
    add,
    { label: l10n.t('$(clear-all) Remove all'), description: amount(names.length, 'name'), kind: 'clear' },
    { label: l10n.t('Names'), kind: 'head' },
    ...names.map((label) => ({ label, kind: 'name' as const })),
  ];
}
