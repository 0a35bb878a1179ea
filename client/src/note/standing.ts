import type { OutlineResult } from '../../../server/src/wire.ts';

/** How a note stands, in a few words: `session 6 of 16`, `draft`. */
export function standingOf({ session, planned, isDraft, isSigned, isStub }: OutlineResult): string[] {
  const number =
    session === undefined ? [] : [`session ${session}${planned === undefined ? '' : ` of ${planned}`}`];
  const status = isStub ? ['not held'] : isSigned ? ['signed'] : isDraft ? ['draft'] : [];
  return [...number, ...status];
}

/** How many of the required sections hold content: `4 of 5 sections recorded`. */
export function recordedOf({ recorded, required, isStub }: OutlineResult): string {
  if (isStub) return 'No sections are asked of a session that was not held';
  if (required === 0) return 'No sections are asked of this note';
  return `${recorded} of ${required} sections recorded`;
}
