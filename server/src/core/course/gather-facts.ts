import type { Located } from '../note/located.ts';
import type { MeasureReading } from '../note/measure-values.ts';
import { type Note, proseOfBlocks, sectionOf, sectionsOf, tagsIn } from '../note/note.ts';
import { isFiledElsewhere, recordedRisk } from '../note/risk.ts';
import type { Word } from '../protocol/word.ts';
import { LineTable } from '../text/line-table.ts';
import { shifted } from '../text/span.ts';
import { joinsMoodToEvent, speaksOfEnding, speaksOfHomework, speaksOfRise } from './course-words.ts';
import type { NoteFacts, Placed, SafetyFact, SectionPrint } from './facts.ts';
import { shinglesOf } from './shingles.ts';

/** Sections that are meant to stay the same from note to note. */
const neverPrinted: ReadonlySet<string> = new Set(['problem-area', 'members']);

/**
 * Gathers the facts of a note.
 * @param path absolute path or URI, with `/`.
 * @param salt for the hashes of shingles; the same for all notes that are compared.
 */
export function gatherFacts(note: Note, path: string, salt: number): NoteFacts {
  const { fields, blocks } = note;
  const lines = new LineTable(note.text);
  const placed = <T>(located: Located<T> | undefined): Placed<T> | undefined =>
    located && { value: located.value, place: lines.rangeOf(located.span) };
  const hasTag = tagTest(note);
  const proseOf = (id: string) =>
    proseOfBlocks(
      note,
      sectionsOf(note, id).flatMap((section) => section.blocks),
    );
  const review = proseOf('review');
  const reviewHeading = sectionOf(note, 'review')?.heading.place;
  const homework = sectionsOf(note, 'homework').flatMap((section) => section.blocks);
  const tasks = homework.flatMap((block) => block.facts.tasks.map((task) => ({ block, task })));
  const readings = [fields.measures, ...fields.members.map((row) => row.measures)];
  return {
    path,
    code: placed(fields.code),
    isGroupCode: fields.code?.kind === 'group',
    episode: fields.episode,
    session: placed(fields.session),
    date: placed(fields.date),
    phase: placed(fields.phase),
    planned: placed(fields.planned),
    status: fields.status && lines.rangeOf(fields.status.span),
    clinician: fields.clinician?.value,
    isStub: note.isStub,
    isDraft: note.isDraft,
    isSigned: note.isSigned,
    isGroup: fields.isGroup,
    hasBody: blocks.some(({ facts }) => facts.content !== 'nothing'),
    anchor: lines.rangeOf(note.anchor),
    reviewHeading: reviewHeading && lines.rangeOf(reviewHeading),
    homeworkSet: tasks.flatMap(({ block, task: { id } }) =>
      id ? [{ value: id.code, place: lines.rangeOf(shifted(id.span, block.start)) }] : [],
    ),
    setsUnnamedHomework: tasks.some(({ task }) => !task.id),
    homeworkNamed: distinct(blocks.flatMap(({ facts }) => facts.codes.map(({ code }) => code))).filter(
      (code) => note.lexicon.codes.homework.test(code),
    ),
    reviewSpeaksOfHomework:
      speaksOfHomework(review) ||
      sectionsOf(note, 'review').some((section) => section.blocks.some(({ facts }) => facts.isList)),
    areas: fields.areas.flatMap(({ area, span }) =>
      area && area !== 'undecided' ? [{ value: area.id, place: lines.rangeOf(span) }] : [],
    ),
    hasFocusChange: fields.focusChange,
    hasContract:
      hasTag('formulation') ||
      hasTag('contract') ||
      note.parts.some(({ spec, heading }) => spec?.id === 'formulation' || heading.title === 'contract'),
    hasContractTag: hasTag('contract'),
    raisesEnding:
      hasTag('ending') ||
      sectionOf(note, 'relapse') !== undefined ||
      speaksOfEnding(proseOfBlocks(note, blocks)),
    totals: fields.measures.values.flatMap(({ key, total, span }) =>
      total === undefined || key.isSafetyItem
        ? []
        : [{ id: key.id, total, place: lines.rangeOf(span), reliableChange: key.measure.reliableChange }],
    ),
    recordsMeasures: readings.some(recordsTotal),
    declinesMeasures: readings.some(
      ({ declined, values }) => declined || values.some((value) => value.declined),
    ),
    safety: safetyFacts(note),
    hasRisk: recordedRisk(note).length > 0 || isFiledElsewhere(note),
    hasSupervision: hasTag('supervision') || sectionOf(note, 'supervision') !== undefined,
    speaksOfRise: speaksOfRise(review) || speaksOfRise(proseOf('plan')),
    hasMoodLink: hasTag('mood-link') || joinsMoodToEvent(review),
    prints: printsOf(note, lines, salt),
  };
}

function tagTest(note: Note): (id: string) => boolean {
  const inline = tagsIn(note.blocks).map(({ name }) => name);
  const listed = note.fields.tags.map(({ value }) => value.replace(/^#/, '').toLowerCase());
  const all = new Set([...inline, ...listed]);
  return (id) => all.has(id);
}

function recordsTotal({ values, otherTotals }: MeasureReading): boolean {
  return otherTotals || values.some(({ key, total }) => total !== undefined && !key.isSafetyItem);
}

function safetyFacts({ fields }: Note): SafetyFact[] {
  const of = ({ values }: MeasureReading, member: Word | undefined): SafetyFact[] =>
    values.flatMap(({ key, total }) =>
      key.isSafetyItem && total !== undefined ? [{ key: key.id, member, isPositive: total > 0 }] : [],
    );
  const present = fields.members.filter((row) => row.present);
  return [
    ...of(fields.measures, undefined),
    ...present.flatMap(({ id, measures }) => of(measures, id.value)),
  ];
}

function printsOf(note: Note, lines: LineTable, salt: number): SectionPrint[] {
  const seen = new Set<string>();
  return note.parts.flatMap(({ spec, heading, blocks }) => {
    if (!spec || neverPrinted.has(spec.id) || seen.has(spec.id)) return [];
    seen.add(spec.id);
    const shingles = shinglesOf(proseOfBlocks(note, blocks), salt);
    return shingles.length > 0 ? [{ id: spec.id, heading: lines.rangeOf(heading.place), shingles }] : [];
  });
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
