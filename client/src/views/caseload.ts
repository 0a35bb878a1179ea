import * as l10n from '@vscode/l10n';
import { commands, type Disposable, QuickPickItemKind, window } from 'vscode';
import { CaseloadRequest, CoursesChangedNotification } from '../../../server/src/wire/courses.ts';
import { register } from '../commands/register.ts';
import type { ServerLink } from '../server-link.ts';
import {
  asksForDays,
  type CaseFilter,
  type FilterChoice,
  filterChoices,
  filterOf,
  isFiltering,
  noFilter,
  objectionToDays,
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
      return caseloadContent(answer, filter, today());
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
    register('iptNotes.filterCaseload', l10n.t('Filter Caseload'), async () => {
      const cases = tree.answer?.cases ?? (await link.ask(CaseloadRequest, {})).cases;
      const chosen = await pick(filterChoices(cases, filter));
      if (!chosen) return;
      const days = asksForDays(chosen) ? await askForDays(filter.draftsOlderThan) : undefined;
      if (days !== undefined || !asksForDays(chosen)) use(filterOf(chosen, days));
    }),
    register('iptNotes.clearCaseloadFilter', l10n.t('Clear Caseload Filter'), () => use(noFilter)),
  ];
}

function setContext(key: string, value: boolean): void {
  void commands.executeCommand('setContext', key, value);
}

/** Today as an ISO date, by the clock of the reader. */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}

/** @returns a number of days, or `undefined` where the question was dismissed. */
async function askForDays(before = 7): Promise<number | undefined> {
  const answer = await window.showInputBox({
    title: l10n.t('Filter Caseload'),
    prompt: l10n.t('Drafts that are older than how many days?'),
    value: String(before),
    validateInput: objectionToDays,
  });
  return answer === undefined ? undefined : Number(answer);
}

/** @returns what was chosen, or `undefined` where the list was dismissed. */
async function pick(choices: readonly FilterChoice[]): Promise<FilterChoice[] | undefined> {
  const items = filterItems(choices).map((item) =>
    item.choice ? item : { ...item, kind: QuickPickItemKind.Separator },
  );
  const picked = await window.showQuickPick<FilterItem>(items, {
    title: l10n.t('Filter Caseload'),
    placeHolder: l10n.t('Which courses should be shown?'),
    canPickMany: true,
  });
  return picked?.flatMap(({ choice }) => choice ?? []);
}
