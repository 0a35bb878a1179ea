import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import { type Fold, foldsOf } from '../../core/index.ts';
import type { Feature } from '../server.ts';

const kinds: Readonly<Partial<Record<Fold['kind'], FoldingRangeKind>>> = {
  comment: FoldingRangeKind.Comment,
  'front-matter': FoldingRangeKind.Region,
};

/** Folds front matter, sections and comments. */
export const folding: Feature = {
  capabilities: () => ({ foldingRangeProvider: true }),
  register({ connection, documents, reader, runner }) {
    connection.onFoldingRanges(
      runner.answer('folding', [] as FoldingRange[], ({ textDocument }) => {
        const read = reader.noteIn(documents.get(textDocument.uri));
        if (!read) return [];
        return foldsOf(read.note).map((fold) => {
          const { start, end } = read.map.rangeOf(fold);
          const kind = kinds[fold.kind];
          return { startLine: start.line, endLine: end.line, ...(kind && { kind }) };
        });
      }),
    );
  },
};
