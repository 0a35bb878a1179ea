import assert from 'node:assert/strict';
import { commands, languages, Uri, window, workspace } from 'vscode';
import { draftOf } from '../draft-note.mjs';
import { closeAll, findingsIn, finds, holds, open, openNew, placeOf, until, uriOf } from './editor.ts';

/** The commands, except for those that ask questions: these are in the tests that press keys. */
export function commandTests(): void {
  describe('commands', () => {
    afterEach(closeAll);

    it('Insert Missing Sections puts each where it belongs, in one step, and selects the first prompt', async () => {
      const text = draftOf('SYN-920').replace(/## Identification[\s\S]*?(?=## Review of the plan)/, '');
      const { document } = await openNew('drafts/insert.ipt.md', text);
      await finds(document.uri, 'missing-section', 'missing-section', 'missing-section');
      await commands.executeCommand('iptNotes.insertMissingSections');
      const headings = document.getText().match(/^## .*/gm);
      assert.deepEqual(headings, draftOf('SYN-920').match(/^## .*/gm));
      const editor = window.activeTextEditor;
      assert.match(editor?.document.getText(editor.selection) ?? '', /^\[name the agreed problem area.*\]$/);
      // The third is the one that the cursor is in.
      await finds(document.uri, 'empty-section', 'empty-section');
      await commands.executeCommand('undo');
      assert.equal(document.getText(), text);
    });

    it('Insert This Section inserts one, optional ones as well', async () => {
      const { document } = await openNew('drafts/optional.ipt.md', draftOf('SYN-921'));
      await finds(document.uri);
      await commands.executeCommand('iptNotes.insertSection', { click: { insert: 'risk' } });
      await holds(document, '## Risk\n\n[record what was asked');
    });

    it('none of them touches a signed note', async () => {
      const { document } = await open('syn-327/s10.ipt.md');
      await finds(document.uri, 'ending-not-raised', 'missing-section');
      await commands.executeCommand('iptNotes.insertMissingSections');
      assert.equal(document.isDirty, false);
    });

    it('Explain Rule shows what it checks and why', async () => {
      await commands.executeCommand('iptNotes.explainRule', 'thin-risk');
      const shown = await workspace.openTextDocument(Uri.parse('ipt-rule:/thin-risk.md'));
      assert.match(shown.getText(), /\n# Thin risk section\n\n`thin-risk`\n/);
      await until([window.tabGroups.onDidChangeTabs], () =>
        window.tabGroups.activeTabGroup.activeTab?.label.includes('thin-risk') ? true : undefined,
      );
      await commands.executeCommand('workbench.action.closeActiveEditor');
    });

    it('Show Effective Configuration prints what is in force, and from where', async () => {
      await open('syn-214/s12.ipt.md');
      await commands.executeCommand('iptNotes.showEffectiveConfig');
      const { document } = await until([window.onDidChangeActiveTextEditor], () =>
        window.activeTextEditor?.document.uri.scheme === 'ipt-notes' ? window.activeTextEditor : undefined,
      );
      const config = JSON.parse(document.getText());
      assert.equal(config.status, 'note');
      assert.equal(config.rules['missing-section'].severity, 'error');
      assert.equal(document.languageId, 'json');
    });

    it('Check Workspace finds what is planted in files that are not open, and not twice what is in those that are', async () => {
      const { document } = await open('syn-327/s05.ipt.md');
      await finds(document.uri, 'misspelled-section', 'possible-identifier');
      await commands.executeCommand('iptNotes.checkWorkspace');
      await finds(document.uri, 'misspelled-section', 'possible-identifier');
      const closed = uriOf('syn-g04/s16.ipt.md');
      await finds(closed, 'empty-section');
      const count = () =>
        languages
          .getDiagnostics()
          .flatMap(([uri]) => (/syn-(?:101|214|327|g04)/.test(uri.path) ? findingsIn(uri) : [])).length;
      await until(
        [languages.onDidChangeDiagnostics],
        () => (count() === 10 ? true : undefined),
        () => `${count()}`,
      );
      // An editor takes over, and hands back what it has not changed.
      await open('syn-g04/s16.ipt.md');
      await finds(closed, 'empty-section');
      await commands.executeCommand('workbench.action.closeActiveEditor');
      await finds(closed, 'empty-section');
      // What becomes of it is followed.
      const bytes = await workspace.fs.readFile(closed);
      const text = new TextDecoder().decode(bytes);
      const filled = text.replace('a plan to address the problem area\n', '$&\nOne option, chosen by M2.\n');
      await workspace.fs.writeFile(closed, new TextEncoder().encode(filled));
      await finds(closed);
      await workspace.fs.writeFile(closed, bytes);
      await finds(closed, 'empty-section');
    });

    it('a click in a tree or on a lens goes to the place', async () => {
      const { document } = await open('syn-214/s12.ipt.md');
      await finds(document.uri, 'stale-draft');
      const start = placeOf(document, '## Relapse prevention');
      assert.ok(start);
      const range = { start: { line: start.line, character: 0 }, end: { line: start.line, character: 5 } };
      await commands.executeCommand('iptNotes.goTo', document.uri.toString(), range);
      assert.equal(window.activeTextEditor?.selection.active.line, start.line);
    });
  });
}
