import { commands, type Disposable, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
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

const kinds: Readonly<Record<FilterChoice['kind'], string>> = {
  clinician: 'Clinician',
  phase: 'Phase',
  gaps: 'Documentation',
};

type Item = QuickPickItem & { readonly choice?: FilterChoice };

/** @returns what was chosen, or `undefined` where the list was dismissed. */
async function pick(choices: readonly FilterChoice[]): Promise<FilterChoice[] | undefined> {
  const items: Item[] = choices.flatMap((choice, index): Item[] => {
    const isFirst = choice.kind !== choices[index - 1]?.kind;
    const label = choice.kind === 'gaps' ? 'With errors or warnings' : choice.value;
    const item = { label, picked: choice.isChosen, choice };
    return isFirst ? [{ label: kinds[choice.kind], kind: QuickPickItemKind.Separator }, item] : [item];
  });
  const picked = await window.showQuickPick(items, {
    title: 'Filter Caseload',
    placeHolder: 'Which courses are to be shown?',
    canPickMany: true,
  });
  return picked?.flatMap(({ choice }) => choice ?? []);
}
