import { type Disposable, window } from 'vscode';
import type { CheckCodeResult, CoursesResult } from '../../../server/src/wire/new-note.ts';
import { Latest } from '../latest.ts';
import { type Choice, type Whose, whose } from './new-note-choices.ts';

/**
 * Asks for whom a note is: a list of the caseload, in which a new code is checked as it is typed. It is shown at once, so
 * that no key that is pressed meanwhile goes into the editor below.
 * @param caseload what there is to choose from, once it is known.
 * @param check says whether a text is a code.
 * @returns `undefined` where the list was dismissed.
 */
export function askWhose(
  title: string,
  caseload: Promise<CoursesResult>,
  check: (text: string) => Promise<CheckCodeResult>,
): Promise<Whose | undefined> {
  const pick = window.createQuickPick<Choice<Whose | undefined>>();
  const checks = new Latest<CheckCodeResult>();
  let courses: CoursesResult | undefined;
  const show = (checked: CheckCodeResult | undefined) => {
    if (!courses) return;
    const { placeHolder, choices } = whose(courses, pick.value, checked);
    pick.placeholder = placeHolder;
    pick.items = choices;
  };
  pick.title = title;
  pick.matchOnDescription = true;
  pick.busy = true;
  return new Promise((resolve, reject) => {
    const failed = (error: unknown) => {
      reject(error);
      pick.hide();
    };
    const look = (typed: string) => {
      show(undefined);
      pick.busy = typed.trim() !== '';
      if (!pick.busy) return;
      const take = (checked: CheckCodeResult) => {
        show(checked);
        pick.busy = false;
      };
      void checks.ask(() => check(typed), take, failed);
    };
    const parts: Disposable[] = [
      pick.onDidChangeValue((typed) => {
        if (courses) look(typed);
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
    caseload.then((found) => {
      courses = found;
      look(pick.value);
    }, failed);
  });
}
