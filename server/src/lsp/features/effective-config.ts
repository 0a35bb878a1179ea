import { effectiveConfig, fieldValue } from '../../core/index.ts';
import { EffectiveConfigRequest } from '../../wire/configuration.ts';
import { isLoaded } from '../configs.ts';
import { type Feature, onRequest } from '../server.ts';

/** What is in force for a document, and from where. */
export const effectiveConfiguration: Feature = {
  capabilities: () => ({}),
  register(server) {
    const { configs, documents, reach, reader } = server;
    onRequest(server, EffectiveConfigRequest, null, ({ uri }) => {
      const document = documents.get(uri);
      if (!document) return null;
      const loaded = configs.forFile(document.path);
      const isUnread = !reach.holds(document.path ?? uri);
      if (!isLoaded(loaded)) return { text: json(loaded.errors), isBroken: true, isUnread };
      const read = reader.noteIn(document);
      const file = read && {
        path: read.path,
        text: read.note.text,
        value: (name: string) => fieldValue(read.note.fields, name),
      };
      return { text: json(effectiveConfig(loaded.config, file)), isBroken: false, isUnread };
    });
  },
};

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
