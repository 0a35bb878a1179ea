import { recordCopy } from '../../core/index.ts';
import { RecordCopyRequest } from '../../wire/note-edits.ts';
import { type Feature, onRequest } from '../server.ts';

/** Tells how a note becomes plain text for a record system; the text itself stays in the editor. */
export const recordCopies: Feature = {
  capabilities: () => ({}),
  register(server) {
    const { documents, reader } = server;
    onRequest(server, RecordCopyRequest, null, ({ uri }) => {
      const document = documents.get(uri);
      const read = reader.noteIn(document);
      if (!document || !read) return null;
      // As it is written now: places of an earlier reading would be wrong in this text.
      const { edits, ...counts } = recordCopy(read.note);
      return { version: document.version, edits: read.map.editsOf(edits), ...counts };
    });
  },
};
