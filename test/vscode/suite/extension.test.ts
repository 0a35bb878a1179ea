import assert from 'node:assert/strict';
import { commands, extensions, workspace } from 'vscode';
import { closeAll, finds, open } from './editor.ts';

/** What the package brings into the editor. */
export function extensionTests(): void {
  describe('the extension', () => {
    after(closeAll);

    it('is installed from its package, not from the sources', () => {
      const extension = extensions.getExtension('ipt-notes.ipt-notes');
      assert.ok(extension);
      assert.match(extension.extensionPath, /extensions.ipt-notes\.ipt-notes-\d/);
      const { untrustedWorkspaces, virtualWorkspaces } = extension.packageJSON.capabilities;
      assert.deepEqual(untrustedWorkspaces, { supported: true });
      assert.equal(virtualWorkspaces.supported, 'limited');
    });

    it('offers no words of other notes while one is written', () => {
      const settings = workspace.getConfiguration('editor', { languageId: 'markdown' });
      assert.equal(settings.get('wordBasedSuggestions'), 'currentDocument');
    });

    it('starts with the first Markdown document', async () => {
      await finds((await open('syn-327/s10.ipt.md')).document.uri, 'ending-not-raised', 'missing-section');
      assert.equal(extensions.getExtension('ipt-notes.ipt-notes')?.isActive, true);
    });

    it('has every command that it declares', async () => {
      const declared: { command: string }[] =
        extensions.getExtension('ipt-notes.ipt-notes')?.packageJSON.contributes.commands;
      const known = new Set(await commands.getCommands());
      assert.ok(declared.length > 5);
      assert.deepEqual(
        declared.map(({ command }) => command).filter((command) => !known.has(command)),
        [],
      );
    });
  });
}
