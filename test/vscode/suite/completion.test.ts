import assert from 'node:assert/strict';
import {
  type CompletionItem,
  type CompletionList,
  commands,
  Range,
  SnippetString,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import { draftOf } from '../draft-note.mjs';
import { closeAll, finds, holds, openNew, placeOf, replace } from './editor.ts';

/** What the extension offers after a text of the document, of which there is one only. */
async function offeredAfter(
  document: TextDocument,
  text: string,
  trigger?: string,
): Promise<CompletionItem[]> {
  const start = placeOf(document, text);
  assert.ok(start);
  const place = document.positionAt(document.offsetAt(start) + text.length);
  const { items } = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    place,
    trigger,
  );
  return items;
}

function labelsOf(items: readonly CompletionItem[]): string[] {
  return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

async function accept(editor: TextEditor, item: CompletionItem | undefined): Promise<void> {
  const { range, insertText } = item ?? {};
  assert.ok(range && insertText !== undefined);
  const snippet = typeof insertText === 'string' ? new SnippetString().appendText(insertText) : insertText;
  assert.ok(await editor.insertSnippet(snippet, range instanceof Range ? range : range.replacing));
}

/** What may be written at the cursor. */
export function completionTests(): void {
  describe('completion', () => {
    afterEach(closeAll);

    it('offers the sections that are missing, with prompts to be typed over', async () => {
      const text = draftOf('SYN-910').replace(/## Development[\s\S]*?(?=## Review of the plan)/, '##\n\n');
      const editor = await openNew('drafts/sections.ipt.md', text);
      const items = await offeredAfter(editor.document, '#affect-work\n\n##', '#');
      const plan = items.find(({ label }) => String(label).startsWith('Development of a plan'));
      await accept(editor, plan);
      await holds(
        editor.document,
        '## Development of a plan to address the problem area\n\n[describe the options',
      );
      assert.equal(editor.document.getText(editor.selection).startsWith('[describe the options'), true);
    });

    it('offers tags after #', async () => {
      const editor = await openNew(
        'drafts/tags.ipt.md',
        draftOf('SYN-911').replace('weighed, one', 'weighed #, one'),
      );
      const labels = labelsOf(await offeredAfter(editor.document, 'weighed #', '#'));
      assert.deepEqual(
        ['#decision-analysis', '#grief', '#role-play'].filter((tag) => !labels.includes(tag)),
        [],
      );
    });

    it('offers names and values of fields', async () => {
      const { document } = await openNew('drafts/fields.ipt.md', draftOf('SYN-912'));
      await replace(document, 'phase: middle', 'phase:');
      const values = labelsOf(await offeredAfter(document, 'phase:', ':'));
      assert.deepEqual(values.slice(0, 4), ['initial', 'middle', 'termination', 'maintenance']);
      await replace(document, 'phase:', 'phase: middle\nsett');
      assert.ok(labelsOf(await offeredAfter(document, 'sett')).includes('setting'));
    });

    it('offers homework that is open, by its id', async () => {
      const { document } = await openNew(
        'drafts/homework.ipt.md',
        draftOf('SYN-913').replace('by Friday', 'by Friday\n- ['),
      );
      const labels = labelsOf(await offeredAfter(document, 'by Friday\n- [', '['));
      assert.ok(
        labels.some((label) => label.includes('HW8b')),
        labels.join(),
      );
    });

    it('offers rules in directives, those that are found first', async () => {
      const text = draftOf('SYN-914').replace('#affect-work', '#afect-work\n\n<!-- ipt-ignore -->');
      const { document } = await openNew('drafts/directive.ipt.md', text);
      await finds(document.uri, 'directive', 'unknown-tag');
      const labels = labelsOf(await offeredAfter(document, '<!-- ipt-ignore '));
      assert.equal(labels[0], 'unknown-tag');
    });

    it('offers snippets by their names alone, and whole notes where nothing is written', async () => {
      const { document } = await openNew('drafts/snippets.ipt.md', `${draftOf('SYN-915')}\nipt-h`);
      // Others are VS Code's own.
      const offered = labelsOf(await offeredAfter(document, '\nipt-h'));
      assert.deepEqual(
        offered.filter((label) => label.startsWith('ipt-')),
        ['ipt-hw'],
      );
      await replace(document, '\nipt-h', '\nhw');
      assert.equal(labelsOf(await offeredAfter(document, '\nhw')).includes('ipt-hw'), false);
      const empty = await openNew('drafts/begun.ipt.md', 'ipt-note-mid');
      const wholes = await offeredAfter(empty.document, 'ipt-note-mid');
      await accept(
        empty,
        wholes.find(({ label }) => label === 'ipt-note-middle'),
      );
      await holds(empty.document, 'phase: middle');
      assert.match(empty.document.getText(), /^---\nclient: "\[record the client code\]"\n/);
    });
  });
}
