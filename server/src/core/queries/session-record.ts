import { isMaintenance, type NoteFacts } from '../course/facts.ts';
import type { Protocol } from '../protocol/protocol.ts';
import type { Word } from '../protocol/word.ts';

/** A total with the title of its measure. */
export interface TotalRecord {
  readonly id: Word;
  readonly title: Word;
  readonly total: number;
}

/** What a report on a caseload says of one session besides its card: words of the protocol, numbers, yes and no. */
export interface SessionRecord {
  readonly isHeld: boolean;
  /** Of the maintenance sequence, whose numbers are its own. */
  readonly isMaintenance: boolean;
  readonly format: 'individual' | 'group';
  readonly planned: number | null;
  /** Titles of the problem areas of the front matter. */
  readonly areas: readonly Word[];
  /** Of the client or of the whole group; the members' own are left out. */
  readonly totals: readonly TotalRecord[];
  /** True where any total is recorded, a member's included. */
  readonly recordsMeasures: boolean;
  /** The note has a supervision tag or section. */
  readonly namesSupervision: boolean;
}

/** What a report says of a session, from its facts. */
export function sessionRecord(facts: NoteFacts, { problemAreas, measures }: Protocol): SessionRecord {
  return {
    isHeld: !facts.isStub,
    isMaintenance: isMaintenance(facts),
    format: facts.isGroup ? 'group' : 'individual',
    planned: facts.planned?.value ?? null,
    areas: facts.areas.flatMap(({ value }) => problemAreas.find(({ id }) => id === value)?.title ?? []),
    totals: facts.totals.flatMap(({ id, total }) => {
      const title = measures.find((each) => each.id === id)?.title;
      return title === undefined ? [] : [{ id, title, total }];
    }),
    recordsMeasures: facts.recordsMeasures,
    namesSupervision: facts.hasSupervision,
  };
}
