import type { PhaseId } from './phases.ts';
import { sectionAliases } from './section-aliases.ts';
import type { Teaching } from './source.ts';
import { type Word, word } from './word.ts';

/** A section that the protocol knows: a level-2 heading of the note and what is under it. */
export interface SectionSpec {
  readonly id: Word;
  readonly title: Word;
  /** The title where there is little room, as in the side bar. */
  readonly short: Word;
  /** Other titles accepted; what does not count where titles are compared is in `title-words.ts`. */
  readonly aliases: readonly Word[];
  readonly required: boolean;
  /** True where the section may be more than once in a note. */
  readonly repeatable: boolean;
  /** True where a heading of any level counts. */
  readonly anyLevel: boolean;
  /** Titles that mean another section, if that is absent, where a note has them a second time. */
  readonly again?: { readonly titles: readonly Word[]; readonly section: Word };
  /** The required section whose place it takes in some phases, where nothing else is titled as that. */
  readonly standsFor?: { readonly section: Word; readonly phases: readonly PhaseId[] };
  /** True where the title is followed by an ISO date. */
  readonly dated: boolean;
  /** What an inserted section asks for: bracketed prompts, which `leftover-placeholder` finds until they are replaced. */
  readonly prompts: readonly Word[];
  readonly teaching: Teaching;
}

const base = { required: false, repeatable: false, anyLevel: false, dated: false } as const;

