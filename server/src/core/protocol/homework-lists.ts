import { word } from './word.ts';
import type { WordList } from './word-list.ts';

/** Words by which a note comes back to homework that was set. */
export const homeworkLists: readonly WordList[] = [
  {
    id: 'homework',
    title: word('Homework as a whole, in the review'),
    rule: word('homework-not-reviewed'),
    groups: [
      {
        say: 'homework*, hw, work at home, home work|practice, task(s), assignment(s), exercise(s), practice*, practise*, practicing, practising, agreed, as planned, to plan, managed, completed, done, actioned, goal|goals|step|steps|target|targets|challenge|promise met|taken|achieved|reached|kept|done|missed|attempted, last week|sessions|weeks|times goal|goals|step|target|challenge, kept (her|his|their) promise(s)|word, held over',
      },
      {
        say: 'do|does|did|doing it|them|both|this|that|so|neither|all, did|done|do the thing|things|bit|part, did|done|do what (we|she|he|they|was|were) (had|have) (said|set|planned|agreed|promised|intended|out), no|some|little|good progress on|with it|this|that|them, took|takes|taken the|that|this|her|his (first) step, made|makes a start, ^ (has|have) begun|started, wasnt|isnt able, rolled over|forward, reset, goal|goals|target|task (was|were) not met|reached|achieved|done, carried|carry (it|them|both) over|forward, not raised, had a go, attempted, forgot|forgotten (all) it|them|both|about, got|get round|around to, left for next|another, put|puts|putting (it|this|that|them) off, ^ not this|last|that week|time, ^ nothing (was) done, came|come|get|got (round|around) to it|that|this, too tired|ill|low|anxious|upset|ashamed|proud for|to (do) it|that|this, (got|gets|was|is) stuck after|at|on|with, postponed, deferred',
      },
      { say: 'tried, tries', notBefore: 'to' },
      {
        say: 'finish|finished|finishes|completed|completes the|her|his|their',
        notBefore: 'work, shift, shifts, day, week, term, job, meal, dinner, lunch, film, book, relationship',
      },
      {
        say: 'did|done|do theirs|hers|his|mine|all, did|done|do what (was|were|we) (had) asked|set|agreed, side|part of the deal|bargain, brought it|them|both|hers|his|theirs|#, brought (the|a|her|his|their) list|lists|log|diary|chart|sheet|page|pages|drawing|photo|letter|notes, list|log|diary|chart|sheet|letter brought',
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
          '^ # he|she|they, ^ # to #, ^ # (of) (the|them) names|people|lines|pages|entries|times|calls, ^ # (out) of (the|them|these) #, ^ neither|both|none|nothing|all (was|were) happened|done, ^ did|done the first|second|third|other|easier|one, ^ one in|on|for|at each, ^ nearly|almost all|every|#, ^ went well|badly|ok|okay|fine|better|smoothly, ^ (she|he|they|we|both) went (on|to) monday|mon|tuesday|tue|tues|wednesday|wed|weds|thursday|thu|thurs|friday|fri|saturday|sat|sunday|sun, went along|there|anyway|twice, went after all, went|turned out as',
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
          'never|not happened|happening, wasnt|werent|not able to this|last|do|manage|face, as per (the|our) plan, success with it|this|that|them, with|about|by|at how it|that|this|they went, let it|this|that|them slide|be, life|things got in the way, ran out of time|steam|nerve|courage, changed (her|his|their) mind|minds about it|this|that, decided against it|this|that|them, thought better of it, was|were kept, reviewed (last) (week|weeks|the|our) plan',
          'the|her|his|their|that|this (#) (short|long|first) minutes|talk|conversation|call|chat|question|request|sentence|letter|visit|walk|lunch|coffee|message|invitation went|happened|became|turned|worked|helped',
          'half|most|part of it',
        ].join(),
      },
      {
        say: '^ she|he|they|both (had|has) forgot|forgotten, she|he|they was|were told, ^ not (yet) started|begun|attempted|tried',
        notBefore: 'her, his, their, my, the, a, an, to, that, what, where, how, him, them, sleep, off',
      },
      // A note in short: “Sent!”, “Forgot.”, “Left it for another week.”
      {
        say: '^ sent|posted|emailed|texted|messaged|forgot|forgotten|skipped|dropped|incomplete|partial|partially|unsent|unposted|unwritten|unread|refused|declined, ^ left it',
        notBefore:
          'home, her, his, their, my, the, a, an, to|out|away|into, that, what, where, him, them, lunch, dinner, breakfast, meals, school, work, off',
      },
      {
        say: 'posted|sent|wrote|read|said|showed|gave|finished|kept|chose|found|used|made hers|theirs|mine, all|both|each|everyone|everybody (#) had something|theirs|it|one, all|both|each|everyone|everybody (#) did|brought|reported|managed',
      },
      {
        say: [
          'as discussed|suggested|set|arranged|rehearsed|practised|practiced|intended|promised|hoped, what we|she|he|they (had) planned|rehearsed|practised|practiced|agreed|discussed|set',
          'set last time|week|session, from last time|session, take-home, between-session(s), between-sessions, action point(s), experiment(s), assigned, wah',
          'used|tried|said the (new) line|words|opening|script|sentence|phrase|technique',
          'followed|kept|stuck (to) the|our plan, plan (from) (last) (time|week|session) kept|followed, got|get as far as, turned|turn (it|her|him|them) down, read|reads me|us (out) the|her|his|what, started|began|begun it|them|this|that|both',
          'rang|phoned|called|texted|emailed|wrote|spoke|told|asked|went|sent|visited|met|messaged (to) (her|him|them|it) instead, (has) sat|lain|stayed (there) on|in the|her|his|my table|desk|drawer|bag|fridge|shelf|hall|drafts|pocket|phone|kitchen, still in|on her|his|the|my|their bag|drawer|table|desk|fridge|phone|drafts|pocket|car|shelf|hall|list|head',
          'under way, underway, in the post, on its way, sent|gone|went|going off, attempt(s), meant|meaning to, torn up, (not) (yet) begun|started on it',
        ].join(),
      },
    ],
  },
  {
    id: 'carried-over',
    title: word('Homework that is set again, in the homework section'),
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
];
