import fc, { type IProperty } from 'fast-check';
import { parseMarkdown } from '../../../server/src/core/markdown/index.ts';
import { textOfBlocks } from './block-documents.ts';
import { applyRandomEdit, hazardousText, randomEdit } from './documents.ts';
import { textOfLists } from './list-documents.ts';
import { expectRemarksTree, expectSameTree, outcomeOf } from './same-tree.ts';

interface RemarkProperty {
  readonly title: string;
  readonly property: IProperty<unknown>;
  /** The part of the runs that it takes, where each run is many texts. */
  readonly share?: number;
}

const anyText = fc.oneof(hazardousText, textOfBlocks, textOfLists);
const edits = fc.array(randomEdit, { minLength: 1, maxLength: 8 });

/** What holds for the fast parser and remark on any text: tried on some in each test run, and on many by `npm run fuzz`. */
export const remarkProperties: readonly RemarkProperty[] = [
  {
    title: 'texts full of hazards have the tree that remark gives them',
    property: fc.property(hazardousText, (text) => expectRemarksTree(text)),
  },
  {
    title: 'blocks with marks in their text have the tree that remark gives them',
    property: fc.property(textOfBlocks, (text) => expectRemarksTree(text)),
  },
  {
    title: 'lists within lists have the tree that remark gives them',
    property: fc.property(textOfLists, (text) => expectRemarksTree(text)),
  },
  {
    title: 'a text parsed edit by edit has the tree of a full parse',
    share: 1 / 4,
    property: fc.property(anyText, edits, (start, following) => {
      let text = '';
      let document = parseMarkdown(text);
      for (const edit of [{ at: 0, removed: 0, inserted: start }, ...following]) {
        const edited = applyRandomEdit(text, edit);
        const previous = document;
        const updated = outcomeOf(() => parseMarkdown(edited, previous));
        const root = typeof updated === 'string' ? updated : updated.root;
        expectSameTree(
          root,
          outcomeOf(() => parseMarkdown(edited).root),
          JSON.stringify(edited),
        );
        if (typeof updated === 'string') continue;
        document = updated;
        text = edited;
      }
    }),
  },
];
