import { type Finding, messageOf, type NoteCard, ruleOf } from '../../core/index.ts';
import { byPath } from '../by-path.ts';
import type { CheckedNote } from '../check-notes.ts';
import {
  byCourse,
  type CaseRow,
  type CourseName,
  type CourseRow,
  type MeasureRow,
  type SessionName,
  type Task,
  taskKinds,
} from './data.ts';

/** Titles of sections by id. */
export type Titles = ReadonlyMap<string, string>;

/** The notes of one course in the order of their sessions. */
interface CourseNotes {
  readonly name: CourseName;
  readonly notes: readonly CheckedNote[];
}

const waiting: Readonly<Record<string, Exclude<Task['kind'], 'record'>>> = {
  unsigned: 'sign',
  'awaiting-cosignature': 'co-sign',
  'stale-draft': 'finish',
};

/** The courses of some notes, by code; notes of no course are left out. */
function coursesOf(notes: readonly CheckedNote[]): CourseNotes[] {
  const courses = new Map<string, CheckedNote[]>();
  for (const note of notes) {
    if (note.course === undefined) continue;
    const own = courses.get(note.course);
    if (own) own.push(note);
    else courses.set(note.course, [note]);
  }
  return Array.from(courses.values(), (own) => ({
    name: nameIn(own[0]?.card),
    notes: own.sort(bySession),
  })).sort((a, b) => byCourse(a.name, b.name));
}

/** As a course is in order: acute sessions, then those of maintenance. */
function bySession(a: CheckedNote, b: CheckedNote): number {
  return (
    Number(a.record?.isMaintenance) - Number(b.record?.isMaintenance) ||
    (a.card.session ?? 0) - (b.card.session ?? 0) ||
    byPath(a, b)
  );
}

function sessionOf({ card: { session }, record }: CheckedNote): SessionName | null {
  if (session === null) return null;
  return `${record?.isMaintenance ? 'm' : 's'}${String(session).padStart(2, '0')}`;
}

function nameIn(card: NoteCard | undefined): CourseName {
  return { client: card?.client ?? null, group: card?.group ?? null, episode: card?.episode ?? 1 };
}

/** What a supervisor looks at, course by course. */
export function courseRows(notes: readonly CheckedNote[], titles: Titles): CourseRow[] {
  return coursesOf(notes).map(({ name, notes: own }) => ({
    ...name,
    clinician: own.findLast(({ card }) => card.clinician !== null)?.card.clinician ?? null,
    sessions: {
      held: own.filter(({ record }) => record?.isHeld).length,
      notHeld: own.filter(({ record }) => !record?.isHeld).length,
      planned: plannedIn(own),
    },
    ...daysOf(own),
    sections: sectionsOf(own, titles),
    gaps: gapsOf(own),
    awaitingSignature: sessionsWith(own, 'unsigned'),
    awaitingCosignature: sessionsWith(own, 'awaiting-cosignature'),
    overdueDrafts: sessionsWith(own, 'stale-draft'),
    drafts: own.filter(({ isDraft }) => isDraft).flatMap((note) => sessionOf(note) ?? []),
    measures: measuresOf(own),
  }));
}

/** As the latest acute note says it: what is planned for maintenance is another number. */
function plannedIn(notes: readonly CheckedNote[]): number | null {
  const plans = notes.flatMap(({ record }) =>
    record && record.planned !== null ? [{ planned: record.planned, isAcute: !record.isMaintenance }] : [],
  );
  return (plans.findLast(({ isAcute }) => isAcute) ?? plans.at(-1))?.planned ?? null;
}

function daysOf(notes: readonly CheckedNote[]): { first: string | null; last: string | null } {
  const days = notes.flatMap(({ card }) => card.date ?? []).sort();
  return { first: days[0] ?? null, last: days.at(-1) ?? null };
}

/** A section that is only welcome is left out: it is recorded wherever it is. */
function sectionsOf(notes: readonly CheckedNote[], titles: Titles): CourseRow['sections'] {
  const written = notes.filter(({ record, isDraft }) => record?.isHeld && !isDraft);
  return Array.from(titles, ([id, title]) => ({
    id,
    title,
    recorded: written.filter(({ card }) => card.sections[id] === 'recorded').length,
    of: written.filter(({ card }) => id in card.sections).length,
  })).filter(({ of, recorded }) => of > recorded || (of > 0 && of === written.length));
}

