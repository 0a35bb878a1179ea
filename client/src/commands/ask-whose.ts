import { type Disposable, window } from 'vscode';
import type { CheckCodeResult, CoursesResult } from '../../../server/src/wire.ts';
import { Latest } from '../latest.ts';
import { type Choice, type Whose, whose } from './new-note-choices.ts';

/**
 * Asks for whom a note is: a list of the caseload, in which a new code is checked as it is typed.
 * @param check says whether a text is a code.
 * @returns `undefined` where the list was dismissed.
 */
export function askWhose(
  title: string,
  courses: CoursesResult,
  check: (text: string) => Promise<CheckCodeResult>,
): Promise<Whose | undefined> {
  const pick = window.createQuickPick<Choice<Whose | undefined>>();
  const checks = new Latest<CheckCodeResult>();
  const show = (checked: CheckCodeResult | undefined) => {
    const { placeHolder, choices } = whose(courses, pick.value, checked);
    pick.placeholder = placeHolder;
    pick.items = choices;
    pick.busy = false;
  };
  pick.title = title;
  pick.matchOnDescription = true;
  show(undefined);
  return new Promise((resolve, reject) => {
    const parts: Disposable[] = [
      pick.onDidChangeValue((typed) => {
        show(undefined);
        if (typed.trim() === '') return;
        pick.busy = true;
        const failed = (error: unknown) => {
          reject(error);
          pick.hide();
        };
        void checks.ask(() => check(typed), show, failed);
      }),
      pick.onDidAccept(() => {
        const value = pick.selectedItems[0]?.value;
        if (!value) return;
        resolve(value);
        pick.hide();
      }),
      pick.onDidHide(() => {
        resolve(undefined);
        for (const part of [pick, ...parts]) part.dispose();
      }),
    ];
    pick.show();
  });
}
