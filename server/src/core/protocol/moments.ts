import type { PhaseId } from './phases.ts';
import type { SectionSpec } from './sections.ts';
import { type Word, word } from './word.ts';

/** The point of a course that a session is at, as far as its prompts differ. */
export type Moment = PhaseId | 'first';

/** What a session is, as far as its prompts differ: where in its course, and whether it is of a group. */
export interface Occasion {
  /** `undefined` where it is not known: then a section’s own prompts. */
  readonly moment: Moment | undefined;
  readonly isGroup: boolean;
}

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

/** What prompts that speak of the client ask for in a group, with the prompt as it is elsewhere. */
const promptsOfGroups: ReadonlyMap<string, Word> = new Map([
  [
    '[describe mood and symptoms, and what brought the client here now]',
    word('[describe mood and symptoms, and what brought the members here now]'),
  ],
  [
    '[describe what the inventory and the timeline showed, and how the client responded]',
    word('[describe what the inventories and the timelines showed, and how the members responded]'),
  ],
  [
    '[describe the shared understanding in plain words, and what can wait while the client is ill]',
    word('[describe the shared understanding in plain words, and what can wait while members are ill]'),
  ],
  [
    '[describe the options the client named, how they were weighed, and the one chosen]',
    word('[describe the options the group named, how they were weighed, and who chose which]'),
  ],
  [
    '[say how the client summed up the plan, and what could get in the way]',
    word('[say how the members summed up their plans, and what could get in the way]'),
  ],
  [
    '[say how the client summed up the plan, and how many sessions are left]',
    word('[say how the members summed up their plans, and how many sessions are left]'),
  ],
  [
    '- [ ] [state what the client will do, with whom and by when]',
    word('- [ ] [state what the member will do, with whom and by when]'),
  ],
  [
    '- [ ] [record the id, such as HW8a]: [state what the client will do, with whom and by when]',
    word('- [ ] [record the id, such as HW8-M3]: [state what the member will do, with whom and by when]'),
  ],
  ['[list the goals in the client’s own words]', word('[list the goals of each member in their own words]')],
  [
    '- [record what the client would like to have said]',
    word('- [record what the member would like to have said]'),
  ],
  [
    '[record how the client is, what was asked about safety, and what was agreed]',
    word('[record how the members are, what was asked about safety, and what was agreed]'),
  ],
]);

/** The moment of a session: number 1, and the talk before it, are the first of an acute course. */
export function momentAt(session: number, phase: PhaseId | undefined): Moment | undefined {
  return session <= 1 && phase !== 'maintenance' ? 'first' : phase;
}

/** What a section asks for. */
export function promptsAt({ id, prompts }: SectionSpec, { moment, isGroup }: Occasion): readonly Word[] {
  const asked = (moment && promptsByMoment[moment][id]) ?? prompts;
  return asked.map((prompt) => promptFor(prompt, isGroup));
}

/** A prompt as it is asked in a group, or else of a client. */
export function promptFor<Text extends string>(prompt: Text, isGroup: boolean): Text | Word {
  return (isGroup ? promptsOfGroups.get(prompt) : undefined) ?? prompt;
}
