import { allReadings } from '../../note/fields.ts';
import { type Word, word } from '../../protocol/word.ts';
import { joinWords, say } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('unknown-measure'),
  meta: {
    category: 'measures-and-risk',
    severity: 'info',
    beforeCheckFrom: 'warnings',
    fix: 'suggestion',
    title: word('Misspelled measure'),
    summary: word(
      'The name of a measure is a near miss of a known one; a warning where it may be a safety item above 0.',
    ),
    why: word(
      'A measure under another name is not checked and breaks the trend, and a safety item under another name is missed; instruments of your own are welcome and not reported.',
    ),
    notes: [
      word(
        'Names are compared without case, `-`, `_`, spaces and full stops. A number that differs makes another instrument (`phq8`, `gad2`, `hamd24`), and so does one more letter at either end (`smfq`, `wsas-y`): these are silent.',
      ),
      word(
        'A safety item is known as `phq9_item9`, `PHQ-9 Q9`, `phq9_itm_9`, `phq9#9`, `phq9_suicide`, `phq9_self_harm` and the like; so is `item9` alone, where one measure with such an item is given. What has the name of a measure and a number, `item` or a word such as risk, and a value that the safety item can have, may be that item too, unless it names another one (`phq9_item3`): then it is asked about, as a warning, in every profile.',
      ),
      word('Outside `measures:` and the rows of members, only keys with a number are looked at.'),
    ],
    messages: {
      near: (id: Word) => say`Did you mean “${id}”?`,
      item: (id: Word) => say`This may be a safety item above 0. Did you mean “${id}”?`,
      which: (ids: Word) => say`This may be a safety item above 0. Say of which measure: ${ids}.`,
    },
  },
  options: {},
  check({ note: { fields }, report }) {
    for (const { strays } of allReadings(fields)) {
      for (const { key, suggestions: ids, mayBeSafetyItem } of strays) {
        const [first, ...others] = ids;
        const common = {
          at: key,
          subject: first,
          suggestions: ids.map((id) => ({
            title: say`Change to “${id}”`,
            edits: [{ span: key, newText: id }],
          })),
        };
        if (!mayBeSafetyItem) report({ ...common, message: 'near', data: [first] });
        else if (others.length === 0)
          report({ ...common, message: 'item', data: [first], severity: 'warning' });
        else report({ ...common, message: 'which', data: [joinWords(ids)], severity: 'warning' });
      }
    }
  },
});
