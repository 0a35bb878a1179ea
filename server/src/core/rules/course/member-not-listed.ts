import { type Word, word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineCourseRule } from '../define.ts';
import { acrossUnread } from '../unread-notes.ts';

export default defineCourseRule({
  id: word('member-not-listed'),
  meta: {
    category: 'groups',
    severity: 'warning',
    fix: 'suggestion',
    title: word('Member not listed'),
    summary: word(
      'A code shaped like those of the listed members appears in the text and is not listed, here or in an earlier note of the group.',
    ),
    why: word('The list of members says who was there; a code outside it is a slip or an omission.'),
    notes: [
      word(
        'Shaped alike: the same letters and hyphen before the digits, and a number not much higher than those that are listed (the M25 is no member). Reported on the first mention of each code.',
      ),
      word('Who was listed in an earlier note, and has left, may be spoken of.'),
      word('A code inside a homework id is not a mention. Headings, code and comments are not looked at.'),
      acrossUnread,
    ],
    messages: { unlisted: (id: Word) => say`${id} is not listed under “members”.` },
  },
  options: {},
  check({ note, course, report }) {
    if (note.unlistedMembers.length === 0 || !course.isReadBefore(note)) return;
    const earlier = new Set(course.before(note).flatMap(({ membersListed }) => membersListed));
    for (const { value, place } of note.unlistedMembers) {
      if (earlier.has(value)) continue;
      report({ at: place, subject: value, message: 'unlisted', data: [value] });
    }
  },
});
