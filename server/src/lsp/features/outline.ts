import {
  digestOf,
  isInAddendum,
  linesOfSection,
  noteStateOf,
  type OutlineItem,
  type OutlineSection,
  outlineOf,
  promptsOf,
  switchedOffBy,
} from '../../core/index.ts';
import { OutlineRequest, type WireItem, type WireSection } from '../../wire/note.ts';
import type { TextMap } from '../convert.ts';
import { placeInWholeCourse } from '../course-notes.ts';
import type { ReadNote } from '../note-reader.ts';
import { type Feature, onRequest, type Server } from '../server.ts';

/** The number that its date gives a note, where the configuration counts so: once the other notes are read. */
async function numberByDate(server: Server, read: ReadNote): Promise<number | undefined> {
  if (!read.config.protocol.sessionsByDate) return undefined;
  const place = await placeInWholeCourse(server, read);
  return place?.course.numbersOf(place.facts)?.first;
}

/** What the tree *This note* shows. */
export const outline: Feature = {
  capabilities: () => ({}),
  register(server) {
    const { documents, reader } = server;
    onRequest(server, OutlineRequest, null, async ({ uri }) => {
      const read = reader.noteIn(documents.get(uri));
      if (!read) return null;
      const { view, fields, map } = read;
      const { sections, loose, optional, recorded, required } = outlineOf(view);
      const { code, planned, phase } = fields;
      const session = fields.session?.value ?? (await numberByDate(server, read));
      const switchedOff = switchedOffBy([read.viewSettings]);
      return {
        ...(code && { code: code.value }),
        ...(session !== undefined && { session }),
        ...(planned && { planned: planned.value }),
        ...(phase && { phase: phase.value }),
        isDraft: view.isDraft,
        isStub: view.isStub,
        isSigned: view.isSigned,
        standing: noteStateOf(view),
        ...(switchedOff.length > 0 && { switchedOff }),
        ...(view.fields.signed && { digest: digestOf(view) }),
        recorded,
        required,
        sections: sections.map((section) => wireSection(section, map, read.viewSettings.teaches)),
        loose: loose.map((item) => wireItem(item, map)),
        prompts: promptsOf(view).map((span) => ({
          ...map.rangeOf(span),
          ...(isInAddendum(view, span) && { isInAddendum: true as const }),
        })),
        optional: view.isSigned ? [] : optional.map(({ id, short, title }) => ({ id, short, title })),
      };
    });
  },
};

function wireSection(
  { spec, state, isRequired, heading, items }: OutlineSection,
  map: TextMap,
  teaches: boolean,
): WireSection {
  return {
    id: spec.id,
    title: spec.title,
    short: spec.short,
    state,
    isRequired,
    ...(heading && { range: map.rangeOf(heading) }),
    items: items.map((item) => wireItem(item, map)),
    ...(teaches && { teaching: linesOfSection(spec) }),
  };
}

function wireItem({ kind, name, span }: OutlineItem, map: TextMap): WireItem {
  return { kind, ...(name !== undefined && { name }), range: map.rangeOf(span) };
}
