import { insertBlock, placeOfSection, sectionText } from '../edits/sections.ts';
import { occasionOf } from '../note/moment.ts';
import type { Note } from '../note/note.ts';
import type { Occasion } from '../protocol/moments.ts';
import type { SectionSpec } from '../protocol/sections.ts';
import type { Word } from '../protocol/word.ts';
import { joinWords } from '../say.ts';
import type { Edit } from '../text/edit.ts';

/**
 * Inserts the required sections that a note lacks, as prompts, each where it belongs. A section for which there is a misspelled
 * heading is left alone: that heading must be corrected.
 * @param id one section only, optional ones of the protocol included; but none that is headed by a date.
 * @param occasion what the prompts go by.
 * @returns one edit for each place; none for a signed note, whose body is not edited.
 */
export function insertMissingSections(
  note: Note,
  id?: string,
  occasion: Occasion = occasionOf(note.fields),
): Edit<Word>[] {
  if (note.isSigned) return [];
  const byPlace = new Map<number, SectionSpec[]>();
  for (const spec of wanted(note, id)) {
    const place = placeOfSection(note, spec);
    byPlace.set(place, [...(byPlace.get(place) ?? []), spec]);
  }
  return [...byPlace].map(([place, specs]) =>
    insertBlock(
      note,
      place,
      joinWords(
        specs.map((spec) => sectionText(spec, note.lexicon.protocol, occasion)),
        '\n\n',
      ),
    ),
  );
}

function wanted(note: Note, id: string | undefined): SectionSpec[] {
  const absent = note.absent.filter(({ standIn }) => standIn === undefined).map(({ spec }) => spec);
  if (id === undefined) return absent;
  const spec = note.lexicon.protocol.sections.find((section) => section.id === id);
  if (!spec || spec.dated || note.absent.some((each) => each.spec === spec && each.standIn)) return [];
  const isThere = note.known.some(({ specs }) => specs.includes(spec));
  return isThere && !spec.repeatable ? [] : [spec];
}
