import type { CodeMention } from '../note/code-mentions.ts';
import { allReadings, awaitsCosignature } from '../note/fields.ts';
import type { Located } from '../note/located.ts';
import type { MeasureReading } from '../note/measure-values.ts';
import { givesTotalInProse, itemsInProse } from '../note/measures-in-prose.ts';
import { unlistedMembers } from '../note/member-lines.ts';
import { type Block, blocksUnder, type Note, sectionOf, sectionsOf } from '../note/note.ts';
import { perBlock } from '../note/per-block.ts';
import { isFiledElsewhere, riskOf } from '../note/risk.ts';
import { headsContract } from '../note/section-titles.ts';
import type { UnreadPlace } from '../note/unread-place.ts';
import type { MeasureSpec } from '../protocol/measures.ts';
import type { Word } from '../protocol/word.ts';
import { shifted } from '../text/span.ts';
import type { AskedFor, NoteFacts, Placed, SafetyFact } from './facts.ts';
import { reviewedIn, tasksSetIn } from './homework.ts';
import { askedIn, joinsMoodToEvent, listsIn, namesNumber, saidIn, says } from './said.ts';

/**
 * Gathers the facts of a note. They keep nothing of it, and are small: a caseload holds those of all its notes. Of a note
 * that is edited only what changed blocks hold is worked out again.
 * @param path absolute path or URI, with `/`.
 */
export function gatherFacts(note: Note, path: string): NoteFacts {
  const { fields, blocks } = note;
  const { lines } = note;
  const placed = <T>(located: Located<T> | undefined): Placed<T> | undefined =>
    located && { value: located.value, place: lines.rangeOf(located.span) };
  const hasTag = tagTest(note);
  const [review] = sectionsOf(note, 'review');
  const tasks = tasksSetIn(note);
  const lists = listsIn(note, blocks);
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
    ...homeworkReturnedTo(note),
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
      says(lists, 'contract') ||
      sectionOf(note, 'formulation') !== undefined ||
      blocks.some(({ facts: { heading } }) => heading !== undefined && headsContract(heading.title)) ||
      plansSessions(note),
    hasContractTag: hasTag('contract'),
    raisesEnding:
      hasTag('ending') ||
      sectionOf(note, 'relapse') !== undefined ||
      says(lists, 'ending') ||
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
    speaksOfRisk: says(lists, 'risk'),
    hasSupervision: hasTag('supervision') || sectionOf(note, 'supervision') !== undefined,
    speaksOfRise: says(listsIn(note, [...blocksUnder(note, 'review'), ...blocksUnder(note, 'plan')]), 'rise'),
    hasMoodLink:
      hasTag('mood-link') ||
      ['review', 'exploration'].some((id) => joinsMoodToEvent(note, blocksUnder(note, id))),
    speaksOfPause: says(lists, 'pause'),
    speaksOfHandover: says(lists, 'handover'),
    speaksOfPlanChange: says(lists, 'plan-change'),
    codesNamed: cliniciansIn(note),
    asksFor: small(askedFor(note)),
    notHeld: small(blocks.flatMap((block) => saidIn(note, block).notHeld)),
  };
}

/** True where the plan of an initial session names the number of sessions that are planned: “Sixteen, weekly.” */
function plansSessions(note: Note): boolean {
  const { phase, planned } = note.fields;
  if (phase?.value !== 'initial' || !planned) return false;
  return namesNumber(note, blocksUnder(note, 'plan'), planned.value);
}

function askedFor(note: Note): AskedFor[] {
  const anywhere = askedIn(note, note.blocks);
  if (anywhere === 0) return [];
  const review = askedIn(note, blocksUnder(note, 'review'));
  return [
    ...(says(review, 'homework') ? (['homework'] as const) : []),
    ...(says(review, 'mood') && says(review, 'link') ? (['mood-link'] as const) : []),
    ...(says(anywhere, 'ending') ? (['ending'] as const) : []),
    ...(says(anywhere, 'contract') ? (['contract'] as const) : []),
  ];
}

/** Words for the ending, and for a relapse section by another title. */
const endingInHeading =
  /\b(?:endings?|termination|conclusions?|relapse[ -](?:prevention|plan|signature)|prevent(?:ing|ion of) relapse|(?:staying|keeping) well)\b/i;

const isHeadedByEnding = perBlock(
  (note, { facts, start, end }) =>
    facts.heading !== undefined && endingInHeading.test(note.text.slice(start, end)),
);

/** Of homework as a whole: in the review; that it is carried over also where homework is set; members anywhere. */
function homeworkReturnedTo(
  note: Note,
): Pick<NoteFacts, 'returnsToHomework' | 'returnsToHomeworkOf' | 'membersInReview' | 'opensWithWeek'> {
  const reviewed = reviewedIn(note);
  const isCarriedOver = says(listsIn(note, blocksUnder(note, 'homework')), 'carried-over');
  const members = note.fields.isGroup ? note.blocks.flatMap((block) => saidIn(note, block).homeworkOf) : none;
  return {
    returnsToHomework: isCarriedOver || reviewed.some((block) => saidIn(note, block).hasHomeworkOfAll),
    returnsToHomeworkOf: small([...new Set(members)]),
    membersInReview: small([
      ...new Set(
        reviewed
          .flatMap((block) => saidIn(note, block).begunWith)
          .filter((code) => note.lexicon.codes.member.test(code)),
      ),
    ]),
    opensWithWeek: says(firstSaid(note, blocksUnder(note, 'review')), 'opening'),
  };
}

/** The lists of which the first sentence of some blocks holds a phrase. */
function firstSaid(note: Note, blocks: readonly Block[]): number {
  const first = blocks.find((block) => !block.facts.heading && block.facts.content === 'content');
  return first ? saidIn(note, first).first : 0;
}

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
