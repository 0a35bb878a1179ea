import { phrases, words } from './words.ts';

/** The words that titles of a section are made of, as titles are compared: in the singular, without small words. */
export interface SectionWords {
  /** Words of which one entry has to be there as a whole, in any order; `last` stands for any word that looks back. */
  readonly heads: readonly string[];
  /** Words that may be beside them. */
  readonly beside: readonly string[];
  /** A word with which a heading may go on as it likes, except for the others: “Exploration of the row with her sister”. */
  readonly first?: { readonly words: readonly string[]; readonly butNot: readonly string[] };
}

/**
 * Headings that are none of the titles we know, and of which everyone sees what they head: “How the week went”, “Agreed
 * homework tasks”. All their words have to be of one section. Numbers may be anywhere.
 */
export const sectionWords: Readonly<Record<string, SectionWords>> = {
  review: {
    heads: [
      ...phrases('review week, review fortnight, review month, review mood, review symptom, review event'),
      ...phrases('review homework, review task, review since, update since, progress since, event since'),
      ...phrases('since session, since met, since seen, since saw, since spoke, since time, since meeting'),
      ...phrases(
        'since appointment, since contact, since visit, since call, how week, what week, how been, how thing, mood week, mood rating',
      ),
      ...phrases('mood check, mood update, mood symptom, mood event, symptom check, symptom update'),
      ...phrases(
        'symptom rating, symptom week, mood phq, mood gad, mood epds, event week, week update, week overview, week summary',
      ),
      ...phrases('week recap, weekly review, weekly update, weekly check, weekly mood, weekly symptom'),
      ...phrases(
        'weekly overview, weekly summary, last week, last fortnight, last month, last day, last days',
      ),
      ...phrases(
        'last homework, previous homework, homework check, homework feedback, homework outcome, check in',
      ),
      ...phrases(
        'task last, assignment last, practice last, exercise last, goal last, action last, been happening, been going, ups down week, change since, changed since, development since, event last, clinical update, client update, mood functioning, checking in, last recap, last session, last summary, go round, catch up, catching up, looking back week, interval update, interval event, review progress, review symptom, review rhythm, symptom functioning, interval history, interim history',
      ),
    ],
    beside: words(
      'review week weekly fortnight month day days n mood symptom event homework task progress since session met seen saw spoke time meeting appointment contact how what like went go gone was been has have had thing we you he she they client patient been last previous past update rating score measure check checking in catch catching up overview summary recap recent interpersonal current brief general opening interval interim life history outcome feedback follow welcome key significant main set agreed done agenda client go round arrival arriving opening news looking back over at happening happened change changed development ups down assignment practice exercise action goal going clinical functioning is depressive depression sleep anxiety energy rhythm social srm pt patient parent couple member each did it brief glance visit call last her him them teen baby few night weekend diary graph log tracker phq phq9 gad gad7 epds under',
    ),
  },
  'problem-area': {
    heads: phrases('focus, problem area, area worked, what working'),
    beside: words(
      'focus goal worked area problem interpersonal ipt agreed agreeing current main primary identified identification identifying identify treatment therapy session today chosen choosing key week central link linked linking back confirm confirming confirmed confirmation naming named definition defining selected selection phase middle initial shared therapeutic clinical active target client statement reminder recap review reviewing relevant what we are which is returning back chose picked decided settled targeted targeting worked ip ix relevant ongoing continuing',
    ),
  },
  exploration: {
    heads: phrases(
      'exploration, exploring, intervention, theme, topic, session content, content affect, content process, detail session, strategy used, strategy ipt, interpersonal work, therapy process, focus work, interpersonal incident, interpersonal encounter, interpersonal episode, affect encouragement, affect encouraging, encouraging affect, treatment provided, therapy provided, treatment delivered, working grief, working loss, working dispute, working transition, working isolation, working loneliness, working affect, work loss, reconstruction relationship, reconstructing relationship, therapeutic work, session work, work focus, working focus, work problem area, working problem area, technique, work grief, work dispute, work transition, work isolation, work loneliness, work affect, work group, discussion, what discussed, what explored, what talked, what looked, what went into, what came up, what worked, where worked, where explored, exploratory work, exploratory discussion, exploratory phase, exploratory session',
    ),
    beside: words(
      'exploration exploring explored problem area focus interpersonal ipt affect feeling emotion emotional communication relationship expectation therapeutic psychotherapeutic key main used response client grief bereavement loss dispute conflict role transition change isolation loneliness session content work working discussed covered addressed today process theme topic technique intervention strategy point therapy agreed current further deeper detail detailed discussion delivered provided applied event interaction incident encounter episode encouragement encouraging reconstruction reconstructing lost treatment link mood group couple therapist clinician clinical depth what we did was were talked looked went into at about over together came up worked',
    ),
    first: {
      words: words('exploration exploring'),
      butNot: words(
        'option plan planning alternative solution choice homework task risk safety suicide suicidal suicidality selfharm harm medication goal progress',
      ),
    },
  },
  plan: {
    heads: phrases(
      'plan, planning, option generated, option discussed, option weighed, option considered, alternative considered, alternative discussed, intended action, action intended, way forward, ways forward, going forward, moving forward, moving ahead',
    ),
    beside: words(
      'plan planning action agreed made discussed considered generating weighing treatment work strategy until session developing development develop making address addressing problem area focus interpersonal next coming week going forward moving ahead client option overall ipt step goal decision current addressed together shared collaborative joint strategy until before interim alternative solution solving way ways generated weighed reviewed term short long medium intended intention interpersonal agreement developed',
    ),
  },
  homework: {
    heads: phrases(
      'homework, client do, patient do, pt do, do client, do patient, between session, work home, home practice, home task, home assignment, practice session, practice week, try before, try session, try week, try next, next step, step before, task, assignment, do before, do between, do next, do week, next week, until next, before next, inter session, intersession',
    ),
    beside: words(
      'homework hw home tx client patient pt member both each based work close closing till away message thing experiment behavioural behavioral message take working agreed new set setting task assigned assignment given coming next week weekly weekend time session today client planned item practice practise activity interpersonal ipt goal plan summary summing recap wrap up between until before action step suggested discussed negotiated chosen exercise experiment fortnight month going forward do thing idea try trying wah monday tuesday wednesday thursday friday saturday sunday weekend',
    ),
  },
};
