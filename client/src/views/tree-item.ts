import { ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, type TreeItemLabel, Uri } from 'vscode';
import { GHOST_SCHEME } from './ghosts.ts';
import type { Row } from './row.ts';
import { type RowItem, rowItem } from './row-item.ts';

const tones: Readonly<Record<Row['tone'], ThemeColor | undefined>> = {
  good: new ThemeColor('testing.iconPassed'),
  attention: new ThemeColor('list.warningForeground'),
  faint: new ThemeColor('descriptionForeground'),
  plain: undefined,
};

const folds: Readonly<Record<RowItem['fold'], TreeItemCollapsibleState>> = {
  none: TreeItemCollapsibleState.None,
  open: TreeItemCollapsibleState.Expanded,
  closed: TreeItemCollapsibleState.Collapsed,
};

/** A label with a count after it, which alone has a colour. */
function labelWith(label: string, count: string): TreeItemLabel {
  const text = `${label} · ${count}`;
  return { label: text, highlights: [[text.length - count.length, text.length]] };
}

/** A row as VS Code shows it. */
export function treeItem(row: Row): TreeItem {
  const { id, label, count, description, tooltip, icon, tone } = row;
  const { fold, spoken, contextValue, command } = rowItem(row);
  const item = new TreeItem(count === undefined ? label : labelWith(label, count), folds[fold]);
  item.id = id;
  item.iconPath = new ThemeIcon(icon, tones[tone]);
  item.tooltip = tooltip || label;
  item.accessibilityInformation = { label: spoken };
  if (description !== undefined) item.description = description;
  if (tone === 'faint') item.resourceUri = Uri.from({ scheme: GHOST_SCHEME, path: `/${id}` });
  if (contextValue !== undefined) item.contextValue = contextValue;
  if (command) item.command = { ...command, arguments: [...command.arguments] };
  return item;
}
