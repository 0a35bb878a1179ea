import * as l10n from '@vscode/l10n';
import type {
  CheckCodeResult,
  CoursesResult,
  NewNoteParams,
  WireCourse,
} from '../../../server/src/wire/new-note.ts';
import { nameOf } from '../file-name.ts';

/** An entry of a list to choose from. */
export interface Choice<Value> {
  readonly label: string;
  readonly description: string;
  readonly value: Value;
  /** Shown whatever is typed. */
  readonly alwaysShow?: true;
}

/** What a list of choices asks. */
export interface Question<Value> {
  readonly placeHolder: string;
  readonly choices: readonly Choice<Value>[];
}

/** For whom a note is: a client or group with notes, or a new one. */
export type Whose = Pick<NewNoteParams, 'kind' | 'code' | 'format'> & { readonly course?: WireCourse };

/** What someone new is, with the words for it. */
function newKinds(code: string) {
  return [
    { label: l10n.t('New client {0}', code), description: l10n.t('individual'), kind: 'client' },
    {
      label: l10n.t('New couple {0}', code),
      description: l10n.t('a client’s code, in couples format'),
      kind: 'client',
      format: 'couples',
    },
    { label: l10n.t('New group {0}', code), description: l10n.t('group'), kind: 'group' },
  ] as const;
}

/**
 * For whom the note is: someone of the caseload, or a new code.
 * @param typed so far, with what the server says of it as a code.
 * @returns choices without a value say something and cannot be taken.
 */
export function whose(
  { courses, isUnread }: CoursesResult,
  typed: string,
  checked: CheckCodeResult | undefined,
): Question<Whose | undefined> {
  // The courses come by code, then episode: of each code the latest stays.
  const latest = [...new Map(courses.map((course) => [`${course.kind} ${course.code}`, course])).values()];
  const known = latest.map((course) => ({
    label: course.code,
    description: courseStateOf(course),
    value: { kind: course.kind, code: course.code, course },
  }));
  const placeHolder = isUnread
    ? l10n.t('Type the client or group code: the notes of this folder cannot be read here')
    : latest.length > 0
      ? l10n.t('For which client or group? Choose, or type a new code')
      : l10n.t('Type the code of the client or group, such as SYN-101');
  return { placeHolder, choices: [...known, ...newOnes(latest, typed.trim(), checked)] };
}

function newOnes(
  known: readonly WireCourse[],
  typed: string,
  checked: CheckCodeResult | undefined,
): Choice<Whose | undefined>[] {
  if (typed === '' || !checked) return [];
  if ('problem' in checked) {
    const matches = known.some(({ code }) => code.toLowerCase().includes(typed.toLowerCase()));
    return matches
      ? []
      : [{ label: `$(info) ${checked.problem}`, description: '', value: undefined, alwaysShow: true }];
  }
  const { code } = checked;
  if (known.some((course) => course.code === code)) return [];
  return newKinds(code).map(({ label, description, ...value }) => ({
    label: `$(add) ${label}`,
    description,
    value: { ...value, code },
    alwaysShow: true,
  }));
}

function courseStateOf({ kind, session, phase }: WireCourse): string {
  const last = session === undefined ? [] : [l10n.t('last session {0}', session)];
  return [
    kind === 'group' ? l10n.t('group') : l10n.t('client'),
    ...last,
    ...(phase === undefined ? [] : [phase]),
  ].join(' · ');
}

/** Whether a second note of the same day is meant; `undefined` where there is none of today. */
export function whetherAgain({ today, code }: WireCourse): Question<'open' | 'again'> | undefined {
  if (today === undefined) return undefined;
  const name = nameOf(today);
  return {
    placeHolder: l10n.t('{0} has a note of today already', code),
    choices: [
      {
        label: `$(go-to-file) ${l10n.t('Open {0}', name)}`,
        description: l10n.t('go on in that note'),
        value: 'open',
      },
      {
        label: l10n.t('$(add) A second note'),
        description: l10n.t('of another session on the same day'),
        value: 'again',
      },
    ],
  };
}

/** What the session is where all planned ones are over; `undefined` where they are not. */
export function whatNext({
  endOfPlan,
  episode,
}: WireCourse): Question<NonNullable<NewNoteParams['as']>> | undefined {
  if (!endOfPlan) return undefined;
  const { last, planned } = endOfPlan;
  return {
    placeHolder: l10n.t('Session {0} of {1} was the last one planned. What is this one?', last, planned),
    choices: [
      {
        label: l10n.t('Session {0}', last + 1),
        description: l10n.t('more sessions were agreed'),
        value: 'further',
      },
      {
        label: l10n.t('Maintenance session 1'),
        description: l10n.t('after the acute course'),
        value: 'maintenance',
      },
      {
        label: l10n.t('Session 1 of a new course'),
        description: l10n.t('another course of treatment, episode {0}', episode + 1),
        value: 'new-course',
      },
    ],
  };
}

/** How the session went. */
export const how = (): Question<NewNoteParams['attendance']> => ({
  placeHolder: l10n.t('Was the session held?'),
  choices: [
    { label: l10n.t('Held'), description: l10n.t('a note with its sections'), value: 'held' },
    {
      label: l10n.t('Cancelled'),
      description: l10n.t('a stub, which counts for the numbers'),
      value: 'cancelled',
    },
    {
      label: l10n.t('No-show'),
      description: l10n.t('a stub, which counts for the numbers'),
      value: 'no-show',
    },
  ],
});

/** Why a text is no number of a session, in words for the user; `undefined` for one that is. */
export function problemOfNumber(typed: string): string | undefined {
  return /^\d{1,3}$/.test(typed.trim()) ? undefined : l10n.t('Write the number of the session, such as 7.');
}

/** The place of a note without one. */
export const NOWHERE = '';

/**
 * Where the note goes.
 * @param places URIs that are free, with the path that people are shown.
 * @returns the URI that was chosen, or `NOWHERE`.
 */
export function where(places: readonly { readonly uri: string; readonly shown: string }[]): Question<string> {
  return {
    placeHolder: l10n.t('Where does the note go?'),
    choices: [
      ...places.map(({ uri, shown }) => ({
        label: `$(new-file) ${nameOf(shown)}`,
        description: shown === nameOf(shown) ? l10n.t('here') : shown,
        value: uri,
      })),
      {
        label: l10n.t('$(file) Decide when it is saved'),
        description: l10n.t('Save asks for the place'),
        value: NOWHERE,
      },
    ],
  };
}

/**
 * True where a note can wait unsaved at its place, and Save then asks nothing: where all folders are on a disk. Elsewhere
 * an editor could not tell in which of several file systems the place is.
 */
export function canWaitUnsaved(schemes: readonly string[]): boolean {
  return schemes.length > 0 && schemes.every((scheme) => scheme === 'file');
}
