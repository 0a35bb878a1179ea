import { formatDay, parseDay } from '../../server/src/core/index.ts';
import { replace, rewrite, without } from './changes.ts';
import type { NoteText } from './check-case.ts';
import type { ExampleName, Mutation } from './mutations.ts';

/** An example note with one change, among other notes of its course. */
export interface CourseMutation extends Mutation {
  readonly neighbours: readonly NoteText[];
  /** The note on which the findings are expected; the example itself where it is left out. */
  readonly on?: string;
}

const grief: ExampleName = '01-initial-grief-s03.md';
const dispute: ExampleName = '02-middle-role-dispute-s08.md';
const group: ExampleName = '03-group-termination-s18.md';
const exploration = 'Exploration of the problem area';

/** What a neighbour says apart from what its number makes of it. */
interface Parts {
  readonly fields?: readonly string[];
  readonly review?: string;
  readonly exploration?: string;
  readonly homework?: readonly string[];
}

/** A short note of a course. Its path comes before those of the examples. */
function neighbour(fields: readonly string[], session: number, parts: Parts = {}): NoteText {
  const { fields: own = [], review = 'Low after the call. #mood-link #contract', homework = [] } = parts;
  const text = [
    '---',
    ...fields,
    `session: ${session}`,
    ...own,
    '---',
    '',
    '## Review of the week',
    '',
    review,
    '',
    `## ${exploration}`,
    '',
    parts.exploration ?? 'As it was.',
    '',
    '## Homework',
    '',
    ...homework.map((id) => `- [ ] ${id}: as agreed.`),
    '',
  ].join('\n');
  return { path: `00-s${String(session).padStart(2, '0')}.md`, text };
}

/** The date of a session of a weekly course, from the day a week before the first one on. */
function weekly(from: string, session: number): string {
  return formatDay((parseDay(from) ?? 0) + 7 * session);
}

const griefSession2 = neighbour(['client: SYN-101', 'planned_sessions: 16', 'phase: initial'], 2, {
  fields: ['date: 2025-02-11', 'problem_area: undecided', 'measures: {phq9: 19}'],
  homework: ['HW2a'],
});

const disputeFields = ['client: SYN-214', 'planned_sessions: 12', 'phase: middle'];
function disputeSession(session: number, parts: Parts = {}, area = 'role-dispute'): NoteText {
  const fields = [`date: ${weekly('2025-01-28', session)}`, `problem_area: ${area}`, ...(parts.fields ?? [])];
  return neighbour(disputeFields, session, { ...parts, fields });
}
const disputeSession7 = disputeSession(7, { homework: ['HW7a', 'HW7b'] });

function groupSession(session: number, homework: readonly string[] = []): NoteText {
  return neighbour(['group: SYN-G04', 'format: group', 'planned_sessions: 20', 'phase: middle'], session, {
    fields: [`date: ${weekly('2025-02-06', session)}`, 'problem_area: role-transition'],
    review: 'Low after the call. #mood-link #contract',
    homework,
  });
}
const groupSession17 = groupSession(
  17,
  [1, 2, 3, 4, 5, 6, 7].map((id) => `HW17-M${id}`),
);

const copied =
  'She described the kitchen on the morning of the fifth, smell by smell, and was comforted and desolate by turns. ' +
  'We asked which custom she would keep if she could keep only one, and she did not have to think about it for long, ' +
  'since the soup had always been hers to stir.';

