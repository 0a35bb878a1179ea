import * as l10n from '@vscode/l10n';
import { type Disposable, Range, Uri, window, workspace } from 'vscode';
import { stopUndo } from '../undo-stop.ts';
import type { Place } from '../views/row.ts';
import { register } from './register.ts';

/**
 * The command behind a click on a row of a tree or on a code lens: opens a document, where it is shown already if it
 * is, and goes to a place in it. The server names this command in its lenses.
 */
export function goTo(): Disposable[] {
  return [
    register('iptNotes.goTo', l10n.t('Go to'), async (uri: Place['uri'], range?: Place['range']) => {
      const target = Uri.parse(uri);
      const shown = window.visibleTextEditors.find(
        ({ document }) => document.uri.toString() === target.toString(),
      );
      stopUndo();
      await window.showTextDocument(shown?.document ?? (await workspace.openTextDocument(target)), {
        ...(range && { selection: startOf(range) }),
        ...(shown?.viewColumn !== undefined && { viewColumn: shown.viewColumn }),
      });
    }),
  ];
}

function startOf({ start }: NonNullable<Place['range']>): Range {
  return new Range(start.line, start.character, start.line, start.character);
}
