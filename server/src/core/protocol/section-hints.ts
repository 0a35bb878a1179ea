/** Headings that only hint at a section, by the words they are made of, as titles are compared. */
export interface SectionHints {
  /** Beginnings of such headings. Behind one that ends with `…` anything may follow, else only words of the section. */
  readonly begins: readonly string[];
}

/** Words that may stand before a hint, and say whose it is: “Her plan”, “Client update”. */
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
 * behind the sections that come before and ahead of those that follow.
 */
export const sectionHints: Readonly<Record<string, SectionHints>> = {
  review: {
    begins: [
      ...list(
        'week, week in brief, week brief, week glance, week at glance, past week, arrival, arriving, opening, news, news …',
      ),
      ...list(
        'what has been happening, what happening, what happened, what new, what changed, since …, looking back …',
      ),
      ...list('look back …, update, mood, symptom, depressive symptom, depression symptom'),
      ...list(
        'sleep, progress, change, change since …, functioning …, interval …, event, event …, recent event …',
      ),
      ...list(
        'interpersonal event …, round, round …, how thing …, how she …, how he …, how they …, how you …, how did …, how are thing …',
      ),
      ...list(
        'review …, rating, how are …, rhythm …, social rhythm …, srm …, feeling check, mood thermometer, link mood …',
      ),
      ...list(
        'start, starting, start session, beginning, last time, last meeting, weekend, fortnight, month',
      ),
    ],
  },
  'problem-area': {
    begins: [
      ...list(
        'area, ipt area, interpersonal area, focal area, agreed area, chosen area, working focus, focus, goal focus, formulation focus, formulation problem area, ipt formulation focus',
      ),
      ...list('interpersonal problem, interpersonal problem …, interpersonal issue …, which problem …'),
      ...list(
        'which area …, what we …, what focus …, returning focus, returning to focus, back focus, back to focus',
      ),
      ...list(
        'dispute, grief, bereavement, loss, transition, role transition, role dispute, role change, isolation',
      ),
      ...list('loneliness, social isolation, sensitivity, interpersonal sensitivity, interpersonal deficit'),
      ...list('theme of treatment, theme treatment, thread, red thread, link problem …, link area …'),
    ],
  },
  exploration: {
    begins: [
      ...list(
        'dispute …, grief …, bereavement …, loss …, transition …, role transition …, role dispute …, role change …',
      ),
      ...list(
        'isolation …, loneliness …, conflict …, row …, argument …, quarrel …, impasse …, working it, working through …, working affect …, working out …, working group …, work done',
      ),
      ...list(
        'main work …, main part, main body …, middle part, middle work …, middle phase work, content session …, content process …, couple work, group work, process, process content',
      ),
      ...list(
        'session, session narrative, session note, session body, session detail, session summary, narrative …',
      ),
      ...list(
        'what we …, what happened …, what was …, what she …, what he …, what they …, story …, telling …, account …',
      ),
      ...list(
        'communication, communication analysis …, communication style …, role play …, decision analysis, affect …, feeling, feeling about …, emotion, emotion about …, anger …, sadness …, guilt …',
      ),
      ...list(
        'mourning …, going deeper, deeper …, depth …, depth exploration, focus work …, joint work …, old role …',
      ),
      ...list(
        'new role …, old and new role …, expectation explored, clarification …, clarifying …, incident …, exchange …',
      ),
      ...list('conversation …, talking …, relationship …, treatment, therapy, explored …, clinical content'),
    ],
  },
  plan: {
    begins: [
      ...list(
        'plan re …, plan about …, plan regarding …, plan talking …, plan telling …, plan asking …, plan speaking …, plan handling …, plan managing …, plan approaching …',
      ),
      ...list(
        'plan conversation …, plan call …, plan visit …, plan weekend …, plan before …, plan husband …, plan wife …, plan mother …, plan father …, plan partner …, plan boss …',
      ),
      ...list(
        'treatment plan, plan, plan address …, planning …, option …, developing option, generating option, generating …, weighing …, brainstorm …',
      ),
      ...list(
        'brainstorming …, problem solving …, solving …, decision …, deciding …, decision analysis …, solution …',
      ),
      ...list(
        'strategy …, action …, agreed action …, next move …, what next …, what do …, what can …, what could …',
      ),
      ...list(
        'what might …, what help …, what would …, what will …, what now, treatment plan, way …, choice …, choosing …',
      ),
      ...list(
        'alternative …, possible …, possibility …, preparing …, preparation …, towards plan, towards …, forward',
      ),
      ...list(
        'looking ahead, looking forward, look ahead, how to …, how could …, how might …, devel plan, proposal …',
      ),
    ],
  },
  homework: {
    begins: [
      ...list(
        'keeping …, carrying on …, carry on …, carrying forward, practice, practice at home, at home practice',
      ),
      ...list('at home, home experiment …, home exercise …, experiment …, behavioural experiment …'),
      ...list(
        'behavioral experiment …, interpersonal experiment …, thing try, thing to try, thing do, something try …',
      ),
      ...list(
        'try …, trying …, what will …, what try …, what you …, what do …, next time, next time …, before …, until …',
      ),
      ...list(
        'till …, week ahead, week until …, coming week, coming days, between …, take away …, take home …, takeaway …',
      ),
      ...list(
        'wrap up, wrapping up, summing up, summary close, closing homework, close homework, closing …, activity …',
      ),
      ...list(
        'exercise, challenge week, assigned …, step …, small step …, goal week, goal next week, over week, during week',
      ),
      ...list(
        'meanwhile …, meantime …, in between …, now then, to practise …, practising …, practicing …, taking …',
      ),
    ],
  },
};

function words(text: string): readonly string[] {
  return text.split(' ');
}
