import { ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import { GHOST_SCHEME } from './ghosts.ts';
import type { Row } from './row.ts';

const tones: Readonly<Record<Row['tone'], ThemeColor | undefined>> = {
  good: new ThemeColor('testing.iconPassed'),
  attention: new ThemeColor('list.warningForeground'),
  faint: new ThemeColor('disabledForeground'),
  plain: undefined,
};

/** A row as VS Code shows it. A click inserts a section or goes to a place; a screen reader is told all there is. */
export function treeItem(row: Row): TreeItem {
  const { id, label, description, tooltip, icon, tone, click, isCurrent = false } = row;
  const item = new TreeItem(label, foldOf(row));
  item.id = id;
  item.iconPath = new ThemeIcon(icon, tones[tone]);
  item.tooltip = tooltip ?? label;
  const shown = isCurrent ? 'shown in the editor' : undefined;
  item.accessibilityInformation = {
    label: [label, description, shown, tooltip].filter(Boolean).join(', '),
  };
  if (description !== undefined) item.description = description;
  if (tone === 'faint') item.resourceUri = Uri.from({ scheme: GHOST_SCHEME, path: `/${id}` });
  if (click && 'insert' in click) {
    item.contextValue = 'insertable';
    item.command = { command: 'iptNotes.insertSection', title: 'Insert This Section', arguments: [row] };
  } else if (click) {
    item.command = { command: 'iptNotes.goTo', title: 'Go to', arguments: [click.uri, click.range] };
  }
  return item;
}

function foldOf({ children, isOpen, courseOf }: Row): TreeItemCollapsibleState {
  if (children.length === 0 && courseOf === undefined) return TreeItemCollapsibleState.None;
  return isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}
