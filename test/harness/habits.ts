import { SEED } from './seed.ts';

/** Notes by their paths, relative to a folder. */
export type Notes = Readonly<Record<string, string>>;

/** How a practice has written its notes so far. */
export interface Habit {
  readonly name: string;
  /** A note of a session. */
  readonly write: (session: Session) => { readonly path: string; readonly text: string };
}

/** One session of a made-up course. */
export interface Session {
  readonly code: string;
  readonly number: number;
  /** ISO date. */
  readonly date: string;
  readonly phase: string;
  readonly says: (of: keyof typeof fragments) => string;
  readonly homework: string;
}

const fragments = {
  review: [
    'Mood "flat, not black" most days; worst on Sunday after the move was mentioned. The task from last time was half done.',
    'Two better weeks; the dip after the leaving party did not last. Homework done.',
    'Since the visit mood has been steadier because the cousin rang back. Homework: managed, with a tremble.',
    'Slept badly after the row on Tuesday, and felt low with it. The task was done on Saturday.',
    'The call to the aunt went ahead; low before it, lighter after. Homework done as agreed.',
  ],
  area: [
    'Role transition remains the focus: mourning the old job, little said yet about the new one. #role-transition',
    'Role transition, retirement, as agreed. #role-transition',
    'The new flat and what it stands for stay the focus. #role-transition',
  ],
  work: [
    'Tearful twice, good eye contact. Gone through the conversation line by line; the anger came late.',
    'Role play of the invitation; laughed at the second try, chose his own words.',
    'The story of the last day at work told for the first time, with what was expected and what was said.',
    'Good and bad of the old role laid side by side; what is missed is the talk at the printer.',
  ],
  plan: [
    'Three options weighed, one chosen: to ask outright.',
    'A visit before the anniversary, and what to say at the door.',
    'First the letter, then the call; the sister is told by Friday.',
  ],
  homework: [
    'write to one former colleague',
    'ask the neighbour for coffee by Saturday',
    'list the good and the bad of the new role',
    'ring the cousin about the album',
  ],
} as const;

const days = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

function spoken(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} ${days[Number(month) - 1]} ${year}`;
}

function front(lines: readonly string[]): string {
  return `---\n${lines.join('\n')}\n---\n\n`;
}

const common = ({ phase }: Session) => [
  `phase: ${phase}`,
  'planned_sessions: 16',
  'problem_area: role transition',
  'clinician: C-04',
];

const withPlace = (session: Session) => [
  `client: ${session.code}`,
  `session: ${session.number}`,
  `date: ${session.date}`,
  ...common(session),
];

function sections(
  session: Session,
  parts: readonly (readonly [string, readonly (keyof typeof fragments)[]])[],
) {
  const body = (of: keyof typeof fragments) =>
    of === 'homework' ? `- [ ] ${session.homework}` : session.says(of);
  return parts.map(([heading, of]) => `${heading}\n\n${of.map(body).join('\n\n')}\n`).join('\n');
}

/** Six habits, in which practices that know nothing of this tool write. */
export const habits: readonly Habit[] = [
  {
    name: 'SOAP with front matter',
    write: (session) => ({
      path: `${session.code}/s${session.number}.md`,
      text: `${front(withPlace(session))}# Progress Note\n\n${sections(session, [
        ['## Subjective (client presentation)', ['review']],
        ['## Objective', ['work']],
        ['## Assessment', ['area']],
        ['## Plan', ['plan', 'homework']],
      ])}`,
    }),
  },
  {
    name: 'DAP, client, date and number in the path',
    write: (session) => ({
      path: `clients/${session.code.toLowerCase()}/${session.date} session ${session.number}.md`,
      text: `${front(common(session))}${sections(session, [
        ['# DATA', ['review', 'work']],
        ['# ASSESSMENT', ['area']],
        ['# PLAN', ['plan', 'homework']],
      ])}`,
    }),
  },
  {
    name: 'BIRP in bold, keys of a record system',
    write: (session) => ({
      path: `${session.date.slice(0, 4)}/${session.code}-${session.date}.md`,
      text: `${front([
        `case ref: ${session.code}`,
        `visit: ${session.number}`,
        `day: ${session.date}`,
        ...common(session),
      ])}${sections(session, [
        ['**Behaviour:**', ['review', 'area']],
        ['**Intervention:**', ['work']],
        ['**Response:**', ['work']],
        ['**Plan:**', ['plan', 'homework']],
      ])}`,
    }),
  },
  {
    name: 'IPT for adolescents, level 3',
    write: (session) => ({
      path: `${session.code}/${session.number}.ipt.md`,
      text: `${front(withPlace(session))}# Session ${session.number}\n\n${sections(session, [
        ['### Feelings check', ['review']],
        ['### Focus', ['area']],
        ['### Communication analysis', ['work']],
        ['### Teen tips', ['plan']],
        ['### Work at home', ['homework']],
      ])}`,
    }),
  },
  {
    name: 'bold labels and labelled lines, no front matter',
    write: (session) => ({
      path: `${session.code} ${session.number}.md`,
      text: `# Session note\n\n**Client:** ${session.code} | **Session:** ${session.number} of 16\n**Date:** ${spoken(
        session.date,
      )}\n**Phase:** ${session.phase}\n\n${sections(session, [
        ['**Review of the week**', ['review']],
        ['**Focus**', ['area']],
        ['**What we worked on**', ['work']],
        ['**Options**', ['plan']],
        ['**Tasks**', ['homework']],
      ])}`,
    }),
  },
  {
    name: 'one file a day, never numbered',
    write: (session) => {
      const [year = '', month = '', day = ''] = session.date.split('-');
      return {
        path: `${session.code}/${day}.${month}.${year}.md`,
        text: `${front(common(session))}${sections(session, [
          ['## Update', ['review']],
          ['## Problem focus today', ['area']],
          ['## Topics discussed', ['work']],
          ['## Options weighed', ['plan']],
          ['## Home practice', ['homework']],
        ])}`,
      };
    },
  },
];

const CLIENTS = 20;
const SESSIONS = 10;
const FIRST = Date.UTC(2025, 2, 3);
const DAY = 86_400_000;

/** 200 notes in a habit: 20 courses of 10 weekly sessions, from 3 March 2025 on. The same for the same seed. */
export function notesIn(habit: Habit): Notes {
  const random = randomFrom(SEED);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] ?? (list[0] as T);
  const notes: Record<string, string> = {};
  for (let client = 0; client < CLIENTS; client++) {
    for (let number = 1; number <= SESSIONS; number++) {
      const date = new Date(FIRST + DAY * (7 * number + (client % 5))).toISOString().slice(0, 10);
      const { path, text } = habit.write({
        code: `SYN-${101 + client}`,
        number,
        date,
        phase: number <= 4 ? 'initial' : 'middle',
        says: (of) => pick(fragments[of]),
        homework: pick(fragments.homework),
      });
      notes[path] = text;
    }
  }
  return notes;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(start: number): () => number {
  let state = start | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