/** The five parts of a session, in their order, then the optional sections known by name. */
export const sections: readonly SectionSpec[] = [
  {
    ...base,
    id: word('review'),
    title: word('Review of the previous week'),
    short: word('Review'),
    aliases: sectionAliases.review,
    again: { titles: [word('Review')], section: word('homework') },
    required: true,
    prompts: [
      word('[describe mood and symptoms this week, and one event linked to a change in mood]'),
      word('- [record what became of each homework item of the last session]'),
    ],
    teaching: {
      what: 'How mood and symptoms have been since the last session, and what happened between people meanwhile.',
      looksFor:
        'A mood rating or measure, one specific event, the link between the two, and the outcome of the last homework.',
      differs:
        'Classic IPT asks “how have things been since we last met?”; some services start from the measures.',
      sources: ['isipt', 'markowitzWeissman', 'uclCompetences'],
    },
  },
  {
    ...base,
    id: word('problem-area'),
    title: word('Identification of the interpersonal problem area'),
    short: word('Problem area'),
    aliases: sectionAliases['problem-area'],
    required: true,
    prompts: [word('[name the agreed problem area and say how it fits this episode]')],
    teaching: {
      what: 'The interpersonal problem area that is the focus: grief, role dispute, role transition or social isolation.',
      looksFor:
        'The agreed focus by name, why it fits this episode, the stage of a dispute, the client’s own words.',
      differs:
        'In the initial phase it may be undecided; usually one area, at most two. Some manuals count only a death as grief.',
      sources: ['iptuk', 'weissman', 'stuartRobertson'],
    },
  },
  {
    ...base,
    id: word('exploration'),
    title: word('Exploration of the problem area'),
    short: word('Exploration'),
    aliases: sectionAliases.exploration,
    required: true,
    prompts: [
      word('[describe one concrete exchange: what was said, what was felt, which technique was used]'),
    ],
    teaching: {
      what: 'The work on the problem area: one concrete exchange or experience, gone through in detail.',
      looksFor:
        'What was said and felt, expectations on each side, the technique used and how the client responded.',
      differs:
        'In the initial phase this part holds the inventory and timeline; towards the end, the review of change.',
      sources: ['markowitzWeissman', 'uclCompetences', 'general'],
    },
  },
  {
    ...base,
    id: word('plan'),
    title: word('Development of a plan to address the problem area'),
    short: word('Plan'),
    aliases: sectionAliases.plan,
    again: { titles: [word('Plan')], section: word('homework') },
    required: true,
    prompts: [word('[describe the options the client named, how they were weighed, and the one chosen]')],
    teaching: {
      what: 'Options for doing something about the problem, weighed, one chosen, and where possible rehearsed.',
      looksFor: 'The client’s own options rather than advice, what each might cost, the choice, a rehearsal.',
      differs: 'In the initial phase this part holds the contract; at the end, the plan against relapse.',
      sources: ['markowitzWeissman', 'uclCompetences', 'general'],
    },
  },
  {
    ...base,
    id: word('homework'),
    title: word('Review of the plan and homework'),
    short: word('Homework'),
    aliases: sectionAliases.homework,
    required: true,
    prompts: [
      word('[say how the client summed up the plan, and what could get in the way]'),
      word('- [ ] [state what the client will do, with whom and by when]'),
    ],
    teaching: {
      what: 'The plan in the client’s own words, and what the client will try before the next session.',
      looksFor:
        'Who, what and when; obstacles; sessions left. “None this session:” with a reason is a complete entry.',
      differs: 'Manuals disagree on homework: classic IPT sets none explicitly, IPT-A calls it work at home.',
      sources: ['markowitzWeissman', 'isipt', 'general'],
    },
  },
  {
    ...base,
    id: word('risk'),
    title: word('Risk'),
    short: word('Risk'),
    aliases: sectionAliases.risk,
    anyLevel: true,
    prompts: [
      word('[record what was asked, and the answers on thoughts, intent, plan and means]'),
      word('[record protective factors, what was done, who was told, and when it is asked again]'),
    ],
    teaching: {
      what: 'What was asked about thoughts of suicide, self-harm or danger, and what was answered and done.',
      looksFor:
        'What was asked, thoughts, intent, plan and means, history, protective factors, action, who was told, review date.',
      differs: 'Some services keep it in another record: then `risk_record: filed elsewhere` says so.',
      sources: ['general', 'records'],
    },
  },
  {
    ...base,
    id: word('members'),
    title: word('Members'),
    short: word('Members'),
    aliases: sectionAliases.members,
    anyLevel: true,
    prompts: [word('- [record one line for each member present, naming that member only]')],
    teaching: {
      what: 'One line for each member of a group, to be copied to that member’s own record only.',
      looksFor: 'Response and task of each member present; no other member named in the line.',
      differs:
        'Payers often expect an entry for each member; group manuals ask for a weekly group summary as well.',
      sources: ['groupIpt', 'cpt'],
    },
  },
  {
    ...base,
    id: word('formulation'),
    title: word('Formulation'),
    short: word('Formulation'),
    aliases: [],
    standsFor: { section: word('problem-area'), phases: ['initial'] },
    prompts: [word('[describe the shared understanding: illness, life events, problem area]')],
    teaching: {
      what: 'The shared understanding that joins the illness, the life events and the problem area.',
      looksFor: 'A diagnosis in plain words, the link between onset and relationships, the agreed focus.',
      sources: ['isipt', 'markowitzWeissman'],
    },
  },
  {
    ...base,
    id: word('inventory'),
    title: word('Interpersonal inventory'),
    short: word('Inventory'),
    aliases: [],
    standsFor: { section: word('exploration'), phases: ['initial'] },
    prompts: [word('[list the people who matter, by role, with what is expected and what is missed]')],
    teaching: {
      what: 'The people who matter in the client’s life, and what each relationship gives and lacks.',
      looksFor:
        'Expectations on both sides, what is satisfying and what is not, what has changed around the onset.',
      differs: 'IPT-A draws it as a closeness circle.',
      sources: ['isipt', 'markowitzWeissman'],
    },
  },
  {
    ...base,
    id: word('relapse'),
    title: word('Relapse prevention'),
    short: word('Relapse plan'),
    aliases: sectionAliases.relapse,
    standsFor: { section: word('plan'), phases: ['termination', 'maintenance'] },
    prompts: [word('[list early warning signs, what has helped, and whom to tell first]')],
    teaching: {
      what: 'What to watch for after the ending, and what to do then.',
      looksFor: 'Early warning signs, what has helped, people to tell, what comes next if it is not enough.',
      sources: ['weissman', 'stuartRobertson'],
    },
  },
  {
    ...base,
    id: word('supervision'),
    title: word('For supervision'),
    short: word('Supervision'),
    aliases: sectionAliases.supervision,
    prompts: [word('[note a question for supervision]')],
    teaching: {
      what: 'Questions to take to supervision.',
      looksFor: 'A question about the work. Reflections of supervision itself belong elsewhere.',
      sources: ['general'],
    },
  },
  {
    ...base,
    id: word('addendum'),
    title: word('Addendum'),
    short: word('Addendum'),
    aliases: [],
    repeatable: true,
    dated: true,
    prompts: [word('[state what is added or corrected, and why]')],
    teaching: {
      what: 'A dated addition to a note that has been signed; the signed text stays as it was.',
      looksFor: 'The date of the addition, what it adds or corrects, who wrote it.',
      sources: ['cms', 'records'],
    },
  },
];
