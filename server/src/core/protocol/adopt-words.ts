import { phrases, words } from './words.ts';

/** A name of a part of another form, and the sections of IPT that it holds. */
export interface PresetName {
  /** As titles are compared: in lower case, in the singular. */
  readonly names: readonly string[];
  readonly sections: readonly string[];
}

/**
 * Where the parts of other forms go: SOAP, DAP, BIRP, GIRP, PIRP and PIE. A part that holds two of our sections stands for
 * both: their plans hold the homework as well. The letters count only where a note has those of one form in their order.
 */
export const formPresets: readonly PresetName[] = [
  { names: ['subjective'], sections: ['review'] },
  { names: ['objective'], sections: ['exploration'] },
  { names: ['assessment'], sections: ['problem-area'] },
  { names: ['data'], sections: ['review', 'exploration'] },
  { names: ['behaviour', 'behavior'], sections: ['review', 'problem-area'] },
  { names: ['goal', 'problem'], sections: ['review', 'problem-area'] },
  { names: ['intervention', 'response'], sections: ['exploration'] },
  { names: ['evaluation', 'plan'], sections: ['plan', 'homework'] },
];

/** The headings of IPT for adolescents (Mufson et al., Interpersonal Psychotherapy for Depressed Adolescents, 2nd ed. 2004). */
export const adolescentPresets: readonly PresetName[] = [
  {
    names: ['feeling check', 'mood thermometer', 'depression circle', 'mood monitoring'],
    sections: ['review'],
  },
  {
    names: [
      'link mood event',
      'linking mood event',
      'mood event link',
      'feeling event link',
      'limited sick role',
    ],
    sections: ['review'],
  },
  {
    names: ['closeness circle', 'problem area focus', 'identified problem', 'teen problem area'],
    sections: ['problem-area'],
  },
  {
    names: [
      'communication analysis',
      'role play',
      'encouragement affect',
      'perspective taking',
      'middle work',
    ],
    sections: ['exploration'],
  },
  {
    names: ['teen tip', 'teen tips', 'decision analysis', 'problem solving', 'communication strategy'],
    sections: ['plan'],
  },
  {
    names: ['work home', 'interpersonal experiment', 'home experiment', 'practice home'],
    sections: ['homework'],
  },
];

/** What headings of a section are often made of, in the words of people who do not know its title. */
export interface GuessWords {
  /** Words as they are written, in their order, others between them; each word of a heading is of one of these at most. */
  readonly phrases: readonly string[];
  /** Words that say it alone, in any form. */
  readonly words: readonly string[];
  /** Words that say it only where nothing speaks against it, in any form. */
  readonly hints: readonly string[];
}

/**
 * By what other headings are guessed at. Each guess is confirmed by a person, so it may be bolder than what is recognised.
 */
export const guessWords: Readonly<Record<string, GuessWords>> = {
  review: {
    phrases: phrases(
      'how been, how are, how was, how is, how doing, how feel, how feeling, how go, how goes, how going, how went, how arrived, how came, how thing, how things, how life, last time, last week, last session, last month, last fortnight, past week, previous week, previous session, previous meeting, prior week, this week, the week, my week, your week, catch up, catching up, check in, checking in, warm up, where are, where things, what new, what happened, what been, been happening, looking back, look back, from last, state of things, feedback from',
    ),
    words: words(
      'since week weekly fortnight recap update mood symptom presentation arrival interval interim evolution retrospective wellbeing thermometer catchup',
    ),
    hints: words(
      'check news status state event presenting presented progress sleep appetite energy opening start beginning introduction welcome greeting bridge review report today current happened feel feeling went been month life subjective follow',
    ),
  },
  'problem-area': {
    phrases: phrases(
      'what is about, what it is about, what this is about, what it about, what this about, what matters, why now, why here, why we are here, we are working on, are working on, working towards, what hurts, what brings, what brought, what difficult, what hard, reason for',
    ),
    words: words(
      'focus problem problematic issue concern difficulty complaint conceptualisation conceptualization',
    ),
    hints: words('area goal aim target case diagnosis agenda purpose reason theme core question conflict'),
  },
  exploration: {
    phrases: phrases(
      'we did, what did, what was done, what done, i did, we talked, what talked, talked about, spoke about, spoken about, we spoke, we discussed, we covered, we looked, looked at, we explored, we worked, worked on, worked with, worked through, working through, came up, come up, coming up, what emerged, what surfaced, was said, what said, in the room, in the session, in session, the session, the hour, the work, the conversation, the story, main part, happened in session, happened in the session, happened today, during the session, during session',
    ),
    words: words(
      'explored discussed discussion content process topic work worked covered intervention technique conversation story narrative dialogue material exchange talked talk spoken affect emotion body middle',
    ),
    hints: words(
      'theme subject treatment response participation feeling thought moment observation detail heart insight experience account reaction communication analysis session therapy did done said approached hour notes thinking meaning',
    ),
  },
  plan: {
    phrases: phrases(
      'way forward, ways forward, moving forward, going forward, moving on, where next, from here, what could, what might, what can, what would help, what helps, what to change, how to, ways to, way to, ways of, we decided, was decided, what decided, what to say, pros and cons, for and against',
    ),
    words: words(
      'plan planning option decision decided strategy solution possibility idea alternative choice intention proposal suggestion orientation',
    ),
    hints: words(
      'step approach conclusion outcome perspective agreement agreed direction path change forward goal next recommendation resolution',
    ),
  },
  homework: {
    phrases: phrases(
      'next time, next week, next step, next steps, next session, next meeting, for next appointment, for next visit, until then, until we, until next, till then, till we, till next, before next, before we, before then, by next, by then, in the meantime, take home, taking home, takes home, take away, taking away, to take, to do, to try, to practise, to practice, between now, between times, between meetings, between visits, in between, own time, at home, for home, will do, will try, can do, going to do, going to try, is going to, coming week, coming days, week ahead, week to come, days ahead, action points, for the week, over to, wrap up, wrapping up, what next, next up',
    ),
    words: words(
      'homework task assignment home practice practise between experiment exercise takeaway meantime todo trying commitment challenge mission',
    ),
    hints: words(
      'action step next closing close ending end summary agreed agreement try ahead goal wrap conclusion later tomorrow self',
    ),
  },
};

/** Words of headings that are none of the five: what they are about has its own place in a record. */
export const otherWords: readonly string[] = words(
  'medication medicine med drug alcohol substance physical health attendance absent attending billing fee payment invoice consent admin administration administrative contact letter email phone call referral background history family childhood development diagnosis risk safety suicide harm safeguarding crisis supervision supervisor reflection countertransference transference therapist clinician signature signed duration length location setting place member inventory formulation genogram timeline measure score questionnaire scale mse mental appearance document record attachment appointment schedule scheduling booking logistics relapse termination discharge addendum name number code',
);

/** Abbreviations in headings of notes, in lower case. Any other may be someone’s initials. */
export const headingAbbreviations: ReadonlySet<string> = new Set(
  words(
    'soap dap birp girp pirp pie ipt cbt dbt mse hw si hi dx tx rx hx mh gp mdt icd dsm cpt phq gad bdi epds hamd madrs qids',
  ),
);

/** Words of file and folder names that say nothing of a person, and stay in a pattern as they are. */
export const fileWords: readonly string[] = words(
  'session sess s no nr number note notes ipt progress visit week wk sitzung',
);
