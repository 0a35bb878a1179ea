import type { CoursesResult, NewNoteParams, WireCourse } from '../../../server/src/wire.ts';
import { nameOf } from '../file-name.ts';
import { UNREAD } from '../views/course-rows.ts';

/** An entry of a list to choose from. */
export interface Choice<Value> {
  readonly label: string;
  readonly description: string;
  readonly value: Value;
}

/** What a list of choices asks. */
export interface Question<Value> {
  readonly placeHolder: string;
  readonly choices: readonly Choice<Value>[];
}

/** For whom the note is: for a client or group of the workspace, or for one whose code is to be filled in. */
export function whose({ courses, isUnread }: CoursesResult): Question<NewNoteParams> {
  // The courses come by code, then episode: of each code the latest stays.
  const latest = [...new Map(courses.map((course) => [`${course.kind} ${course.code}`, course])).values()];
  const another = 'the code is still to fill in';
  return {
    placeHolder: isUnread
      ? `${UNREAD} Fill in the code and the session number yourself.`
      : 'For which client or group?',
    choices: [
      ...latest.map((course) => ({
        label: course.code,
        description: standingOf(course),
        value: { kind: course.kind, code: course.code },
      })),
      { label: '$(add) Another client', description: another, value: { kind: 'client' } },
      { label: '$(add) Another group', description: another, value: { kind: 'group' } },
    ],
  };
}

function standingOf({ kind, session, phase }: WireCourse): string {
  const last = session === undefined ? [] : [`last session ${session}`];
  return [kind, ...last, ...(phase === undefined ? [] : [phase])].join(' · ');
}

/** Where a new note is put: beside the latest one, into the file that is there already, into an editor not saved yet. */
export type Place = 'beside' | 'open' | 'untitled';

/**
 * Where the note should stand. A file that is there already is opened, never written to.
 * @param path of the file beside the latest note.
 * @param shown the same, as people are shown it.
 */
export function where(path: string, shown: string, isThere: boolean): Question<Place> {
  const name = nameOf(path);
  const first: Choice<Place> = isThere
    ? {
        label: `$(go-to-file) Open ${name}`,
        description: 'it is there already and stays as it is',
        value: 'open',
      }
    : { label: `$(new-file) Create ${name}`, description: shown, value: 'beside' };
  const untitled: Choice<Place> = {
    label: '$(file) Leave it unsaved',
    description: 'opens as an untitled document',
    value: 'untitled',
  };
  return { placeHolder: 'Where should the note go?', choices: [first, untitled] };
}
