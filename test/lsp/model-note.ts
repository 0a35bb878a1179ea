/** What random sessions and starts vary in a note. */
export interface ModelNote {
  readonly code: string;
  /** From 1 to 9: it is the month of the note as well. */
  readonly session: number;
  readonly review: string;
  readonly exploration?: string;
  readonly homework: string;
}

/** The same with front matter that is no YAML: its lines still tell whose note it is, and with `all` not even these. */
export function broken(note: string, lost: 'nothing' | 'number' | 'all'): string {
  if (lost === 'all') return note.replace('client: ', 'client: [');
  return lost === 'number' ? note.replace('session: ', 'session: "') : note.replace('signed: ', 'signed: "');
}

/** A whole note, in which course rules find something once others of its course come and go. */
export function modelNote({
  code,
  session,
  review,
  exploration = 'One exchange.',
  homework,
}: ModelNote): string {
  return `---
client: ${code}
session: ${session}
date: 2025-0${session}-02
phase: ${session > 3 ? 'middle' : 'initial'}
planned_sessions: 12
problem_area: grief
clinician: C-07
signed: 2025-0${session}-03
---

# Session ${session}

## Review of the previous week

${review}

## Identification of the interpersonal problem area

Grief.

## Exploration of the problem area

${exploration}

## Development of a plan to address the problem area

One option.

## Review of the plan and homework

${homework}
`;
}
