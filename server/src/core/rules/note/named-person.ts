import { identifiersOf, namedPersonsOf } from '../../note/identifiers.ts';
import type { Note } from '../../note/note.ts';
import { word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { clearOf, type Span } from '../../text/span.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('named-person'),
  meta: {
    category: 'privacy',
    severity: 'info',
    beforeCheckFrom: 'all',
    runsOnStubs: true,
    title: word('Named person'),
    summary: word('A title with a name, or a full name beside a word for who someone is.'),
    why: word('Other people in a client’s life did not agree to be in the record; their role says as much.'),
    notes: [
      word(
        'Titles are Mr, Mrs, Ms, Miss, Mx, Dr, Doctor, Prof, Professor, Rev, Sir, Nurse, Midwife and Sister, those of clergy, judges, councillors and constables, and Frau, Herr, Señor, Señora, Mme, Mevrouw, Meneer and their short forms. The title is marked with the name. Sister is a relative after her, his or their, before an age, and before a full name at the beginning of a sentence: then it is left out, and a first name alone is nothing.',
      ),
      word(
        'A full name is two capitalised words or more after a word for a relative, a friend, a neighbour, a colleague or a helper (`her cousin …`, `his wife is called …`), after a label (`NOK: …`, `Next of kin (mother) – …`, `CPN …`, `GP: …`, `Client: …`), or before such a word (`…, her cousin`, `… (mother)`). The word itself is left out. A first name alone, or a name cut to an initial, is nothing.',
      ),
      word(
        'Capitals are no name where the first word is an everyday word that is no given name, where the second is one that is no surname, or where a word is of an illness, a medicine, a therapy, a questionnaire, a feast, a school, a job, a sport, a shop, a place, a nation or a faith: family history (“Father Bipolar Disorder”) and “Her parents Golden Wedding” stay silent. So a rare name made of everyday words is missed rather than a diagnosis marked.',
      ),
      word(
        'Well-known names are silent where something named after them follows: books, songs, a film, a concert.',
      ),
      word(
        'Silent where `possible-identifier` speaks of the same place, and where `invalid-field` speaks of a name on a labelled line (`Client: …`).',
      ),
      word('Headings, code, comments and front matter are not looked at.'),
    ],
    messages: { name: () => say`This looks like the name of a person; a role would do.` },
  },
  options: {},
  check({ note, names, report }) {
    const persons = namedPersonsOf(note);
    if (persons.length === 0) return;
    const others = [...identifiersOf(note, names), ...labelledValues(note)];
    for (const person of clearOf(persons, others)) {
      report({ at: person, subject: word('name'), message: 'name', data: [] });
    }
  },
});

/** Values of labelled lines that count as fields: other rules look at them. */
function labelledValues({ fields }: Note): Span[] {
  return [...fields.entries.values()].flatMap((entry) =>
    'field' in entry && entry.by === 'label' ? [entry.value.span] : [],
  );
}
