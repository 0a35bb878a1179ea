import { placeOfSection, sectionHeading } from '../../edits/sections.ts';
import { knownSections, type Note, partAt } from '../../note/note.ts';
import type { SectionSpec } from '../../protocol/sections.ts';
import { formatDay } from '../../text/calendar.ts';
import { lineEndOf } from '../../text/line-table.ts';
import type { Span } from '../../text/span.ts';
import { textOfSection } from '../teaching.ts';
import type { Completion, CompletionInput, CompletionPiece } from './item.ts';
import { sectionPieces } from './prompts.ts';

/**
 * Completes a heading: the sections that the note lacks, first the one that belongs here, with their prompts.
 * @param span the heading as far as it is written.
 */
export function completeSections(input: CompletionInput, span: Span): Completion[] {
  const { note, offset, today } = input;
  const here = partAt(note, offset)?.span.end ?? note.text.length;
  return sectionsToOffer(note).map(([spec, demand]) => {
    const date = spec.dated ? ` ${formatDay(today)}` : '';
    const rank = demand + (placeOfSection(note, spec) === here ? 0 : 1);
    return {
      kind: 'section',
      label: spec.title,
      detail: demand === 0 ? 'missing section' : 'section',
      text: textOfSection(spec, false),
      span,
      insert: [`${sectionHeading(spec, note.lexicon.protocol)}${date}`, ...bodyOf(spec, note)],
      filter: `## ${[spec.title, ...spec.aliases].join(' ')}`,
      rank,
    };
  });
}

/** Missing sections, then others that the note may hold. To a signed note nothing is added but an addendum. */
function sectionsToOffer(note: Note): (readonly [SectionSpec, 0 | 2])[] {
  const { absent, fields, isSigned, lexicon } = note;
  const missing = absent.filter(({ standIn }) => standIn === undefined).map(({ spec }) => spec);
  const isThere = (spec: SectionSpec) => knownSections(note).some(({ specs }) => specs.includes(spec));
  const others = lexicon.protocol.sections.filter((spec) => {
    if (spec.dated !== isSigned || (isThere(spec) && !spec.repeatable)) return false;
    if (spec.id === 'members' && !fields.isGroup) return false;
    return !absent.some((each) => each.spec === spec);
  });
  return [
    ...(isSigned ? [] : missing.map((spec) => [spec, 0] as const)),
    ...others.map((spec) => [spec, 2] as const),
  ];
}

function bodyOf(spec: SectionSpec, note: Note): CompletionPiece[] {
  const lineEnd = lineEndOf(note.text);
  return [`${lineEnd}${lineEnd}`, ...sectionPieces(spec, lineEnd), lineEnd];
}
