import { homeworkLists } from './homework-lists.ts';
import { word } from './word.ts';
import type { WordList } from './word-list.ts';

export type { PhraseGroup, WordList, WordListId } from './word-list.ts';
export { wordListIds } from './word-list.ts';

/** What may end besides the work: where the ending is that of one of these, it is not the one that is meant. */
const otherEndings =
  'row|argument|quarrel|fight|meal|party|visit|trip|letter|chapter|summer|shift|month|term|story|stories|tale|film|movie|book|novel|song|series|dream|day|week|year|evening|call|conversation|relationship|marriage|friendship|affair|engagement|pregnancy|job|life';
/** Whatever else is a course. */
const study =
  'college, university, uni, school, degree, diploma, certificate, evening class, training, apprenticeship, tutor, tutors, teacher, lecturer, lecturers, module, modules, student, students, exam, exams, assignment, assignments, essay, essays, dissertation, placement, choir, class, classes, lesson, lessons, club, workshop, workshops, swimming, dance, art, first aid, parenting, computer, welding, nursing, language, driving, cookery, pottery, golf, antibiotics, steroids, tablets, medication, chemo, injections';
const told =
  'story, stories, tale, tales, film, films, movie, movies, book, books, novel, novels, song, songs, dream, dreams';

/** What is counted towards the end. */
const meetings = 'session(s)|meeting(s)|appointment(s)|visit(s)|contact(s)|time(s)|week(s)|wk(s)';
const toCome = 'left|remain|remains|remaining|more';

/** Words of which a label is made, as in “Mood this week:”; what comes after it is no cause of it. */
const label =
  'mood|moods|affect|sleep|appetite|energy|anxiety|symptom(s)|score(s)|rating(s)|measure(s)|check|phq*|gad*|bdi*|epds|madrs|hamd*|hw*|homework|risk|and|this|last|week|today|overall|#|/';

