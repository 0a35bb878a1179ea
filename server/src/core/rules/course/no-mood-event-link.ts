import { word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineCourseRule } from '../define.ts';

export default defineCourseRule({
  id: word('no-mood-event-link'),
  meta: {
    category: 'course',
    severity: 'info',
    relaxedInDrafts: true,
    title: word('No link of mood and event'),
    summary: word('Two middle sessions in a row record no link between a mood and an event.'),
    why: word('Joining mood to what happens between people is what IPT does in every middle session.'),
    notes: [
      word(
        'A link is the tag `mood-link`, or a sentence of the review that holds a mood word and one of because, after, when, following, since, once.',
      ),
      word('A near miss of a tag is not the tag: `unknown-tag` asks about it.'),
      word(
        'A heading that was meant for the review counts as that section: other rules speak of the heading.',
      ),
    ],
    messages: { none: () => say`Two middle sessions in a row record no link between mood and event.` },
  },
  options: {},
  check({ note, course, report }) {
    const earlier = course.previousHeld(note);
    const both = [earlier, note];
    if (both.some((each) => each?.phase?.value !== 'middle' || each.hasMoodLink)) return;
    report({ at: note.reviewHeading ?? note.anchor, subject: word('mood-link'), message: 'none', data: [] });
  },
});
