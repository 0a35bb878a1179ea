import {
  applySuppressions,
  fieldValue,
  lintNote,
  onceComplete,
  refusalOfDraft,
  takeStep,
} from '../../core/index.ts';
import { SigningRequest } from '../../wire/note-edits.ts';
import type { ReadNote } from '../note-reader.ts';
import { type Feature, onRequest, type Server } from '../server.ts';

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
      const errors = step === 'sign' ? errorsOnceComplete(read, server) : 0;
      if (errors > 0) return refusalOfDraft(errors);
      return { version: document.version, edits: read.map.editsOf(taken.edits) };
    });
  },
};

/** How many errors a draft has once it is complete; none for another note. */
function errorsOnceComplete({ view, config, path, root }: ReadNote, { names, today }: Server): number {
  const note = onceComplete(view);
  if (note === view) return 0;
  const settings = config.settingsFor(path, (name) => fieldValue(note.fields, name));
  const result = lintNote(note, settings, today(), { names: names.list, path, root });
  return applySuppressions(result, settings).findings.filter(({ severity }) => severity === 'error').length;
}
