import { changeTo, type Offer, withoutQuotes } from '../../edits/change-to.ts';
import type { FieldProblem } from '../../note/field-checks.ts';
import type { Note } from '../../note/note.ts';
import { codes } from '../../protocol/codes.ts';
import type { FieldSpec, FieldType } from '../../protocol/fields.ts';
import { type Word, word } from '../../protocol/word.ts';
import { joinWords, say, sayDay } from '../../say.ts';
import type { Day } from '../../text/calendar.ts';
import { changeForm, convert } from '../../text/safe-edit.ts';
import type { Span } from '../../text/span.ts';
import { defineNoteRule } from '../define.ts';

/** Of a field that takes one code, where more are given. */
const oneCode = word('a single code, not a list, such as C-07');
const configuredCode = word('a code that matches the pattern in the configuration');

/** What each type takes, after “… takes”. */
const expectations: Readonly<Record<FieldType, Word>> = {
  any: word('any value'),
  areas: word('a problem area, such as grief, or a list of them'),
  boolean: word('true or false'),
  choice: word('one of the known values'),
  'client-code': word('a code, not a name: 1 to 5 letters, then 2 to 8 digits, such as SYN-101'),
  'clinician-code': word('a code, not a name: 1 to 5 letters, then 1 to 8 digits, such as C-07'),
  'clinician-codes': word(
    'codes, not names: 1 to 5 letters, then 1 to 8 digits, such as C-07 or [C-07, C-09]',
  ),
  date: word('a date that exists, written YYYY-MM-DD, such as 2025-05-30'),
  digest: word('the digest that signing writes'),
  integer: word('a whole number, such as 3'),
  measures: word('lines of “measure: total”, such as “phq9: 12”, or the word declined'),
  members: word('a list of rows, such as “- {id: M1, present: true}”'),
  number: word('a number, such as 3 or 2.5'),
  phase: word('a phase'),
  positive: word('a whole number from 1 on, such as 16'),
  sessions: word('a whole number from 0 on, such as 4, or [4, 5] for a double session'),
  stage: word('a stage of dispute, such as impasse'),
  string: word('a single text'),
  tags: word('a tag, such as mood-link, or a list of them'),
  time: word('a time of day, such as 09:30 or 2:30 pm'),
};

export default defineNoteRule({
  id: word('invalid-field'),
  meta: {
    category: 'front-matter',
    severity: 'error',
    runsOnStubs: true,
    fix: 'safe',
    title: word('Invalid field'),
    summary: word(
      'A known field has a value of the wrong type, form or vocabulary; or both `client` and `group` are given.',
    ),
    why: word(
      'A value that cannot be read counts as missing, for every check of this note and of its course; a yes or no is read as true or false.',
    ),
    notes: [
      word(
        'Silent for what is plainly meant: numbers in quotes, times such as 9:30, 0930 or 2:30 pm, dates with a time after them, wiki links, a list of one value, and the other words for phases, statuses and formats.',
      ),
      word('An empty value counts as missing and not as invalid.'),
      word(
        'A yes or no where true or false belongs is reported, and counts all the same. Other values that are reported count as missing.',
      ),
      word(
        'A code is corrected without asking in its capitals, and in what is between its letters and its digits. What is between two digits is a part of the code (S1-5520 may be another client than S15520), and a code may be one of several: such changes are only offered, since only a person knows.',
      ),
      word(
        'Dates in another order than YYYY-MM-DD are never guessed: the change is offered only where the date can be but one day, such as 13/03/2025 or 3 April 2025.',
      ),
      word(
        'A status, phase or format may go on in brackets, after a dash or with “by” (cancelled by client); it may not name a second value there.',
      ),
      word(
        'Where `protocol.labelledLines` is on, a name in place of a code (`Client: Martha`), and a day that may be read in two ways, are reported at their place on the line; nothing is called missing beside it.',
      ),
      word('Of `client` and `group` the earlier key names the course; the later one is reported.'),
    ],
    messages: {
      expected: (field: Word, expectation: Word) => say`“${field}” must be ${expectation}.`,
      choice: (field: Word, values: Word) => say`“${field}” must be one of: ${values}.`,
      near: (field: Word, value: Word, values: Word) =>
        say`Did you mean “${value}”? “${field}” must be one of: ${values}.`,
      present: () => say`“present” must be true or false.`,
      both: () => say`Both “client” and “group” are given; a note belongs to one of them.`,
    },
  },
  options: {},
  check({ note, report }) {
    const { fields } = note;
    for (const problem of fields.problems) {
      const { field, span, corrections } = problem;
      const common = { at: span, subject: field.name, ...changesOf(problem, note) };
      if (field.type === 'members' && problem.written !== undefined) {
        report({ ...common, message: 'present', data: [] });
        continue;
      }
      const values = valuesOf(field, note);
      const [near, ...others] = corrections.choices;
      if (values.length === 0) {
        const isList = /^(?:\[|-\s)/.test(note.text.slice(span.start, span.end)) || isItem(note.text, span);
        const isOneCode = field.type === 'client-code' || field.type === 'clinician-code';
        const expectation = isList && isOneCode ? oneCode : expectationOf(field, note);
        report({ ...common, message: 'expected', data: [field.name, expectation] });
      } else if (near && others.length === 0) {
        report({ ...common, message: 'near', data: [field.name, near, joinWords(values)] });
      } else {
        report({ ...common, message: 'choice', data: [field.name, joinWords(values)] });
      }
    }
    if (fields.secondCode) {
      report({ at: fields.secondCode, subject: word('group'), message: 'both', data: [] });
    }
  },
});

/** True for an item of a list, each on a line of its own. */
function isItem(text: string, { start }: Span): boolean {
  return /(?:^|[\r\n])[ \t]*-[ \t]+$/.test(text.slice(Math.max(0, start - 40), start));
}

function valuesOf(field: FieldSpec, { lexicon }: Note): readonly Word[] {
  if (field.type === 'phase') return lexicon.protocol.phases.map(({ id }) => id);
  return field.type === 'choice' ? field.values.map(({ value }) => value) : [];
}

function expectationOf({ type }: FieldSpec, { lexicon: { protocol } }: Note): Word {
  const isClient = type === 'client-code';
  const isClinician = type === 'clinician-code' || type === 'clinician-codes';
  const isConfigured =
    (isClient && protocol.codes.client !== codes.client) ||
    (isClinician && protocol.codes.clinician !== codes.clinician);
  return isConfigured ? configuredCode : expectations[type];
}

/** What fixes the value. Only a value that is there letter for letter is changed: no alias of YAML, no folded text. */
function changesOf({ span, written, corrections }: FieldProblem, { text }: Note): Offer {
  const inner = withoutQuotes(text, span);
  if (written === undefined || text.slice(inner.start, inner.end).trim() !== written) return {};
  const { form, choices, day } = corrections;
  if (form) return changeTo(text, span, form, [changeForm, convert]);
  if (day !== undefined) return changeDate(text, inner, day);
  const suggestions = choices.map((choice) => ({
    title: say`Change to “${choice}”`,
    edits: [{ span: inner, newText: choice }],
  }));
  return suggestions.length > 0 ? { suggestions } : {};
}

function changeDate(text: string, span: Span, day: Day): Offer {
  const title = word('Write the date as YYYY-MM-DD');
  const newText = sayDay(day);
  const safe = convert(text, span, newText) ?? changeForm(text, span, newText);
  return safe ? { fix: { title, edits: [safe] } } : { suggestions: [{ title, edits: [{ span, newText }] }] };
}
