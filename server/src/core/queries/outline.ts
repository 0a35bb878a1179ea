import { placeOfSection } from '../edits/sections.ts';
import { type Block, blockAt, blocksUnder, type Note, type Section, tagsIn } from '../note/note.ts';
import { riskOf } from '../note/risk.ts';
import { contentOfSection } from '../note/section-content.ts';
import type { AbsentSection } from '../note/stand-in.ts';
import type { SectionSpec } from '../protocol/sections.ts';
import type { Word } from '../protocol/word.ts';
import { contains, type Span, shifted } from '../text/span.ts';

/**
 * How far a section has come: `misnamed` has a heading that was meant for it, `prompts` holds nothing but what it was
 * inserted with.
 */
export type SectionState = 'present' | 'prompts' | 'empty' | 'misnamed' | 'missing';

/** Something below a section: an item of homework, or a tag of the vocabulary. */
export interface OutlineItem {
  readonly kind: 'homework' | 'tag';
  /** The homework id, `undefined` for an item without one; or the tag as it is spelt, without `#`. */
  readonly name: Word | undefined;
  readonly span: Span;
}

/** A section of the protocol: one that the note holds, or one that it should hold. */
export interface OutlineSection {
  readonly spec: SectionSpec;
  readonly state: SectionState;
  readonly isRequired: boolean;
  /** `undefined` where the section is missing. */
  readonly heading: Span | undefined;
  /** True for a heading of Markdown, false for a label, and where the section is missing. */
  readonly isHeading: boolean;
  /** From the heading to where the next one begins; `undefined` where the section is missing. */
  readonly span: Span | undefined;
  readonly items: readonly OutlineItem[];
}

/** A note as its protocol sees it. No text of the note is in it. */
export interface Outline {
  /** In the order of the text; missing sections where they would be inserted. */
  readonly sections: readonly OutlineSection[];
  /** Tags and homework outside known sections. */
  readonly loose: readonly OutlineItem[];
  /** Sections that are not required and not there, except for those that are headed by a date. */
  readonly optional: readonly SectionSpec[];
  /** How many of the required sections hold content. */
  readonly recorded: number;
  readonly required: number;
}

/** The clinical outline of a note. */
export function outlineOf(note: Note): Outline {
  const { required } = note;
  const bare = outlineSections(note);
  const items = itemsOf(note);
  const owner = (item: OutlineItem) =>
    bare.findLast(({ isKnown, span }) => isKnown && span && contains(span, item.span));
  const owners = new Map(items.map((item) => [item, owner(item)]));
  const sections = bare.map(({ isKnown, ...section }, index) => ({
    ...section,
    items: items.filter((item) => owners.get(item) === bare[index]),
  }));
  const recorded = new Set(
    sections.filter(({ state, isRequired }) => isRequired && state === 'present').map(({ spec }) => spec),
  );
  return {
    sections,
    loose: items.filter((item) => owners.get(item) === undefined),
    optional: note.isStub
      ? []
      : note.lexicon.protocol.sections.filter((spec) => isOptional(note, spec, sections)),
    recorded: recorded.size,
    required: required.length,
  };
}

/** A section of the outline, without what is below it. */
interface BareSection extends Omit<OutlineSection, 'items'> {
  /** True for a section that the note begins; tags and homework are those of one. */
  readonly isKnown: boolean;
}

/** The sections of the outline, without what is below them. */
export function outlineSections(note: Note): BareSection[] {
  const present = note.known.flatMap((section) =>
    section.specs.map((spec): Placed => {
      return {
        at: section.span.start,
        section: {
          spec,
          state: stateOf(note, section),
          isRequired: note.required.includes(spec),
          heading: section.heading.place,
          isHeading: typeof section.heading.level === 'number',
          span: section.span,
          isKnown: true,
        },
      };
    }),
  );
  const isRiskKnown = present.some(({ section }) => section.spec.id === 'risk');
  const risk = isRiskKnown ? [] : riskElsewhere(note);
  return [...note.absent.map((each) => ghost(note, each)), ...present, ...risk]
    .sort((a, b) => a.at - b.at)
    .map(({ section }) => section);
}

interface Placed {
  readonly at: number;
  readonly section: BareSection;
}

function isOptional(
  note: Note,
  spec: SectionSpec,
  shown: readonly { readonly spec: SectionSpec }[],
): boolean {
  if (spec.dated || shown.some((section) => section.spec === spec)) return false;
  return spec.id !== 'members' || note.fields.isGroup;
}

function stateOf(note: Note, section: Section): SectionState {
  const content = contentOfSection(note, section);
  if (content === 'content') return 'present';
  return content === 'prompts' ? 'prompts' : 'empty';
}

/** What is recorded on risk without a heading of its own: after a label, or in a tagged paragraph. */
function riskElsewhere(note: Note): Placed[] {
  const spec = note.lexicon.protocol.sections.find(({ id }) => id === 'risk');
  const { places, isRecorded } = riskOf(note);
  const [first] = places;
  if (!spec || !first) return [];
  const end = Math.max(first.place.end, ...first.spans.map((span) => span.end));
  const section: BareSection = {
    spec,
    state: isRecorded ? 'present' : 'empty',
    isRequired: note.required.includes(spec),
    heading: first.place,
    isHeading: blockAt(note, first.place.start)?.facts.heading !== undefined,
    span: { start: Math.min(first.place.start, ...first.spans.map(({ start }) => start)), end },
    isKnown: false,
  };
  return [{ at: first.place.start, section }];
}

function ghost(note: Note, { spec, standIn }: AbsentSection): Placed {
  const place = standIn?.place;
  return {
    at: place?.start ?? placeOfSection(note, spec),
    section: {
      spec,
      state: standIn ? 'misnamed' : 'missing',
      isRequired: true,
      heading: place,
      isHeading: standIn !== undefined,
      span: place,
      isKnown: false,
    },
  };
}

function itemsOf(note: Note): OutlineItem[] {
  const { blocks, lexicon } = note;
  const tags = tagsIn(blocks).flatMap(({ name, span }): OutlineItem[] => {
    const known = lexicon.tagNames.tag(name);
    return known ? [{ kind: 'tag', name: known.spelling, span }] : [];
  });
  const homework = blocksUnder(note, 'homework').flatMap(tasksOf);
  return [...homework, ...tags].sort((a, b) => a.span.start - b.span.start);
}

/** What was set; a prompt is nothing yet. */
function tasksOf({ start, facts }: Block): OutlineItem[] {
  return facts.tasks
    .filter(({ isPrompt }) => !isPrompt)
    .map(({ id, span }) => ({ kind: 'homework', name: id?.code, span: shifted(span, start) }));
}
