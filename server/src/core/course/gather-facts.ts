import type { CodeMention } from '../note/block-facts.ts';
import { allReadings } from '../note/fields.ts';
import type { Located } from '../note/located.ts';
import type { MeasureReading } from '../note/measure-values.ts';
import { givesTotalInProse, itemsInProse } from '../note/measures-in-prose.ts';
import { unlistedMembers } from '../note/member-lines.ts';
import { blocksUnder, type Note, proseOf, sectionOf, sectionsOf } from '../note/note.ts';
import { perBlock } from '../note/per-block.ts';
import { isFiledElsewhere, riskOf } from '../note/risk.ts';
import { isTitled } from '../note/section-titles.ts';
import type { MeasureSpec } from '../protocol/measures.ts';
import type { Word } from '../protocol/word.ts';
import { shifted } from '../text/span.ts';
import { joinsMoodToEvent, speaksOfEnding, speaksOfHomework, speaksOfRise } from './course-words.ts';
import type { NoteFacts, Placed, SafetyFact } from './facts.ts';

const speaksOfHomeworkIn = perBlock((note, block) => speaksOfHomework(proseOf(note, block)));
const speaksOfRiseIn = perBlock((note, block) => speaksOfRise(proseOf(note, block)));
const speaksOfEndingIn = perBlock((note, block) => speaksOfEnding(proseOf(note, block)));
const joinsMoodToEventIn = perBlock((note, block) => joinsMoodToEvent(proseOf(note, block)));

/**
 * Gathers the facts of a note. They keep nothing of it, and are small: a caseload holds those of all its notes. Of a note
 * that is edited only what stands in changed blocks is worked out again.
 * @param path absolute path or URI, with `/`.
 */
export function gatherFacts(note: Note, path: string): NoteFacts {
  const { fields, blocks } = note;
  const { lines } = note;
  const placed = <T>(located: Located<T> | undefined): Placed<T> | undefined =>
    located && { value: located.value, place: lines.rangeOf(located.span) };
  const hasTag = tagTest(note);
  const reviews = sectionsOf(note, 'review');
  const reviewed = blocksUnder(note, 'review');
  const planned = blocksUnder(note, 'plan');
  const homework = blocksUnder(note, 'homework');
  const tasks = homework.flatMap((block) =>
    block.facts.tasks.filter(({ isPrompt }) => !isPrompt).map((task) => ({ block, task })),
  );
  const readings = allReadings(fields);
  const [review] = reviews;
  return {
    path,
    code: placed(fields.code),
    isGroupCode: fields.code?.kind === 'group',
    episode: fields.episode,
    session: placed(countIn(fields.session)),
    date: placed(fields.date),
    phase: placed(fields.phase),
    planned: placed(countIn(fields.planned)),
    status: fields.status && lines.rangeOf(fields.status.span),
    clinician: fields.clinician?.value,
    isStub: note.isStub,
    isDraft: note.isDraft,
    isSigned: note.isSigned,
    isGroup: fields.isGroup,
    hasBody: blocks.some(({ facts }) => facts.content === 'content'),
    anchor: lines.rangeOf(note.anchor),
    reviewHeading: review && lines.rangeOf(review.heading.place),
    homeworkSet: small(
      tasks.flatMap(({ block, task: { id } }) =>
        id ? [{ value: id.code, place: lines.rangeOf(shifted(id.span, block.start)) }] : [],
      ),
    ),
    setsUnnamedHomework: tasks.some(({ task }) => !task.id),
    homeworkNamed: homeworkIn(note, ({ isPrompted }) => !isPrompted),
    homeworkPrompted: homeworkIn(note, ({ isPrompted }) => isPrompted),
    reviewSpeaksOfHomework: reviewed.some((block) => block.facts.isList || speaksOfHomeworkIn(note, block)),
    areas: small(
      fields.areas.flatMap(({ area, span }) =>
        area && area !== 'undecided' ? [{ value: area.id, place: lines.rangeOf(span) }] : [],
      ),
    ),
    hasFocusChange: fields.focusChange,
    hasContract:
      hasTag('formulation') ||
      hasTag('contract') ||
      sectionOf(note, 'formulation') !== undefined ||
      blocks.some(({ facts: { heading } }) => heading !== undefined && isTitled(heading.title, 'contract')),
    hasContractTag: hasTag('contract'),
    raisesEnding:
      hasTag('ending') ||
      sectionOf(note, 'relapse') !== undefined ||
      blocks.some((block) => speaksOfEndingIn(note, block)),
    totals: small(
      fields.measures.values.flatMap(({ key, total, span }) =>
        total === undefined || key.isSafetyItem
          ? []
          : [{ id: key.id, total, place: lines.rangeOf(span), ...trendOf(key.measure) }],
      ),
    ),
    recordsMeasures: readings.some(recordsTotal) || givesTotalInProse(note),
    declinesMeasures: readings.some(
      ({ declined, values }) => declined || values.some((value) => value.declined),
    ),
    promptsForMeasures: fields.prompted.some(
      ({ field }) => field?.type === 'measures' || field?.type === 'members',
    ),
    safety: small(safetyFacts(note)),
    safetyItemsNamed: small(itemsInProse(note)),
    membersListed: small(fields.members.map(({ id }) => id.value)),
    unlistedMembers: small(
      unlistedMembers(note).map(({ id, span }) => ({ value: id, place: lines.rangeOf(span) })),
    ),
    hasRisk: riskOf(note).isRecorded || isFiledElsewhere(note),
    hasSupervision: hasTag('supervision') || sectionOf(note, 'supervision') !== undefined,
    speaksOfRise: [...reviewed, ...planned].some((block) => speaksOfRiseIn(note, block)),
    hasMoodLink: hasTag('mood-link') || reviewed.some((block) => joinsMoodToEventIn(note, block)),
  };
}

