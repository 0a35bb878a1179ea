import assert from 'node:assert/strict';
import { type CodeLens, commands, type InlayHint, Range, type Uri, workspace } from 'vscode';
import { draftOf } from '../draft-note.mjs';
import { eventually } from '../harness/eventually.mjs';
import { closeAll, finds, openNew } from './editor.ts';

const lensesOf = async (uri: Uri) =>
  (await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', uri)).length;
const hintsOf = async (uri: Uri) =>
  (await commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', uri, new Range(0, 0, 40, 0)))
    .length;
const areShown = (uri: Uri) =>
  eventually(async () => assert.ok((await lensesOf(uri)) > 0 && (await hintsOf(uri)) > 0));
const areHidden = (uri: Uri) =>
  eventually(async () => assert.deepEqual([await lensesOf(uri), await hintsOf(uri)], [0, 0]));
const change = (uri: Uri, name: string, value: boolean | undefined) =>
  workspace.getConfiguration('iptNotes', uri).update(name, value);

/** What the settings of the extension switch. */
export function settingsTests(): void {
  describe('a setting takes effect at once', () => {
    afterEach(closeAll);

    it('for lenses and hints', async () => {
      const { document } = await openNew(
        'drafts/settings.ipt.md',
        draftOf('SYN-987').replace('#grief', '#greif'),
      );
      const { uri } = document;
      await finds(uri, 'unknown-tag');
      await areShown(uri);
      await change(uri, 'codeLens', false);
      await change(uri, 'inlayHints', false);
      await areHidden(uri);
      await change(uri, 'codeLens', undefined);
      await change(uri, 'inlayHints', undefined);
      await areShown(uri);
    });

    it('for all that is said of a note', async () => {
      const { document } = await openNew(
        'drafts/settings.ipt.md',
        draftOf('SYN-987').replace('#grief', '#greif'),
      );
      const { uri } = document;
      await finds(uri, 'unknown-tag');
      await change(uri, 'enable', false);
      await finds(uri);
      await areHidden(uri);
      await change(uri, 'enable', undefined);
      await finds(uri, 'unknown-tag');
    });
  });
}
