import { type Word, word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('unknown-field'),
  meta: {
    category: 'front-matter',
    severity: 'info',
    runsOnStubs: true,
    fix: 'safe',
    title: word('Misspelled field'),
    summary: word('A key of the front matter is a near miss of a known field that is absent.'),
    why: word('A misspelled key is not read; keys of one’s own are welcome and silent.'),
    messages: { near: (field: Word) => say`This key is nearly “${field}”.` },
  },
  options: {},
  check({ note: { fields }, report }) {
    const given = new Set<Word>();
    for (const { key, suggestion } of fields.strays) {
      // A second key that was meant for the same field would repeat it.
      const fix = given.has(suggestion)
        ? undefined
        : { title: say`Change to “${suggestion}”`, edits: [{ span: key, newText: suggestion }] };
      given.add(suggestion);
      report({ at: key, subject: suggestion, message: 'near', data: [suggestion], fix });
    }
  },
});
