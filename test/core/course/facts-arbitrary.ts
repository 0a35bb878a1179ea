import fc from 'fast-check';
import type { Neighbour } from '../../../server/src/core/course/course-index.ts';
import type { NoteFacts, Placed } from '../../../server/src/core/course/facts.ts';
import { phases } from '../../../server/src/core/protocol/phases.ts';
import type { Word } from '../../../server/src/core/protocol/word.ts';

const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** A value at a place that doesn't matter. */
export function placed<T>(value: T): Placed<T> {
  return { value, place: nowhere };
}

/** Facts of an uneventful held session, to be varied. */
export function factsOf(path: string, changes: Partial<NoteFacts> = {}): NoteFacts {
  return {
    path,
    unread: undefined,
    code: placed('SYN-101' as Word),
    isGroupCode: false,
    episode: 1,
    session: placed(1),
    lastSession: 1,
    isNumberedByDate: false,
    date: placed(20_000),
    phase: placed('middle'),
    planned: placed(16),
    status: undefined,
    clinician: undefined,
    colleagues: [],
    isStub: false,
    isDraft: false,
    awaitsCosignature: false,
    isSigned: true,
    isGroup: false,
    hasBody: true,
    anchor: nowhere,
    reviewHeading: nowhere,
    homeworkSet: [],
    setsUnnamedHomework: false,
    homeworkNamed: [],
    homeworkPrompted: [],
    returnsToHomework: true,
    returnsToHomeworkOf: [],
    opensWithWeek: false,
    membersAbsent: [],
    areas: [],
    hasFocusChange: false,
    hasContract: true,
    hasContractTag: false,
    raisesEnding: true,
    totals: [],
    recordsMeasures: true,
    declinesMeasures: false,
    promptsForMeasures: false,
    safety: [],
    safetyItemsNamed: [],
    membersListed: [],
    unlistedMembers: [],
    hasRisk: false,
    speaksOfRisk: false,
    hasSupervision: false,
    speaksOfRise: false,
    hasMoodLink: true,
    speaksOfPause: false,
    speaksOfHandover: false,
    speaksOfPlanChange: false,
    codesNamed: [],
    membersInReview: [],
    asksFor: [],
    notHeld: [],
    ...changes,
  };
}

/** Paths in a few folders, so that random edits meet. */
export const somePath: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 6 }))
  .map(([folder, number]) => `/clinic/${folder}/s${number}.ipt.md`);

/** Where a note may be that cannot be read: its front matter gives nothing else. */
const somePlace = fc.record({
  code: fc.constantFrom('SYN-101' as Word, 'SYN-102' as Word, undefined),
  episode: fc.constantFrom(1, 2),
  session: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
  date: fc.constant(undefined),
  phase: fc.constantFrom('middle' as const, 'maintenance' as const, undefined),
});

/** A note of which nothing but its place can be known. */
export const someNeighbour: fc.Arbitrary<Neighbour> = fc
  .tuple(somePath, somePlace)
  .map(([path, unread]) => ({ path, code: undefined, unread }));

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value.map(placed), { nil: undefined });

/** Random facts at random paths: few codes, numbers and episodes, so that courses mix and clash. */
export const someFacts: fc.Arbitrary<NoteFacts> = fc
  .record({
    path: somePath,
    code: maybe(fc.constantFrom('SYN-101' as Word, 'SYN-102' as Word, 'SYN-G03' as Word)),
    episode: fc.integer({ min: 1, max: 2 }),
    session: maybe(fc.integer({ min: 0, max: 6 })),
    date: maybe(fc.integer({ min: 20_000, max: 20_010 })),
    phase: maybe(fc.constantFrom(...phases.map(({ id }) => id))),
    planned: maybe(fc.constantFrom(6, 8, 12)),
    isStub: fc.boolean(),
    hasBody: fc.boolean(),
    areas: fc.array(fc.constantFrom('grief' as Word, 'role-dispute' as Word).map(placed), { maxLength: 2 }),
    homeworkSet: fc.array(fc.constantFrom('HW1a' as Word, 'HW2b' as Word).map(placed), { maxLength: 2 }),
    homeworkNamed: fc.array(fc.constantFrom('HW1a' as Word, 'HW2b' as Word), { maxLength: 2 }),
    homeworkPrompted: fc.array(fc.constantFrom('HW1a' as Word), { maxLength: 1 }),
    hasContract: fc.boolean(),
    raisesEnding: fc.boolean(),
    recordsMeasures: fc.boolean(),
    hasMoodLink: fc.boolean(),
    hasRisk: fc.boolean(),
    speaksOfRisk: fc.boolean(),
    safetyItemsNamed: fc.constantFrom([], [9]),
    membersListed: fc.array(fc.constantFrom('M1' as Word, 'M5' as Word), { maxLength: 2 }),
    unlistedMembers: fc.array(fc.constantFrom('M5' as Word, 'M7' as Word).map(placed), { maxLength: 1 }),
    safety: fc.array(
      fc.record({
        key: fc.constant('phq9_item9' as Word),
        item: fc.constant(9),
        member: fc.constant(undefined),
        isPositive: fc.boolean(),
      }),
      { maxLength: 1 },
    ),
  })
  .chain(({ path, ...changes }) => {
    const read = factsOf(path, { ...changes, lastSession: changes.session?.value });
    const isNoMore = { code: undefined, session: undefined, lastSession: undefined, date: undefined };
    const unread = somePlace.map((place) => ({ ...read, ...isNoMore, phase: undefined, unread: place }));
    return fc.oneof({ weight: 4, arbitrary: fc.constant(read) }, { weight: 1, arbitrary: unread });
  });
