import { areasInFieldTags, areaTagsOfSection, knownAreas } from '../../note/problem-area.ts';
import { type Word, word } from '../../protocol/word.ts';
import { joinWords, say } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('problem-area-mismatch'),
  meta: {
    category: 'problem-areas',
    severity: 'warning',
    title: word('Problem area and tags differ'),
    summary: word(
      'The problem-area section is tagged with areas, none of which is named in the front matter.',
    ),
    why: word('One of the two is out of date, and a reader cannot tell which.'),
    notes: [word('A `secondary_area`, areas under `tags` and the areas of group members count as named.')],
    messages: {
      differs: (tag: Word, named: Word) => say`Tagged “${tag}” here, while the front matter names ${named}.`,
    },
  },
  options: {},
  check({ note, report }) {
    const { fields } = note;
    const inTags = areasInFieldTags(note);
    const decided = knownAreas(fields.areas);
    const own = decided.length > 0 ? decided : inTags;
    if (own.length === 0) return;
    const members = fields.members.flatMap((row) => row.areas);
    const named = [...knownAreas([...fields.areas, ...fields.secondaryAreas, ...members]), ...inTags];
    const tagged = areaTagsOfSection(note);
    const [first] = tagged;
    if (!first || tagged.some(({ area }) => named.includes(area))) return;
    report({
      at: first.tag.span,
      subject: first.area.id,
      message: 'differs',
      data: [first.area.id, joinWords(own.map(({ id }) => id))],
    });
  },
});