/** What it takes to tell whether totals of a measure become worse. */
function trendOf({ reliableChange, higherIsBetter }: MeasureSpec) {
  return { reliableChange, higherIsBetter: higherIsBetter === true };
}

/** A longer number counts no sessions. It may be somebody's number, which facts and messages must not pass on. */
const MOST_SESSIONS = 9999;

function countIn(located: Located<number> | undefined): Located<number> | undefined {
  return located && located.value <= MOST_SESSIONS ? located : undefined;
}

const none: readonly never[] = [];

/** The same list without the room that the engine leaves for more. */
function small<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? none : list.slice();
}

/** Asks for tags of the front matter and the text. A near miss stands for nothing: it is only asked about. */
function tagTest({ blocks, fields }: Note): (id: string) => boolean {
  const all = new Set<string | undefined>(fields.tags.map(({ tag }) => tag));
  for (const { facts } of blocks) for (const { tag } of facts.tags) all.add(tag);
  return (id) => all.has(id);
}

/** The homework ids that the text mentions in a way that counts, each once. */
function homeworkIn({ blocks, lexicon }: Note, counts: (mention: CodeMention) => boolean): readonly Word[] {
  const ids = new Set<Word>();
  for (const { facts } of blocks) {
    for (const mention of facts.codes) {
      if (counts(mention) && lexicon.codes.homework.test(mention.code)) ids.add(mention.code);
    }
  }
  return small([...ids]);
}

function recordsTotal({ values, otherTotals }: MeasureReading): boolean {
  return otherTotals || values.some(({ key, total }) => total !== undefined && !key.isSafetyItem);
}

function safetyFacts({ fields }: Note): SafetyFact[] {
  const of = ({ values }: MeasureReading, member: Word | undefined): SafetyFact[] =>
    values.flatMap(({ key, total }) =>
      key.isSafetyItem && total !== undefined
        ? [{ key: key.id, item: key.measure.safetyItem?.item ?? 0, member, isPositive: total > 0 }]
        : [],
    );
  const present = fields.members.filter((row) => row.present);
  return [
    ...[fields.measures, ...fields.nameless].flatMap((reading) => of(reading, undefined)),
    ...present.flatMap(({ id, measures }) => of(measures, id.value)),
  ];
}
