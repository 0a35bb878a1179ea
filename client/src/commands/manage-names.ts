import * as l10n from '@vscode/l10n';
import {
  type Disposable,
  env,
  type QuickPickItem,
  QuickPickItemKind,
  ThemeIcon,
  UIKind,
  window,
} from 'vscode';
import { nameItems } from '../names/name-items.ts';
import { type NamesToFlag, namesTyped } from '../names/names-to-flag.ts';
import { register } from './register.ts';

type Item = QuickPickItem & { readonly action?: 'add' | 'clear' };

const title = () => l10n.t('Names to Flag in Notes');

/** The command that manages the names to flag. They are shown to their owner, in this list, and nowhere else. */
export function manageNames(names: NamesToFlag): Disposable[] {
  return [
    register('iptNotes.manageNames', l10n.t('Manage Names to Flag'), async () => {
      const action = await showNames(names);
      if (action === 'add') await addNames(names);
      if (action === 'clear') await clear(names);
    }),
  ];
}

/**
 * Shows the names, each with a button that removes it.
 * @returns what was chosen, or `undefined` once the list is dismissed.
 * @throws where the store of secrets fails.
 */
async function showNames(names: NamesToFlag): Promise<Item['action']> {
  const list = window.createQuickPick<Item>();
  list.title = title();
  list.placeholder =
    env.uiKind === UIKind.Web
      ? l10n.t('VS Code keeps them as a secret in this browser, perhaps only until the window is closed')
      : l10n.t('VS Code keeps them as a secret, on this machine');
  list.items = itemsFor(await names.read());
  const listeners: Disposable[] = [list];
  try {
    return await new Promise((resolve, reject) => {
      const show = async () => {
        list.items = itemsFor(await names.read());
      };
      listeners.push(
        names.onDidChange(() => void show().catch(reject)),
        list.onDidTriggerItemButton(({ item }) => void names.remove(item.label).catch(reject)),
        list.onDidAccept(() => {
          const action = list.selectedItems[0]?.action;
          if (action) resolve(action);
        }),
        list.onDidHide(() => resolve(undefined)),
      );
      list.show();
    });
  } finally {
    for (const listener of listeners) listener.dispose();
  }
}

function itemsFor(current: readonly string[]): Item[] {
  const removal = { iconPath: new ThemeIcon('trash'), tooltip: l10n.t('Remove this name') };
  return nameItems(current).map(({ kind, ...item }): Item => {
    if (kind === 'head') return { ...item, kind: QuickPickItemKind.Separator };
    return kind === 'name' ? { ...item, buttons: [removal] } : { ...item, action: kind };
  });
}

async function addNames(names: NamesToFlag): Promise<void> {
  const typed = await window.showInputBox({
    title: title(),
    prompt: l10n.t(
      'One or more names, separated by commas. A name that is in a note is reported there, by its place.',
    ),
    ignoreFocusOut: true,
  });
  if (typed !== undefined) await names.add(namesTyped(typed));
}

async function clear(names: NamesToFlag): Promise<void> {
  const remove = l10n.t('Remove All');
  const answer = await window.showWarningMessage(
    l10n.t('Remove all names to flag?'),
    { modal: true },
    remove,
  );
  if (answer === remove) await names.clear();
}
