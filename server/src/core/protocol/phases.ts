import type { Teaching } from './source.ts';
import { type Word, word } from './word.ts';

/** The id of a phase of treatment. */
export type PhaseId = 'initial' | 'middle' | 'termination' | 'maintenance';

/** A phase of the treatment. */
export interface PhaseSpec {
  readonly id: Word & PhaseId;
  /** Other words for it. Case, `-`, `_` and spaces never count, nor do `phase` and `session` after them. */
  readonly aliases: readonly Word[];
  readonly teaching: Teaching;
}

/** A literal that is both a safe word and one of a closed set of ids. */
function id<Id extends PhaseId>(name: Id): Word & Id {
  return name as Word & Id;
}

/** The phases in the order of treatment; `phase-backwards` goes by this order. */
export const phases: readonly PhaseSpec[] = [
  {
    id: id('initial'),
    aliases: [
      word('beginning'),
      word('assessment'),
      word('early'),
      word('engagement'),
      word('pre-group'),
      word('first'),
      word('opening'),
      word('intake'),
      word('introductory'),
      word('phase 1'),
      word('phase one'),
      word('phase I'),
      word('stage 1'),
      word('start'),
      word('orientation'),
      word('evaluation'),
      word('pre-treatment'),
      word('pre-therapy'),
    ],
    teaching: {
      what: 'The first quarter of the course: diagnosis, inventory, formulation, contract.',
      looksFor:
        'Illness explained, sick role, interpersonal inventory, an agreed focus and a number of sessions.',
      differs: '1–4 of 16 (IPT-UK); 1–3, as short as possible (Markowitz).',
      sources: ['iptuk', 'markowitzWeissman'],
    },
  },
  {
    id: id('middle'),
    aliases: [
      word('intermediate'),
      word('acute'),
      word('active'),
      word('mid'),
      word('working phase'),
      word('work phase'),
      word('working through'),
      word('phase 2'),
      word('phase two'),
      word('phase II'),
      word('stage 2'),
      word('second phase'),
      word('main phase'),
      word('core phase'),
      word('working'),
    ],
    teaching: {
      what: 'The work on the agreed problem area.',
      looksFor: 'Mood joined to events, affect, options, rehearsal, something tried between sessions.',
      sources: ['iptuk', 'markowitzWeissman'],
    },
  },
  {
    id: id('termination'),
    aliases: [
      word('ending'),
      word('conclusion'),
      word('end'),
      word('late'),
      word('closing'),
      word('discharge'),
      word('consolidation'),
      word('concluding'),
      word('terminating'),
      word('final'),
      word('last'),
      word('finishing'),
      word('wrap-up'),
      word('wrapping up'),
      word('phase 3'),
      word('phase three'),
      word('phase III'),
      word('stage 3'),
      word('third phase'),
      word('completion'),
      word('closure'),
    ],
    teaching: {
      what: 'The last sessions: what has changed, what the ending means, what comes next.',
      looksFor:
        'The ending raised by name two to four sessions ahead, gains and why, warning signs, what next.',
      differs: 'Stuart & Robertson speak of the conclusion of acute treatment, with future contact planned.',
      sources: ['weissman', 'stuartRobertson'],
    },
  },
  {
    id: id('maintenance'),
    aliases: [
      word('continuation'),
      word('booster'),
      word('boosters'),
      word('monthly maintenance'),
      word('IPT-M'),
      word('aftercare'),
      word('follow-up'),
      word('post-treatment'),
      word('post-therapy'),
      word('post-group'),
      word('top-up'),
      word('post-treatment follow-up'),
    ],
    teaching: {
      what: 'Sessions after the acute course, under a new contract and with a count of their own.',
      looksFor: 'Early signs, the gains kept, the agreed rhythm.',
      differs: 'Weekly, twice-monthly and monthly sessions have been trialled.',
      sources: ['general'],
    },
  },
];

/**
 * The sessions that a phase spans in a course of `planned` sessions. The initial phase lasts a quarter (halves round
 * up), the ending the last quarter, or one session of a course of at most 8.
 * @returns first and last session number; `undefined` for maintenance and for courses of fewer than 4 sessions.
 */
export function phaseSpan(phase: PhaseId, planned: number): { first: number; last: number } | undefined {
  if (planned < 4 || phase === 'maintenance') return undefined;
  const quarter = Math.floor(planned / 4 + 0.5);
  const ending = planned <= 8 ? 1 : quarter;
  if (phase === 'initial') return { first: 1, last: quarter };
  if (phase === 'termination') return { first: planned - ending + 1, last: planned };
  return { first: quarter + 1, last: planned - ending };
}

/** The phase in which a session falls by the plan; `undefined` beyond it, and in a course of fewer than 4 sessions. */
export function phaseAt(session: number, planned: number): PhaseId | undefined {
  return phases
    .map(({ id }) => id)
    .find((phase) => {
      const span = phaseSpan(phase, planned);
      return span && span.first <= session && session <= span.last;
    });
}
