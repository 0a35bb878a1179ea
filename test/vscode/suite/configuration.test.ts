import assert from 'node:assert/strict';
import { type CompletionList, commands, DiagnosticSeverity, type Hover, languages, type Uri } from 'vscode';
import { draftOf } from '../draft-note.mjs';
import { eventually } from '../harness/eventually.mjs';
import { closeAll, finds, openNew, placeOf, replace, until } from './editor.ts';

/** Settles when just these diagnostics are shown in a file, from any source: `source: message`. */
async function all(uri: Uri, ...wanted: readonly string[]): Promise<void> {
  const shown = () =>
    languages
      .getDiagnostics(uri)
      .map(({ source, message }) => `${source}: ${message}`)
      .sort();
  await until(
    [languages.onDidChangeDiagnostics],
    () => (shown().join('\n') === wanted.join('\n') ? true : undefined),
    () => shown().join('\n'),
  );
}

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
      await eventually(async () => {
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
    });

    it('is reported where it is wrong, with a suggestion', async () => {
      const { document } = await openNew('b/.ipt-notes.jsonc', '{ "ruels": {} }\n');
      const [problem] = await finds(document.uri, 'configuration');
      assert.equal(problem?.severity, DiagnosticSeverity.Error);
      assert.equal(document.getText(problem.range), '"ruels"');
      assert.match(problem.message, /rules/);
    });

    it('shows each mistake once, also where VS Code’s own check of JSON would see it', async () => {
      const text =
        '{ "ruels": {}, "drafts": 3, "rules": { "unsigned": "loud" }, "checkFrom": "2025-02-30" }\n';
      const { document } = await openNew('e/.ipt-notes.jsonc', text);
      await finds(document.uri, 'configuration', 'configuration', 'configuration', 'configuration');
      // VS Code's own check of JSON has been made once a mistake of its kind is shown.
      await replace(document, '"ruels": {}', '"ruels" {}');
      await all(document.uri, 'jsonc: Colon expected');
      await replace(document, '"ruels" {}', '"ruels": {}');
      await all(
        document.uri,
        'ipt-notes: Unknown key “ruels”. Did you mean “rules”?',
        'ipt-notes: “checkFrom” must be a date that exists.',
        'ipt-notes: “drafts” must be one of skip, relax, check.',
        'ipt-notes: “unsigned” must be one of error, warning, info, hint, off, or [severity, {options}].',
      );
    });

    it('explains its keys', async () => {
      const { document } = await openNew('f/.ipt-notes.jsonc', '{ "checkFrom": "2025-02-01" }\n');
      await eventually(async () => {
        const hovers = await commands.executeCommand<Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          placeOf(document, 'checkFrom'),
        );
        const texts = hovers.flatMap(({ contents }) =>
          contents.map((each) => (typeof each === 'string' ? each : each.value)),
        );
        assert.match(texts.join(), /Notes dated before this day are not reported/);
      });
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
