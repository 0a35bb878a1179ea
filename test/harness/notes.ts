import { type Config, type Note, NoteBinder, parseDay, resolveConfig } from '../../server/src/core/index.ts';

/** The standard profile, without any configuration file. */
export const standard: Config = resolveConfig(undefined);

/** The day taken for today in tests. */
export const today = parseDay('2025-06-01') ?? 0;

/** A note read under a configuration. */
export function noteOf(text: string, config: Config = standard): Note {
  return new NoteBinder(config.lexicon).read(text);
}

const CURSOR = '‸';

/** A text with the cursor in it, written `‸`. */
export function marked(textWithCursor: string): { readonly text: string; readonly offset: number } {
  const offset = textWithCursor.indexOf(CURSOR);
  if (offset === -1) throw new Error(`The text holds no ${CURSOR}`);
  return { text: textWithCursor.replace(CURSOR, ''), offset };
}

/** Front matter that no rule of the standard profile objects to. */
export const frontMatter = `---
client: SYN-101
session: 8
date: 2025-05-30
phase: middle
planned_sessions: 16
problem_area: grief
clinician: C-07
---
`;

/** A note with all five sections. */
export const wholeNote = `${frontMatter}
# Session 8

## Review of the previous week

Mood was lower after the visit on Sunday. #mood-link

## Identification of the interpersonal problem area

Grief, as agreed. #grief

## Exploration of the problem area

One conversation, gone through line by line.

## Development of a plan to address the problem area

Three options weighed, one chosen.

## Review of the plan and homework

- [ ] HW8a: write to a cousin by Friday
- [ ] without an id
`;

/** The whole note, dated yesterday by the clock of this machine, for servers that know no other day. */
export function recentNote(): string {
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  return wholeNote.replace('2025-05-30', yesterday);
}

/** The same note, signed on a day, without a digest; `undefined` where it has no front matter to say so. */
export function signed(text: string, day = '2025-05-30'): string | undefined {
  const bare = text.replace(/^(?:co)?signed: .*\r?\n|^digest: .*\r?\n/gim, '');
  if (!/^\uFEFF?---\r?\n/.test(bare)) return undefined;
  const at = bare.search(/\n/) + 1;
  const lineEnd = bare.includes('\r\n') ? '\r\n' : '\n';
  return `${bare.slice(0, at)}signed: ${day}${lineEnd}${bare.slice(at)}`;
}

/** How the file of a session is named. */
export function fileOfSession(session: number): string {
  return `s${String(session).padStart(2, '0')}.ipt.md`;
}

/** A whole note of a session, of the course of `wholeNote`. */
export function noteOfSession(session: number): string {
  return wholeNote
    .replace('session: 8', `session: ${session}`)
    .replaceAll('HW8', `HW${session}`)
    .replace('- [ ] without an id\n', '');
}
