import { words } from './words.ts';

/** Headings that only hint at a section, by the words they are made of, as titles are compared. */
export interface SectionHints {
  /** Beginnings of such headings. After one that ends with `…` anything but a year may follow, else only words of the section; `n` is a number. */
  readonly begins: readonly string[];
  /** The same, of headings that hint at nothing else. */
  readonly otherwise?: readonly string[];
}

/** Words that may come before a hint, and say whose it is or how firm: “Her plan”, “Client update”, “Possible focus areas”. */
export const beforeHints: readonly string[] = words(
  `her his their client person patient pt parent couple group member each teen baby main brief quick short initial optional today further more own
  possible potential candidate likely tentative provisional preliminary proposed suggested emerging working draft rough first agreed
  monday tuesday wednesday thursday friday saturday sunday weekend`,
);

/** Words with which a heading hints at nothing: what it heads is something else. */
export const noHints: readonly string[] = words(
  'no not none without never risk safe safety suicide suicidal suicidality selfharm harm crisis relapse medication medicine med supervision supervisor billing letter admin administration appointment diagnosis background medical physical drug alcohol gp doctor psychiatrist school service email nurse housing finance court police contact clinic board dont permission application officer inspector committee objection',
);

const list = (text: string): readonly string[] => text.split(', ');
/** Each of some words before each of others: “Core problem”, “Naming the area”. */
const pairs = (some: string, others: string): readonly string[] =>
  some.split(', ').flatMap((one) => others.split(', ').map((other) => `${one} ${other}`));

/**
 * Headings by which no one would know a section elsewhere, and everyone does in its place: “The dispute” between focus and
 * plan, “Keeping it going” at the end. They count for a section that has no title of its own, in a note that has two others,
 * after the sections that come before it and ahead of those that follow.
 */
