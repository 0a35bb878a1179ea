import { disputeStages } from './problem-areas.ts';
import type { Teaching } from './source.ts';
import { type Word, word } from './word.ts';

/** What a tag is for; problem areas are tags as well and have their own table. */
export type TagGroup = 'stage' | 'task' | 'technique' | 'other' | 'added';

/** A tag of the vocabulary, written `#id` in prose or listed under `tags:`. */
export interface TagSpec {
  readonly id: Word;
  readonly group: TagGroup;
  readonly teaching: Teaching;
}

const stageTeaching: Readonly<Record<string, string>> = {
  renegotiation: 'Both sides still try to settle the dispute.',
  impasse: 'The dispute is stuck, often silently.',
  dissolution: 'The relationship is past repair; the task is to part and to mourn it.',
};

const stages: readonly TagSpec[] = disputeStages.map((id) => ({
  id,
  group: 'stage',
  teaching: {
    what: stageTeaching[id] ?? '',
    looksFor: 'What each side says and does that shows this stage.',
    sources: ['weissman'],
  },
}));

/** The tags apart from problem areas. */
export const tags: readonly TagSpec[] = [
  ...stages,
  ...table('task', [
    [
      word('mood-link'),
      'A change in mood joined to an event between people.',
      'The event, the mood, and what links them.',
    ],
    [
      word('diagnosis'),
      'The diagnosis named and explained.',
      'The name of the illness and that it can be treated.',
    ],
    [
      word('sick-role'),
      'Permission to be ill for a while, with the task of recovering.',
      'What can wait, and what helps.',
    ],
    [
      word('inventory'),
      'The interpersonal inventory.',
      'People, expectations, what each relationship gives and lacks.',
    ],
    [
      word('timeline'),
      'Life events and mood set side by side over time.',
      'When the episode began and what happened then.',
    ],
    [
      word('formulation'),
      'The shared understanding of illness, events and problem area.',
      'One story that both agree on.',
    ],
    [
      word('contract'),
      'The agreement on focus, number of sessions and goals.',
      'Sessions, goals, the focus, the ending date.',
    ],
    [word('ending'), 'The ending of treatment, talked about.', 'That it was raised, and what it brings up.'],
    [
      word('relapse-plan'),
      'What to watch for after the ending, and what to do then.',
      'Early signs, helpers, next steps.',
    ],
    [
      word('maintenance-plan'),
      'The agreement on sessions after the acute course.',
      'Rhythm, duration, aims.',
    ],
  ]),
  ...table('technique', [
    [word('exploration'), 'Open, non-directive questions.', 'What the client brought up unasked.'],
    [word('direct-elicitation'), 'Asking for material directly.', 'What was asked and answered.'],
    [word('affect-work'), 'Feelings encouraged, accepted and used.', 'Which feeling, and what became of it.'],
    [word('clarification'), 'Saying back, pointing out contrasts.', 'What became clearer.'],
    [
      word('communication-analysis'),
      'One exchange gone through line by line.',
      'What was said, heard, felt and meant.',
    ],
    [word('decision-analysis'), 'Options collected and weighed.', 'Options, costs, the choice.'],
    [word('role-play'), 'A conversation rehearsed.', 'Who played whom, what changed on the second try.'],
    [
      word('therapeutic-relationship'),
      'What happens in the room used to understand what happens outside.',
      'The link made.',
    ],
    [
      word('psychoeducation'),
      'Facts about the illness and its treatment.',
      'What was explained and how it was taken.',
    ],
  ]),
  ...table('other', [
    [word('homework'), 'Work between sessions.', 'Who, what, when.'],
    [
      word('risk'),
      'Thoughts of suicide, self-harm or danger, asked about.',
      'What was asked, answered and done.',
    ],
    [
      word('safety-plan'),
      'A written plan for a crisis.',
      'Warning signs, own coping, people, professionals, safer surroundings.',
    ],
    [word('supervision'), 'A question for supervision.', 'The question.'],
  ]),
];

function table(group: TagGroup, rows: readonly (readonly [Word, string, string])[]): TagSpec[] {
  return rows.map(([id, what, looksFor]) => ({
    id,
    group,
    teaching: { what, looksFor, sources: group === 'technique' ? ['uclCompetences'] : ['isipt', 'general'] },
  }));
}
