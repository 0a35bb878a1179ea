import { describe, expect, test } from 'vitest';
import type { Fields } from '../../../server/src/core/index.ts';
import { noteOf } from '../../harness/notes.ts';

// How people write keys and values in front matter: notes from record systems, editors of properties and word processors,
// with the habits of several countries. Each row is taken as meant, or reported.

function fieldsOf(yaml: string): Fields {
  const { frontMatter, fields } = noteOf(`---\n${yaml}\n---\n`);
  if (frontMatter.kind !== 'read') throw new Error(`The front matter is ${frontMatter.kind}.`);
  return fields;
}

/** Rows of values, each list for what it is read as; `undefined` for what `invalid-field` reports. */
function valuesOf(
  key: string,
  read: (fields: Fields) => unknown,
  rows: readonly (readonly [meaning: unknown, values: readonly string[]])[],
): void {
  describe(key, () => {
    const each = rows.flatMap(([meaning, values]) => values.map((value) => [value, meaning] as const));
    test.each(each)('%s: %s', (value, meaning) => {
      const fields = fieldsOf(`${key}: ${value}`);
      expect([read(fields), fields.problems.length > 0]).toEqual([meaning, meaning === undefined]);
    });
  });
}

const words = (text: string) => text.split('|');

valuesOf('phase', ({ phase }) => phase?.value, [
  [
    'initial',
    words(
      'Initial|INITIAL|initial phase|Initial sessions|early|Early phase|early sessions|engagement|Engagement session|pre-group|pre group|Pre-Group|assessment|Assessment phase|beginning|"[[initial]]"|⏳ initial|initial (inventory)',
    ),
  ],
  [
    'middle',
    words(
      'middle|mid|Mid-phase|mid phase|Middle-Phase|middle_phase|acute|Acute phase|active|active phase|intermediate|Intermediate sessions|middle stage|mid-treatment|middle (work)|Middle – week 6|[middle]',
    ),
  ],
  [
    'termination',
    words(
      'termination|Termination phase|ending|Ending phase|end|late|late phase|closing|closing sessions|discharge|consolidation|Consolidation Phase|Conclusion',
    ),
  ],
  [
    'maintenance',
    words(
      'maintenance|Maintenance phase|continuation|booster|Booster session|booster sessions|follow-up|follow up|followup|Follow-Up session|post-treatment|post treatment',
    ),
  ],
  [
    undefined,
    words(
      'pending|intial|begining|middel|maintainance|initial/middle|termination / maintenance|middle – then ending|Phase 4|Mittelphase|finally|open|2|sessions|phase|treatment|[initial, middle]',
    ),
  ],
]);

valuesOf('status', ({ status }) => status?.value, [
  [
    'draft',
    words('draft|Draft|DRAFT|in progress|In-Progress|in_progress|incomplete|in review|in-review|📝 Draft'),
  ],
  [
    'complete',
    words(
      'complete|Completed|attended|Attended|held|final|Final|signed|done|locked|submitted|✅ complete|"[[complete]]"',
    ),
  ],
  [
    'cancelled',
    words(
      'cancelled|canceled|Cancelled late|cancelled-late|late-cancel|late cancel|Late Cancellation|rescheduled|re-scheduled|postponed|cancelled by client|Cancelled by clinician|cancelled – snow|cancelled (24h)',
    ),
  ],
  [
    'no-show',
    words(
      'no-show|No-Show|no show|NO SHOW|noshow|no_show|DNA|dna|D.N.A.|CNA|did not attend|Did Not Attend|not attended|missed|DNA (second time)',
    ),
  ],
  [
    undefined,
    words(
      'pending|finalised|finalized|🟨 review|review|open|closed|ongoing|cancled|drfat|draft/complete|draft – complete by Friday|late|arrived late|Entwurf|yes|true',
    ),
  ],
]);

