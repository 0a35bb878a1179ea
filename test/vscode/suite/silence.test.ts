import assert from 'node:assert/strict';
import {
  type CodeAction,
  CompletionItemKind,
  type CompletionList,
  commands,
  type Hover,
  languages,
  Range,
} from 'vscode';
import { closeAll, finds, open, openNew, rulesIn, until } from './editor.ts';

const readme =
  '# Plan\n\n## Exploraton of the problem area\n\nTODO: tell of #greif. <!-- ipt-ignore nothing -->\n\n##\n';

/** Markdown that is no note. */
export function silenceTests(): void {
  describe('on other Markdown the extension is silent', () => {
    afterEach(closeAll);

    it('nothing is found, offered, explained or fixed', async () => {
      const { document } = await openNew('docs/plan.md', readme);
      // A note that is opened afterwards is answered afterwards.
      await finds((await open('syn-214/s12.ipt.md')).document.uri, 'stale-draft');
      assert.deepEqual(languages.getDiagnostics(document.uri), []);
      const everywhere = new Range(0, 0, 6, 2);
      const actions = await commands.executeCommand<CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        everywhere,
      );
      assert.deepEqual(
        actions.map(({ title }) => title).filter((title) => /ipt|rule|section|safe/i.test(title)),
        [],
      );
      const { items } = await commands.executeCommand<CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        everywhere.end,
        '#',
      );
      assert.deepEqual(
        items.filter(
          ({ kind, label }) => kind === CompletionItemKind.Struct || String(label).startsWith('#'),
        ),
        [],
      );
      const hovers = await commands.executeCommand<Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        everywhere.start.translate(2, 5),
      );
      assert.deepEqual(hovers, []);
    });

    it('until its front matter makes it a note', async () => {
      const { document } = await openNew('docs/becoming.md', '---\nclient: SYN-930\n---\n\n# Session 1\n');
      await finds((await open('syn-214/s12.ipt.md')).document.uri, 'stale-draft');
      assert.deepEqual(languages.getDiagnostics(document.uri), []);
      const editor = await open('docs/becoming.md');
      await editor.edit((edit) => edit.insert(editor.document.lineAt(2).range.start, 'type: ipt-session\n'));
      await until([languages.onDidChangeDiagnostics], () =>
        rulesIn(document.uri).includes('no-sections') ? true : undefined,
      );
    });
  });
}
