import { identifiersOf, namedPersonsOf } from '../../note/identifiers.ts';
import { word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { clearOf } from '../../text/span.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('named-person'),
  meta: {
    category: 'privacy',
    severity: 'info',
    beforeCheckFrom: 'all',
    runsOnStubs: true,
    title: word('Named person'),
    summary: word('A title with a name, or two capitalised words after a word for who someone is.'),
    why: word('Other people in a client’s life did not agree to be in the record; their role says as much.'),
    notes: [
      word('Titles are Mr, Mrs, Ms, Dr and Prof, with or without a dot.'),
      word('Silent where `possible-identifier` speaks of the same place.'),
      word('Headings, code, comments and front matter are not looked at.'),
    ],
    messages: { name: () => say`This looks like the name of a person; a role would do.` },
  },
  options: {},
  check({ note, names, report }) {
    const persons = namedPersonsOf(note);
    if (persons.length === 0) return;
    for (const person of clearOf(persons, identifiersOf(note, names))) {
      report({ at: person, subject: word('name'), message: 'name', data: [] });
    }
  },
});
