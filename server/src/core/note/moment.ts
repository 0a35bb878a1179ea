import { type Moment, momentAt, type Occasion } from '../protocol/moments.ts';
import { phaseAt } from '../protocol/phases.ts';
import type { Fields } from './fields.ts';

/** What the session of a note is, as far as its prompts differ. */
export function occasionOf(fields: Fields): Occasion {
  return { moment: momentOf(fields), isGroup: fields.isGroup };
}

/** The point of its course that a note is at: by its phase, else by its number and the plan. */
function momentOf({ phase, sessions, planned }: Fields): Moment | undefined {
  const session = sessions.at(-1)?.value;
  if (session === undefined) return phase?.value;
  return momentAt(session, phase?.value ?? phaseAt(session, planned?.value ?? 0));
}
