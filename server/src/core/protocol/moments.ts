import type { PhaseId } from './phases.ts';
import type { SectionSpec } from './sections.ts';
import { type Word, word } from './word.ts';

/** The point of a course that a session is at, as far as its prompts differ. */
export type Moment = PhaseId | 'first';

type PromptsBySection = Readonly<Record<string, readonly Word[]>>;

const initial: PromptsBySection = {
  'problem-area': [
    word(
      '[name the agreed problem area and say how it fits this episode; while undecided, list the candidates]',
    ),
  ],
  exploration: [word('[describe what the inventory and the timeline showed, and how the client responded]')],
  plan: [
    word('[describe the shared understanding in plain words, and what can wait while the client is ill]'),
    word('[state the agreement: focus, number of sessions, goals, date of the last session]'),
  ],
};

/** What the parts of a session ask for at a moment, by section id, where it differs from the section’s own prompts. */
const promptsByMoment: Readonly<Record<Moment, PromptsBySection>> = {
  // Nothing was set before the first session.
  first: { ...initial, review: [word('[describe mood and symptoms, and what brought the client here now]')] },
  initial,
  middle: {},
  termination: {
    exploration: [word('[describe what has changed and why, and what the ending brings up]')],
    plan: [word('[list early warning signs, what has helped, and whom to tell first]')],
    homework: [
      word('[say how the client summed up the plan, and how many sessions are left]'),
      word('- [ ] [state what the client will do, with whom and by when]'),
    ],
  },
  maintenance: {
    exploration: [word('[describe what has held since the last session, and what has not]')],
    plan: [word('[describe what was changed in the plan against relapse, and when the next session is]')],
  },
};

/** The moment of a session: number 1, and the talk before it, are the first of an acute course. */
export function momentAt(session: number, phase: PhaseId | undefined): Moment | undefined {
  return session <= 1 && phase !== 'maintenance' ? 'first' : phase;
}

/**
 * What a section asks for.
 * @param moment `undefined` where it is not known: then the section’s own prompts.
 */
export function promptsAt({ id, prompts }: SectionSpec, moment: Moment | undefined): readonly Word[] {
  return (moment && promptsByMoment[moment][id]) ?? prompts;
}
