import { insertSection } from '../../edits/sections.ts';
import { openComment } from '../../note/hidden-headings.ts';
import { withoutSections } from '../../note/other-form.ts';
import { titlesElsewhere } from '../../note/titles-elsewhere.ts';
import { type Word, word } from '../../protocol/word.ts';
import { say } from '../../say.ts';
import { defineNoteRule } from '../define.ts';

export default defineNoteRule({
  id: word('missing-section'),
  meta: {
    category: 'structure',
    severity: 'error',
    relaxedInDrafts: true,
    fix: 'suggestion',
    title: word('Missing section'),
    summary: word('A section that the protocol requires is missing, and at least one other is there.'),
    why: word(
      'The five parts follow the arc of a session; where one is missing, a reader cannot tell what happened from what was not recorded.',
    ),
    notes: [
      word('Nothing is required of session 0, nor of cancelled and no-show notes.'),
      word(
        'Titles are compared by their words: case, punctuation, numbers in front, emphasis, emoji, links, tags and small words such as “the” or “of” do not count, nor do singular and plural, nor “last” or “past” before a week or session. A title may go on after a mark (“Homework (20 min)”, “Exploration – the row on Sunday”), name several sections joined by “and”, or begin with how, what or where (“How have things been since we last met”), or with a letter or name of another form (“S (Review of the week)”, “P – Plan”). A title with no, not or without is not one of these.',
      ),
      word(
        'A heading is also read as a section if all its words are ones with which titles of that section are made, and of no other section (“How the week went”, “Agreed homework tasks”, “Main focus of therapy”), or if it begins with exploration or exploring (“Exploration of the row with her sister”; not of options, homework or risk).',
      ),
      word(
        'A heading that only hints at a section is read as it in its place, if nothing else is titled so: after the sections that come before it and ahead of those that follow, in a note with two other sections, or where four of the five are found so (“The dispute” between focus and plan, “What next?” before the homework, “Keeping it going” at the end; tasks with ids below any heading there).',
      ),
      word(
        'An optional section is also read as the one whose place it takes, where nothing else is titled so: in the initial phase the formulation as the problem area and the interpersonal inventory as the exploration, in the termination phase and in maintenance the plan against relapse as the plan.',
      ),
      word(
        'Many titles are known for each section; `protocol.sections.<id>.aliases` in the configuration adds those of a practice. A second “Review” or “Plan” is read as the homework where that is missing.',
      ),
      word(
        'A required section under a near-miss title, or at another level, is reported as such and not as missing; a note without any of them by `no-sections`.',
      ),
      word(
        'Headings in code, comments, quotations and lists do not count; where three or more of the titles are in a list, a table, callouts or HTML, the message says so of each of them. Where a comment that is not closed hides headings, the first message says so.',
      ),
    ],
    messages: {
      elsewhere: (title: Word, where: Word) =>
        say`The section “${title}” is no heading here; its title is ${where}. Make it a heading.`,
      absent: (title: Word) => say`The section “${title}” is not recorded.`,
      hidden: (title: Word) =>
        say`The section “${title}” is not recorded: a comment that is not closed hides the headings below it.`,
    },
  },
  options: {},
  check({ note, report }) {
    if (withoutSections(note)) return;
    const missing = note.absent.filter(({ standIn }) => !standIn);
    if (missing.length === 0) return;
    const comment = openComment(note);
    const elsewhere = titlesElsewhere(note);
    for (const [index, { spec }] of missing.entries()) {
      const isHidden = index === 0 && comment !== undefined;
      const common = {
        at: note.anchor,
        subject: spec.id,
        suggestions: [{ title: say`Insert “${spec.title}”`, edits: [insertSection(note, spec)] }],
      };
      if (!isHidden && elsewhere?.specs.has(spec)) {
        report({ ...common, message: 'elsewhere', data: [spec.title, elsewhere.where] });
        continue;
      }
      report({
        ...common,
        message: isHidden ? 'hidden' : 'absent',
        data: [spec.title],
        ...(isHidden && {
          related: [{ place: comment, message: word('The comment begins here; “-->” closes it.') }],
        }),
      });
    }
  },
});