valuesOf(
  'format',
  (fields) => (fields.entries.has('format') && fields.problems.length === 0 ? fields.format : undefined),
  [
    [
      'individual',
      words(
        'individual|Individual|solo|1:1|"1:1"|1-1|1-to-1|1 to 1|one-to-one|One to one|single|individual session|individual therapy|Individual psychotherapy|individual (telehealth)|individual, video',
      ),
    ],
    ['group', words('group|Group|IPT-G|group session|Group therapy')],
    [
      'couples',
      words(
        'couples|couple|Couples|couple session|couples therapy|conjoint|Conjoint (both partners)|joint|dyad|IPT-CM',
      ),
    ],
    [undefined, words('yes|trio|groop|copule|family|Einzeltherapie|individual – then group')],
  ],
);

describe('setting', () => {
  test.each([
    ...words(
      'video|Video call|video link|via video|secure video|zoom|Zoom|via Zoom|Zoom for Healthcare|teams|MS Teams|Microsoft Teams|telehealth|Telehealth (video)|telehealth – video|tele-health|telehealth/phone|remote|remote session|remotely|online|on-line|virtual|virtual visit|videoconference|video conference|webcam|Skype|FaceTime|Google Meet|Doxy.me|Attend Anywhere|WhatsApp video|telemedicine|video / in person|💻 Zoom',
    ).map((value) => [value, 'video'] as const),
    ...words(
      'phone|by phone|phone call|call|telephone|Telephone call|telephone session|tel.|telephone, client at home|telephone (client at home)',
    ).map((value) => [value, 'telephone'] as const),
    ...words('in-person|in person|In Person|face to face|in person (video as back-up)').map(
      (value) => [value, 'in-person'] as const,
    ),
    ...words(
      "clinic|home visit|home call|house call|Room 3|school|community team base|the team's room|call centre|hybrid|not remote|walk and talk",
    ).map((value) => [value, undefined] as const),
  ])('%s: %s', (value, setting) => {
    const fields = fieldsOf(`setting: ${value}`);
    expect([fields.setting?.value, fields.isRemote, fields.problems]).toEqual([
      setting,
      setting === 'video' || setting === 'telephone',
      [],
    ]);
  });
});

describe('keys', () => {
  const keys: readonly (readonly [field: string, value: string, names: string])[] = [
    [
      'client',
      'SYN-101',
      'client|Client|CLIENT|client_id|Client ID|clientId|client-id|ClientID|client code|Client-Code|patient|Patient|patient_id|Patient ID|PatientID|"Patient ID"|client number|patient code',
    ],
    ['group', 'SYN-G04', 'group|Group|group_id|Group ID|groupId|group code'],
    [
      'session',
      '6',
      'session|Session|session_number|Session Number|sessionNumber|session-number|SessionNo|session_no|Session no.|session_id|Session ID|session nr',
    ],
    [
      'date',
      '2025-06-10',
      'date|Date|session_date|Session date|sessionDate|session-date|date_of_service|Date of Service|dateOfService|DOS|D.O.S.|date of session|service date',
    ],
    ['phase', 'middle', 'phase|Phase|PHASE|treatment phase|IPT phase'],
    [
      'planned_sessions',
      '16',
      'planned_sessions|Planned sessions|planned-sessions|plannedSessions|sessions planned',
    ],
    [
      'problem_area',
      'grief',
      'problem_area|Problem area|problem-area|problemArea|ProblemArea|problem_areas|Problem areas|focus|Focus|area|IPT focus|focus area|Interpersonal problem area',
    ],
    ['format', 'individual', 'format|session_type|Session Type|sessionType'],
    ['setting', 'video', 'setting|Setting|location|Location|modality|Modality'],
    ['start', '9:30', 'start|Start|start_time|Start Time|startTime'],
    ['end', '10:20', 'end|End|end_time|End time|endTime'],
    [
      'clinician',
      'C-07',
      'clinician|Clinician|therapist|Therapist|provider|Provider|practitioner|therapist code|clinician ID|counsellor|counselor|facilitator',
    ],
    ['co_facilitator', 'C-09', 'co_facilitator|co-facilitator|Co-Facilitator|Co facilitator|coFacilitator'],
    ['cosigned', '2025-06-10', 'cosigned|Cosigned|co-signed|Co-Signed'],
    [
      'client_location_confirmed',
      'true',
      'client_location_confirmed|Client location confirmed|clientLocationConfirmed',
    ],
  ];
  test.each(
    keys.flatMap(([field, value, names]) => words(names).map((name) => [name, field, value] as const)),
  )('%s: %s', (name, field, value) => {
    const { entries, problems, strays } = fieldsOf(`${name}: ${value}`);
    expect([entries.get(field)?.value, problems, strays]).toMatchObject([{ kind: 'scalar' }, [], []]);
  });

  test.each(
    words(
      'author: C-07|location: the blue room|location: client at home|modality: IPT|provider: the town clinic|focus: sleep|area: London|session_id: 0b7c-11|session_type: review|client number: 4711|number: 6|sessions: 6|created: 2025-06-10|stage: impasse|time: 14:00|weather: rain',
    ),
  )('of your own: %s', (line) => {
    const { entries, problems, strays } = fieldsOf(line);
    const given = [...entries.values()].filter((entry) => 'field' in entry);
    expect([given, problems, strays]).toEqual([[], [], []]);
  });

  test('a name of many uses waits until its field is absent or empty', () => {
    expect(fieldsOf('clinician: C-07\nprovider: C-09').clinician?.value).toBe('C-07');
    expect(fieldsOf('provider: C-09\nclinician: C-07').clinician?.value).toBe('C-07');
    expect(fieldsOf('clinician:\nprovider: C-09').clinician?.value).toBe('C-09');
    expect(fieldsOf('therapist: C-07\nprovider: C-09').clinician?.value).toBe('C-07');
  });
});

