import { type Word, word } from './word.ts';

/**
 * The words by which the checks across a course know that something is spoken of. Phrases are separated by commas and
 * written so:
 *
 * - `goodbye` is this word, in upper or lower case; `good-bye` is two words in a row.
 * - `terminat*` is every word that begins so.
 * - `is|will` is either word; `session(s)` is the word with or without what is in brackets.
 * - `(the|our)` in brackets of its own may be left out; `(mood|sleep)+` is one of these words, or up to four in a row.
 * - `#` is a number, in figures or in words from one to twenty.
 * - `...` is up to three words of any kind.
 * - `^` is the beginning of a sentence.
 * - `/`, `:` and `->` are themselves: `d/t`, `#/10`.
 *
 * A list that is too long keeps a check silent that might have spoken; one that is too short makes it claim that nothing
 * is said where something is. The second is the worse mistake.
 */
export interface WordList {
  readonly id: WordListId;
  /** What is looked for, and where. */
  readonly title: Word;
  /** The rule that looks for it. */
  readonly rule: Word;
  readonly groups: readonly PhraseGroup[];
}

/** Phrases, and what keeps them from counting. */
export interface PhraseGroup {
  readonly say: string;
  /** Not where one of these stands directly before it. */
  readonly notAfter?: string;
  /** Not where one of these stands directly behind it. */
  readonly notBefore?: string;
  /** Not where one of these stands in the same sentence. */
  readonly notWith?: string;
}

export const wordListIds = [
  'homework',
  'carried-over',
  'mood',
  'link',
  'ending',
  'contract',
  'rise',
  'plan-change',
  'pause',
  'not-held',
  'handover',
] as const;
export type WordListId = (typeof wordListIds)[number];

/** What may end besides the work: where the ending is that of one of these, it is not the one that is meant. */
const otherEndings =
  'story|stories|tale|film|movie|book|novel|song|series|dream|day|week|year|evening|call|conversation|relationship|marriage|friendship|affair|engagement|pregnancy|job|life';
const told =
  'story, stories, tale, tales, film, films, movie, movies, book, books, novel, novels, song, songs, dream, dreams';

/** What is counted towards the end. */
const meetings = 'session(s)|meeting(s)|appointment(s)|week(s)|wk(s)';
const toCome = 'left|remain|remains|remaining|more';

/** Words of which a label is made, as in “Mood this week:”; what stands behind it is no cause of it. */
const label =
  'mood|moods|affect|sleep|appetite|energy|anxiety|symptom(s)|score(s)|rating(s)|measure(s)|check|phq*|gad*|bdi*|epds|madrs|hamd*|hw*|homework|risk|and|this|last|week|today|overall|#|/';

