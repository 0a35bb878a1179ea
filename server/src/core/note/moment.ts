import { type Moment, momentAt } from '../protocol/moments.ts';
import { phaseAt } from '../protocol/phases.ts';
import type { Fields } from './fields.ts';

/**
 * The point of its course that a note is at: by its phase, else by its number and the plan.
 */
export function momentOf({ phase, sessions, planned }: Fields): Moment | undefined {
  const session = sessions.at(-1)?.value;
  if (session === undefined) return phase?.value;
  return momentAt(session, phase?.value ?? phaseAt(session, planned?.value ?? 0));
}
