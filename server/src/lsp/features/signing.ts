import { takeStep } from '../../core/index.ts';
import { SigningRequest } from '../../wire/note-edits.ts';
import { type Feature, onRequest } from '../server.ts';

/** Completes, signs and cosigns a note, and adds to a signed one. */
export const signing: Feature = {
  capabilities: () => ({}),
  register(server) {
    const { documents, reader } = server;
    onRequest(server, SigningRequest, null, ({ uri, step }) => {
      const document = documents.get(uri);
      const read = reader.noteIn(document);
      if (!document || !read) return null;
      const taken = takeStep(read.view, step, server.today());
      if ('refusal' in taken) return { refusal: taken.refusal };
      return { version: document.version, edits: read.map.editsOf(taken.edits) };
    });
  },
};
