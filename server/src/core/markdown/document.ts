import type { Root, RootContent } from 'mdast';
import { LineTable } from '../text/line-table.ts';
import { lineStart } from './lines.ts';
import { NO_PIECES, type Pieces, updatePieces } from './pieces.ts';
import { point, position } from './position.ts';
import type { RootFields } from './reference.ts';

/** One parsed text: remark's own tree, positions included. A byte order mark is no part of it: its host keeps that. */
export interface MarkdownDocument {
  readonly text: string;
  readonly root: Root;
  readonly lines: LineTable;
}

/** The pieces of each document, until its nodes pass on to the next version of it. */
const piecesOf = new WeakMap<MarkdownDocument, Pieces>();

/**
 * Parses a text into the tree that `parseWithRemark` gives it.
 * @param previous an earlier version of the text. The nodes of its unchanged pieces (as a rule, blocks at top level)
 * pass on to the new document and are moved in place, so that `previous` is used up: its tree is of no use any more.
 * Handed in a second time it only costs a full parse.
 * @throws BudgetError where the text asks for more work than the budget allows; `previous` is then as it was.
 */
export function parseMarkdown(text: string, previous?: MarkdownDocument): MarkdownDocument {
  const before = previous && piecesOf.get(previous);
  if (before !== undefined && previous?.text === text) return previous;
  const pieces = updatePieces(before ?? NO_PIECES, text);
  if (previous) piecesOf.delete(previous);
  const document = { text, root: rootOf(pieces), lines: new LineTable(text, previous?.lines) };
  piecesOf.set(document, pieces);
  return document;
}

/**
 * Parses a text of which no later version will come. Of what `parseMarkdown` gives, the engine keeps the pieces until
 * its next full collection of garbage; over many notes that adds up.
 * @throws BudgetError
 */
export function parseMarkdownOnce(text: string): MarkdownDocument {
  const root = rootOf(updatePieces(NO_PIECES, text));
  return { text, root, lines: new LineTable(text) };
}

function rootOf({ source, list }: Pieces): Root {
  const children: RootContent[] = [];
  const fields: RootFields = {};
  for (const piece of list) {
    for (const node of piece.nodes) children.push(node);
    if (piece.rootFields) Object.assign(fields, piece.rootFields);
  }
  const last = list.at(-1) ?? { line: 1, lines: 0 };
  const column = source.length - lineStart(source, source.length) + 1;
  const end = point(last.line + last.lines, column, source.length);
  return { type: 'root', ...fields, children, position: position(point(1, 1, 0), end) };
}
