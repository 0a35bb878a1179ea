/** Headings that only hint at a section, by the words they are made of, as titles are compared. */
export interface SectionHints {
  /** Beginnings of such headings. After one that ends with `…` anything may follow, else only words of the section. */
  readonly begins: readonly string[];
}

/** Words that may come before a hint, and say whose it is: “Her plan”, “Client update”. */
export const beforeHints: readonly string[] = words(
  'her his their client patient pt parent couple group member teen baby main brief further more own',
);

/** Words with which a heading hints at nothing: what it heads is something else. */
export const noHints: readonly string[] = words(
  'no not none without never risk safety suicide suicidal suicidality selfharm harm crisis relapse medication medicine med supervision supervisor billing letter referral admin administration appointment diagnosis background medical physical drug alcohol gp doctor psychiatrist school service email nurse housing finance court police',
);

const list = (text: string): readonly string[] => text.split(', ');

/**
 * Headings by which nobody would know a section elsewhere, and everybody does in its place: “The dispute” between focus and
 * plan, “Keeping it going” at the end. They count for a section that has no title of its own, in a note that has two others,
 * after the sections that come before it and ahead of those that follow.
 */
export const sectionHints: Readonly<Record<string, SectionHints>> = {
  review: {
    begins: [
      ...list('week, week brief, week glance, week at glance, arrival, arriving, opening, news …'),
      ...list('what has been happening, what happening, what happened, what new, what changed, since …'),
      ...list('looking back …, look back …, update, mood, symptom, depressive symptom, depression symptom'),
      ...list('sleep, progress, change, change since …, functioning …, interval …, event …'),
      ...list('recent event …, interpersonal event …, round …, how thing …, how she …, how he …'),
      ...list('how they …, how you …, how did …, how are thing …, review …, rating, how are …, rhythm …'),
      ...list('social rhythm …, srm …, feeling check, mood thermometer, link mood …, start, starting'),
      ...list('start session, beginning, last time, last meeting, weekend, fortnight, month'),
    ],
  },
  'problem-area': {
    begins: [
      ...list('area, ipt area, interpersonal area, focal area, agreed area, chosen area, working focus'),
      ...list('focus, goal focus, formulation focus, formulation problem area, ipt formulation focus'),
      ...list('interpersonal problem …, interpersonal issue …, which problem …, which area …, what we …'),
      ...list('what focus …, returning focus, back focus, dispute, grief, bereavement, loss, transition'),
      ...list('role transition, role dispute, role change, isolation, loneliness, social isolation'),
      ...list('sensitivity, interpersonal sensitivity, interpersonal deficit, theme treatment, thread'),
      ...list('red thread, link problem …, link area …'),
    ],
  },
  exploration: {
    begins: [
      ...list('dispute …, grief …, bereavement …, loss …, transition …, role transition …, role dispute …'),
      ...list('role change …, isolation …, loneliness …, conflict …, row …, argument …, quarrel …'),
      ...list('impasse …, working it, working through …, working affect …, working out …, working group …'),
      ...list('work done, main work …, main part, main body …, middle part, middle work …'),
      ...list('middle phase work, content session …, content process …, couple work, group work, process'),
      ...list('process content, session, session narrative, session note, session body, session detail'),
      ...list(
        'session summary, narrative …, what we …, what did we …, what happened …, what was …, what she …',
      ),
      ...list('what he …, what they …, story …, telling …, account …, communication'),
      ...list('communication analysis …, communication style …, role play …, decision analysis, affect …'),
      ...list('feeling, feeling about …, emotion, emotion about …, anger …, sadness …, guilt …'),
      ...list('mourning …, going deeper, deeper …, depth …, depth exploration, focus work …, joint work …'),
      ...list('old role …, new role …, old new role …, expectation explored, clarification …'),
      ...list('clarifying …, incident …, exchange …, conversation …, talking …, relationship …, treatment'),
      ...list('therapy, explored …, clinical content'),
    ],
  },
  plan: {
    begins: [
      ...list('plan re …, plan about …, plan regarding …, plan talking …, plan telling …, plan asking …'),
      ...list('plan speaking …, plan handling …, plan managing …, plan approaching …, plan conversation …'),
      ...list('plan call …, plan visit …, plan weekend …, plan before …, plan husband …, plan wife …'),
      ...list('plan mother …, plan father …, plan partner …, plan boss …, treatment plan, plan'),
      ...list('plan address …, planning …, option …, developing option, generating option, generating …'),
      ...list('weighing …, brainstorm …, brainstorming …, problem solving …, solving …, decision …'),
      ...list('deciding …, decision analysis …, solution …, strategy …, action …, agreed action …'),
      ...list('next move …, what next …, what do …, what can …, what could …, what might …, what help …'),
      ...list('what would …, what will …, what now, way …, choice …, choosing …, alternative …'),
      ...list('possible …, possibility …, preparing …, preparation …, toward plan, toward …, forward'),
      ...list('looking ahead, looking forward, look ahead, how could …, how might …'),
      ...list('development plan, proposal …'),
    ],
  },
  homework: {
    begins: [
      ...list('keeping …, carrying …, carry …, carrying forward, practice, practice at home'),
      ...list('at home practice, at home, home experiment …, home exercise …, experiment …'),
      ...list('behavioural experiment …, behavioral experiment …, interpersonal experiment …, thing try'),
      ...list('thing do, something try …, try …, trying …, what will …, what try …, what you …, what do …'),
      ...list('next time …, before …, until …, till …, week ahead, week until …, coming week, coming days'),
      ...list('between …, take away …, take home …, takeaway …, wrap up, wrapping up, summing up'),
      ...list('summary close, closing homework, close homework, closing …, activity …, exercise'),
      ...list('challenge week, assigned …, step …, small step …, goal week, goal next week, over week'),
      ...list('during week, meanwhile …, meantime …, now then, practise …, practising …, practicing …'),
      ...list('taking …'),
    ],
  },
};

function words(text: string): readonly string[] {
  return text.split(' ');
}
