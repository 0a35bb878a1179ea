import * as l10n from '@vscode/l10n';
import type { Row } from './row.ts';

/** A row in the terms of VS Code's tree items. */
export interface RowItem {
  readonly fold: 'none' | 'open' | 'closed';
  /** What a screen reader says: all there is. */
  readonly spoken: string;
  /** What menus go by. */
  readonly contextValue?: string;
  readonly command?: {
    readonly command: string;
    readonly title: string;
    readonly arguments: readonly unknown[];
  };
}

/** How a row behaves: what it unfolds to, what is said of it, and what a click does. */
export function rowItem(row: Row): RowItem {
  const { label, count, description, tooltip, click, isCurrent = false } = row;
  const shown = isCurrent ? l10n.t('shown in the editor') : undefined;
  const item = {
    fold: foldOf(row),
    spoken: spokenOf([label, count, description, shown, ...(tooltip ?? '').split('\n')]),
  };
  if (!click) return item;
  if ('insert' in click) {
    const command = {
      command: 'iptNotes.insertSection',
      title: l10n.t('Insert This Section'),
      arguments: [row],
    };
    return { ...item, contextValue: 'insertable', command };
  }
  if ('command' in click)
    return { ...item, command: { command: click.command, title: label, arguments: [] } };
  const command = { command: 'iptNotes.goTo', title: l10n.t('Go to'), arguments: [click.uri, click.range] };
  return { ...item, command };
}

/** All parts in one sentence, each once. */
function spokenOf(parts: readonly (string | undefined)[]): string {
  return [...new Set(parts.filter(Boolean))].join(', ');
}

function foldOf({ children, isOpen, courseOf }: Row): RowItem['fold'] {
  if (children.length === 0 && courseOf === undefined) return 'none';
  return isOpen ? 'open' : 'closed';
}
