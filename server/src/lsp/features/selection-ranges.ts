import type { SelectionRange } from 'vscode-languageserver';
import { selectionAt } from '../../core/index.ts';
import type { Feature } from '../server.ts';

/** What a selection grows through. */
export const selectionRanges: Feature = {
  capabilities: () => ({ selectionRangeProvider: true }),
  register({ connection, documents, reader, runner }) {
    connection.onSelectionRanges(
      runner.answer('selection ranges', null as SelectionRange[] | null, ({ textDocument, positions }) => {
        const read = reader.noteIn(documents.get(textDocument.uri));
        if (!read) return null;
        const { note, map } = read;
        return positions.map((position) => {
          const spans = selectionAt(note, map.offsetOf(position));
          const chain = spans.reduceRight<SelectionRange | undefined>(
            (parent, span) => ({ range: map.rangeOf(span), ...(parent && { parent }) }),
            undefined,
          );
          return chain ?? { range: { start: position, end: position } };
        });
      }),
    );
  },
};
