import assert from 'node:assert/strict';
import { type CompletionList, commands, DiagnosticSeverity } from 'vscode';
import { draftOf } from '../draft-note.mjs';
import { closeAll, finds, openNew, placeOf, replace } from './editor.ts';

/** The configuration file in the editor; each test has a folder of its own, and so a configuration. */
export function configurationTests(): void {
  describe('the configuration file', () => {
    afterEach(closeAll);

    it('is JSON with comments, and is completed from its schema', async () => {
      const text = '{\n  // for the clinic\n  "rules": { "missing-section": "" }\n}\n';
      const { document } = await openNew('a/.ipt-notes.jsonc', text);
      assert.equal(document.languageId, 'jsonc');
      const place = placeOf(document, '""');
      assert.ok(place);
      const { items } = await commands.executeCommand<CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        place.translate(0, 1),
      );
      const labels = items.map(({ label }) => String(label));
      assert.deepEqual(
        ['"error"', '"warning"', '"info"', '"hint"', '"off"'].filter((value) => !labels.includes(value)),
        [],
      );
    });

    it('is told where it is wrong, with a suggestion', async () => {
      const { document } = await openNew('b/.ipt-notes.jsonc', '{ "ruels": {} }\n');
      const [problem] = await finds(document.uri, 'configuration');
      assert.equal(problem?.severity, DiagnosticSeverity.Error);
      assert.equal(document.getText(problem.range), '"ruels"');
      assert.match(problem.message, /rules/);
    });

    it('takes effect in open notes when it is saved', async () => {
      const note = await openNew('c/s08.ipt.md', draftOf('SYN-940').replace('#grief', '#greif'));
      await finds(note.document.uri, 'unknown-tag');
      const { document } = await openNew('c/.ipt-notes.jsonc', '{ "rules": { "unknown-tag": "off" } }\n');
      await finds(note.document.uri);
      await replace(document, '"off"', '"error"');
      await document.save();
      const [problem] = await finds(note.document.uri, 'unknown-tag');
      assert.equal(problem?.severity, DiagnosticSeverity.Error);
    });

    it('says in its notes that it cannot be used', async () => {
      const note = await openNew('d/s08.ipt.md', draftOf('SYN-941'));
      await openNew('d/.ipt-notes.jsonc', '{ "extends": "./nowhere.jsonc" }\n');
      await finds(note.document.uri, 'configuration');
    });
  });
}