export const wordLists: readonly WordList[] = [
  ...homeworkLists,
  {
    id: 'mood',
    title: word('A mood, in review and exploration'),
    rule: word('no-mood-event-link'),
    groups: [
      {
        say: 'mood*, affect, phq, gad, bdi, epds, madrs, qids, pcl, low, lower, lowest, sad, sadder, sadness, saddened, tear, tears, tearful*, cry, cries, cried, crying, wept, weep*, sob*, angr*, anger*, cross, furious, rage*, irritab*, irritat*, annoy*, frustrat*, resent*, bitter*, anxi*, nervous*, nerves, panic*, worr*, afraid, scared, fear*, frighten*, terrif*, dread*, hopeless*, hopeful*, helpless*, worthless*, despair*, depress*, miserabl*, unhapp*, down, flat, numb*, empt*, better, brighter, worse, worst, dip*, dropped, fell, spike*, wobbl*, lift, lifts, lifted, lighter',
      },
      {
        say: 'calm*, content, happ*, joy*, glad, pleased, proud*, pride, relie*, cheer*, excited, elat*, delight*, thrill*, ecstatic, buoyant, spirits, touched, tender, grateful, gutted, heartbroken, broken, crush*, devastat*, shock*, shaken, sorrow*, sorry, grief, griev*, mourn*, aching, misery, melanchol*, gloom*, dejected, despond*, defeated, ratty, snapp*, grumpy, moody, fed up, mad, enraged, hate*, hatred, apprehens*, uneas*, jitter*, on edge, edgy, foolish, stupid, unwanted, unloved, abandon*, betray*, excluded, left out, invisible, ignored, homesick, laugh*, smil*, enjoy*, peace*, settled, steadi*, steady, energis*, energiz*, confiden*, drained, withdrawn, bad day|night|evening|week|weekend|patch, good day|night|evening|week|weekend, hard day|evening|week|weekend, asham*, shame*, humiliat*, embarrass*, guilt*, hurt*, lonel*, rejected, upset*, distress*, overwhelm*, tense, tension, stress*, restless*, agitat*, shaky, disappoint*, jealous*, envy, envi*, numb, exhausted, worn, picked|perked|picking|perking|bucked up, (the) poor|rough|difficult|awful|better|worse|best|worst|low|lovely|great day|night|evening|weekend|patch, herself|himself|themselves|themself again, in great|good|bad|poor|better form, lit|lights|lighting up, over the moon, stung|stings, dull, duller, bad|hard|rough|good few days, bed all day|weekend|saturday|sunday|morning, easier, harder, lightly, heavy|heavier hearted|heart, knock|knocks|knocked, a blow, made (her|his|their|my) day|week|weekend, ruin*|spoil*|spoilt (her|his|their|the|my) day|week|weekend|evening|mood, walking on air, on top of the world, got|gets|getting to her|him|them|me|both, felt, feel, feels, feeling, feelings, #/10, # out of ten|10',
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
        say: 'because, as, after, when, whenever, every|each time, while, whilst, following, since, once, during, before, by, from, over, upon, with, w/, at, d/t, due|owing|secondary|related to, in (the) context|wake|light of, in response|reaction to, on account of, on (the) back of, on hearing|seeing|reading|finding|learning|being, until, despite, whereas, which, so that, trigger*, set off, sparked, prompted, linked, link to, connect*, relat*, ties|tied to, coincid*, thinking|talking|speaking|hearing of|about, re, regarding, concerning, puts|put|putting it|this|that down to, at the news, reminded, made|makes|making|left|leaves|leaving her|him|them|me, ->, till, the (very) day|days|night|nights|morning|mornings|afternoon|evening|evenings|week|weekend|hour|moment|minute (that|when) she|he|they|her|his|their|of, on (the|those|any|all) (#) days|nights|mornings|evenings (that|when) she|he|they|her|his|their|of, on (the) anniversary|birthday of, ahead of',
      },
      // A feeling that says itself what it is about: “proud of having told him”.
      {
        say: 'proud|ashamed|afraid|scared|frightened|terrified|guilty|guilt|shame|sad|sadness|angry|anger|cross|furious|annoyed|upset|hurt|anxious|anxiety|nervous|worried|worry|relieved|relief|glad|happy|pleased|sorry|embarrassed|hopeful|bitter|resentful|jealous|envious|disappointed|tense|stressed|distressed|lonely|excited|tearful about|of|that, proud|ashamed|afraid|scared|sad|angry|upset|hurt|anxious|nervous|relieved|glad|happy|pleased|sorry|embarrassed|disappointed to, felt|feels|feeling bad|better|good|worse about',
      },
      // What does something to someone is an event: “the invitation cheered her”.
      {
        say: 'cheer*|upset*|sadden*|frighten*|knock*|flatten*|reassur*|warm*|wound*|comfort*|sooth*|pleas*|annoy*|irritat*|anger*|worri*|hurt|hurts|scare*|shook|shakes|calm*|lift*|touch*|move|moves|moved|disappoint*|deflat*|floor*|crush*|shock*|humiliat*|embarrass*|relieve*|throw|throws|threw|unsettl*|exhaust*|delight*|thrill* her|him|them|me|us|most, got|gets|brought|brings|pulled|pulls|dragged|drags|weighs|weighed her|him|them|me (right) down, bring|brings|brought|lift|lifts|lifted|drop|drops|dropped|lower|lowers|lowered (the|her|his|their) mood|spirits (down|up), made (her|his|their|my) day|week|weekend, ruin*|spoil*|spoilt (her|his|their|the) day|week|weekend|evening|mood, then|afterwards|and then (she|he|they) (was|were) (in|to|stayed) bed|tears, comment|comments|remark|remarks|words|silence|look|joke|message|news stung|hurt|hurts|rankled|got|gets, on the day|night|morning|evening|weekend of, post|pre visit|call|row|argument|meeting|session|review|interview|party',
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
      {
        say: 'terminat*',
        notWith:
          'pregnan*, employment, job, lease, tenancy, employer, landlord, contract at work, work contract, phone contract',
      },
      {
        say: 'ending(s)',
        notAfter:
          'happy, unhappy, sad, tragic, never, week, year, thought(s) of|about, think* of|about, job|marriage|relationship|friendship|lease|tenancy|shift|season|holiday|term is|was',
        notBefore: `up, it, things, with a bang, in tears, (his|her|my|their|a) life, of|to (the|a|her|his|their|that|this|my) ${otherEndings}, (the|a|her|his|their|that|this|my) ${otherEndings}, (the|a|her|his|their|that|this|my) (phone|video|telephone|difficult|long) call(s)|chat(s)|conversation(s)`,
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
        say: 'finish|finishing|stop|stopping here|therapy|treatment, finish|finishing (the|our) work|sessions|course with|here|soon, finish|finishing|stopping with us|me, sad|sorry|scared|afraid|ready to stop|finish|end, miss coming, last but one, penultimate, (the) end of our time (together), close of (the|our) therapy|treatment|work|sessions, when|once we no longer meet, once we have stopped|finished|ended, how many (sessions|meetings) are|is left',
      },
      { say: 'discharg*', notWith: 'hospital*, ward, wards, inpatient*, maternity, army, navy, vaginal' },
      {
        say: 'wrap|wrapping (it|this|things|everything) up',
        notBefore:
          'warm*, (the|a|her|his|their) present*, (the|a|her|his|their) gift*, (the|a|her|his|their) parcel*',
      },
      {
        say: 'want|wants|wanted|wanting|ready|reluctant|loath|due to end|finish|stop',
        notBefore:
          'it, things, this, that, all, work, shift, school, college, (the|her|his|their|my|a) life|call|row|argument|marriage|relationship|friendship|affair|engagement|tenancy|job|lease|degree|course|shift|book|letter|pregnancy|smoking|drinking, smoking, drinking, eating, crying, medication, tablets, sertraline, contact, feeding, breastfeeding',
        notWith: `${told}, school, college, university, shift, tenancy`,
      },
      { say: 'come|comes|coming|came (up) to the end', notBefore: 'of' },
      {
        say: 'next week|session|time|meeting|appointment|month (will) (be|is) (our|the|her|his|their|my) (very) last',
        notBefore:
          'day, exam, shift, chance, scan, chemo, payment, week, night, paper, essay, dose, injection, to',
      },
      {
        say: [
          '^ it|this|we is|are nearly|almost|soon done|over|finished|there, sad|sorry|relieved|glad|scared|afraid (that) it|this (is) nearly|almost|soon|now over|done|finished, its nearly|almost over',
          'we (will|shall|must|should|are|were) (due) (to) finish|end|stop|close|finishing|ending|stopping|closing on|in|next|soon|then|by|after|here, we are|were (due|about|going) to finish|end|stop',
          'draw|draws|drawing|bring|brings|bringing things|it|this|matters|everything to a|an close|end, the|our|this group ends|finishes|closes|stops|disbands, tx|ipt|iptg (will) end|ends|ending|finish|finishes|finishing|stop|stops',
          'last one|session|meeting|appointment|appt|visit|contact next|tomorrow|booked|planned|arranged|scheduled|named|agreed|confirmed, last|final one next|on|in, date(s) (is|set|named|agreed) of|for (the|our) last|final session|meeting|appointment',
          'd/c plan|planning|summary|date|letter|discussed|from|to|next|today, graduat* from (the|our|this) ipt|therapy|treatment|group, #/# (sessions) left|remaining|remain|remains, #/# (sessions) to go, # session|meeting|appointment|sessions|meetings|appointments after this|today',
          'feeling(s)|worry|worries re|about|on|around finishing|ending|stopping|goodbye(s), review* (of) (the) whole|entire|overall course|treatment|therapy|work, (the) whole|entire course (of) (treatment|therapy) (was) reviewed',
          'final appt(s)|visit|contact|hour|contacts, move|moves|moving|switch|switching|step|stepping (down) (on) to maintenance|monthly|boosters, maintenance phase|stage|plan|contract|sessions after|from|discussed|offered|agreed|next|begin|begins|start|starts',
        ].join(),
        notWith: told,
      },
      {
        say: [
          'wind|winds|winding up (of) (the|our) work|therapy|treatment|sessions|course|group|soon, therapy|treatment|sessions|course|group (is|are) winds|winding|wound up|down, ^ (we) (are|were) winding up, begin|begins|began|beginning|start|started|starting to wind up|down, sessions|meetings (that) (are) left|remain|remaining, remaining session(s)|meeting(s)|appointment(s), finish of (the|our) therapy|treatment|work|sessions, second|next to last session|meeting|appointment|visit, ^ (the|our) work (together|here) is nearly|almost|soon over|done|finished|complete',
          'our work|therapy|treatment|time|course|contract|sessions|meetings|calls ends|end|finishes|finish|stops|stop|closes|close',
          'stop|stopping|finish|finishing|end|ending meeting, stop|stopping|finish|finishing|end|ending (our|the|these) meetings|sessions|calls|visits|appointments',
          '^ (the) stopping|finishing|concluding was|were|is|has (been) discussed|raised|named|mentioned|spoken|talked|explored|planned|prepared',
          'end of the|our|these calls|hours|visits|talks|appointments|contacts',
          'next week|time|session|meeting|call|monday|tuesday|wednesday|thursday|friday|saturday|sunday|month (is|will) (be) for the (very) last time, we meet|speak|see|met|spoke ... for the (very) last time, meet|meeting|see|seeing us|me ... for the (very) last time',
          'when|once|after|before we are|were|have (all) done|through|finished|stopped|ended',
          // Notes in short: “Finishing next week.”, “Left: 2 sessions.”
          '^ ends|end|stops|stop|finishes|finish in (a|one) week|fortnight|month, ^ ends|stops|finishes next|soon, ^ (we) finishing|stopping|concluding|ending|closing|graduating next|soon|tomorrow|here, ^ finishing|stopping|concluding|ending|closing in # weeks|sessions|meetings, ^ finishing|stopping|concluding|ending|closing on|by (the) #',
          '^ (we) (are|were) winding down, wind|winds|winding down (of) (the|our) work|therapy|treatment|sessions|course|group|now, wind-down of, wind-down explained|discussed|planned|begun|began',
          `^ left|remaining|remain : (only) # ${meetings}, ${meetings} left|remaining : (only) #`,
          'could|can|may|might have|get (a) (some|few) more|extra|further sessions, ask*|want|wants|wanted|request*|like (for) more|extra|further|additional sessions|therapy|treatment, go|going|carry|carrying|keep|continue|continuing on|meeting|coming beyond|past next|the|our|session|#, go|going|continue|continuing beyond|past session|our|#',
          'our last meeting|appointment, ^ one last session|meeting|appointment, gains (are|were) consolidated, consolidat* (of) (the|her|his|their) gains, look*|looked back over|on (all) (the|our|these|those) # sessions|weeks|meetings, over|across these|our # sessions|weeks|meetings, over|across the ten|twelve|sixteen|twenty|10|12|16|20 sessions|weeks|meetings, leaving|ending letter, life without therapy|us, life without these|our sessions|meetings|mondays|tuesdays|wednesdays|thursdays|fridays, more time here, progress across|over|throughout (the|our|whole) therapy|treatment|sessions|course|ipt, therapy|treatment|work|group|course|sessions (is|are|was|were) coming|drawing|nearing (to) its|their|a|the close|end|finish, taper* (to|of|down|off|the|our) fortnightly|monthly|sessions|therapy|treatment|contact|meetings, signing off next|soon',
          'not to come|meet here|anymore, not to come|meet on mondays|tuesdays|wednesdays|thursdays|fridays, no longer coming|meeting here, last|final of our|the|these sessions|meetings|appointments|visits, book|booked|books|booking (her|his|their|our|the) last|final session|meeting|appointment|visit|one|two|#, ^ (the|our) work is nearly|almost|soon done|finished|complete, therapy|treatment|course (here) (is|are|was) nearly|almost|soon|all done|finished|complete|through, on her|his|their own after|without us|therapy',
        ].join(),
        notWith: told,
      },
      {
        say: 'the course ends|finishes|stops',
        notWith: `${study}, ${told}`,
      },
      { say: 'final review', notAfter: 'her, his, their, my, works, school, annual' },
      { say: 'goodbye(s), good-bye(s), farewell(s), leave-taking' },
      {
        say: 'parting',
        notWith: 'wife, husband, partner, marriage, parents, mother, father, boyfriend, girlfriend',
      },
      {
        say: [
          'after|beyond therapy|treatment, without (the|our|these) sessions|therapy, after|without|before (the|our|these|this) therapy|treatment|sessions|group|course ends|ended|finishes|finished|stops|stopped|closes',
          'when|once|after|before we stop|finish|end|part, how|when|ways to end|finish|stop|close (well|here), end|ending|finish|close well, last but two|three, there are # more to come, therapy|treatment (is|are|will|be) (nearly|almost|soon) over, what comes after|afterwards|next|then, stopping|finishing|ending|leaving frightens|scares|saddens|worries|upsets|angers|unsettles her|him|them, speak|speaks|spoke|spoken|talk|talks|talked|think|thinks|thought|discuss|discussed|name|named (about|of) finishing|stopping|concluding|closing, miss|missing these|our|the|this hour(s)|session(s)|meeting(s)|talks|conversations, and|about|on finishing|stopping (:) #, # sessions|meetings left, fear|dread|dreads|fears|sadness|anger|worry|thought|thoughts of|about|at the|our|an end, closing|concluding (the|our) work|phase|session|sessions|stage|part|meetings|therapy, finish|finishing line, when|once|after|before therapy|treatment|sessions|group (is|are|has|have) stop*|finish*|end|ends|ended|over, therapy|treatment|sessions|group (will|must|has|have) (to|be) stop|end|finish|over|close',
          'that we|therapy|treatment|sessions (must|will|have|has|are) (to) stop|stops|stopping|end|ends|ending|finish|finishes|finishing, sad|sorry|cross|annoyed|angry|hurt|afraid|scared that it|this (all) stops|ends|finishes|over|ending|stopping',
          'work|therapy|treatment|group|course|sessions (together|here) (is|are|was|were) clos*|conclud*|complete|completed, leaving|leave (the|our) therapy|group|treatment|service, leaving us|here',
          'relapse-prevention, relapse signature|drill, staying-well-plan, staying-well, wellness-plan, keeping-well, prevent|preventing|prevention (of) relapse, aftercare, after-care',
          'near|nearing|nears|approach|approaching|approaches|towards|toward the|our end|close|finish, end (is|was|now) near|nearing|coming|approaching, end (is|was|now|comes) in|into sight|view, countdown, counting|count down',
          'what (will) she|he|they|you (will) take|takes|carry|carries away|with|along, look*|looked back (on|at|over) the|our therapy|work|course|treatment|sessions|journey|whole, gains made, gains so far, gains and, review* (of) (the|her|his|our) gains|therapy',
          'next week|time|session|meeting|month we part, we (will|shall) part next|soon|on|in, our parting, (only) one|two|three more after this|today, one|two|three after this (one), seeing|see|sees me|us (only) once|twice more, not (be) meeting|seeing|talking (me|us) anymore, not meeting any more, after next week|time|session|month she|he|they (is|are|will) ... on her|his|their own, saying|say bye, no longer come|comes|coming here, stop|stops|stopped|stopping coming here, (our) time together (is) (nearly|almost|soon) up|over, leave|leaves|leaving things with me|us, miss|missing about coming, end of our #, last time together, the last time here|with, next|this time|week|session|meeting we (will|shall) finish|stop|end|close|conclude, next week|session|meeting|time (only|alone) remains|left, follow-up (session|meeting|appointment|contact) in|at|after # weeks|months, booster (session|meeting|appointment|contact) in|at|after # weeks|months, follow-up session|meeting|appointment, ending date, end date, how we (will) end|finish|part, we (are) nearly|almost at the end, our last few|# sessions|meetings|weeks|appointments, final few|# (of) sessions|meetings|weeks|appointments, final phase|stage|part, closing session(s)|phase|stage|round',
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
          '# (more|further) (phone|telephone|video) calls (still) to go, # (more) of our calls (are|is) left, our # remaining calls, # calls remain|remaining|after this|today, calls left|remaining : #',
          `# of (the|our|these|her|his) ${meetings} (are|is) (still) ${toCome}`,
          `# more|remaining|further ${meetings}, remaining # ${meetings}`,
          `${meetings} left|remaining (:) #, ${meetings} to go (:) #`,
          `couple|few (of) ${meetings} ${toCome}, couple|few more ${meetings}`,
          '# (more) to go|come, only|just # left|more, # after today|this|tonight',
        ].join(),
        // Weeks of other things are counted as well.
        notBefore: [
          'in|at (the|a|an|her|his|their|this|that) (old|new|rented) flat|house|home|room|hostel|job|post|role|hospital|ward|country|pregnancy|term|year|school|work|college|refuge|shelter',
          '(of|on|off) (the|her|his|their) (sick|annual|maternity|paternity|parental|unpaid|study) leave|holiday|holidays|school|term|pregnancy|notice|lease|tenancy|chemo|radiotherapy|rehab|antibiotics|tablets|probation|crutches',
          '(until|till|before|to) (the|her|his|their) baby|birth|due|wedding|exam|exams|trial|hearing|operation|move',
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
        notAfter:
          'job, employment, work, zero-hours, temporary, term, phone, rental, marriage, tenancy, lease, housing, gym, mobile, building, supply',
        notBefore:
          'of employment|sale, at work, with her|his|their employer|firm|company|landlord, ended, expired, ran out',
      },
    ],
  },
  {
    id: 'rise',
    title: word('Symptoms that rise, in review and plan'),
    rule: word('symptoms-rising'),
    groups: [
      {
        say: 'rise, rises, risen, rising, rose, worse, worsen*, higher, increas*, deteriorat*, went|gone|going|crept|creeping|is|are|were|was up, score(s)|total(s)|phq*|gad*|epds|bdi*|madrs up, up again, up by|from #, deepen*|deepening, more depressed|anxious|severe|hopeless|suicidal, mood (is) (going|gone|went) down|dropping|falling|dipping|sinking|slipping, relapse|relapsed|relapsing',
      },
      { say: 'climb*', notBefore: 'out, in, into, onto, over, up, down, the, a' },
    ],
  },
  {
    id: 'plan-change',
    title: word('Another number of sessions, anywhere in the text'),
    rule: word('planned-sessions-changed'),
    groups: [
      {
        say: 'contract*, recontract*, reduc*, shorten*, lengthen*, extension(s), extra session(s), fewer|more|additional|further|extra sessions|meetings|appointments|weeks, instead of #, limited|capped|restricted to|at #, # (weekly|fortnightly|monthly|quarterly) session(s)|meeting(s)|appointment(s)|visit(s)|weeks, maintenance contract|plan|schedule|sessions|visits, agree* ... #, # (is|was) (what) (we) agree|agreed, # agreed, # (in) total|altogether|all, total|sum of #, from # to #, # rather than #, # not #, another|additional #, # extra, # fewer, up|down to #, increas* to #, cut to|short, add|adds|added|adding #, # added, number of sessions|meetings, top-up, revised number|plan|total, length|dose of (the|our) treatment|therapy, treatment|therapy length, dose adjusted|changed, allows|allow|covers|cover (only) #, end|ending|finish|finishing|stop|stopping early|earlier|sooner, cap|caps|capped|capping (at|of), stop|stops|stopping|end|ends|ending|finish|finishes|finishing|close|closes|closing at|by|with|after (session|number) #, # (sessions|meetings) will|would|should|may|might do|suffice|serve, # is|are (now) enough|plenty, prefer*|choose|chose|chosen|decide|decided (for|on|to) #, renegotiat*, new|changed|revised|earlier|later end|ending date, length of (the|our) treatment|therapy|course|work|contract, bring|brings|brought|bringing forward (the|our) end|ending|finish, bring|brings|brought|bringing (the|our) end|ending|finish forward, is now (for) #, now (for) # (sessions|weeks), new total, total (of) #, mutual decision|agreement, authoriz*, authoris*, insurer, insurance, funding, funded, longer|shorter|brief|briefer course|treatment|therapy, # in place of #, # in lieu of #, cut|cuts|cutting (the|our) course|treatment|therapy|work short, revised|reset|changed|moved|brought to #, ^ # it is|will, limit|maximum|quota|allowance (of|is|now|at) (now) #, (sessions|weeks) (now) : #, come|attend for # more, can only come|attend|manage|afford',
      },
      { say: 'fewer|more|less|shorter|longer than (first|originally) planned|agreed|contracted' },
      { say: 'extend, extends, extended, extending', notBefore: 'family, families' },
    ],
  },
  {
    id: 'pause',
    title: word('A pause and its reason, anywhere in the text'),
    rule: word('long-pause'),
    groups: [
      {
        say: 'holiday*, vacation*, half-term, Easter, Christmas, Ramadan, breaks, abroad, ill, illness*, sick*, unwell, poorly, flu, covid, operation, hospital*, gave birth, strike*, exam*, pause*, on hold, gap, cancel*, skipped, no session(s), not seen|held, not|didnt attend*, dna, cna, no show, month|months|weeks off|on, monthly, resum*, restart*, spaced, spacing, lockdown, summer, Xmas, New-Year, bank-holiday, Eid, Diwali, Passover, Hanukkah, Thanksgiving, Lent, pilgrimage, Hajj, end|start|between (of) term(s), time off, maternity, paternity, sabbatical, jury*, quarantin*, recovering|recovery from|after, bereavement, honeymoon, birth of, waiting list, waitlist*, reschedul*, rebook*, postpon*, rearrang*, unable, not able|well|possible to come|attend|travel|make, couldnt come|attend|make|travel, could not come|attend|make|travel, failed to attend, no contact|appointment(s)|room|slot, out of (the) town|area|county|country, snow*, weather, clash*, flood, floods, flooding, storm, storms, unavailab*, clinic|centre|center|service|office|building|school (was) closed, closure, conference, placement, disengag*, dropped out, came|comes|coming back after|from|to therapy, back after|from, return|returns|returned|returning (to) after|from|therapy|sessions, # weeks|months|wks between|without|apart|gap, # weeks|months|wks since we|our|last|I, month|fortnight|age|ages since we|our|last, #/52, #/12, first session|meeting|appointment since|in|for|after, last seen, not met, after (a) few|several|many|# weeks|months, every # weeks, longer between, interval of, interval since|as|because, long|longer|longish|lengthy interval, delay*, meantime, meanwhile, hols, dnas, last here|seen|met|attended|came (in), last session|meeting|appointment|contact|visit (was) # weeks|months|wks ago, first since, ^ she|he|they|both (is|are|am) back, is|are back (today|now|with), good to have|see her|him|them back, baby (was) born|arrived, born on, admitted, admission, infection, pneumonia, bronchitis, migraine(s), norovirus, chickenpox, broke|broken|fractured (her|his|my) leg|arm|ankle|wrist|hip|foot|collarbone, wait|waits|waited|waiting for (the|an|a|her|his|their) interpreter|results|room|childcare|funding|referral|authorisation|authorization|appointment, transport, dnad, dnaed, did not meet, didnt meet, not meeting|met, baby|twins came|arrived|came (early|late), home in|to ... for (a|#) month|months|weeks|fortnight, could|can not meet, couldnt|cant|cannot|unable (to) meet, no|without childcare|babysitter|lift|car|money|credit, after|for (a|so) long time|while|interval|pause, visit|visiting|flew|flying|home to, long time|while since|ago, it is|has been|was # weeks|months|wks, # weeks|months|wks later, long time since, a while since, some|several weeks since, a/l, retreat*, # weeks|months|wks (have|had) passed|gone, wait|waits|waited|waiting for (the|an|a|her|his|their) insurer|insurance|approval|permit|visa, appointment(s)|session(s)|meeting(s) (was|were) moved, ^ (the) first time|contact|call|visit since, ^ (our) first since, off work with, overseas, deployed, deployment, refurbish*, renovation(s), isolating, shielding, chemo, chemotherapy, radiotherapy, dialysis, rehab, in (police) custody|prison|quarantine, house move, on tour|manoeuvres|maneuvers, term ended|ends|over, out of touch|contact|reach, fell|fallen|dropped|drifted out of touch|contact, dropped off for, lost contact, locked down, no reply until|till|for|since, did not reply until|till|for, funeral in|abroad, bury|buried|burying (her|his|their) mother|father|mum|mom|dad|parent|brother|sister|husband|wife|son|daughter|gran|nan, nurs*|car*|look*|looking (for|after) (her|his|their) mother|father|mum|mom|dad|parents|parent|son|daughter|husband|wife|sister|brother|gran|nan (after|through|since|with), (had|has) (the|her|their) baby|twins, spent # weeks|months|wks, spent (the|a) month|fortnight|summer|winter in|at|with|away, insurance|cover|funding|authorisation|authorization|benefits|membership lapsed|ended|expired|stopped|ran, await* (the|her|his) authorisation|authorization|approval|funding|visa|results|surgery|interpreter, it has been (a|some|quite) (a) while|time|ages|months|weeks, been a while, ^ since (early|mid|late) january|february|march|april|june|july|august|september|october|november|december, two|three|four|several|# lost|missed dates|weeks|sessions|appointments, lost dates|weeks|sessions|appointments, dates|sessions|appointments|slots fell through, sessions|weeks|dates lost, insurer*, I|we|both|therapist was|were off, both|both of us off, court case|hearing|dates, car off the road, car broke|failed, long absence, hiatus, disrupted sessions|contact|attendance',
      },
      // What someone does not break or is to leave is no pause.
      {
        say: 'break',
        notAfter: 'not, didnt, dont, doesnt, wont, cant, cannot',
        notBefore: 'the, her, his, their, it, him, them, up, down, into, even, bread',
      },
      { say: 'leave', notBefore: 'him, her, his, them, the, it, home, early' },
      {
        say: 'travel*, trip',
        notAfter: 'hw* (:) (to) (a|the), school|field|day|round|guilt, to|can|could|will|would',
        notBefore: 'by|on (the) bus|train|tube|tram, alone',
      },
      // Who is away, and not what is put or given away.
      {
        say: '^ away, is|was|were|am|are|be|been|being|go|goes|went|going|gone|get|got|getting|both|all|family|therapist|time|week|weeks|month|months|days|fortnight|further away, away for|until|till|on|over|most|a|# week|weeks|month|months|days|fortnight|holiday|leave|business|work|easter|christmas|summer|ramadan, away for|until|till',
        notBefore: 'from the|her|his|their|it|him|them',
      },
      // The doctor's surgery is a place.
      { say: 'surgery', notAfter: 'the|gp|doctors|at|her|his' },
      {
        say: 'missed',
        notBefore:
          'him, them, being, having, (his|her|their|my) (late|own|old|dead) daughter|daughters|son|sons|child|children|kids|mother|mum|mom|father|dad|parents|brother|sister|husband|wife|partner|friend|friends|family|home|country|dog|cat|grandmother|grandfather|gran|colleagues|voice|company',
      },
      { say: 'on (a) (training) course|training|secondment', notBefore: 'of' },
    ],
  },
  {
    id: 'not-held',
    title: word('A session that has no note of its own, in one sentence with its number'),
    rule: word('session-gap'),
    groups: [
      {
        say: 'double, doubled up, doubled (the|our) session(s)|meeting(s)|appointment(s), session(s)|meeting(s)|appointment(s)|# was|were doubled, doubled # and|with|into #, cancel*, missed, misses, skipped, not held, never held, no session, no show, dna, cna, not|didnt attend*, not|didnt happen, not|didnt take place, fell through, called off, combined, together, misnumber*, miscount*, postpon*, reschedul*, not|didnt go ahead, could|can not attend|make|come, couldnt|cant|cannot attend|make|come',
      },
    ],
  },
  {
    id: 'handover',
    title: word('Another clinician, anywhere in the text'),
    rule: word('clinician-changed'),
    groups: [
      // A client takes over a shop, or the cooking from a mother.
      {
        say: 'take|takes|taking|taken|took (it|her|him|them|this) over',
        notAfter:
          'she|he|they|who|mother|mum|mom|father|dad|sister|brother|husband|wife|partner|son|daughter, manager|boss|firm|company|owner|landlord|head|supervisor (has|had|have|is|was|will)',
        notBefore:
          'the, a, an, her, his, their, my, another, some, all, from her|his|their|my, at|in (her|his|their|the) work|job|office|school|shop|firm|company|ward|department',
      },
      // So does a client who covers for others at work.
      { say: 'cover*', notAfter: 'she|he|they|who (is|was|are|were|has|had|will|often|always|again)' },
      {
        say: 'transfer*, hand|handed|handing|hands (it|her|him|them|this|case) over, handover*, take|takes|taking|taken|took over (the|this|her|his|their) case|client|patient|therapy|treatment|work|course|sessions|caseload, reallocat*, reassign*, new|change|changed|changes|another|different|other|second|third (of) therapist(s)|clinician(s)|counsellor(s)|worker(s), stand|stands|standing|stood in, locum, seen by|with, first session|meeting|time|appointment|contact with me|us, on behalf of, pick|picks|picked|picking (it|her|him|them|this) up by|from|where|with, inherited (her|him|them|this) from, step|steps|stepped|stepping in, fill|fills|filled|filling in for, substitut*, deputi*, in place|lieu of, in (the) absence of, in (her|his|their) absence, previous|former|last|old|earlier|first|usual|regular therapist(s)|clinician(s)|counsellor(s)|counselor(s)|worker(s)|trainee, therapist|clinician|counsellor|counselor|worker|trainee (has|had|is|was) left|leaving|leaves|gone|away|ill|on|changed, reallocated, allocated, assigned to me|us, pass|passed|passing (her|him|them|case) on|over|to (to) me|us, switch|switched|swap|swapped therapist(s)|clinician(s)|counsellor(s)|counselor(s), therapist|clinician|counsellor|counselor|trainee change|changes|switch, loss|departure of (the|her|his) (old|last|previous|first|former) therapist|clinician|counsellor|counselor, introduc* myself|me, joint session|meeting, met|meeting me, now with|to me|us, moved to me|us, my caseload, on (annual|sick|maternity|paternity|parental|study) leave, new to me, new counselor|practitioner|provider|trainee, my|our colleague, changeover from|of|between, continuity, my first session|meeting|contact|appointment|visit|time, came|comes|coming|come|referred|sent to me|us, we met|meet for the first time, take|takes|taken|took|taking on (this|the|her|his) case|client|patient|work, take|takes|taken|took|taking this|the|her|his|their case|client|patient|course|therapy|work on, left|leaves|leaving (the|our) service|team|trust|clinic|practice|department, maternity|paternity|parental|adoption leave, in (whose) absence, absence of, new to this client|patient|case|family|couple, first time (that) we met|meet, start|starts|starting|begin|begins|beginning (over|again|afresh|anew) with (someone|somebody|a) new|else|me|another|different, predecessor',
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
        say: 'thought(s)|thinking|idea(s)|wish(es)|wishing of|about|to (being) death|dying|dead|die, wish|wishes|wished|wishing (she|he|they|to) (was|were|be) dead|die, end|ending her|his|their|it|my life|all, life (is) (not) worth living, not wake|waking up, not being here|alive, not want|wanting|wanted to be here|alive, better off dead, they|family|children|everyone|everybody|he|she (would|will) be better off without (her|him|me|them), theyd be better off without, dead|death wish(es), wish|wishes|wished|wishing herself|himself|themself|themselves|myself dead, to be dead, cut|cuts|cutting since, thoughts have|had (not) come|came back, thoughts have|had (not) returned, dark|morbid|passive|intrusive|death thought(s)|ideation|wish(es), ideation, want|wants|wanted to die, reasons for|to (living) live|living, asked (her|him|them) (again) directly|outright|plainly|straight (again), directly|plainly asked, on direct questioning|enquiry|inquiry',
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
