import { fieldLine, isAskedOfNew } from '../edits/fields.ts';
import { sectionHeading, sectionText } from '../edits/sections.ts';
import type { Fields } from '../note/fields.ts';
import type { Lexicon } from '../note/lexicon.ts';
import { blocksUnder, type Note } from '../note/note.ts';
import { knownAreas } from '../note/problem-area.ts';
import { type Moment, momentAt, promptsAt } from '../protocol/moments.ts';
import { type PhaseId, phaseAt } from '../protocol/phases.ts';
import type { ProblemAreaSpec } from '../protocol/problem-areas.ts';
import type { Protocol } from '../protocol/protocol.ts';
import type { SectionSpec } from '../protocol/sections.ts';
import type { Word } from '../protocol/word.ts';
import { type Day, formatDay } from '../text/calendar.ts';
import { reviewItem } from './list-homework.ts';

/** What a new note goes on from. */
export interface NewNoteFor {
  readonly kind: 'client' | 'group';
  /** `undefined` where it is yet to be filled in: then the note asks for it. */
  readonly code: string | undefined;
  /** The fields of the latest note of that code. */
  readonly latest: Fields | undefined;
  /** The ids of the homework that was set last. */
  readonly homework: readonly Word[];
}

/** A note yet to be written. */
export interface NewNote {
  readonly session: number;
  /** Its whole text: codes, numbers and words carried over, and prompts for the rest. Lines end in LF. */
  readonly text: string;
}

/**
 * Proposes the next note of a client or group. Carried over are the number, the phase by the plan, problem areas,
 * planned sessions, codes, format, the list of members, and the ids of homework to be asked about; no prose.
 */
export function newNote(from: NewNoteFor, lexicon: Lexicon, today: Day): NewNote {
  const session = (from.latest?.sessions.at(-1)?.value ?? 0) + 1;
  const sections = lexicon.protocol.sections.filter(
    ({ id, required }) => required || (from.kind === 'group' && id === 'members'),
  );
  const phase = phaseOf(session, from.latest);
  const moment = momentAt(session, phase);
  const parts = [
    frontMatterOf(from, session, phase, lexicon, today),
    `# Session ${session}`,
    ...sections.map((spec) =>
      spec.id === 'review'
        ? reviewOf(spec, from.homework, lexicon.protocol, moment)
        : sectionText(spec, lexicon.protocol, moment),
    ),
  ];
  return { session, text: `${parts.join('\n\n')}\n` };
}

/** The ids of the homework that a note sets. */
export function homeworkSetIn(note: Note): Word[] {
  return blocksUnder(note, 'homework').flatMap(({ facts }) =>
    facts.tasks.flatMap(({ id }) => id?.code ?? []),
  );
}

/** The review, which asks about each item of homework by its id. */
function reviewOf(
  spec: SectionSpec,
  homework: readonly Word[],
  protocol: Protocol,
  moment: Moment | undefined,
): string {
  const [first] = promptsAt(spec, moment);
  if (homework.length === 0 || first === undefined) return sectionText(spec, protocol, moment);
  const items = homework.map(reviewItem).join('\n');
  return `${sectionHeading(spec, protocol)}\n\n${first}\n\n${items}`;
}

function frontMatterOf(
  from: NewNoteFor,
  session: number,
  phase: PhaseId | undefined,
  { protocol }: Lexicon,
  today: Day,
): string {
  const { kind, code, latest } = from;
  const isGroup = kind === 'group';
  const values: Readonly<Record<string, string | undefined>> = {
    [kind]: code,
    session: String(session),
    date: formatDay(today),
    phase,
    planned_sessions: latest?.planned && String(latest.planned.value),
    problem_area: listOf(knownAreas(latest?.areas ?? [])),
    secondary_area: listOf(knownAreas(latest?.secondaryAreas ?? [])),
    format: isGroup ? 'group' : latest?.format,
    status: 'draft',
    clinician: latest?.clinician?.value,
    supervisor: latest?.supervisor?.value,
    co_facilitator: latest && listOfTexts(latest.coFacilitators.map(({ value }) => value)),
    episode: latest && latest.episode > 1 ? String(latest.episode) : undefined,
    members: isGroup ? rowsOf(latest) : undefined,
  };
  const lines = protocol.fields.flatMap((field): string[] => {
    const value = values[field.name];
    if (value !== undefined) return [`${field.name}:${value.startsWith('\n') ? '' : ' '}${value}`];
    return isAskedOfNew(field, kind) ? [fieldLine(field)] : [];
  });
  return ['---', ...lines, '---'].join('\n');
}

/** The phase in which a session falls by the plan; without one, that of the latest note. */
function phaseOf(session: number, latest: Fields | undefined): PhaseId | undefined {
  const before = latest?.phase?.value;
  if (before === 'maintenance') return before;
  return phaseAt(session, latest?.planned?.value ?? 0) ?? before ?? (session === 1 ? 'initial' : undefined);
}

function listOf(areas: readonly ProblemAreaSpec[]): string | undefined {
  return listOfTexts(areas.map(({ id }) => id));
}

function listOfTexts(texts: readonly string[]): string | undefined {
  if (texts.length > 1) return `[${texts.join(', ')}]`;
  return texts[0];
}

/** The members by id and problem area; who was present is for the note to say. */
function rowsOf(latest: Fields | undefined): string | undefined {
  if (!latest || latest.members.length === 0) return undefined;
  const rows = latest.members.map(({ id, areas }) => {
    const area = listOf(knownAreas(areas));
    return `\n  - {id: ${id.value}${area ? `, problem_area: ${area}` : ''}}`;
  });
  return rows.join('');
}
