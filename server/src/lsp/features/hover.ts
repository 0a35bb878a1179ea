import { hoverAt } from '../../core/index.ts';
import type { Feature } from '../server.ts';
import { markupOf } from '../teaching-markup.ts';

/** What the protocol says of the thing under the cursor. */
export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  register({ connection, client, documents, linkToRule, reader, runner }) {
    connection.onHover(
      runner.answer('hover', null, ({ textDocument, position }) => {
        const read = reader.noteIn(documents.get(textDocument.uri));
        const found = read && hoverAt(read.note, read.map.offsetOf(position), read.viewSettings);
        if (!read || !found) return null;
        const contents = markupOf(found.text, client().readsMarkdownOnHover, linkToRule);
        return { contents, range: read.map.rangeOf(found.span) };
      }),
    );
  },
};
