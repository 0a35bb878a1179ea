import { placeOfSection, sectionHeading } from '../../edits/sections.ts';
import { type Note, partAt } from '../../note/note.ts';
import { contentOfSection } from '../../note/section-content.ts';
import { readTitle } from '../../note/section-titles.ts';
import { numbering } from '../../note/title.ts';
import type { SectionSpec } from '../../protocol/sections.ts';
import type { Word } from '../../protocol/word.ts';
import { formatDay } from '../../text/calendar.ts';
import { lineEndOf } from '../../text/line-table.ts';
import type { Span } from '../../text/span.ts';
import { textOfSection } from '../teaching.ts';
import type { Completion, CompletionInput, CompletionPiece } from './item.ts';
import { sectionPieces } from './prompts.ts';
import { isUnfinished } from './unfinished.ts';

/** A heading of fewer letters may be the letter of another form. */
const LEAST = 2;

/**
 * Completes a heading by the title, or the other title, that is being typed: of the sections that the note lacks, first
 * the next one that belongs here. After a whole title nothing is left to complete, nor after words that may be meant
 * as they are.
 * @param line what is written so far, up to the cursor: hashes, and the beginning of a title. Empty on a blank line.
 */
export function completeSections(input: CompletionInput, line: Span): Completion[] {
  const { note, offset, today } = input;
  const written = note.text.slice(line.start, line.end);
  const marks = /^ {0,3}#*[ \t]*/.exec(written)?.[0] ?? '';
  const lead = marks.length + (numbering.exec(written.slice(marks.length))?.[0].length ?? 0);
  const typed = written.slice(lead);
  if (
    typed !== '' &&
    (!/^[\p{L}\p{N}]/u.test(typed) ||
      readTitle(typed, note.lexicon.titles).names.some(({ isMade }) => !isMade))
  )
    return [];
  const here = partAt(note, offset)?.span.end ?? note.text.length;
  const offers = sectionsToOffer(note, line).flatMap(([spec, demand]) => {
    const title = titleFor(typed, spec);
    return title === undefined ? [] : [{ spec, title, demand, isHere: placeOfSection(note, spec) === here }];
  });
  const next = offers.find(({ demand, isHere }) => demand === 0 && isHere);
  return offers.map((offer): Completion => {
    const { spec, title, demand } = offer;
    const date = spec.dated ? ` ${formatDay(today)}` : '';
    const detail = demand === 0 ? 'missing section' : 'section';
    return {
      kind: 'section',
      label: title,
      detail: title === spec.title ? detail : `${detail}: ${spec.title}`,
      text: textOfSection(spec, false),
      span: line,
      insert: [
        `${headingFor(title, spec, written.slice(0, lead), note)}${date}`,
        ...bodyOf(spec, input, line),
      ],
      filter: filterFor(written, marks, written.slice(marks.length, lead) + title),
      rank: offer === next ? 0 : rankOf(offer),
    };
  });
}

interface Offer {
  readonly spec: SectionSpec;
  /** The title, or the other title, that is being typed. */
  readonly title: Word;
  /** 0 where the section is missing. */
  readonly demand: 0 | 2;
  /** Whether this is its place. */
  readonly isHere: boolean;
}

/** Titles before other titles, missing sections before those that a note may hold, those that belong here first. */
function rankOf({ spec, title, demand, isHere }: Offer): number {
  return (title === spec.title ? 1 : 5) + demand + (isHere ? 0 : 1);
}

/** The title that begins with what is typed, or else the first other title that does; not one that holds a stand-in. */
function titleFor(typed: string, { title, aliases }: SectionSpec): Word | undefined {
  const names = [title, ...aliases.filter((alias) => !/\bN\b/.test(alias))];
  return names.find((name) => isUnfinished(typed, name, LEAST));
}

/** The heading as it is begun, or else as one is inserted. */
function headingFor(title: Word, spec: SectionSpec, begun: string, { lexicon }: Note): string {
  const level = /#+/.exec(begun)?.[0].length;
  const isTaken = lexicon.protocol.headings.some((each) => each === level);
  if (isTaken) return `${begun.trimEnd()} ${title}`;
  return sectionHeading({ ...spec, title }, lexicon.protocol);
}

/**
 * What an editor goes by while its list is open and it has not asked again. After hashes alone that are they, so that
 * the list closes as soon as anything else is typed, be it a blank: editors would take the letters of a title in any
 * order.
 */
function filterFor(written: string, marks: string, title: string): string {
  if (written === '') return ' ';
  return /^ {0,3}#+$/.test(written) ? marks.padEnd(marks.length + 6, '#') : marks + title;
}

/** Missing sections, then others that the note may hold. To a signed note nothing is added but an addendum. */
function sectionsToOffer(note: Note, line: Span): (readonly [SectionSpec, 0 | 2])[] {
  const { absent, fields, isSigned, lexicon } = note;
  // What is being typed may look like a slip.
  const missing = absent.filter(({ standIn }) => standIn === undefined || isWithin(standIn.place, line));
  // So may the words of a title that is not whole yet: “Exploration of the prob”.
  const begun = note.known
    .filter(({ heading }) => isWithin(heading.place, line))
    .flatMap(({ specs }) => specs);
  const isThere = (spec: SectionSpec) => note.known.some(({ specs }) => specs.includes(spec));
  const others = lexicon.protocol.sections.filter((spec) => {
    if (spec.dated !== isSigned || (isThere(spec) && !spec.repeatable)) return false;
    if (spec.id === 'members' && !fields.isGroup) return false;
    return !absent.some((each) => each.spec === spec);
  });
  const isOnlyHere = (spec: SectionSpec) =>
    note.known.filter(({ specs }) => specs.includes(spec)).length === 1;
  const wanted = [
    ...missing.map(({ spec }) => spec),
    ...begun.filter((spec) => spec.required && isOnlyHere(spec)),
  ];
  const inOrder = lexicon.protocol.sections.filter((spec) => wanted.includes(spec));
  return [
    ...(isSigned ? [] : inOrder.map((spec) => [spec, 0] as const)),
    ...others.map((spec) => [spec, 2] as const),
  ];
}

function isWithin(place: Span, line: Span): boolean {
  return line.start <= place.start && place.start <= line.end;
}

/** The prompts of a section, unless something is under the heading already. */
function bodyOf(spec: SectionSpec, { note, occasion }: CompletionInput, line: Span): CompletionPiece[] {
  const under = partAt(note, line.start);
  if (under && isWithin(under.heading.place, line) && contentOfSection(note, under) !== 'nothing') return [];
  const lineEnd = lineEndOf(note.text);
  return [`${lineEnd}${lineEnd}`, ...sectionPieces(spec, note, occasion), lineEnd];
}
