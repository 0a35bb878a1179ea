import type { CodeMention } from '../note/code-mentions.ts';
import { allReadings, awaitsCosignature } from '../note/fields.ts';
import type { Located } from '../note/located.ts';
import type { MeasureReading } from '../note/measure-values.ts';
import { givesTotalInProse, itemsInProse } from '../note/measures-in-prose.ts';
import { unlistedMembers } from '../note/member-lines.ts';
import { type Note, sectionOf, sectionsOf } from '../note/note.ts';
import { perBlock } from '../note/per-block.ts';
import { isFiledElsewhere, riskOf } from '../note/risk.ts';
import { headsContract } from '../note/section-titles.ts';
import type { UnreadPlace } from '../note/unread-place.ts';
import type { MeasureSpec } from '../protocol/measures.ts';
import type { Word } from '../protocol/word.ts';
import { shifted } from '../text/span.ts';
import type { NoteFacts, Placed, SafetyFact } from './facts.ts';
import { tasksSetIn } from './homework.ts';
import { small } from './small.ts';
import { nothingTold, type Told, toldIn } from './told.ts';

/**
 * Gathers the facts of a note. They keep nothing of it, and are small: a caseload holds those of all its notes. Of a note
 * that is edited only what changed blocks hold is worked out again.
 * @param path absolute path or URI, with `/`.
 */
export function gatherFacts(note: Note, path: string): NoteFacts {
  return factsOf(note, path, toldIn(note));
}

/** The same without what its prose tells: for a run without rules across notes, since reading it is a fifth of the work. */
export function gatherWithoutProse(note: Note, path: string): NoteFacts {
  return factsOf(note, path, nothingTold);
}

function factsOf(note: Note, path: string, told: Told): NoteFacts {
  const { fields, blocks } = note;
  const { lines } = note;
  const placed = <T>(located: Located<T> | undefined): Placed<T> | undefined =>
    located && { value: located.value, place: lines.rangeOf(located.span) };
  const hasTag = tagTest(note);
  const [review] = sectionsOf(note, 'review');
  const tasks = tasksSetIn(note);
  const readings = allReadings(fields);
  return {
    path,
    unread: note.unread && withCount(note.unread),
    code: placed(fields.code),
    isGroupCode: fields.code?.kind === 'group',
    episode: fields.episode,
    session: placed(countIn(fields.session)),
    lastSession: countIn(fields.sessions.at(-1))?.value,
    isNumberedByDate: note.lexicon.protocol.sessionsByDate && fields.session === undefined,
    date: placed(fields.date),
    phase: placed(fields.phase),
    planned: placed(countIn(fields.planned)),
    status: fields.status && lines.rangeOf(fields.status.span),
    clinician: placed(fields.clinician),
    colleagues: small([...fields.coFacilitators, fields.supervisor].flatMap((each) => each?.value ?? [])),
    isStub: note.isStub,
    isDraft: note.isDraft,
    isSigned: note.isSigned,
    awaitsCosignature: awaitsCosignature(fields),
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
    returnsToHomework: told.returnsToHomework,
    returnsToHomeworkOf: told.returnsToHomeworkOf,
    membersInReview: told.membersInReview,
    opensWithWeek: told.opensWithWeek,
    membersAbsent: small(fields.members.flatMap(({ id, present }) => (present ? [] : [id.value]))),
    areas: small(
      fields.areas.flatMap(({ area, span }) =>
        area && area !== 'undecided' ? [{ value: area.id, place: lines.rangeOf(span) }] : [],
      ),
    ),
    hasFocusChange: fields.focusChange,
    hasContract:
      hasTag('formulation') ||
      hasTag('contract') ||
      told.speaksOfContract ||
      sectionOf(note, 'formulation') !== undefined ||
      blocks.some(({ facts: { heading } }) => heading !== undefined && headsContract(heading.title)),
    hasContractTag: hasTag('contract'),
    raisesEnding:
      hasTag('ending') ||
      sectionOf(note, 'relapse') !== undefined ||
      told.speaksOfEnding ||
      blocks.some((block) => isHeadedByEnding(note, block)),
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
    speaksOfRisk: told.speaksOfRisk,
    hasSupervision: hasTag('supervision') || sectionOf(note, 'supervision') !== undefined,
    speaksOfRise: told.speaksOfRise,
    hasMoodLink: hasTag('mood-link') || told.linksMood,
    speaksOfPause: told.speaksOfPause,
    speaksOfHandover: told.speaksOfHandover,
    speaksOfPlanChange: told.speaksOfPlanChange,
    codesNamed: cliniciansIn(note),
    asksFor: told.asksFor,
    notHeld: told.notHeld,
  };
}

/** Words for the ending, and for a relapse section by another title. */
const endingInHeading =
  /\b(?:endings?|termination|conclusions?|relapse[ -](?:prevention|plan|signature)|prevent(?:ing|ion of) relapse|(?:staying|keeping) well)\b/i;

const isHeadedByEnding = perBlock(
  (note, { facts, start, end }) =>
    facts.heading !== undefined && endingInHeading.test(note.text.slice(start, end)),
);

/** What it takes to tell whether totals of a measure become worse. */
function trendOf({ reliableChange, higherIsBetter }: MeasureSpec) {
  return { reliableChange, higherIsBetter: higherIsBetter === true };
}

/** A longer number counts no sessions. It may be someone's number, which facts and messages must not pass on. */
const MOST_SESSIONS = 9999;

function countIn(located: Located<number> | undefined): Located<number> | undefined {
  return located && located.value <= MOST_SESSIONS ? located : undefined;
}

function withCount(unread: UnreadPlace): UnreadPlace {
  const isCount = unread.session !== undefined && unread.session <= MOST_SESSIONS;
  return isCount ? unread : { ...unread, session: undefined };
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

/** The codes that the text mentions and that may be a clinician's, each once: neither homework nor listed members. */
function cliniciansIn({ blocks, fields, lexicon: { codes } }: Note): readonly Word[] {
  const own = new Set<Word | undefined>([...fields.members.map(({ id }) => id.value), fields.code?.value]);
  const named = new Set<Word>();
  for (const { facts } of blocks) {
    for (const { code } of facts.codes) {
      if (!own.has(code) && !codes.homework.test(code) && codes.clinician.test(code)) named.add(code);
    }
  }
  return small([...named]);
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
