import type { Note } from '../note/note.ts';
import { statuses } from '../protocol/field-values.ts';
import type { Word } from '../protocol/word.ts';
import { type Day, formatDay } from '../text/calendar.ts';
import { outlineSections, type SectionState } from './outline.ts';

/** How far a section is, to someone who counts: what waits to be filled in counts as empty. */
export type SectionRecord = 'recorded' | 'empty' | 'absent';

/** What reports say of a note besides its findings: codes that fit their patterns, days, and words of the protocol. */
export interface NoteCard {
  readonly client: Word | null;
  readonly group: Word | null;
  readonly episode: number;
  /** Of a double session the first number. */
  readonly session: number | null;
  /** As an ISO date, like those below. */
  readonly date: string | null;
  readonly clinician: Word | null;
  readonly supervisor: Word | null;
  /** `complete` where the note says nothing of it. */
  readonly status: Word | null;
  readonly signed: string | null;
  readonly cosigned: string | null;
  /** By id: the sections that the note must have, and others that it has. */
  readonly sections: Readonly<Record<string, SectionRecord>>;
}

const records: Readonly<Record<SectionState, SectionRecord>> = {
  present: 'recorded',
  prompts: 'empty',
  empty: 'empty',
  misnamed: 'absent',
  missing: 'absent',
};

/** What reports say of a note. No text of the note is in it: what is none of the above is null. */
export function noteCard(note: Note): NoteCard {
  const { fields } = note;
  const codeOf = (kind: 'client' | 'group') => (fields.code?.kind === kind ? fields.code.value : null);
  return {
    client: codeOf('client'),
    group: codeOf('group'),
    episode: fields.episode,
    session: fields.session?.value ?? null,
    date: dayOf(fields.date),
    clinician: fields.clinician?.value ?? null,
    supervisor: fields.supervisor?.value ?? null,
    status: statusOf(note),
    signed: dayOf(fields.signed),
    cosigned: dayOf(fields.cosigned),
    sections: sectionsOf(note),
  };
}

function dayOf(day: { readonly value: Day } | undefined): string | null {
  return day ? formatDay(day.value) : null;
}

function statusOf({ fields }: Note): Word | null {
  const wanted = fields.entries.has('status') ? fields.status?.value : 'complete';
  return statuses.find(({ value }) => value === wanted)?.value ?? null;
}

/** Where a section is twice, what is recorded counts. */
function sectionsOf(note: Note): Record<string, SectionRecord> {
  const sections: Record<string, SectionRecord> = {};
  for (const { spec, state } of outlineSections(note)) {
    const record = records[state];
    const known = sections[spec.id];
    if (known === undefined || record === 'recorded' || known === 'absent') sections[spec.id] = record;
  }
  return sections;
}
