import { type Block, blocksUnder, type Note } from '../note/note.ts';
import { countsDown } from './countdown.ts';
import type { AskedFor, NoteFacts } from './facts.ts';
import { reviewedIn } from './homework.ts';
import { askedIn, joinsMoodToEvent, listsIn, namesNumber, saidIn, says } from './said.ts';
import { small } from './small.ts';

/** The facts of a note that its prose tells, by the word lists of the protocol. */
export interface Told
  extends Pick<
    NoteFacts,
    | 'asksFor'
    | 'membersInReview'
    | 'notHeld'
    | 'opensWithWeek'
    | 'returnsToHomework'
    | 'returnsToHomeworkOf'
    | 'speaksOfHandover'
    | 'speaksOfPause'
    | 'speaksOfPlanChange'
    | 'speaksOfRise'
    | 'speaksOfRisk'
  > {
  readonly speaksOfContract: boolean;
  readonly speaksOfEnding: boolean;
  /** True where a mood is joined to an event in the review or the exploration. */
  readonly linksMood: boolean;
}

/** What is told by prose that nobody reads. */
export const nothingTold: Told = {
  asksFor: [],
  linksMood: false,
  membersInReview: [],
  notHeld: [],
  opensWithWeek: false,
  returnsToHomework: false,
  returnsToHomeworkOf: [],
  speaksOfContract: false,
  speaksOfEnding: false,
  speaksOfHandover: false,
  speaksOfPause: false,
  speaksOfPlanChange: false,
  speaksOfRise: false,
  speaksOfRisk: false,
};

/** What the prose of a note tells. */
export function toldIn(note: Note): Told {
  const { blocks } = note;
  const lists = listsIn(note, blocks);
  const ofWeekAndPlan = listsIn(note, [...blocksUnder(note, 'review'), ...blocksUnder(note, 'plan')]);
  return {
    ...homeworkReturnedTo(note),
    asksFor: small(askedFor(note)),
    linksMood: ['review', 'exploration'].some((id) => joinsMoodToEvent(note, blocksUnder(note, id))),
    notHeld: small(blocks.flatMap((block) => saidIn(note, block).notHeld)),
    speaksOfContract: says(lists, 'contract') || plansSessions(note),
    speaksOfEnding: says(lists, 'ending') || countsDown(note),
    speaksOfHandover: says(lists, 'handover'),
    speaksOfPause: says(lists, 'pause'),
    speaksOfPlanChange: says(lists, 'plan-change'),
    speaksOfRise: says(ofWeekAndPlan, 'rise'),
    speaksOfRisk: says(lists, 'risk'),
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

/** Of homework as a whole: in the review; that it is carried over also where homework is set; members anywhere. */
function homeworkReturnedTo(
  note: Note,
): Pick<NoteFacts, 'returnsToHomework' | 'returnsToHomeworkOf' | 'membersInReview' | 'opensWithWeek'> {
  const reviewed = reviewedIn(note);
  const isCarriedOver = says(listsIn(note, blocksUnder(note, 'homework')), 'carried-over');
  const members = note.fields.isGroup ? note.blocks.flatMap((block) => saidIn(note, block).homeworkOf) : [];
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
