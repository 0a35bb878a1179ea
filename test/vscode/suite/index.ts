import { extensions } from 'vscode';
import { runMocha } from '../harness/mocha-run.ts';
import { commandTests } from './commands.test.ts';
import { completionTests } from './completion.test.ts';
import { configurationTests } from './configuration.test.ts';
import { extensionTests } from './extension.test.ts';
import { findingTests } from './findings.test.ts';
import { folderTests } from './folders.test.ts';
import { settingsTests } from './settings.test.ts';
import { silenceTests } from './silence.test.ts';
import { structureTests } from './structure.test.ts';

/** What VS Code calls to run the suite. */
export async function run(): Promise<void> {
  // Answers to requests for code actions are dropped while an extension that gives some is starting.
  await extensions.getExtension('vscode.markdown-language-features')?.activate();
  await runMocha(() => {
    for (const tests of [
      extensionTests,
      findingTests,
      folderTests,
      completionTests,
      structureTests,
      commandTests,
      configurationTests,
      settingsTests,
      silenceTests,
    ])
      tests();
  });
}
