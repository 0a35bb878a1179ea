import { insertMissingSections, occasionIn } from '../../core/index.ts';
import { InsertSectionsRequest } from '../../wire/note-edits.ts';
import { placeInCourse } from '../course-notes.ts';
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
      const occasion = occasionIn(read.view.fields, placeInCourse(server, read));
      const edits = read.map.editsOf(insertMissingSections(read.view, section, occasion));
      return { version: document.version, edits };
    });
  },
};
