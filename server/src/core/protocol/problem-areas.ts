import type { Teaching } from './source.ts';
import { type Word, word } from './word.ts';

/** One of the interpersonal problem areas. */
export interface ProblemAreaSpec {
  readonly id: Word;
  readonly title: Word;
  /**
   * Synonyms, hyphenated: accepted as tags and in front matter, in the singular or the plural, and however their words are
   * joined: by `-`, `_`, spaces, `/`, `&` or `and`.
   */
  readonly aliases: readonly Word[];
  /** Words that name the area in front matter only: as tags they would be too common. */
  readonly fieldAliases: readonly Word[];
  readonly teaching: Teaching;
}

/** The four areas of IPT. A configuration may add others, such as `lost-healthy-self` for IPSRT. */
export const problemAreas: readonly ProblemAreaSpec[] = [
  {
    id: word('grief'),
    title: word('Grief'),
    aliases: [
      word('bereavement'),
      word('complicated-grief'),
      word('complicated-bereavement'),
      word('grief-and-loss'),
      word('prolonged-grief'),
      word('prolonged-grief-disorder'),
      word('unresolved-grief'),
    ],
    fieldAliases: [
      word('loss'),
      word('perinatal-loss'),
      word('pregnancy-loss'),
      word('death-of-a-loved-one'),
      word('loss-of-a-loved-one'),
      word('grief-reaction'),
      word('complicated-grief-reaction'),
      word('mourning'),
    ],
    teaching: {
      what: 'Depression tied up with the death of someone who mattered.',
      looksFor:
        'The story before, during and after the death; the relationship, good and bad; feelings let come; new ties.',
      differs:
        'Weissman keeps grief for a death, other losses being transitions; other authors include wider loss.',
      sources: ['weissman', 'general'],
    },
  },
  {
    id: word('role-dispute'),
    title: word('Role dispute'),
    aliases: [
      word('role-disputes'),
      word('interpersonal-dispute'),
      word('interpersonal-role-dispute'),
      word('disputes'),
      word('role-conflict'),
      word('disagreements'),
    ],
    fieldAliases: [
      word('conflict'),
      word('role-disagreements'),
      word('relationship-difficulties'),
      word('interpersonal-conflict'),
      word('marital-dispute'),
      word('marital-conflict'),
      word('family-dispute'),
      word('family-conflict'),
      word('relationship-conflict'),
      word('relationship-dispute'),
      word('couple-conflict'),
      word('partner-dispute'),
    ],
    teaching: {
      what: 'Two people who matter to each other expect different things of their relationship.',
      looksFor:
        'The stage (renegotiation, impasse, dissolution), differing expectations, options, resources; violence asked about.',
      differs: 'Reconciliation is not the only good outcome: parting can be one.',
      sources: ['weissman', 'uclCompetences'],
    },
  },
  {
    id: word('role-transition'),
    title: word('Role transition'),
    aliases: [
      word('role-transitions'),
      word('life-change'),
      word('life-transition'),
      word('transitions'),
      word('role-change'),
      word('interpersonal-role-transition'),
    ],
    fieldAliases: [
      word('change-of-role'),
      word('change-in-role'),
      word('change-in-life-role'),
      word('role-transition-to-parenthood'),
    ],
    teaching: {
      what: 'A change of role: parenthood, work, illness, migration, retirement.',
      looksFor:
        'The old role mourned, good and bad of old and new, feelings about the change, skills and supports for the new.',
      sources: ['weissman', 'general'],
    },
  },
  {
    id: word('social-isolation'),
    title: word('Social isolation'),
    aliases: [
      word('interpersonal-deficits'),
      word('interpersonal-sensitivity'),
      word('interpersonal-sensitivities'),
      word('loneliness'),
      word('isolation'),
      word('loneliness-and-social-isolation'),
    ],
    fieldAliases: [word('deficits'), word('social-deficits'), word('sensitivity'), word('lonely')],
    teaching: {
      what: 'Few or unsatisfying relationships over a long time.',
      looksFor:
        'Patterns in past relationships, use of the therapeutic relationship, contact rehearsed and tried.',
      differs:
        'Named interpersonal deficits or sensitivities elsewhere; Weissman uses it where none of the others fits.',
      sources: ['weissman', 'stuartRobertson'],
    },
  },
];

/** The stages of a role dispute, values of `dispute_stage` and tags. */
export const disputeStages: readonly Word[] = [word('renegotiation'), word('impasse'), word('dissolution')];

/** The value of `problem_area` that leaves it open, in the initial phase. */
export const undecided: Word = word('undecided');

/** Other words for it. */
export const undecidedAliases: readonly Word[] = [
  word('not-decided'),
  word('not-yet-decided'),
  word('not-yet-agreed'),
  word('to-be-decided'),
  word('to-be-agreed'),
  word('to-be-confirmed'),
  word('to-be-determined'),
  word('undetermined'),
  word('unclear'),
];
