import assert from 'node:assert/strict';
import { commands, type DocumentSymbol, type FoldingRange, type SelectionRange } from 'vscode';
import { closeAll, finds, open, placeOf } from './editor.ts';

/** What the editor shows of a note's structure. */
export function structureTests(): void {
  describe('structure', () => {
    afterEach(closeAll);

    it('lists each section once, with homework and tags', async () => {
      const { document } = await open('syn-214/s12.ipt.md');
      await finds(document.uri, 'stale-draft');
      const symbols = await commands.executeCommand<DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      const all = (some: readonly DocumentSymbol[]): string[] =>
        some.flatMap(({ name, children }) => [name, ...all(children)]);
      const names = all(symbols).map((name) => name.replace(/^#+ (?=\S)/, ''));
      assert.deepEqual(
        ['Review of the plan and homework', 'Relapse prevention', 'HW12a', '#ending'].map(
          (name) => names.filter((each) => each === name).length,
        ),
        [1, 1, 1, 1],
        names.join(', '),
      );
    });

    it('folds sections, and selects outwards', async () => {
      const { document } = await open('syn-214/s12.ipt.md');
      const folds = await commands.executeCommand<FoldingRange[]>(
        'vscode.executeFoldingRangeProvider',
        document.uri,
      );
      const review = placeOf(document, '## Review of the previous week');
      assert.ok(review && folds.some(({ start }) => start === review.line));
      const place = placeOf(document, 'renegotiation');
      assert.ok(place);
      const [selection] = await commands.executeCommand<SelectionRange[]>(
        'vscode.executeSelectionRangeProvider',
        document.uri,
        [place.translate(0, 2)],
      );
      assert.equal(document.getText(selection?.range), 'renegotiation');
      assert.ok(selection?.parent);
    });
  });
}