/** Changes that rules across a course answer. */
export const courseMutations: readonly CourseMutation[] = [
  {
    id: '1.13',
    note: grief,
    what: 'homework of session 2 not named',
    neighbours: [griefSession2],
    changes: [(text) => text.replace(/- HW2a \(sketch[\s\S]*?diagnosis\.\n/, '')],
    expect: [['homework-not-reviewed', 'warning', 'HW2a']],
  },
  {
    id: '1.14',
    note: grief,
    what: 'sessions 3 and 4 are not there',
    neighbours: [griefSession2],
    changes: [replace('session: 3\n', 'session: 5\n')],
    expect: [['session-gap', 'warning', 'session']],
  },
  {
    id: '2.5',
    note: dispute,
    what: 'homework of session 7 not named',
    neighbours: [disputeSession7],
    changes: [(text) => text.replace(/- HW7a \(raise[\s\S]*?expected\.\n/, '')],
    expect: [['homework-not-reviewed', 'warning', 'HW7a HW7b']],
  },
  {
    id: '2.7',
    note: dispute,
    what: 'another area, and no reason',
    neighbours: [disputeSession7],
    changes: [replace('problem_area: role-dispute', 'problem_area: role-transition')],
    expect: [
      ['focus-changed', 'info', 'role-transition'],
      ['problem-area-mismatch', 'warning', 'role-dispute'],
    ],
  },
  {
    id: '2.7 third',
    note: dispute,
    what: 'a third area',
    neighbours: [disputeSession(6, {}, 'grief'), disputeSession7],
    changes: [replace('problem_area: role-dispute', 'problem_area: role-transition')],
    expect: [
      ['focus-changed', 'warning', 'role-transition'],
      ['problem-area-mismatch', 'warning', 'role-dispute'],
    ],
  },
  {
    id: '2.9',
    note: dispute,
    what: 'three readings that rise, and nothing said of it',
    neighbours: [
      disputeSession(6, { fields: ['measures: {phq9: 11}'] }),
      disputeSession(7, { fields: ['measures: {phq9: 13}'] }),
    ],
    changes: [replace('phq9: 15\n', 'phq9: 17\n'), replace('The rise is small, but item', 'Item')],
    expect: [['symptoms-rising', 'warning', 'phq9']],
  },
  {
    id: '2.10',
    note: dispute,
    what: 'two sessions left, and nothing said of it',
    neighbours: [1, 2, 3, 4, 5, 6, 7, 8, 9].map((session) => disputeSession(session)),
    changes: [
      replace('session: 8\n', 'session: 10\n'),
      replace('date: 2025-03-25\n', 'date: 2025-04-15\n'),
      replace('signed: 2025-03-25\ncosigned: 2025-03-27\n', 'signed: 2025-04-15\ncosigned: 2025-04-15\n'),
      (text) => text.replace(/Four sessions remain after today[\s\S]*?#ending\n/, ''),
    ],
    today: '2025-04-16',
    expect: [['ending-not-raised', 'warning', 'ending']],
  },
  {
    id: '2.11',
    note: dispute,
    what: 'the exploration of session 7 once more',
    neighbours: [disputeSession(7, { homework: ['HW7a', 'HW7b'], exploration: copied })],
    changes: [rewrite(exploration, copied)],
    expect: [['copied-forward', 'warning', 'exploration']],
  },
  {
    id: '2.13',
    note: dispute,
    what: 'nothing joins mood to events, in two notes',
    profile: 'student',
    neighbours: [disputeSession(7, { review: 'Mood 5/10. HW6a done. #contract' })],
    changes: [
      rewrite('Review of the previous week', 'Mood 4/10 on average, 2/10 on Saturday night.'),
      rewrite(exploration, 'What she said, what he heard, what he wanted to say.'),
    ],
    expect: [['no-mood-event-link', 'info', 'mood-link']],
  },
  {
    id: '2.14',
    note: dispute,
    what: 'a second session 7',
    neighbours: [disputeSession7],
    changes: [replace('session: 8\n', 'session: 7\n')],
    expect: [['duplicate-session', 'error', 'session']],
  },
  {
    id: '2.15',
    note: dispute,
    what: 'dated before session 7',
    neighbours: [disputeSession7],
    changes: [replace('date: 2025-03-25', 'date: 2025-02-25')],
    expect: [['dates-out-of-order', 'error', 'date']],
  },
  {
    id: '2.18',
    note: dispute,
    what: 'session 9 does not come back to item 9 of session 8',
    neighbours: [
      disputeSession7,
      disputeSession(9, {
        review: 'HW8a and HW8b done. Low after the call. #mood-link #contract',
        homework: ['HW9a'],
      }),
    ],
    on: '00-s09.md',
    changes: [],
    expect: [
      ['expected-field', 'info', 'clinician'],
      ['missing-section', 'error', 'plan'],
      ['missing-section', 'error', 'problem-area'],
      ['risk-not-revisited', 'warning', 'risk'],
      ['unsigned', 'info', 'signed'],
    ],
    today: '2025-04-30',
  },
  {
    id: '3.8',
    note: group,
    what: 'two sessions left, and nothing said of it',
    neighbours: [...Array(16).keys()].map((index) => groupSession(index + 1)).concat(groupSession17),
    changes: [
      replace("group's own ending. #mood-link", "group's own. #mood-link"),
      replace('and the end of the group is one for everybody', 'and all know it'),
      replace('#social-isolation #ending', '#social-isolation'),
      (text) => text.replace(/Two sessions remain[\s\S]*?goodbyes\. /, ''),
    ],
    expect: [['ending-not-raised', 'warning', 'ending']],
  },
  {
    id: '3.13',
    note: group,
    what: 'homework of M4 not named',
    neighbours: [groupSession17],
    changes: [replace('HW17-M4 partly done, ', '')],
    expect: [['homework-not-reviewed', 'warning', 'HW17-M4']],
  },
  {
    id: 'silent 1',
    note: grief,
    what: 'a measure left out that the session before has',
    neighbours: [griefSession2],
    changes: [replace('  phq9: 18\n  phq9_item9: 0\n', '')],
    expect: [],
  },
  {
    id: 'silent 2',
    note: dispute,
    what: 'a rise that is not reliable',
    neighbours: [
      disputeSession(6, { fields: ['measures: {phq9: 12}'] }),
      disputeSession(7, { fields: ['measures: {phq9: 13}'], homework: ['HW7a', 'HW7b'] }),
    ],
    changes: [replace('The rise is small, but item', 'Item')],
    expect: [],
  },
  {
    id: 'silent 3',
    note: dispute,
    what: 'homework not done',
    neighbours: [disputeSession7],
    changes: [replace('practised): partly done.', 'practised): not done.')],
    expect: [],
  },
  {
    id: 'silent 4',
    note: dispute,
    what: 'a cancelled session between 7 and 8',
    neighbours: [
      disputeSession7,
      { ...disputeSession(8, { fields: ['status: cancelled'] }), path: '00-s08-cancelled.md' },
    ],
    changes: [replace('session: 8\n', 'session: 9\n')],
    expect: [],
  },
  {
    id: 'silent 5',
    note: dispute,
    what: 'session 9 asks about risk again',
    neighbours: [
      disputeSession7,
      disputeSession(9, {
        review: 'HW8a and HW8b done. Low after the call. #mood-link',
        fields: ['measures: {phq9_item9: 0}'],
      }),
    ],
    changes: [without('Risk'), replace('phq9_item9: 1', 'phq9_item9: 0')],
    expect: [],
  },
];
