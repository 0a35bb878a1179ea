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
  /** Not where one of these is directly before it. */
  readonly notAfter?: string;
  /** Not where one of these comes directly after it. */
  readonly notBefore?: string;
  /** Not where one of these is in the same sentence. */
  readonly notWith?: string;
}

export const wordListIds = [
  'homework',
  'carried-over',
  'opening',
  'mood',
  'link',
  'ending',
  'contract',
  'rise',
  'plan-change',
  'pause',
  'not-held',
  'handover',
  'risk',
] as const;
export type WordListId = (typeof wordListIds)[number];

/** What may end besides the work: where the ending is that of one of these, it is not the one that is meant. */
const otherEndings =
  'row|argument|quarrel|fight|meal|party|visit|trip|letter|chapter|summer|shift|month|term|story|stories|tale|film|movie|book|novel|song|series|dream|day|week|year|evening|call|conversation|relationship|marriage|friendship|affair|engagement|pregnancy|job|life';
const told =
  'story, stories, tale, tales, film, films, movie, movies, book, books, novel, novels, song, songs, dream, dreams';

/** What is counted towards the end. */
const meetings = 'session(s)|meeting(s)|appointment(s)|visit(s)|contact(s)|time(s)|week(s)|wk(s)';
const toCome = 'left|remain|remains|remaining|more';

