import { insertMissingSections } from '../../core/index.ts';
import { InsertSectionsRequest } from '../../wire.ts';
import { type Feature, onRequest } from '../server.ts';

/** Inserts missing sections where they belong. */
export const insertSections: Feature = {
  capabilities: () => ({}),
  register(server) {
    const { documents, reader } = server;
    onRequest(server, InsertSectionsRequest, null, ({ uri, section }) => {
      const document = documents.get(uri);
      const read = reader.noteIn(document);
      if (!document || !read) return null;
      const edits = read.map.editsOf(insertMissingSections(read.view, section));
      return { version: document.version, edits };
    });
  },
};
