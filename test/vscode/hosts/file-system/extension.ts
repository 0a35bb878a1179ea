import { commands, type ExtensionContext, window, workspace } from 'vscode';
import { type Manner, TestFiles } from './test-files.ts';

/** Put in by the build: texts by their paths below a folder, `clinic` or `shelf`. */
declare const TEXTS: Readonly<Record<string, string>>;

export function activate(context: ExtensionContext): void {
  const files = new TestFiles(TEXTS);
  // As some providers do for a link: a folder that holds itself.
  files.link('/clinic/syn-101/all', '/clinic');
  const shelf = new TestFiles(TEXTS);
  // Its clients are others: notes of one client are one course, in whatever folder.
  const others = Object.entries(TEXTS).map(([file, text]) => [file, text.replaceAll('SYN-', 'CAS-')]);
  const anyCase = new TestFiles(Object.fromEntries(others), false);
  const register = (id: string, run: (...args: never[]) => unknown) => commands.registerCommand(id, run);
  context.subscriptions.push(
    workspace.registerFileSystemProvider('ipt-clinic', files, { isCaseSensitive: true }),
    workspace.registerFileSystemProvider('ipt-shelf', shelf, { isCaseSensitive: true, isReadonly: true }),
    workspace.registerFileSystemProvider('ipt-case', anyCase, { isCaseSensitive: false }),
    register('iptTestFiles.behave', (path: string, how: Manner) => files.behave(path, how)),
    // What a test that presses keys tells them.
    register('iptTestFiles.say', async () => {
      const said = await window.showInputBox({ title: 'Test Files', prompt: 'PATH MANNER' });
      const [path = '', how = 'well'] = (said ?? '').split(' ');
      files.behave(path, how as Manner);
    }),
  );
}
