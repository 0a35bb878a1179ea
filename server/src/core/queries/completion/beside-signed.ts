import { leftOut } from '../../note/digest.ts';
import { isBroken } from '../../note/front-matter.ts';
import { sectionsOf } from '../../note/note.ts';
import type { FrontMatterPlace } from '../front-matter-place.ts';
import type { Completion, CompletionInput } from './item.ts';

/** What begins an addendum: of sections and snippets, nothing else is offered in a signed note. */
const beginnings: ReadonlySet<Completion['kind']> = new Set(['section', 'snippet']);

/**
 * Of what may be written at a place in a signed note, what leaves the signed text as it is: an addendum at the end,
 * everything within one, and the fields that come after the signature.
 * @param place in the front matter; `undefined` in the body.
 */
export function besideSigned(
  { note, offset }: CompletionInput,
  place: FrontMatterPlace | undefined,
  offered: readonly Completion[],
): Completion[] {
  if (place) {
    if (place.parent !== undefined || isBroken(note.frontMatter)) return [];
    if (place.key === undefined) return offered.filter(({ label }) => label === 'cosigned');
    // As long as there is no digest, the signature itself is being written.
    const isOpen = leftOut.includes(place.key) || (place.key === 'signed' && !note.fields.digest);
    return isOpen ? [...offered] : [];
  }
  const isInAddendum = sectionsOf(note, 'addendum').some(
    ({ heading, span }) => heading.place.end < offset && offset <= span.end,
  );
  if (isInAddendum) return [...offered];
  return note.text.slice(offset).trim() === '' ? offered.filter(({ kind }) => beginnings.has(kind)) : [];
}