/** Words of which a label is made, as in “Mood this week:”; what comes after it is no cause of it. */
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
        say: 'do|does|did|doing it|them|both|this|that|so|neither|all, carried|carry (it|them|both) over|forward, not raised, had a go, attempted, forgot it|them|both|about, got|get round|around to, left for next|another, put|puts|putting (it|this|that|them) off, ^ not this|last|that week|time, ^ nothing (was) done, came|come|get|got (round|around) to it|that|this, too tired|ill|low|anxious|upset|ashamed|proud for|to (do) it|that|this, (got|gets|was|is) stuck after|at|on|with, postponed, deferred',
      },
      { say: 'tried, tries', notBefore: 'to' },
      {
        say: 'finish|finished|finishes|completed|completes the|her|his|their',
        notBefore: 'work, shift, shifts, day, week, term, job, meal, dinner, lunch, film, book, relationship',
      },
      {
        say: 'did|done|do theirs|hers|his|mine|all, brought it|them|both|hers|his|theirs|#, brought (the|a|her|his|their) list|lists|log|diary|chart|sheet|page|pages|drawing|photo|letter|notes, list|log|diary|chart|sheet|letter brought',
      },
      // What “it” is was said the last time.
      {
        say: '^ (she|he|they|both) said|sent|asked|told|rang|wrote|read|posted|made|gave|showed|played it|them|both, ^ both brought',
        notBefore: 'was, is, were, are, had, would, will, to',
      },
      {
        say: 'brought (along|in)',
        notBefore:
          'up, back, to, about, on, down, round, forward, it|this|that|her|him|them|me up|to|down|back|round|home',
      },
      {
        say: 'arrived|came (in|back) with, turned up with',
        notBefore:
          'flu, covid, (a) cold|headache, (her|his|their) husband|wife|partner|mother|father|mum|dad|sister|brother|friend|son|daughter|parents',
      },
      {
        say: [
          'it went|took|helped|worked|backfired|landed|happened|led',
          'that|this went|helped|worked|backfired|landed',
          '^ # he|she|they, ^ # to #, ^ # (of) (the|them) names|people|lines|pages|entries|times|calls, ^ # of (the|them|these) #, ^ one in|on|for|at each, ^ nearly|almost all|every|#, ^ went well|badly|ok|okay|fine|better|smoothly, ^ went (on|to) monday|mon|tuesday|tue|tues|wednesday|wed|weds|thursday|thu|thurs|friday|fri|saturday|sat|sunday|sun, went along|there|anyway|twice, went after all, went|turned out as',
          'easier|harder|better|worse than (she|he|they) (had) expected|feared|thought|imagined|hoped',
          'came off, paid off, took place, followed through|up, stuck to|with it, kept to|at it, acted on it|this|that',
          'got it|them|this|that done, ticked off, filled in|out, succeeded, achieved, accomplished',
        ].join(),
        notAfter: 'as|how',
      },
      {
        say: [
          'meant|intended|planned|hoped|wanted|going to but, meant|intended to, not yet, no time|chance|opportunity, still to, didnt|couldnt|hadnt dare*|manage*|happen*|face|bring',
          'did|could|had not dare*|manage*|happen*|face|bring, not dared, lost (her|his|my|their) nerve, bottled, chickened|backed|bailed|copped out',
          'ducked|dodged|avoided|skipped it|this|that|both, shied away, gave up on it, too busy',
          'half|most|part of it',
        ].join(),
      },
      {
        say: 'posted|sent|wrote|read|said|showed|gave|finished|kept|chose|found|used|made hers|theirs|mine, all|both|each|everyone|everybody (#) had something|theirs|it|one, all|both|each|everyone|everybody (#) did|brought|reported|managed',
      },
      {
        say: [
          'as discussed|suggested|set|arranged|rehearsed|practised|practiced|intended|promised|hoped, what we|she|he|they (had) planned|rehearsed|practised|practiced|agreed|discussed|set',
          'set last time|week|session, from last time|session, take-home, between-session(s), between-sessions, action point(s), experiment(s), assigned, wah',
          'used|tried|said the (new) line|words|opening|script|sentence|phrase|technique',
          'under way, underway, in the post, on its way, sent|gone|went|going off, attempt(s), meant|meaning to, torn up, (not) (yet) begun|started on it',
        ].join(),
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
    id: 'opening',
    title: word(
      'A review that opens with the week as a whole, in a course that answers homework in its own words',
    ),
    rule: word('homework-not-reviewed'),
    groups: [
      {
        say: '^ (a|an|the|another) (very|rather|fairly|really|much|more|mostly|largely|generally) bad|poor|good|hard|harder|better|worse|quiet|quieter|busy|difficult|tough|rough|mixed|long|low|awful|terrible|dreadful|easier|easy|calm|calmer|stable|steady|flat|full|decent|lonely|sad|heavy|happier|eventful|uneventful|ordinary|normal|lovely|great week|wk|weeks|wks|fortnight|weekend|month|days|time|patch, ^ (the|this|her|his|their) week|wk|fortnight (has|had) was|been|went, ^ it was|has been a, ^ # weeks|wks|months, ^ (a) few|couple of weeks|wks',
      },
    ],
  },
  {
    id: 'mood',
    title: word('A mood, in review and exploration'),
    rule: word('no-mood-event-link'),
    groups: [
      {
        say: 'mood*, affect, phq, gad, bdi, epds, madrs, qids, pcl, low, lower, lowest, sad, sadder, sadness, saddened, tear, tears, tearful*, cry, cries, cried, crying, wept, weep*, sob*, angr*, anger*, cross, furious, rage*, irritab*, irritat*, annoy*, frustrat*, resent*, bitter*, anxi*, nervous*, nerves, panic*, worr*, afraid, scared, fear*, frighten*, terrif*, dread*, hopeless*, hopeful*, helpless*, worthless*, despair*, depress*, miserabl*, unhapp*, down, flat, numb*, empt*, better, brighter, worse, worst, dip*, dropped, fell, spike*, wobbl*, lift, lifts, lifted, lighter',
      },
      {
        say: 'calm*, content, happ*, joy*, glad, pleased, proud*, pride, relie*, cheer*, excited, elat*, delight*, thrill*, ecstatic, buoyant, spirits, touched, tender, grateful, gutted, heartbroken, broken, crush*, devastat*, shock*, shaken, sorrow*, sorry, grief, griev*, mourn*, aching, misery, melanchol*, gloom*, dejected, despond*, defeated, ratty, snapp*, grumpy, moody, fed up, mad, enraged, hate*, hatred, apprehens*, uneas*, jitter*, on edge, edgy, foolish, stupid, unwanted, unloved, abandon*, betray*, excluded, left out, invisible, ignored, homesick, laugh*, smil*, enjoy*, peace*, settled, steadi*, steady, energis*, energiz*, confiden*, drained, withdrawn, bad day|night|evening|week|weekend|patch, good day|night|evening|week|weekend, hard day|evening|week|weekend, asham*, shame*, humiliat*, embarrass*, guilt*, hurt*, lonel*, rejected, upset*, distress*, overwhelm*, tense, tension, stress*, restless*, agitat*, shaky, disappoint*, jealous*, envy, envi*, numb, exhausted, worn, picked|perked|picking|perking|bucked up, (the) poor|rough|difficult|awful|better|worse|best|worst|low|lovely|great day|night|evening|weekend|patch, herself|himself|themselves|themself again, in great|good|bad|poor|better form, felt, feel, feels, feeling, feelings, #/10, # out of ten|10',
      },
      {
        say: 'got|gets|get|getting|brought|brings|pulled|pulls|dragged|drags|set|sets|weighs|weighed her|him|them|me|both (right) down|back|up|off|on, moved|moves|touched|touches|floored|floors|threw|throws her|him|them|me|both',
      },
    ],
  },
  {
    id: 'link',
    title: word('What joins a mood to an event, in review and exploration'),
    rule: word('no-mood-event-link'),
    groups: [
      {
        say: 'because, as, after, when, whenever, while, whilst, following, since, once, during, before, by, from, over, upon, with, w/, at, d/t, due|owing|secondary|related to, in (the) context|wake|light of, in response|reaction to, on account of, on (the) back of, on hearing|seeing|reading|finding|learning|being, until, despite, whereas, which, so that, trigger*, set off, sparked, prompted, linked, link to, connect*, relat*, ties|tied to, coincid*, thinking of|about, reminded, made|makes|making|left|leaves|leaving her|him|them|me, ->, till, the (very) day|days|night|nights|morning|mornings|afternoon|evening|evenings|week|weekend|hour|moment|minute (that|when) she|he|they|her|his|their|of, on (the|those|any|all) (#) days|nights|mornings|evenings (that|when) she|he|they|her|his|their|of, on (the) anniversary|birthday of, ahead of',
      },
      // A feeling that says itself what it is about: “proud of having told him”.
      {
        say: 'proud|ashamed|afraid|scared|frightened|terrified|guilty|guilt|shame|sad|sadness|angry|anger|cross|furious|annoyed|upset|hurt|anxious|anxiety|nervous|worried|worry|relieved|relief|glad|happy|pleased|sorry|embarrassed|hopeful|bitter|resentful|jealous|envious|disappointed|tense|stressed|distressed|lonely|excited|tearful about|of|that, proud|ashamed|afraid|scared|sad|angry|upset|hurt|anxious|nervous|relieved|glad|happy|pleased|sorry|embarrassed|disappointed to, felt|feels|feeling bad|better|good|worse about',
      },
      // What does something to someone is an event: “the invitation cheered her”.
      {
        say: 'cheer*|upset*|sadden*|frighten*|comfort*|sooth*|pleas*|annoy*|irritat*|anger*|worri*|hurt|hurts|scare*|shook|shakes|calm*|lift*|touch*|move|moves|moved|disappoint*|deflat*|floor*|crush*|shock*|humiliat*|embarrass*|relieve*|throw|throws|threw|unsettl*|exhaust*|delight*|thrill* her|him|them|me|us|most, got|gets|brought|brings|pulled|pulls|dragged|drags|weighs|weighed her|him|them|me (right) down, on the day|night|morning|evening|weekend of, post|pre visit|call|row|argument|meeting|session|review|interview|party',
      },
      { say: ':', notAfter: `^ (${label})+` },
      // A person or an event that is beside the mood: “Gutted. He read it to his wife.”
      {
        say: [
          'mother(s), mum(s), mummy, mom(s), mam, father(s), dad(s), daddy, parents, husband*, hubby, wife, partner*, boyfriend*, girlfriend*, fiance*, ex, sister*, brother*, sibling*, twin, son(s), daughter*, children, kid(s), baby, babies, bub, grand*, gran, nan, nana, aunt*, uncle*, cousin*, niece*, nephew*, in-laws, mil, fil, family, friend(s), mate(s), flatmate*, roommate*, housemate*, classmate*, neighbour*, neighbor*, boss, manager, supervisor, colleague*, coworker*, teacher*, tutor*, doctor, midwife',
          'row, rows, argument*, argued, quarrel*, fight, fights, fought, fell out, call, calls, rang, phoned, text, texts, texted, message*, email*, letter*, visit*, party, parties, wedding, funeral, birthday*, anniversar*, christening, interview*, exam*, meeting*, lunch, dinner, supper, coffee, trip, wake, graduation, reunion, promotion, redundan*, news, court, photo*, picture, grave*, cemetery, hospital, scan, birth',
          'told, tells, said, says, asked, asks, met, came, went, came home, cancelled, canceled, forgot, laughed, invited, shouted, ignored, talk, talked, spoke, spoken, argue, argues, apologised, apologized, answered, refused, joined, cooked, walked, sat, danced, sang, played, won, lost, finished, moved',
        ].join(),
      },
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
        say: `end of|to (the|our|her|his|their|this) therapy|treatment|sessions|meetings|course|contract, end of|to the|our|this group|work, end|ends|ended (the|our) therapy|treatment|sessions, therapy|treatment|sessions (to|will|must|should) end|ends|ended|ending|finish|finishes|finished|finishing|stop|stops|stopping, come|comes|coming to an end, draw|draws|drawing to a close|an|end, end|ends|ending|finish|finishes|finishing|stop|stopping|conclude|concluding in # ${meetings}, # (more) of these (sessions|meetings) and|then|left`,
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
      { say: 'goodbye(s), good-bye(s), farewell(s), leave-taking' },
      {
        say: 'parting',
        notWith: 'wife, husband, partner, marriage, parents, mother, father, boyfriend, girlfriend',
      },
      {
        say: [
          'after|beyond therapy|treatment, without (the|our|these) sessions|therapy, after|without|before (the|our|these|this) therapy|treatment|sessions|group|course ends|ended|finishes|finished|stops|stopped|closes',
          'when|once|after|before we stop|finish|end|part, how|when|ways to end|finish|stop|close (well|here), end|ending|finish|close well, last but two|three, there are # more to come, therapy|treatment (is|are|will|be) (nearly|almost|soon) over, what comes after|afterwards|next|then, stopping|finishing|ending|leaving frightens|scares|saddens|worries|upsets|angers|unsettles her|him|them, speak|speaks|spoke|spoken|talk|talks|talked|think|thinks|thought|discuss|discussed|name|named (about|of) finishing|stopping|concluding|closing, miss|missing these|our|the hours|sessions|meetings|talks|conversations, fear|dread|dreads|fears|sadness|anger|worry|thought|thoughts of|about|at the|our|an end, closing|concluding (the|our) work|phase|session|sessions|stage|part|meetings|therapy, finish|finishing line, when|once|after|before therapy|treatment|sessions|group (is|are|has|have) stop*|finish*|end|ends|ended|over, therapy|treatment|sessions|group (will|must|has|have) (to|be) stop|end|finish|over|close',
          'that we|therapy|treatment|sessions (must|will|have|has|are) (to) stop|stops|stopping|end|ends|ending|finish|finishes|finishing, sad|sorry|cross|annoyed|angry|hurt|afraid|scared that it|this (all) stops|ends|finishes|over|ending|stopping',
          'work|therapy|treatment|group|course|sessions (together|here) (is|are|was|were) clos*|conclud*|complete|completed, leaving|leave (the|our) therapy|group|treatment|service, leaving us|here',
          'relapse-prevention, relapse signature|drill, staying-well-plan, staying-well, wellness-plan, prevent|preventing relapse, aftercare, after-care',
          'near|nearing|nears|approach|approaching|approaches|towards|toward the|our end|close|finish, end (is|was|now) near|nearing|coming|approaching, end (is|was|now|comes) in|into sight|view, countdown, counting|count down',
          'what (will) she|he|they|you (will) take|takes|carry|carries away|with|along, look*|looked back (on|at|over) the|our therapy|work|course|treatment|sessions|journey|whole, gains made, gains so far, gains and, review* (of) (the|her|his|our) gains|therapy',
          'last time together, the last time here|with, next|this time|week|session|meeting we (will|shall) finish|stop|end|close|conclude, next week|session|meeting|time (only|alone) remains|left, follow-up (session|meeting|appointment|contact) in|at|after # weeks|months, booster (session|meeting|appointment|contact) in|at|after # weeks|months, follow-up session|meeting|appointment, ending date, end date, our last few|# sessions|meetings|weeks|appointments, final few|# (of) sessions|meetings|weeks|appointments, final phase|stage|part, closing session(s)|phase|stage|round',
        ].join(),
        notWith: told,
      },
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
          '# (more) to go|come, only|just # left|more, # after today|this|tonight',
        ].join(),
      },
      {
        say: '^ (we|with|now|there|and) (have|are|is) # left|remaining, # left after|and|then|now, # now left',
        notBefore:
          'the, her, him, his, their, my, home, early, work, town, school, for, in, at, behind, me, us, them, it',
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
        say: 'contract, contracts, contracted, contracting, recontract*, treatment|therapy|working agreement, treatment|therapy contract, conceptuali*, case summary shared, agree|agreed|agreeing (to|on) # (weekly) sessions|meetings, # (weekly) sessions|meetings (were|was|are) agreed|contracted, goals (were) agreed|set, agreed (on) (#) (the|her|his|our) goals, treatment|therapy goals, shared understanding, (our|working) agreement of|for, our agreement, our deal, # weekly sessions|meetings|visits|appointments, # sessions|meetings|visits|appointments weekly|fortnightly, put|puts|putting|pulled|drew|drawing it|this|things|everything|all together for|with her|him|them, fit|fits|fitted together, picture as I|we see, my|our understanding, gave|given|offered|told|shared|presented|explained (her|him|them) my|the|an understanding|picture|summary|explanation of, aim|aims is|are|of|agreed, (the|her|his|our) # goals|aims, goals|aims for therapy|treatment|the, signed up to, shook|shaken|shake (hands) on, how|as I|we see|understand|understood (it|this|things), the way I|we see it|this|things, laid|lay|laying|set|setting (it|this|things|all) out for her|him|them, as said|agreed|arranged|planned at (the) start|outset|beginning, what she|he|they want|wants from|by|of, ground rules, treatment plan agreed|signed|shared',
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
        say: 'contract*, recontract*, reduc*, shorten*, lengthen*, extension(s), extra session(s), fewer|more|additional|further|extra sessions|meetings|appointments|weeks, instead of #, # (weekly|fortnightly|monthly|quarterly) session(s)|meeting(s)|appointment(s)|visit(s)|weeks, maintenance contract|plan|schedule|sessions|visits, agree* ... #, # (is|was) (what) (we) agree|agreed, # agreed, # (in) total|altogether|all, total|sum of #, from # to #, # rather than #, # not #, another|additional #, # extra, # fewer, up|down to #, increas* to #, cut to|short, add|adds|added|adding #, # added, number of sessions|meetings, top-up, revised number|plan|total, end|ending|finish|finishing|stop|stopping early|earlier|sooner, cap|caps|capped|capping (at|of), stop|stops|stopping|end|ends|ending|finish|finishes|finishing|close|closes|closing at|by|with|after (session|number) #, # (sessions|meetings) will|would|should|may|might do|suffice|serve, # is|are (now) enough|plenty, prefer*|choose|chose|chosen|decide|decided (for|on|to) #, renegotiat*, length of (the|our) treatment|therapy|course|work|contract, bring|brings|brought|bringing forward (the|our) end|ending, mutual decision|agreement, authoriz*, authoris*, insurer, insurance, funding, funded, longer|shorter course|treatment|therapy',
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
        say: 'holiday*, vacation*, half-term, Easter, Christmas, Ramadan, break, breaks, leave, away, abroad, travel*, trip, ill, illness*, sick*, unwell, poorly, flu, covid, surgery, operation, hospital*, gave birth, strike*, exam*, pause*, on hold, gap, cancel*, missed, skipped, no session(s), not seen|held, not|didnt attend*, dna, cna, no show, month|months|weeks off|on, monthly, resum*, restart*, spaced, spacing, lockdown, summer, Xmas, New-Year, bank-holiday, Eid, Diwali, Passover, Hanukkah, Thanksgiving, Lent, pilgrimage, Hajj, end|start|between (of) term(s), time off, maternity, paternity, sabbatical, jury*, quarantin*, recovering|recovery from|after, bereavement, honeymoon, birth of, waiting list, waitlist*, reschedul*, rebook*, postpon*, rearrang*, unable, not able|well|possible to come|attend|travel|make, couldnt come|attend|make|travel, could not come|attend|make|travel, failed to attend, no contact|appointment(s)|room|slot, out of town|area|county, snow*, weather, clash*, flood, floods, flooding, storm, storms, unavailab*, clinic|centre|center|service|office|building|school (was) closed, closure, conference, placement, disengag*, dropped out, came|comes|coming back after|from|to therapy, back after|from, return|returns|returned|returning (to) after|from|therapy|sessions, # weeks|months|wks between|without|apart|gap, # weeks|months|wks since we|our|last|I, #/52, #/12, first session|meeting|appointment since|in|for|after, last seen, not met, after (a) few|several|many|# weeks|months, every # weeks, longer between, interval of, interval since|as|because, long|longer|longish|lengthy interval, delay*, meantime, meanwhile, hols, dnas, last here|seen|met|attended|came (in), last session|meeting|appointment|contact|visit (was) # weeks|months|wks ago, first since, ^ she|he|they|both (is|are|am) back, is|are back (today|now|with), good to have|see her|him|them back, baby (was) born|arrived, born on, admitted, admission, infection, pneumonia, bronchitis, migraine(s), norovirus, chickenpox, broke|broken|fractured (her|his|my) leg|arm|ankle|wrist|hip|foot|collarbone, wait|waits|waited|waiting for (the|an|a|her|his|their) interpreter|results|room|childcare|funding|referral|authorisation|authorization|appointment, transport, could|can not meet, couldnt|cant|cannot|unable (to) meet, no|without childcare|babysitter|lift|car|money|credit, after|for (a|so) long time|while|interval|pause, visit|visiting|flew|flying|home to, long time|while since|ago, it is|has been|was # weeks|months|wks, # weeks|months|wks later, long time since, a while since, some|several weeks since',
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
        say: 'transfer*, hand|handed|handing|hands (it|her|him|them|this|case) over, handover*, take|takes|taking|taken|took (it|her|him|them|this) over, cover*, reallocat*, reassign*, new|change|changed|changes|another|different|other (of) therapist(s)|clinician(s)|counsellor(s)|worker(s), stand|stands|standing|stood in, locum, seen by|with, first session|meeting|time|appointment|contact with me|us, on behalf of, pick|picks|picked|picking (it|her|him|them|this) up by|from|where|with, inherited (her|him|them|this) from, step|steps|stepped|stepping in, fill|fills|filled|filling in for, substitut*, deputi*, in place|lieu of, in (the) absence of, in (her|his|their) absence, previous|former|last|old|earlier|first|usual|regular therapist(s)|clinician(s)|counsellor(s)|counselor(s)|worker(s)|trainee, therapist|clinician|counsellor|counselor|worker|trainee (has|had|is|was) left|leaving|leaves|gone|away|ill|on|changed, reallocated, allocated, assigned to me|us, pass|passed|passing (her|him|them|case) on|over|to (to) me|us, swapped therapists, introduc* myself|me, joint session|meeting, met|meeting me, now with|to me|us, moved to me|us, my caseload, on (annual|sick|maternity|paternity|parental|study) leave, new to me, new counselor|practitioner|provider|trainee, my|our colleague, changeover from|of|between, continuity, my first session|meeting|contact|appointment|visit|time, came|comes|coming|come|referred|sent to me|us, we met|meet for the first time, take|takes|taken|took|taking on (this|the|her|his) case|client|patient|work, take|takes|taken|took|taking this|the|her|his|their case|client|patient|course|therapy|work on, left|leaves|leaving (the|our) service|team|trust|clinic|practice|department, maternity|paternity|parental|adoption leave, in (whose) absence, absence of',
      },
    ],
  },
  {
    id: 'risk',
    title: word('Risk, anywhere in the text'),
    rule: word('risk-not-revisited'),
    groups: [
      {
        say: 'suicid*, self-harm*, selfharm*, self-injur*, dsh, tlnwl, overdos*, ligature, cut|cutting herself|himself|themself|themselves|myself, harm|harming|harmed|hurt|hurting|kill|killing herself|himself|themself|themselves|myself, safety|crisis plan(s)|card(s)|line(s)|team|number(s), item 9|10, risk assessment|review|screen|management, safeguarding, c-ssrs, ssrs, si/hi, no|nil|denies|denied|any|without|passive|active|re si, si nil|none|neg|negative|denied|absent',
      },
      {
        say: 'thought(s)|thinking|idea(s)|wish(es)|wishing of|about|to (being) death|dying|dead|die, wish|wishes|wished|wishing (she|he|they|to) (was|were|be) dead|die, end|ending her|his|their|it|my life|all, life (is) (not) worth living, not wake|waking up, not being here|alive, not want|wanting|wanted to be here|alive, better off dead, dark|morbid|passive|intrusive|death thought(s)|ideation|wish(es), ideation, want|wants|wanted to die, reasons for|to (living) live|living, asked (her|him|them) (again) directly|outright|plainly|straight (again), directly|plainly asked, on direct questioning|enquiry|inquiry',
      },
      {
        say: 'risk, risks, risk-wise',
        notAfter: 'a|the|this|that|small|big|little|social|some|such|take|takes|took|taking|at',
        notBefore: 'of|taking|losing|being',
      },
      {
        say: 'plan or intent, intent or plan, no intent|plans, nil intent, no means, means removed|safe|locked, tablets|pills|medication locked|safe|removed|handed',
      },
    ],
  },
];
