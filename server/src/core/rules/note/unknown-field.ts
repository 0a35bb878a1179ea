import { changeTo } from '../../edits/change-to.ts';
import { type Word, word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { changeForm, correctWords } from '../../text/safe-edit.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('unknown-field'),
  meta: {
    category: 'front-matter',
    severity: 'info',
    runsOnStubs: true,
    fix: 'safe',
    title: word('Misspelled field'),
    summary: word('A key of the front matter is a near miss of a known field that is missing.'),
    why: word('A misspelled key is not read; keys of your own are welcome and not reported.'),
    notes: [
      word(
        'A key with another word in place of one of its short words (`end_date` for `end_time`) is not a near miss.',
      ),
      word(
        'The other names of a field count too: a key that is nearly one of them is asked about, and corrected to that name.',
      ),
      word(
        'The key is changed without asking only where it was mistyped. Where its value is not valid for the field that was meant, nothing is offered: that would be another error.',
      ),
    ],
    messages: { near: (name: Word) => say`Did you mean “${name}”?` },
  },
  options: {},
  check({ note: { fields, text }, report }) {
    const given = new Set<Word>();
    for (const { key, suggestion, spelling, fits } of fields.strays) {
      // A second key that was meant for the same field would repeat it; a value that does not fit would be another error.
      const offer =
        fits && !given.has(suggestion) ? changeTo(text, key, spelling, [changeForm, correctWords]) : {};
      given.add(suggestion);
      report({ at: key, subject: suggestion, message: 'near', data: [spelling], ...offer });
    }
  },
});
