import type { ProblemAreaSpec } from '../protocol/problem-areas.ts';
import type { AreaValue } from './area-values.ts';
import type { Tag } from './inline-tags.ts';
import type { Lexicon } from './lexicon.ts';
import { blocksUnder, type Note, type PlacedTag, tagsIn } from './note.ts';

/** The areas among some values, without the word undecided and without what the protocol doesn't know. */
export function knownAreas(values: readonly AreaValue[]): ProblemAreaSpec[] {
  return values.flatMap(({ area }) => (area && area !== 'undecided' ? [area] : []));
}

/** The area that a tag of the vocabulary stands for. */
function areaOfTag({ tag }: Tag, { tagNames }: Lexicon): ProblemAreaSpec | undefined {
  return tag && tagNames.areaOf({ id: tag });
}

/** True where a tag of the note passes a test: of the front matter, or of the text. */
function hasTag({ fields, blocks }: Note, test: (tag: Tag) => boolean): boolean {
  return fields.tags.some(test) || blocks.some(({ facts }) => facts.tags.some(test));
}

/** The areas that the front matter names under `tags`. */
export function areasInFieldTags({ fields, lexicon }: Note): ProblemAreaSpec[] {
  return fields.tags.flatMap((tag) => areaOfTag(tag, lexicon) ?? []);
}

/**
 * True where the note names a problem area in any of the ways there are: `problem_area`, `tags`, a tag in the text, a
 * member's row. The word undecided counts: outside the initial phase another rule speaks of it.
 */
export function namesAnyArea(note: Note): boolean {
  const { fields, lexicon } = note;
  if (knownAreas([...fields.areas, ...fields.members.flatMap(({ areas }) => areas)]).length > 0) return true;
  if (fields.areas.some(({ area }) => area === 'undecided')) return true;
  return hasTag(note, (tag) => areaOfTag(tag, lexicon) !== undefined);
}

/** True where something that another rule reports as unknown stands for an area: a value, or a near miss of a tag. */
export function hasUnknownArea(note: Note): boolean {
  const { areas, members } = note.fields;
  if ([...areas, ...members.flatMap((row) => row.areas)].some(({ area }) => area === undefined)) return true;
  return hasTag(note, ({ near }) => near !== undefined && note.lexicon.tagNames.areaOf(near) !== undefined);
}

/** The tags of the problem-area section that name an area. */
export function areaTagsOfSection(note: Note): { readonly tag: PlacedTag; readonly area: ProblemAreaSpec }[] {
  const blocks = blocksUnder(note, 'problem-area');
  return tagsIn(blocks, ({ tag }) => tag !== undefined).flatMap((tag) => {
    const area = areaOfTag(tag, note.lexicon);
    return area ? [{ tag, area }] : [];
  });
}
