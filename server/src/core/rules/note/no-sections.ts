import { insertAllSections } from '../../edits/sections.ts';
import { openComment } from '../../note/hidden-headings.ts';
import type { Note } from '../../note/note.ts';
import { withoutSections } from '../../note/other-form.ts';
import { titlesElsewhere } from '../../note/titles-elsewhere.ts';
import { type Word, word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { type Span, shifted } from '../../text/span.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('no-sections'),
  meta: {
    category: 'structure',
    severity: 'error',
    relaxedInDrafts: true,
    fix: 'suggestion',
    title: word('No sections'),
    summary: word('A note has none of the sections that the protocol requires, in any form.'),
    why: word(
      'Without the five parts a reader cannot find what was explored and what was planned, and none of the checks on them can run.',
    ),
    notes: [
      word('Nothing is required of session 0, nor of cancelled and no-show notes.'),
      word(
        'The message names the form where the headings or labels are those of SOAP, DAP, BIRP, GIRP, PIRP or PIE: two or more of its names, or all its letters in their order. A plan or interventions alone make no IPT note of one in such a form.',
      ),
      word(
        'Items of a list, cells of a table, quotations, callouts and HTML begin no section. Where three or more of the titles are there, the message says so, and claims nothing else.',
      ),
      word('The suggestion adds the five sections as prompts, and leaves what was written where it is.'),
    ],
    messages: {
      none: () => say`None of the five sections is recorded in this note.`,
      form: (form: Word) =>
        say`This note seems to be in ${form} form; none of the five IPT sections is recorded in it.`,
      elsewhere: (where: Word) =>
        say`None of the five sections is a heading in this note; their titles are ${where}. Make each of them a heading.`,
      hidden: () =>
        say`None of the five sections is recorded in this note: a comment that is not closed hides the headings below it.`,
    },
  },
  options: {},
  check({ note, report }) {
    const found = withoutSections(note);
    if (!found) return;
    const { form } = found;
    const comment = form ? undefined : openComment(note);
    const at = firstHeading(note) ?? note.anchor;
    const suggestions = [{ title: word('Insert the five sections'), edits: [insertAllSections(note)] }];
    if (comment) {
      const related = [{ place: comment, message: word('The comment begins here; “-->” closes it.') }];
      report({ at, subject: word('sections'), message: 'hidden', data: [], suggestions, related });
      return;
    }
    const elsewhere = form ? undefined : titlesElsewhere(note);
    const common = { at, subject: form?.id ?? word('sections'), suggestions };
    if (form) report({ ...common, message: 'form', data: [form.name] });
    else if (elsewhere) report({ ...common, message: 'elsewhere', data: [elsewhere.where] });
    else report({ ...common, message: 'none', data: [] });
  },
});

function firstHeading({ blocks }: Note): Span | undefined {
  const block = blocks.find(({ facts }) => facts.heading);
  return block?.facts.heading && shifted(block.facts.heading.span, block.start);
}
