import assert from 'node:assert/strict';
import {
  type CodeAction,
  commands,
  DiagnosticSeverity,
  type Hover,
  languages,
  type MarkdownString,
  type Range,
  Selection,
  type Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import { draftOf } from '../draft-note.mjs';
import {
  closeAll,
  findingsIn,
  finds,
  holds,
  lineWith,
  open,
  openNew,
  placeOf,
  replace,
  ruleOf,
  until,
  uriOf,
} from './editor.ts';

async function actionsAt(uri: Uri, range: Range): Promise<CodeAction[]> {
  return commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, range);
}

/** Findings, and what is done about them. */
export function findingTests(): void {
  describe('findings', () => {
    afterEach(closeAll);

    it('come with a note that is opened, with their rule, its page and related places', async () => {
      const { document } = await open('syn-101/s12.ipt.md');
      const found = await finds(document.uri, 'homework-not-reviewed', 'unknown-tag');
      const homework = found.find((each) => ruleOf(each) === 'homework-not-reviewed');
      assert.equal(homework?.severity, DiagnosticSeverity.Warning);
      assert.ok(typeof homework?.code === 'object');
      assert.equal((await workspace.fs.stat(homework.code.target)).size > 100, true);
      assert.equal(
        homework.relatedInformation?.[0]?.location.uri.toString(),
        uriOf('syn-101/s11.ipt.md').toString(),
      );
    });

    it('are fixed by a quick fix', async () => {
      const text = draftOf('SYN-904').replace('## Exploration', '## Exploraton');
      const { document } = await openNew('drafts/fix.ipt.md', text);
      const [slip] = await finds(document.uri, 'misspelled-section');
      assert.ok(slip);
      const actions = await actionsAt(document.uri, slip.range);
      const fix = actions.find(({ isPreferred }) => isPreferred);
      assert.ok(fix?.edit);
      assert.equal(actions.filter(({ title }) => title === 'Explain “misspelled-section”').length, 1);
      await workspace.applyEdit(fix.edit);
      await finds(document.uri);
      assert.equal(document.getText(), draftOf('SYN-904'));
    });

    it('are fixed all at once where the user asks for it', async () => {
      const text = draftOf('SYN-905').replace('## Exploration', '## Exploraton');
      const { document } = await openNew('drafts/fix-all.ipt.md', text);
      await finds(document.uri, 'misspelled-section');
      await commands.executeCommand('editor.action.fixAll');
      await finds(document.uri);
      assert.equal(document.getText(), draftOf('SYN-905'));
    });

    it('follow the typing, and spare the section that is being written', async () => {
      const editor = await openNew('drafts/typing.ipt.md', draftOf('SYN-901'));
      const { document } = editor;
      await finds(document.uri);
      await replace(document, '\nOne exchange, gone through line by line. #affect-work\n', '');
      const heading = lineWith(document, '## Exploration');
      editor.selection = new Selection(heading.end, heading.end);
      assert.deepEqual(findingsIn(document.uri), []);
      const elsewhere = lineWith(document, '## Review of the previous week');
      editor.selection = new Selection(elsewhere.start, elsewhere.start);
      await finds(document.uri, 'empty-section');
      editor.selection = new Selection(heading.end, heading.end);
      await finds(document.uri);
    });

    it('of the course follow the note beside, saved or not', async () => {
      const { document } = await open('syn-101/s12.ipt.md');
      await finds(document.uri, 'homework-not-reviewed', 'unknown-tag');
      const before = await workspace.openTextDocument(uriOf('syn-101/s11.ipt.md'));
      await window.showTextDocument(before, ViewColumn.Beside);
      await replace(before, '] HW11b', '] HW11c');
      await until([languages.onDidChangeDiagnostics], () =>
        findingsIn(document.uri).find(({ message }) => message.includes('HW11c')),
      );
      await commands.executeCommand('workbench.action.files.revert');
      await until([languages.onDidChangeDiagnostics], () =>
        findingsIn(document.uri).find(({ message }) => message.includes('HW11b')),
      );
    });

    it('are in untitled documents as well', async () => {
      const content = draftOf('SYN-902').replace('## Exploration', '## Exploraton');
      const document = await workspace.openTextDocument({ language: 'markdown', content });
      await window.showTextDocument(document);
      await finds(document.uri, 'misspelled-section');
    });

    it('are explained by a hover in three lines', async () => {
      const { document } = await open('syn-214/s12.ipt.md');
      const place = placeOf(document, '#decision-analysis');
      assert.ok(place);
      const hovers = await commands.executeCommand<Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        place.translate(0, 3),
      );
      const text = hovers
        .flatMap(({ contents }) => contents.map((each) => (each as MarkdownString).value))
        .join('\n');
      assert.match(text, /decision-analysis/);
    });

    it('are silenced by a directive with a reason', async () => {
      const { document } = await openNew(
        'drafts/silenced.ipt.md',
        draftOf('SYN-903').replace('#affect-work', '#afect-work'),
      );
      const [tag] = await finds(document.uri, 'unknown-tag');
      assert.ok(tag);
      const actions = await actionsAt(document.uri, tag.range);
      const ignore = actions.find(({ title }) => title.includes('reason'));
      assert.ok(ignore?.edit);
      await workspace.applyEdit(ignore.edit);
      await holds(document, '<!-- ipt-ignore unknown-tag:');
    });
  });
}