valuesOf('date', ({ date }) => date?.value, [
  [
    20_249,
    words(
      '2025-06-10|"2025-06-10"|2025-06-10T16:05:00|2025-06-10T16:05|2025-06-10 16:05|2025-06-10 4:05 pm|2025-06-10T16:05:00Z|2025-06-10T23:30:00-05:00|2025-06-10, 10:00|"[[2025-06-10]]"|[2025-06-10]|“2025-06-10”',
    ),
  ],
  [
    undefined,
    words(
      '2025-6-10|2025/06/10|20250610|10/06/2025|13/06/2025|10.06.2025|10 June 2025|June 10, 2025|10. Juni 2025|2025-06-31|today|2025-06|2025-06-10 (Tue)|2025-06-10 to 2025-06-11|2025-06-10T25:00',
    ),
  ],
]);

valuesOf('start', ({ start }) => start?.value, [
  [
    570,
    words(
      '09:30|"09:30"|9:30|0930|"0930"|930|9.30|9.30am|9:30 am|9:30 AM|9:30 a.m.|09:30:00|2025-06-10T09:30',
    ),
  ],
  [870, words('2:30 pm|2:30pm|14:30|1430|1430h|14:30 Uhr|14h30|2.30 p.m.')],
  [undefined, words('25:00|12:60|24:00|half nine|9|noon|9:30-10:20|9,30|9:5|morning')],
]);

valuesOf(
  'session',
  ({ sessions }) => (sessions.length > 0 ? sessions.map(({ value }) => value) : undefined),
  [
    [[6], words('6|"6"|06|6.0|[6]|"[[6]]"')],
    [[0], words('0|"0"')],
    [[6, 7], words('[6, 7]|[7, 6]|["6", "7"]|6-7|6 & 7|6 and 7')],
    [
      [6, 7, 8],
      ['[6, 7, 8]', '\n  - 6\n  - 7\n  - 8'],
    ],
    [undefined, words('-1|6.5|six|6th|S6|6/16|6 of 16|[6, 8]|[6, 6]|6-8|6/7|VI|true|{a: 6}')],
  ],
);

valuesOf('client', ({ code }) => code?.value, [
  [
    'SYN-101',
    [
      'SYN-101',
      '"SYN-101"',
      '“SYN-101”',
      '"[[SYN-101]]"',
      '[[SYN-101]]',
      '"[[clients/SYN-101]]"',
      '"[[SYN-101|our client]]"',
      '"[[file|SYN-101]]"',
      '"[[SYN-101.md]]"',
      '[SYN-101]',
    ],
  ],
  [
    undefined,
    words('syn-101|SYN 101|Jo Example|J.B.|JB|101|client SYN-101|SYN-101 (new)|[SYN-101, SYN-102]'),
  ],
]);
