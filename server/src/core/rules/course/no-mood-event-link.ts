import { word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineCourseRule } from '../define.ts';
import { acrossUnread } from '../unread-notes.ts';

export default defineCourseRule({
  id: word('no-mood-event-link'),
  meta: {
    category: 'course',
    severity: 'off',
    relaxedInDrafts: true,
    title: word('No link of mood and event'),
    summary: word('In two middle sessions in a row no word that joins a mood to an event is found.'),
    why: word('Joining mood to what happens between people is what IPT does in every middle session.'),
    notes: [
      word('Switched on in the `student` profile, as information.'),
      word(
        'A link is the tag `mood-link`, or two neighbouring sentences of the review or the exploration, or one, that hold both a mood (low, tearful, calmer, 4/10, a measure, …) and what joins it to something (because, after, when, since, over, due to, `->`, a colon, …), or a person or an event beside it (her mother, a row, the party, told, came, …).',
      ),
      word('The colon of a label (“Mood this week:”) is no link. A near miss of a tag counts as none.'),
      acrossUnread,
    ],
    messages: {
      none: () =>
        say`No word that joins a mood to an event was found here, nor in the session before; which event changed the mood?`,
    },
  },
  options: {},
  check({ note, course, report }) {
    if (note.asksFor.includes('mood-link')) return;
    const earlier = course.previousHeld(note);
    const both = [earlier, note];
    if (both.some((each) => each?.phase?.value !== 'middle' || each.hasMoodLink)) return;
    report({ at: note.reviewHeading ?? note.anchor, subject: word('mood-link'), message: 'none', data: [] });
  },
});
