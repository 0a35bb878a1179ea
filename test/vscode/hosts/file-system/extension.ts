import { commands, type ExtensionContext, workspace } from 'vscode';
import { TestFiles } from './test-files.ts';

/** Put in by the build: the texts of the example clinic, by their paths. */
declare const CLINIC: Readonly<Record<string, string>>;

export function activate(context: ExtensionContext): void {
  const files = new TestFiles(CLINIC);
  // As some providers do for a link: a folder that holds itself.
  files.link('/clinic/syn-101/all', '/clinic');
  context.subscriptions.push(
    workspace.registerFileSystemProvider('ipt-clinic', files, { isCaseSensitive: true }),
    commands.registerCommand('iptTestFiles.behave', (path: string, how: 'well' | 'refuse' | 'hang') =>
      files.behave(path, how),
    ),
  );
}