function gapsOf(notes: readonly CheckedNote[]): CourseRow['gaps'] {
  const counts = new Map<string, number>();
  for (const { rule } of notes.flatMap(({ result }) => result.findings.filter(isGap)))
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return Array.from(counts, ([rule, count]) => ({
    rule,
    title: ruleOf(rule)?.meta.title ?? rule,
    count,
    before: null,
  })).sort((a, b) => (a.rule < b.rule ? -1 : 1));
}

function isGap({ rule, severity }: Finding): boolean {
  return (severity === 'error' || severity === 'warning') && !(rule in waiting);
}

function sessionsWith(notes: readonly CheckedNote[], rule: string): SessionName[] {
  const own = notes.filter(({ result }) => result.findings.some((finding) => finding.rule === rule));
  return own.flatMap((note) => sessionOf(note) ?? []);
}

function measuresOf(notes: readonly CheckedNote[]): MeasureRow[] {
  const rows = new Map<string, { id: string; title: string; values: MeasureRow['values'][number][] }>();
  for (const note of notes) {
    const session = sessionOf(note);
    for (const { id, title, total } of note.record?.totals ?? []) {
      if (session === null) continue;
      const row = rows.get(id) ?? { id, title, values: [] };
      row.values.push({ session, date: note.card.date, total });
      rows.set(id, row);
    }
  }
  return [...rows.values()];
}

/**
 * What each has to do: a clinician what must be recorded, finished and signed, a supervisor what must be co-signed.
 * @param anyFinding true where the caller has chosen the rules, so that all that they find counts.
 */
export function tasksOf(notes: readonly CheckedNote[], anyFinding: boolean): Task[] {
  const tasks = notes.flatMap((note) =>
    note.result.findings.flatMap((finding): Task[] => {
      const kind = waiting[finding.rule] ?? 'record';
      if (kind === 'record' && !anyFinding && !isGap(finding)) return [];
      const { card } = note;
      return [
        {
          clinician: kind === 'co-sign' ? card.supervisor : card.clinician,
          ...nameIn(card),
          session: sessionOf(note),
          kind,
          rule: finding.rule,
          message: messageOf(finding, false),
        },
      ];
    }),
  );
  return tasks.sort(byTask);
}

/** By clinician in alphabetical order, no one last; then by course, kind and session. */
export function byTask(a: Task, b: Task): number {
  const [one, other] = [a.clinician ?? '\uffff', b.clinician ?? '\uffff'];
  return (
    (one < other ? -1 : one > other ? 1 : 0) ||
    byCourse(a, b) ||
    taskKinds.indexOf(a.kind) - taskKinds.indexOf(b.kind) ||
    bySessionName(a.session ?? '', b.session ?? '')
  );
}

/** `s02` before `s10`, and all of them before `m01`. */
function bySessionName(a: SessionName, b: SessionName): number {
  const isLater = (name: SessionName) => Number(name.startsWith('m'));
  return isLater(a) - isLater(b) || Number(a.slice(1)) - Number(b.slice(1));
}

const IN_A_ROW = 4;

/**
 * The cases of one clinician.
 * @param clinician a code; compared without case.
 */
export function caseRows(notes: readonly CheckedNote[], clinician: string): CaseRow[] {
  return coursesOf(notes).flatMap(({ name, notes: all }) => {
    const own = all.filter(
      ({ card, record }) => record?.isHeld && card.clinician?.toLowerCase() === clinician.toLowerCase(),
    );
    if (own.length === 0) return [];
    const sessions = (fulfils: (note: CheckedNote) => boolean | undefined) =>
      own.filter(fulfils).flatMap((note) => sessionOf(note) ?? []);
    const row: CaseRow = {
      ...name,
      format: own.at(-1)?.record?.format ?? 'individual',
      areas: [...new Set(own.flatMap(({ record }) => record?.areas ?? []))],
      held: own.length,
      ...daysOf(own),
      measured: sessions(({ record }) => record?.recordsMeasures),
      measuredEveryFourth: longestRun(own, ({ record }) => !record?.recordsMeasures) < IN_A_ROW,
      supervision: sessions(({ record }) => record?.namesSupervision),
    };
    return [row];
  });
}

function longestRun(notes: readonly CheckedNote[], fulfils: (note: CheckedNote) => boolean): number {
  let [longest, current] = [0, 0];
  for (const note of notes) {
    current = fulfils(note) ? current + 1 : 0;
    longest = Math.max(longest, current);
  }
  return longest;
}