export const wordLists: readonly WordList[] = [
  {
    id: 'homework',
    title: word('Homework as a whole, in the review'),
    rule: word('homework-not-reviewed'),
    groups: [
      {
        say: 'homework*, hw, work at home, home work|practice, task(s), assignment(s), exercise(s), practice*, practise*, practicing, practising, agreed, as planned, to plan, managed, completed, done',
      },
      {
        say: 'do|does|did|doing it|them|both|this|that|so|neither|all, carried|carry (it|them|both) over|forward, not raised, had a go, attempted, forgot it|them|both|about, got|get round|around to, left for next|another, put off, postponed, deferred',
      },
      { say: 'tried, tries', notBefore: 'to' },
      {
        say: 'did|done|do theirs|hers|his|mine|all, brought it|them|both|hers|his|theirs|#, brought (the|a|her|his|their) list|lists|log|diary|chart|sheet|page|pages|drawing|photo|letter|notes, list|log|diary|chart|sheet|letter brought',
      },
      // What “it” is was said the last time.
      {
        say: '^ (she|he|they|both) said|sent|asked|told|rang|wrote|read|posted|made|gave|showed|played it|them|both, ^ both brought',
        notBefore: 'was, is, were, are, had, would, will, to',
      },
    ],
  },
  {
    id: 'carried-over',
    title: word('Homework that is set once more, in the homework section'),
    rule: word('homework-not-reviewed'),
    groups: [
      {
        say: 'carried|carry|carries|carrying (it|them|both) over|forward, continue, continues, continued, continuing, repeat*, same again, as before, as last week|time|session, from last week|time|session, still to do',
      },
    ],
  },
  {
    id: 'mood',
    title: word('A mood, in review and exploration'),
    rule: word('no-mood-event-link'),
    groups: [
      {
        say: 'mood*, affect, phq, gad, bdi, epds, madrs, qids, pcl, low, lower, lowest, sad, sadder, sadness, saddened, tear, tears, tearful*, cry, cries, cried, crying, wept, weep*, sob*, angr*, anger*, cross, furious, rage*, irritab*, irritat*, annoy*, frustrat*, resent*, bitter*, anxi*, nervous*, panic*, worr*, afraid, scared, fear*, frighten*, terrif*, dread*, hopeless*, hopeful*, helpless*, worthless*, despair*, depress*, miserabl*, unhapp*, down, flat, numb*, empt*, better, brighter, worse, worst, dip*, dropped, fell, spike*, wobbl*, lift, lifts, lifted, lighter',
      },
      {
        say: 'calm*, content, happ*, joy*, glad, pleased, proud*, pride, relie*, cheer*, excited, asham*, shame*, humiliat*, embarrass*, guilt*, hurt*, lonel*, rejected, upset*, distress*, overwhelm*, tense, tension, stress*, restless*, agitat*, shaky, disappoint*, jealous*, envy, envi*, numb, exhausted, worn, felt, feel, feels, feeling, feelings, #/10, # out of ten|10',
      },
    ],
  },
  {
    id: 'link',
    title: word('What joins a mood to an event, in review and exploration'),
    rule: word('no-mood-event-link'),
    groups: [
      {
        say: 'because, as, after, when, whenever, while, whilst, following, since, once, during, before, by, from, over, upon, with, w/, at, d/t, due|owing|secondary|related to, in (the) context|wake|light of, in response|reaction to, on account of, trigger*, linked, link to, thinking of|about, ->',
      },
      { say: ':', notAfter: `^ (${label})+` },
    ],
  },
  {
    id: 'ending',
    title: word('The ending of the work, anywhere in the text'),
    rule: word('ending-not-raised'),
    groups: [
      { say: 'terminat*', notWith: 'pregnan*, employment, job, lease, tenancy' },
      {
        say: 'ending(s)',
        notAfter: 'happy, unhappy, sad, tragic, never, week, year, thought(s) of|about, think* of|about',
        notBefore: `up, it, things, with a bang, in tears, (his|her|my|their|a) life, of|to (the|a|her|his|their|that|this|my) ${otherEndings}, (the|a|her|his|their|that|this|my) ${otherEndings}`,
        notWith: told,
      },
      {
        say: 'ending(s) ... therapy|treatment|sessions|group|work',
        notWith: told,
      },
      {
        say: `end of|to (the|our|her|his|their|this) therapy|treatment|sessions|meetings|course|contract, end of|to the|our|this group|work, end|ends|ended (the|our) therapy|treatment|sessions, therapy|treatment|sessions (to|will|must|should) end|ends|ended|ending|finish|finishes|finished|finishing|stop|stops|stopping, come|comes|coming to an end, draw|draws|drawing to a close|an|end, end|ends|ending|finish|finishes|finishing|stop|stopping in # ${meetings}`,
      },
      {
        say: 'finish|finishing|stop|stopping here|therapy|treatment, finish|finishing (the|our) work|sessions|course with|here|soon, finish|finishing|stopping with us|me, sad|sorry|scared|afraid|ready to stop|finish|end, miss coming, last but one, penultimate',
      },
      { say: 'discharg*', notWith: 'hospital*, ward, wards, inpatient*, maternity, army, navy, vaginal' },
      {
        say: 'wrap|wrapping (it|this|things|everything) up',
        notBefore:
          'warm*, (the|a|her|his|their) present*, (the|a|her|his|their) gift*, (the|a|her|his|their) parcel*',
      },
      { say: 'goodbye(s), good-bye(s), farewell(s)' },
      {
        say: 'closure',
        notAfter: 'school|schools|factory|office|shop|plant|branch|road|site|nursery|company',
        notBefore:
          'of (the|her|his|their|a) school|factory|office|shop|plant|branch|road|site|nursery|firm|company',
      },
      {
        say: 'conclusion(s)',
        notAfter: 'in, to (the|a|that|this|no|any), old, same, wrong, foregone, her, his, their, my, own',
        notBefore: 'that',
      },
      {
        say: 'conclude*|concluding (the|our) therapy|treatment|work|sessions, final session(s)|meeting(s)|appointment(s)',
      },
      {
        say: 'our|the last session(s)|meeting(s)|appointment(s)',
        notAfter: 'since, at, in, from, after, during, of, following, than, until',
        notBefore: 'was, were, had, went, left, brought, she, he, they, we, I, and',
      },
      {
        say: 'is|be|being|was (the|our|her|his|their|my) last session(s)|meeting(s)|appointment(s), last session(s)|meeting(s)|appointment(s) is|are|will, next ... last session(s)|meeting(s)|appointment(s)',
      },
      {
        say: [
          `# (more|further) ${meetings} (are|is|we|have|now) (still) ${toCome}`,
          `# (more|further) ${meetings} (still) to go|come`,
          `# of (the|our|these|her|his) ${meetings} (are|is) (still) ${toCome}`,
          `# more|remaining|further ${meetings}, remaining # ${meetings}`,
          `${meetings} left|remaining (:) #, ${meetings} to go (:) #`,
          `couple|few (of) ${meetings} ${toCome}, couple|few more ${meetings}`,
          '# (more) to go|come, only|just # left|more',
        ].join(),
      },
    ],
  },
  {
    id: 'contract',
    title: word('A formulation or contract, anywhere in the text'),
    rule: word('contract-missing'),
    groups: [
      { say: 'formulation*, formulated' },
      {
        say: 'contract, contracts, contracted, contracting, recontract*, treatment|therapy agreement',
        notAfter: 'job, employment, work, zero-hours, temporary, term, phone, rental, marriage',
        notBefore: 'at work, with her|his|their employer|firm|company|landlord, ended, expired, ran out',
      },
    ],
  },
  {
    id: 'rise',
    title: word('Symptoms that rise, in review and plan'),
    rule: word('symptoms-rising'),
    groups: [
      {
        say: 'rise, rises, risen, rising, rose, worse, worsen*, higher, increas*, deteriorat*, climb*, went|gone|going|crept|creeping|is|are|were|was up',
      },
    ],
  },
  {
    id: 'plan-change',
    title: word('Another number of sessions, anywhere in the text'),
    rule: word('planned-sessions-changed'),
    groups: [
      {
        say: 'contract*, recontract*, reduc*, shorten*, lengthen*, extension(s), extra session(s), fewer|more sessions, instead of #, # session(s)|meeting(s)|appointment(s)|weeks, agree* ... #, # ... agree*',
      },
      { say: 'extend, extends, extended, extending', notBefore: 'family, families' },
    ],
  },
  {
    id: 'pause',
    title: word('A pause and its reason, anywhere in the text'),
    rule: word('long-pause'),
    groups: [
      {
        say: 'holiday*, vacation*, half-term, Easter, Christmas, Ramadan, break, breaks, leave, away, abroad, travel*, trip, ill, illness*, sick*, unwell, poorly, flu, covid, surgery, operation, hospital*, gave birth, strike*, exam*, pause*, on hold, gap, cancel*, missed, skipped, no session(s), not seen|held, not|didnt attend*, dna, cna, no show, month|months|weeks off|on, monthly, resum*, restart*, spaced, lockdown',
      },
    ],
  },
  {
    id: 'not-held',
    title: word('A session that has no note of its own, in one sentence with its number'),
    rule: word('session-gap'),
    groups: [
      {
        say: 'double*, cancel*, missed, misses, skipped, not held, never held, no session, no show, dna, cna, not|didnt attend*, not|didnt happen, not|didnt take place, fell through, called off, combined, together, misnumber*, miscount*',
      },
    ],
  },
  {
    id: 'handover',
    title: word('Another clinician, anywhere in the text'),
    rule: word('clinician-changed'),
    groups: [
      {
        say: 'transfer*, hand|handed|handing|hands (it|her|him|them|this|case) over, handover*, take|takes|taking|taken|took (it|her|him|them|this) over, cover*, reallocat*, reassign*, new|change|changed|changes|another|different|other (of) therapist(s)|clinician(s)|counsellor(s)|worker(s), stand|stands|standing|stood in, locum, seen by|with, first session|meeting with me, on behalf of',
      },
    ],
  },
];
