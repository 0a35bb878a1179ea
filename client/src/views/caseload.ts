import { commands, type Disposable, QuickPickItemKind, window } from 'vscode';
import { CaseloadRequest, CoursesChangedNotification } from '../../../server/src/wire-courses.ts';
import { register } from '../commands/register.ts';
import type { ServerLink } from '../server-link.ts';
import {
  type CaseFilter,
  type FilterChoice,
  filterChoices,
  filterOf,
  isFiltering,
  noFilter,
} from './case-filter.ts';
import { caseloadContent, isCaseloadRead } from './caseload-rows.ts';
import { type FilterItem, filterItems } from './filter-items.ts';
import { LiveTree } from './live-tree.ts';

/** The tree *Caseload*: every course of the workspace, and the commands that filter it. */
export function registerCaseload(link: ServerLink): Disposable[] {
  let filter = noFilter;
  const tree = new LiveTree(link, {
    view: 'iptNotes.caseload',
    request: CaseloadRequest,
    params: () => ({}),
    show(answer) {
      setContext('iptNotes.isCaseloadRead', isCaseloadRead(answer));
      return caseloadContent(answer, filter);
    },
  });
  const use = (changed: CaseFilter) => {
    filter = changed;
    setContext('iptNotes.isCaseloadFiltered', isFiltering(filter));
    tree.redraw();
  };
  return [
    tree,
    link.onNotification(CoursesChangedNotification, () => tree.outdated()),
    register('iptNotes.filterCaseload', 'Filter Caseload', async () => {
      const cases = tree.answer?.cases ?? (await link.ask(CaseloadRequest, {})).cases;
      const chosen = await pick(filterChoices(cases, filter));
      if (chosen) use(filterOf(chosen));
    }),
    register('iptNotes.clearCaseloadFilter', 'Clear Caseload Filter', () => use(noFilter)),
  ];
}

function setContext(key: string, value: boolean): void {
  void commands.executeCommand('setContext', key, value);
}

/** @returns what was chosen, or `undefined` where the list was dismissed. */
async function pick(choices: readonly FilterChoice[]): Promise<FilterChoice[] | undefined> {
  const items = filterItems(choices).map((item) =>
    item.choice ? item : { ...item, kind: QuickPickItemKind.Separator },
  );
  const picked = await window.showQuickPick<FilterItem>(items, {
    title: 'Filter Caseload',
    placeHolder: 'Which courses should be shown?',
    canPickMany: true,
  });
  return picked?.flatMap(({ choice }) => choice ?? []);
}
