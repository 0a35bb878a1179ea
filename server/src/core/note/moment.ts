import type { Moment } from '../protocol/moments.ts';
import { phaseAt } from '../protocol/phases.ts';
import type { Fields } from './fields.ts';

/**
 * The point of its course that a note is at: by its phase, else by its number and the plan. Session 1, and the talk
 * before it, are the first.
 */
export function momentOf({ phase, sessions, planned }: Fields): Moment | undefined {
  const session = sessions.at(-1)?.value;
  if (phase?.value === 'maintenance') return 'maintenance';
  if (session !== undefined && session <= 1) return 'first';
  return phase?.value ?? (session === undefined ? undefined : phaseAt(session, planned?.value ?? 0));
}