export const sectionHints = (): Readonly<Record<string, SectionHints>> => ({
  review: {
    begins: [
      ...list('presentation, ward week …, week ward …, overnight …, mental state week'),
      ...pairs('mood, symptom, presentation, state', 'arrival …, arriving'),
      ...list('week, week brief, week glance, week at glance, arrival, arriving, opening'),
      ...list('what has been happening, what happening, what happened, what new, what changed, since …'),
      ...list('what happened since …, what is happened since …, report progress …, client presentation'),
      ...list(
        'round, review srm …, review since …, review time since …, looking back …, look back …, update, mood, symptom, depressive symptom, last n, last n hour, past n hour, last few, last night, last weekend, past n, past few, between, time between …, day between …, news',
      ),
      ...list('depression symptom, progress, progress since …, change, change since …, check in …'),
      ...list('recent event …, interpersonal event …, how thing …, how she has …, how he has …'),
      ...list(
        'how they have …, how is week been, how did …, how are thing …, review week …, rating, rhythm …',
      ),
      ...list('social rhythm …, srm …, feeling check, mood thermometer, link mood …'),
      ...list('start session, beginning, last time, weekend, fortnight, month'),
      ...list('week that …, what week …, where thing …, where are thing …, period since …, interim event …'),
      ...list(
        'warm up, first n minute, recap, recap week, debrief, debrief week, report week, report since …',
      ),
      ...list(
        'what is been …, what is changed …, ups down …, development since …, development, week so far …, presenting mood …, practice review, clinical review, clinical update, status update, temperature check, pulse check, tracking mood …, mood tracking, presenting today',
      ),
      ...pairs('how she, how he, how they, how client, how patient', 'arrived, doing, is doing, has been …'),
      ...pairs('mood, symptom, presentation, state', 'today, now, at start, at present'),
      ...pairs('current, present', 'state, mood, symptom, presentation'),
      ...pairs('phq, phq9, gad, score, rating, measure, questionnaire', 'week, mood, since …'),
      ...list(
        'at start, settling …, what has changed …, any news, how is she, how is he, how are they, report back …',
      ),
      ...list(
        'reporting back …, feedback home, back week, where she is today, where he is today, where they are today, state play',
      ),
      ...list(
        'weekly round, first round, opening round, stocktaking, taking stock, agenda week, recent days',
      ),
      ...list(
        'review, report, self report, subjective, status, current status, status since …, symptom status',
      ),
      ...list('bridge, bridging, where we left off …, where left off …, picking up, picking up where …'),
      ...list(
        'homework follow up, task follow up, homework completion, going over homework, going over task',
      ),
      ...list(
        'week gone …, week just …, how has your week …, how your week …, what been going …, what is new',
      ),
      ...list('linking mood …, interpersonal update, depression review …, setting scene, session opening'),
      ...list('review change …, review gain …, review treatment …, review therapy …, review work …'),
      ...list('review between …, review action plan, chief complaint …, reason referral …, reason coming …'),
      ...pairs('presenting', 'problem, concern, issue, complaint, difficulty'),
    ],
  },
  'problem-area': {
    begins: [
      ...list('reason being …, life change …, context, what we are here …'),
      ...list('where fit …, where it fit …'),
      ...list('area, ipt area, interpersonal area, focal area, agreed area, chosen area, working focus'),
      ...list(
        'focus, focus couple, focus both, formulation focus, formulation problem area, ipt formulation focus',
      ),
      ...list('interpersonal problem …, interpersonal issue …, which problem …, which area …, area work'),
      ...list('what focus …, returning focus, back focus, dispute, loss, transition'),
      ...list(
        'what matter, what we agreed work …, what it about, where working …, where we working …, where we are working …, subject, target',
      ),
      ...list('role change, isolation, loneliness, social isolation'),
      ...list('sensitivity, interpersonal sensitivity, interpersonal deficit, theme treatment, thread'),
      ...list('red thread, link problem …, link area …, problem area …, ipt problem area …, target area'),
      ...list(
        'what we working, what we are working, anchor focus …, focus each …, what we focusing …, what we are focusing …, what we work',
      ),
      ...pairs(
        'main, core, key, central, agreed, shared, identified, focal, named, naming, stating, confirming, contracted, formulated, interpersonal, current',
        'problem, issue, theme, difficulty',
      ),
      ...pairs(
        'identified, identification, identifying, named, naming, stating, confirming, contracted, formulated, current, shared, main, core',
        'area',
      ),
      ...pairs('work, session, therapy, contracted', 'focus'),
      ...list('what it is about, what we said …, what brought …, why we meet, task therapy, task treatment'),
      ...pairs('revisiting, holding, keeping, staying, remembering', 'focus'),
      ...pairs('treatment, ipt, therapy, agreed', 'target'),
      ...list('focus we …, area we …, what is about, interpersonal context, dispute stage, stage dispute'),
      ...list(
        'role dispute …, role transition …, grief …, bereavement …, ipt formulation, interpersonal formulation',
      ),
      ...list('problem identification, identification problem, identifying problem, case formulation'),
      ...pairs('identified, agreed, main, core, key, shared', 'interpersonal problem, interpersonal issue'),
      ...pairs(
        'revisiting, restating, holding, relating, relation, continuing, ongoing',
        'problem area, area',
      ),
      ...pairs('restating, relating, relation, continuing, ongoing, secondary, second', 'focus'),
      ...pairs(
        'choosing, selecting, deciding, narrowing down, narrowing, finding, settling, agreeing, considering, toward, looking',
        'focus …, area …, problem area …, focus area …',
      ),
      ...pairs('focus, area, problem area', 'still …, under …, yet …, not yet …, considered'),
      ...list('working hypothesis, presenting problem focus'),
    ],
  },
  exploration: {
    begins: [
      ...list(
        'looking back …, look back …, people her life …, people his life …, people their life …, people around …, who who …, important people …',
      ),
      ...list('work room, note session, staying …, call …, phone call …, fight …, visit …, funeral …'),
      ...list('move …, going back …, back …'),
      ...list('dispute …, grief …, bereavement …, loss …, transition …, role transition …, role dispute …'),
      ...list('role change …, isolation …, loneliness …, conflict …, row …, argument …, quarrel …'),
      ...list('impasse …, working it, working through …, working affect …, working out …, working group …'),
      ...list('work done, main work …, main part, main body …, middle part, middle work …, main piece work'),
      ...list('middle phase work, content session …, content process …, couple work, group work, process'),
      ...list('process content, session, session narrative, session note, session body, session summary'),
      ...list(
        'work, narrative, what we did, what we did …, what we have done …, work it, what we talked …, what we explored …, what we worked …',
      ),
      ...list('what we looked …, what we discussed …, what did we …, what happened …, what she said …'),
      ...list('what he said …, what they said …, what she told …, what he told …, what she brought …'),
      ...list('what he brought …, what they brought …, story …, telling …, communication'),
      ...list('communication analysis …, communication style …, role play …, decision analysis'),
      ...list('feeling, feeling about …, emotion, emotion about …, anger …, sadness …, guilt …'),
      ...list('mourning …, going deeper, deeper …, depth …, depth exploration, focus work …, joint work …'),
      ...list('old role …, new role …, old new role …, expectation explored, clarification, clarifying …'),
      ...list('talking about …, talking through …, explored …, clinical content, work today'),
      ...list(
        'session itself, what emerged …, what came …, working phase, work phase, core work …, body session',
      ),
      ...list('deepening …, process note, therapy content, therapeutic content, treatment content'),
      ...list('what was said …, going through …, going over …, unpacking …, unpicking …, picking apart …'),
      ...list(
        'examining …, examination …, elaboration …, looking closer …, closer look …, taking closer look …',
      ),
      ...list('understanding …, therapeutic material …, session material …, analysis …'),
      ...pairs('her, his, their, client, patient', 'account …, story …, narrative …, word'),
      ...list(
        'talking it through …, we talked …, conversation, session flow, flow session, central theme, main theme, focused work',
      ),
      ...list(
        'therapy work, today, today work, mapping …, looking both side …, looking at both side …, middle session',
      ),
      ...list('second part, main part session, issue explored, line by line'),
      ...list(
        'detail, discussed, discussed today, strategy, strategy used, incident, interpersonal incident …, interpersonal exchange …, interpersonal event explored, affect encouraged, facilitating …, clinical work, encouragement …, reconstruction …, during session, main content, middle, emerging theme, theme emerging, summary session',
      ),
      ...list(
        'key moment …, key issue, key point, closeness circle …, depression circle …, timeline …, both side …, saying goodbye',
      ),
      ...list(
        'review change, review gain, reviewing gain, reviewing change, review treatment, review therapy …',
      ),
      ...list('review work …, reviewing relationship …, reconstructing …, memory …, talk about …'),
      ...list('termination work, work ending …, ending work, feeling ending …'),
      ...pairs('issue, material, matter, point, key point', 'discussed, addressed, covered, raised'),
      ...pairs('her, his, their, each', 'side …'),
    ],
    otherwise: [
      ...pairs('what', 'was …, were …, is …, had …, it …, her …, his …, their …, made …, hurt …, got …'),
      ...pairs('what, how, why, when', 'she …, he …, they …, we …, client …, it …'),
    ],
  },
  plan: {
    begins: [
      ...list('if it come …, if they come …, if thing slip …'),
      ...list(
        'option table, looking option …, looking at option …, what we came up …, step …, getting ready …, readying …',
      ),
      ...list(
        'plan …, planning …, what we will …, what she will …, what he will …, what they will …, option, developing option, generating option, generating …',
      ),
      ...list(
        'weighing …, brainstorm …, brainstorming …, problem solving …, solving …, decision, deciding …',
      ),
      ...list('decision analysis …, solution …, strategy, action, agreed action …, what next …, what do …'),
      ...list(
        'what can …, what could …, what might …, what help …, what would …, what will …, what now, next move, action point',
      ),
      ...list('way forward …, way ahead …, choice, choosing …, alternative, possible …, possibility …'),
      ...list('preparing …, preparation, toward plan, toward …, looking ahead, looking forward, look ahead'),
      ...list(
        'what she is going …, what he is going …, what they are going …, what she going …, what he going …',
      ),
      ...list('what they going …, idea, idea …'),
      ...list('how could …, how might …, development plan, proposal …, where here, what she want …'),
      ...list('what he want …, what they want …, ways ahead, what we thought …, what try …'),
      ...list(
        'agreement, agreement made, finding alternative …, finding way …, finding answer …, step, step agreed, next step …',
      ),
      ...list(
        'intention, intention week, outcome, outcome session, resolution, here, here forward, role play plan, rehearsal …',
      ),
      ...pairs(
        'what she, what he, what they, what we, what client, what patient',
        'planned …, could …, can …, might …, intend …, decided …, chose …',
      ),
      ...pairs('how, how she, how he, how they, how client', 'go about …, will do …, will go …, do it'),
      ...list(
        'so what, how go …, small step …, pros cons, what was decided …, decided …, what we agreed …, agreed, agreed together',
      ),
      ...list(
        'trying something …, other ways …, different way …, new ways …, practical step …, approach, tactic, direction',
      ),
      ...list(
        'option weighed …, option weighing …, strategy try …, next week plan, coping strategy …, coping plan …, communication plan …',
      ),
      ...list('communication strategy, maintaining gain …, maintaining change …, maintenance plan …'),
      ...list('staying well …, keeping well …, warning sign …, early warning sign …, after therapy …'),
      ...list(
        'after treatment, life after therapy, contract, treatment contract, contract treatment, ipt contract',
      ),
      ...list('contracting, working agreement, thinking ahead, rehearsing …, agreed approach'),
      ...list(
        'recommendation, goal agreed, goal set, intended …, follow up plan, goal change …, goal week, goal next week',
      ),
      ...pairs(
        'working out, forming, building, drawing up, agreeing, shaping, devising, creating, putting together',
        'plan …',
      ),
      ...list('tip, tips, keeping it up, keeping it that way'),
    ],
  },
  homework: {
    begins: [
      ...list(
        'coming fortnight …, over holiday …, over christma …, over break …, holiday, christma, do, set today',
      ),
      ...list(
        'thing notice …, something notice …, thing watch …, something watch …, watch, weekend experiment …',
      ),
      ...list('homework …, keeping it going, keeping it up, keeping going …, carrying, carrying it …'),
      ...list(
        'carrying forward …, carry forward …, carry over …, practice, practice at home, practice between …',
      ),
      ...list('at home practice, at home, home experiment …, home exercise …, experiment …'),
      ...list('behavioural experiment …, behavioral experiment …, interpersonal experiment …, thing try'),
      ...list(
        'work do at home, work week, task before …, thing do, something try …, try …, trying …, what will …, what try …, what do …, do before …',
      ),
      ...list(
        'before monday, before tuesday, before wednesday, before thursday, before friday, before saturday, before sunday, before n, before we …, before next …, until n, until, until we …, until next …, till, till next …, till we …, home, by next …, by then',
      ),
      ...list('week ahead, week until …, coming week, coming days, between now …, between session …'),
      ...list('take away …, take home …, takeaway …, taking it home, taking it away, taking home …'),
      ...list(
        'closing homework, close homework, summing up plan, summary close, closing, wrap up, wrapping up, summing up, next time, activity week',
      ),
      ...list('challenge week, assigned …, small step …, step week, goal week, goal next week, over week'),
      ...list('during week, meanwhile …, meantime …, now then, practise …, practising …, practicing …'),
      ...list(
        'task both …, what she take …, what he take …, what they take …, do at home …, do home …, week, job week, between meeting …, over you, follow through …',
      ),
      ...list(
        'follow up task …, commitment …, undertaking …, agreed action …, action agreed, set next …, next step …',
      ),
      ...pairs(
        'week, small, own, weekly, home, little, agreed',
        'experiment, exercise, challenge, job, commitment',
      ),
      ...pairs(
        'agreed, set, planned, chosen, given',
        'week, fortnight, weekend, home, coming week, week ahead',
      ),
      ...pairs('agreed, set, planned', 'next time …, next week …, before next …, till next …, until next …'),
      ...pairs(
        'what she, what he, what they, what client, what patient',
        'take home …, take away …, will …, is going …, try …',
      ),
      ...list(
        'fortnight, fortnight ahead, work between …, week come …, carry, something do …, small thing …, bring, bring next …, between, inbetween, between time …',
      ),
      ...list(
        'one thing …, what each …, each take …, what she said she would …, what he said he would …, promise …, follow up',
      ),
      ...list('reminder, exercise week …, agreement week'),
      ...pairs('her, his, their, client', 'task, homework, assignment, exercise, experiment, practice'),
      ...pairs('by, next', 'monday, tuesday, wednesday, thursday, friday, saturday, sunday'),
      ...list('monday, tuesday, wednesday, thursday, friday, saturday, sunday'),
      ...list('task, thing practice …, thing practise …, dos, close, action item …, small goal, challenge'),
      ...list('mission, mission week, communication practice, independent practice, self practice'),
      ...list(
        'keeping up …, plan review, review action plan, what i will do …, what you will do …, what i will try …',
      ),
      ...list(
        'after today …, after session, before next month …, after therapy, after treatment, after ipt, after ending …',
      ),
    ],
  },
});
