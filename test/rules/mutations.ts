import type { ConfigFile, ProfileName } from '../../server/src/core/index.ts';
import { type Change, replace, rewrite, swap, without } from './changes.ts';

/** The example notes, by the file under `examples/`. */
export type ExampleName =
  | '01-initial-grief-s03.md'
  | '02-middle-role-dispute-s08.md'
  | '03-group-termination-s18.md';

/** An example note with one deliberate change, and everything that is then found in it. */
export interface Mutation {
  /** Number of the edit; those of notes that must stay silent begin with `silent`. */
  readonly id: string;
  readonly note: ExampleName;
  readonly what: string;
  readonly changes: readonly Change[];
  readonly today?: string;
  readonly profile?: ProfileName;
  readonly config?: ConfigFile;
  /** Rule, severity and subject of each finding, sorted by rule; nothing else may be found. */
  readonly expect: readonly (readonly [rule: string, severity: string, subject: string])[];
}

const grief = '01-initial-grief-s03.md';
const dispute = '02-middle-role-dispute-s08.md';
const group = '03-group-termination-s18.md';

const exploration = 'Exploration of the problem area';
const plan = 'Development of a plan to address the problem area';
const homework = 'Review of the plan and homework';

/** Changes that rules on single notes answer. */
export const mutations: readonly Mutation[] = [
  {
    id: '1.1',
    note: grief,
    what: 'no heading for the exploration',
    changes: [replace(`## ${exploration}\n\n`, '')],
    expect: [['missing-section', 'error', 'exploration']],
  },
  {
    id: '1.2',
    note: grief,
    what: 'plan and homework change places',
    changes: [swap(plan, homework)],
    expect: [['section-order', 'info', 'plan']],
  },
  { id: '1.3', note: grief, what: 'the plan is one word', changes: [rewrite(plan, 'Continue.')], expect: [] },
  {
    id: '1.4',
    note: grief,
    what: 'a total out of range',
    changes: [replace('phq9: 18', 'phq9: 31')],
    expect: [['invalid-measure', 'error', 'phq9']],
  },
  {
    id: '1.5',
    note: grief,
    what: 'a safety item above 0 and no risk section',
    changes: [replace('phq9_item9: 0', 'phq9_item9: 2'), without('Risk')],
    expect: [['safety-item-without-risk', 'error', 'phq9_item9']],
  },
  {
    id: '1.6',
    note: grief,
    what: 'a slip in the phase',
    changes: [replace('phase: initial', 'phase: begining')],
    expect: [['invalid-field', 'error', 'phase']],
  },
  {
    id: '1.7',
    note: grief,
    what: 'a slip in the problem area',
    changes: [replace('problem_area: grief', 'problem_area: bereavment')],
    expect: [['unknown-problem-area', 'error', 'problem_area']],
  },
  {
    id: '1.8',
    note: grief,
    what: 'twenty minutes under 90834',
    profile: 'us-billing',
    changes: [replace('end: "10:50"', 'end: "10:20"')],
    expect: [['cpt-time-mismatch', 'warning', 'cpt']],
  },
  {
    id: '1.8 without billing',
    note: grief,
    what: 'the same, billing rules off',
    changes: [replace('end: "10:50"', 'end: "10:20"')],
    expect: [],
  },
  {
    id: '1.9',
    note: grief,
    what: 'the end before the start',
    changes: [replace('end: "10:50"', 'end: "09:50"')],
    expect: [['end-before-start', 'error', 'end']],
  },
  {
    id: '1.10',
    note: grief,
    what: 'not signed after eight days',
    today: '2025-02-26',
    changes: [replace('signed: 2025-02-18\n', '')],
    expect: [['unsigned', 'info', 'signed']],
  },
  {
    id: '1.11',
    note: grief,
    what: 'a person with name, number and address',
    changes: [
      replace('Tearful, then', 'Her cousin Jane Doe, 555-0123, jane@example.com, rang. Tearful, then'),
    ],
    expect: [
      ['named-person', 'info', 'name'],
      ['possible-identifier', 'warning', 'email'],
      ['possible-identifier', 'warning', 'phone'],
    ],
  },
  {
    id: '1.12',
    note: grief,
    what: 'a slip in a tag',
    changes: [replace('#mood-link', '#mood-lnik')],
    expect: [['unknown-tag', 'info', 'mood-link']],
  },
  {
    id: '1.15',
    note: grief,
    what: 'a total in words',
    changes: [replace('phq9: 18', 'phq9: eighteen')],
    expect: [['invalid-measure', 'error', 'phq9']],
  },
  {
    id: '1.16',
    note: grief,
    what: 'what a template left behind',
    changes: [replace('Tearful, then', 'TODO, then [describe affect]')],
    expect: [
      ['leftover-placeholder', 'warning', 'exploration'],
      ['leftover-placeholder', 'warning', 'exploration'],
    ],
  },
  {
    id: '2.1',
    note: dispute,
    what: 'no risk section with item 9 above 0',
    changes: [without('Risk')],
    expect: [['safety-item-without-risk', 'error', 'phq9_item9']],
  },
  {
    id: '2.2',
    note: dispute,
    what: 'one short phrase on risk',
    changes: [rewrite('Risk', 'Denies SI.')],
    expect: [['thin-risk', 'warning', 'risk']],
  },
  {
    id: '2.3',
    note: dispute,
    what: 'not cosigned after seven days',
    today: '2025-04-01',
    changes: [replace('cosigned: 2025-03-27\n', '')],
    expect: [['awaiting-cosignature', 'info', 'cosigned']],
  },
  {
    id: '2.3 late',
    note: dispute,
    what: 'not cosigned after eight days',
    today: '2025-04-02',
    changes: [replace('cosigned: 2025-03-27\n', '')],
    expect: [['awaiting-cosignature', 'warning', 'cosigned']],
  },
  {
    id: '2.4',
    note: dispute,
    what: 'cosigned before the session',
    changes: [replace('cosigned: 2025-03-27', 'cosigned: 2025-03-20')],
    expect: [['signed-before-session', 'error', 'cosigned']],
  },
  {
    id: '2.6',
    note: dispute,
    what: 'one homework id for two items',
    changes: [replace('HW8b', 'HW8a')],
    expect: [['duplicate-homework-id', 'error', 'HW8a']],
  },
  {
    id: '2.8',
    note: dispute,
    what: 'a stage that is none',
    changes: [replace('dispute_stage: impasse', 'dispute_stage: stalemate')],
    expect: [['unknown-dispute-stage', 'warning', 'dispute_stage']],
  },
  {
    id: '2.12',
    note: dispute,
    what: 'a session beyond the plan',
    changes: [replace('session: 8\n', 'session: 13\n')],
    expect: [['session-beyond-plan', 'warning', 'session']],
  },
  {
    id: '2.16',
    note: dispute,
    what: 'the location not confirmed',
    changes: [replace('client_location_confirmed: true\n', '')],
    expect: [['telehealth-location', 'info', 'client_location_confirmed']],
  },
  {
    id: '2.17',
    note: dispute,
    what: 'wording that has alternatives, switched on',
    config: { rules: { wording: 'info' } },
    changes: [replace('"Fine" gave her', 'His uncle committed suicide. A manipulative "fine" gave her')],
    expect: [
      ['wording', 'info', 'wording'],
      ['wording', 'info', 'wording'],
    ],
  },
  {
    id: '2.17 off',
    note: dispute,
    what: 'the same, off as it is by default',
    changes: [replace('"Fine" gave her', 'His uncle committed suicide. A manipulative "fine" gave her')],
    expect: [],
  },
  {
    id: '3.1',
    note: group,
    what: 'M5 in the text and not in the list',
    changes: [replace('  - {id: M5, present: false, problem_area: role-transition}\n', '')],
    expect: [['member-not-listed', 'warning', 'M5']],
  },
  {
    id: '3.2',
    note: group,
    what: 'an item of M6 above 0, and M6 left out under risk',
    changes: [
      replace('phq9: 12, phq9_item9: 0', 'phq9: 12, phq9_item9: 1'),
      replace('go-round. M6 was seen', 'go-round. One member was seen'),
    ],
    expect: [['safety-item-without-risk', 'error', 'M6']],
  },
  {
    id: '3.3',
    note: group,
    what: 'two rows for M3',
    changes: [replace('  - {id: M4,', '  - {id: M3, present: true}\n  - {id: M4,')],
    expect: [['duplicate-member', 'error', 'M3']],
  },
  {
    id: '3.4',
    note: group,
    what: 'a first name in place of a code: for the local list of names to find',
    changes: [replace('M2 told', 'Maria told')],
    expect: [],
  },
  {
    id: '3.5',
    note: group,
    what: 'M6 in the line of M1',
    changes: [replace('M1: active; used', 'M1: active after M6 cried; used')],
    expect: [['other-member-in-member-line', 'warning', 'M6']],
  },
  {
    id: '3.6',
    note: group,
    what: 'an individual code on a group note of 90 minutes',
    profile: 'us-billing',
    changes: [replace('cpt: "90853"', 'cpt: "90834"')],
    expect: [
      ['cpt-format-mismatch', 'warning', 'cpt'],
      ['cpt-time-mismatch', 'warning', 'cpt'],
    ],
  },
  {
    id: '3.7',
    note: group,
    what: 'thirteen present, seven of them without a line',
    changes: [
      replace(
        'signed: ',
        `${[8, 9, 10, 11, 12, 13, 14].map((id) => `  - {id: M${id}, present: true}\n`).join('')}signed: `,
      ),
    ],
    expect: [
      ['group-size', 'info', 'members'],
      ['group-without-member-lines', 'warning', 'M8 M9 M10 M11 M12 M13 M14'],
    ],
  },
  {
    id: '3.9',
    note: group,
    what: 'no members section',
    changes: [without('Members')],
    expect: [['group-without-member-lines', 'warning', 'M1 M2 M3 M4 M6 M7']],
  },
  {
    id: '3.10',
    note: group,
    what: 'an initial phase near the end',
    changes: [replace('phase: termination', 'phase: initial')],
    expect: [['phase-session-mismatch', 'warning', 'phase']],
  },
  {
    id: '3.11',
    note: group,
    what: 'no homework for M7',
    changes: [
      replace('- [ ] HW18-M7: write down three early warning signs and show them to one person.\n', ''),
    ],
    expect: [],
  },
  {
    id: '3.12',
    note: group,
    what: 'a total below the range',
    changes: [replace('phq9: 8,', 'phq9: -1,')],
    expect: [['invalid-measure', 'error', 'phq9']],
  },
  ...silent(grief, [
    ['undecided in the initial phase', replace('problem_area: grief', 'problem_area: undecided')],
    ['a short title of the exploration', replace(`## ${exploration}`, '## Exploration')],
    ['a short title of the plan', replace(`## ${plan}`, '## Plan')],
    ['another title of the plan', replace(`## ${plan}`, '## Development of a plan')],
    ['one measure left out', replace('  phq9: 18\n  phq9_item9: 0\n', '')],
    ['a synonym as tag', replace('#grief', '#bereavement')],
    ['no procedure code', replace('cpt: "90834"\n', '')],
  ]),
  ...silent(dispute, [
    ['homework not done', replace('practised): partly done.', 'practised): not done.')],
    ['a second area', replace('dispute_stage:', 'secondary_area: role-transition\ndispute_stage:')],
    ['the word suicide under risk', replace('No wish to die', 'No thoughts of suicide, no wish to die')],
    ['roles without names', replace('Alcohol unchanged.', 'His partner and his brother know.')],
  ]),
  ...silent(group, [
    ['different areas for different members', (text) => text],
    ['fewer than six present', (text) => text.replaceAll(/(id: M[123], present:) true/g, '$1 false')],
    ...[8, 12, 16].map(
      (sessions) =>
        [
          `a group of ${sessions} sessions`,
          (text: string) =>
            replace(
              'planned_sessions: 20',
              `planned_sessions: ${sessions}`,
            )(replace('session: 18\n', `session: ${sessions}\n`)(text)),
        ] as const,
    ),
    [
      'a section of its own between',
      replace('## Members', '## Ending work\n\nSaid goodbye in pairs.\n\n## Members'),
    ],
  ]),
];

function silent(note: ExampleName, rows: readonly (readonly [what: string, change: Change])[]): Mutation[] {
  return rows.map(([what, change], index) => ({
    id: `silent ${index + 1}`,
    note,
    what,
    changes: [change],
    expect: [],
  }));
}
